/**
 * The queue of mails: a table that all nodes share. A mail is in it before whoever wrote it goes on, and leaves it when the next server has
 * taken it.
 *
 * A node holds the row while it sends. If it is killed, the database lets go of the row and another node sends the mail; only a node
 * killed in the instant between the other server's “250” and its own commit sends it a second time, under the same Message-ID.
 */
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { DueClock, type DueWork } from '../clock/due-clock.ts';
import type { MailTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import type { Log } from '../log.ts';
import type { Letter, Mailer } from './mailer.ts';
import type { Carried, MailCarrier } from './smtp.ts';

/** A letter with what the house knows of it. */
export interface HouseLetter extends Letter {
  /** `digest`, `webhook-disabled`; `letter` where nothing is said. */
  readonly kind?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a queue works with. */
export interface MailQueueParts {
  readonly database: Kysely<Tables>;
  /** Null where no SMTP server is set: mails are then kept for administrators. */
  readonly carrier: MailCarrier | null;
  readonly log: Log;
  readonly now?: () => Date;
  /** The host of this server, which stands in Message-IDs. */
  readonly host?: string;
}

const minute = 60_000;
/** Minutes after which a mail is tried again, by the number of tries. */
const waits = [1, 5, 15, 60, 240, 720, 1_440, 1_440];
/** A mail that could not be sent for so long is of no use any more, in milliseconds. */
const tooOld = 4 * 24 * 60 * minute;

type Mail = Selectable<MailTable>;

/** Forgets what only the sending needed. */
const forgotten = { body: null, html: null, headers: '{}' } as const;

function outcome(mail: Mail, carried: Carried, now: Date) {
  const attempts = mail.attempts + 1;
  if (carried.kind === 'taken')
    return { attempts, sent_at: now, next_at: null, error: null, recipient: null, ...forgotten };
  const wait = waits[attempts - 1];
  if (carried.kind === 'refused' || wait === undefined)
    return { attempts, failed_at: now, next_at: null, error: carried.reason, ...forgotten };
  return { attempts, next_at: new Date(now.getTime() + wait * minute), error: carried.reason };
}

/** Keeps mails until they are sent. */
export class MailQueue implements Mailer, DueWork {
  readonly #clock: DueClock;
  readonly #now: () => Date;
  /** Mails that were taken by the next server while the database was away: not to be sent again. */
  readonly #taken = new Set<string>();

  constructor(private readonly parts: MailQueueParts) {
    this.#now = parts.now ?? (() => new Date());
    this.#clock = new DueClock(this, { name: 'mail', log: parts.log, now: this.#now });
  }

  /** Whether mails are carried anywhere. */
  get carries(): boolean {
    return this.parts.carrier !== null;
  }

  start(): void {
    if (this.parts.carrier) this.#clock.start();
    else
      this.parts.log.warn('mail.kept', {
        reason: 'SMTP_URL is not set; administrators see mails at /api/mails',
      });
  }

  async stop(): Promise<void> {
    await this.#clock.stop();
    this.parts.carrier?.close();
  }

  /** Puts a letter into the queue, where it is safe. */
  async send(letter: HouseLetter): Promise<void> {
    await this.enter(this.parts.database, letter);
    this.wake();
  }

  /** Puts a letter into the queue in a transaction of somebody else, who wakes the queue afterwards. */
  async enter(database: Kysely<Tables> | Transaction<Tables>, letter: HouseLetter): Promise<void> {
    const now = this.#now();
    const { to, language, subject, text, html = null, kind = 'letter', person = null, headers = {} } = letter;
    await database
      .insertInto('mail')
      .values({
        ...{ kind, person, recipient: to, language, subject, body: text, html },
        headers: JSON.stringify(headers),
        message_id: `<${randomUUID()}@${this.parts.host ?? 'rostrum.invalid'}>`,
        created_at: now,
        next_at: now,
      })
      .execute();
  }

  /** Something was put into the queue. */
  wake(): void {
    this.#clock.wake();
  }

  async dueAt(): Promise<Date | null> {
    const row = await this.parts.database
      .selectFrom('mail')
      .select(({ fn }) => fn.min('next_at').as('at'))
      .executeTakeFirst();
    return row?.at ?? null;
  }

  /** Sends the mail that has waited longest. */
  next(): Promise<boolean> {
    return this.parts.database.transaction().execute(async (transaction) => {
      const mail = await transaction
        .selectFrom('mail')
        .selectAll()
        .where('next_at', '<=', this.#now())
        .orderBy('next_at')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!mail) return false;
      const carried = await this.#carry(mail);
      await transaction
        .updateTable('mail')
        .set(outcome(mail, carried, this.#now()))
        .where('id', '=', mail.id)
        .execute();
      this.#tell(mail, carried);
      return true;
    });
  }

  async #carry(mail: Mail): Promise<Carried> {
    if (this.#taken.has(mail.id)) return { kind: 'taken' };
    const { recipient: to, body: text, message_id: messageId, language, subject, html, headers } = mail;
    if (this.#now().getTime() - mail.created_at.getTime() > tooOld || to === null || text === null)
      return { kind: 'refused', reason: 'EXPIRED' };
    const date = mail.created_at;
    const carried = await this.parts.carrier!.carry({
      to,
      messageId,
      language,
      subject,
      text,
      html,
      headers,
      date,
    });
    if (carried.kind === 'taken') this.#remember(mail.id);
    return carried;
  }

  #remember(id: string): void {
    if (this.#taken.size > 1_000) this.#taken.clear();
    this.#taken.add(id);
  }

  /** Never to whom, nor what. */
  #tell({ id, kind, attempts }: Mail, carried: Carried): void {
    if (carried.kind === 'taken') this.parts.log.info('mail.sent', { id, kind });
    else
      this.parts.log.warn(`mail.${carried.kind}`, {
        id,
        kind,
        attempts: attempts + 1,
        reason: carried.reason,
      });
  }
}
