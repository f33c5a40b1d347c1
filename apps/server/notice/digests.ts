/** Digests: written when they fall due, each once, with what was noted for somebody and what is due. */
import { details, paragraphName, tell } from '@rostrum/document';
import {
  type Authority,
  audienceOf,
  type Duty,
  dutiesOf,
  type Hat,
  maySee,
  type ProcessState,
} from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { DueClock, type DueWork } from '../clock/due-clock.ts';
import type { NoticeTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import type { Log } from '../log.ts';
import type { MailQueue } from '../mail/mail-queue.ts';
import type { Processes } from '../process/processes.ts';
import type { Concern } from './concern.ts';
import { type DigestPart, type DueThing, digestLetter, type Happening } from './digest.ts';
import { processesWith } from './distribution.ts';
import { nextDue, type SettingRow } from './notice-settings.ts';

/** What digests work with. */
export interface DigestParts {
  readonly query: Kysely<Tables>;
  readonly processes: Pick<Processes, 'state' | 'acts'>;
  readonly mails: MailQueue;
  readonly now: () => Date;
  readonly log: Log;
  /** The address by which people reach the server. */
  readonly origin: string;
}

type Tx = Transaction<Tables>;
type Notice = Selectable<NoticeTable>;

/** A mail reminds of what is due in so many days; any other goes along. */
const remindAt: readonly number[] = [7, 3, 1, 0];
const goesAlong = 14;
const aDay = 24 * 60 * 60 * 1_000;
/** What happened is told one by one up to here. */
const mostHappenings = 60;

const spoken = (language: Language): 'en' | 'zh' => (language === 'zh' ? 'zh' : 'en');

function authorityLine(authority: Authority | null, language: Language): string {
  if (!authority) return '';
  const { symbol, eId } = authority;
  return [symbol, eId && paragraphName(eId, language)].filter(Boolean).join(', ');
}

const daysUntil = (day: string, now: Date) =>
  Math.round(
    (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)) / aDay,
  );

/** Writes digests when they fall due. */
export class Digests implements DueWork {
  readonly #clock: DueClock;

  constructor(private readonly parts: DigestParts) {
    this.#clock = new DueClock(this, { name: 'digest', log: parts.log, now: parts.now });
  }

  start(): void {
    this.#clock.start();
  }

  wake(): void {
    this.#clock.wake();
  }

  stop(): Promise<void> {
    return this.#clock.stop();
  }

  async dueAt(): Promise<Date | null> {
    const row = await this.parts.query
      .selectFrom('notice_setting')
      .select(({ fn }) => fn.min('next_at').as('at'))
      .executeTakeFirst();
    return row?.at ?? null;
  }

  /** Writes to whoever has waited longest: the mail is in the queue and the notices are gone, or neither. */
  async next(): Promise<boolean> {
    const done = await this.parts.query.transaction().execute(async (transaction) => {
      const now = this.parts.now();
      const setting = await transaction
        .selectFrom('notice_setting')
        .selectAll()
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!setting) return false;
      await this.#write(transaction, setting);
      const next_at = nextDue({ rhythm: setting.rhythm, timeZone: setting.time_zone }, now);
      await transaction
        .updateTable('notice_setting')
        .set({ next_at })
        .where('person', '=', setting.person)
        .execute();
      return true;
    });
    if (done) this.parts.mails.wake();
    return done;
  }

  async #write(transaction: Tx, { person, unsubscribe }: SettingRow): Promise<void> {
    const account = await transaction
      .selectFrom('account')
      .select(['email', 'language'])
      .where('id', '=', person)
      .executeTakeFirst();
    if (!account) return;
    const notices = await transaction
      .deleteFrom('notice')
      .where('person', '=', person)
      .returningAll()
      .execute();
    const language = account.language as Language;
    const parts = await this.#parts(person, notices, language);
    if (parts.length === 0) return;
    const { origin } = this.parts;
    const letter = digestLetter({ email: account.email, person, language, origin, unsubscribe }, parts);
    await this.parts.mails.enter(transaction, letter);
  }

  /** What there is to be told, by process; nothing where nothing happened and nothing falls due. */
  async #parts(
    person: string,
    notices: readonly Notice[],
    language: Language,
  ): Promise<readonly DigestPart[]> {
    const parts: DigestPart[] = [];
    let presses = false;
    for (const id of await processesWith(this.parts.query, person)) {
      const state = await this.parts.processes.state(id);
      const hats = (state?.people.worn[person] ?? []).map(({ hat }) => hat);
      if (!state || hats.length === 0) continue;
      const happenings = await this.#happenings(state, hats, notices, language);
      const { due, reminds } = this.#due(state, hats, language);
      presses ||= reminds || happenings.length > 0;
      const { title } = state.course;
      const page = `${this.parts.origin}/processes/${encodeURIComponent(id)}`;
      if (happenings.length + due.length > 0)
        parts.push({ title: title[spoken(language)], page, happenings, due });
    }
    return presses ? parts : [];
  }

  /** What was noted, as far as it may still be seen. */
  async #happenings(
    state: ProcessState,
    hats: readonly Hat[],
    notices: readonly Notice[],
    language: Language,
  ): Promise<readonly Happening[]> {
    const own = notices
      .filter(({ process }) => process === state.id)
      .toSorted((one, other) => Number(one.position) - Number(other.position))
      .slice(-mostHappenings);
    const told = await Promise.all(own.map((notice) => this.#happening(state, hats, notice, language)));
    return told.filter((one) => one !== null);
  }

  async #happening(
    state: ProcessState,
    hats: readonly Hat[],
    { position, kind }: Notice,
    language: Language,
  ) {
    const [act] = await this.parts.processes.acts(state.id, Number(position) - 1, 1);
    if (!act || act.position !== Number(position)) return null;
    const audience = audienceOf(act, state);
    if (!hats.some((hat) => maySee(audience, hat))) return null;
    return {
      what: tell(act, state)[spoken(language)],
      details: details(act)[spoken(language)],
      why: kind as Concern,
      at: act.happenedAt,
      authority: authorityLine(act.authority, language),
    };
  }

  /** The steps of the hats that fall due soon or are overdue; and whether one of them is a reason to write. */
  #due(state: ProcessState, hats: readonly Hat[], language: Language) {
    const now = this.parts.now();
    const found = new Map<string, DueThing>();
    let reminds = false;
    for (const duty of hats.flatMap((hat) => dutiesOf(state, hat, now.toISOString()))) {
      const left = leftOf(duty, now);
      if (left === null || left > goesAlong) continue;
      reminds ||= remindAt.includes(left);
      const what = duty.title[spoken(language)];
      const authority = authorityLine(duty.authority, language);
      found.set(duty.id, { what, day: duty.due!, overdue: left < 0, authority });
    }
    return { due: [...found.values()], reminds };
  }
}

/** The days that are left for a step; null for what has no day, or is long past. */
function leftOf({ of, due }: Duty, now: Date): number | null {
  if (of !== 'step' || due === null) return null;
  const left = daysUntil(due, now);
  return left < -goesAlong ? null : left;
}
