/**
 * Goes along the record once for all nodes, and notes for every act who is to be told of it: webhooks and people. What is noted and how far
 * the record was gone along are one transaction, so that nobody is left out and nobody told twice.
 */
import { audienceOf, type Hat, maySee, type ProcessState, sameHat } from '@rostrum/procedure';
import type { Transaction } from 'kysely';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { errorDetails, type Log } from '../log.ts';
import type { Processes } from '../process/processes.ts';
import type { RecordedAct } from '../record/act.ts';
import type { RecordStore } from '../record/store.ts';
import type { HookRow } from '../webhook/webhooks.ts';
import { concernOf } from './concern.ts';
import type { NoticeSettings, SettingRow } from './notice-settings.ts';

/** What distribution works with. */
export interface DistributionParts {
  readonly query: Kysely<Tables>;
  readonly store: Pick<RecordStore<never>, 'read'>;
  readonly processes: Pick<Processes, 'state' | 'position' | 'subscribe' | 'nudge'>;
  readonly settings: NoticeSettings;
  /** Whether anybody may put on any hat in a process. */
  readonly isFree: (state: ProcessState) => boolean;
  readonly now: () => Date;
  readonly log: Log;
  /** Something was noted: deliveries and digests may be due. */
  readonly onNoted: () => void;
}

const page = 200;
/** Whoever is told at once is told of all that happens within this time together, in milliseconds. */
const together = 60_000;
const afterTrouble = 5_000;
/** Another node may have died before it noted what it recorded. */
const lookEvery = 60_000;

type Tx = Transaction<Tables>;

/** Goes along the record. */
export class Distribution {
  #leave: (() => void) | null = null;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(private readonly parts: DistributionParts) {}

  start(): void {
    this.#leave = this.parts.processes.subscribe(() => this.wake());
    this.wake();
  }

  /** Something was recorded. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#leave?.();
    if (this.#timer) clearTimeout(this.#timer);
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    let rest = lookEvery;
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        while (!this.#stopped && (await this.step()));
      }
    } catch (error) {
      rest = afterTrouble;
      this.parts.log.warn('distribution.trouble', errorDetails(error));
    } finally {
      this.#running = null;
    }
    if (this.#again && rest === lookEvery) return this.wake();
    if (!this.#stopped) this.#timer = setTimeout(() => this.wake(), rest).unref();
  }

  /** Notes who is to be told of the next acts; false where there are none. */
  async step(): Promise<boolean> {
    const { query, store } = this.parts;
    const went = await query.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('distribution')
        .select('position')
        .forUpdate()
        .executeTakeFirstOrThrow();
      const acts = await store.read(Number(row.position), page);
      const last = acts.at(-1);
      if (!last) return false;
      await this.#note(transaction, acts);
      await transaction.updateTable('distribution').set({ position: last.position }).execute();
      return true;
    });
    if (went) this.parts.onNoted();
    return went;
  }

  async #note(transaction: Tx, acts: readonly RecordedAct[]): Promise<void> {
    for (const process of new Set(acts.map((act) => act.process))) {
      const state = await this.#stateWith(process, acts.findLast((act) => act.process === process)!.position);
      if (!state) continue;
      const own = acts.filter((act) => act.process === process);
      await this.#noteHooks(transaction, state, own);
      await this.#notePeople(transaction, state, own);
    }
  }

  /** The state of a process with everything up to a position in it. */
  async #stateWith(process: string, position: number): Promise<ProcessState | null> {
    for (let tries = 0; tries < 100; tries += 1) {
      const state = await this.parts.processes.state(process);
      // What is no process of anybody has no state, and concerns nobody.
      if (this.parts.processes.position >= position) return state;
      this.parts.processes.nudge();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The processes do not follow the record.');
  }

  async #noteHooks(transaction: Tx, state: ProcessState, acts: readonly RecordedAct[]): Promise<void> {
    const hooks = await transaction
      .selectFrom('webhook')
      .selectAll()
      .where('process', '=', state.id)
      .execute();
    for (const hook of hooks) {
      if (!this.#stillWorn(hook, state)) await this.#lostStanding(transaction, hook);
      else for (const act of acts) if (isFor(hook, act, state)) await this.#enter(transaction, hook, act);
    }
  }

  #stillWorn({ person, hat }: HookRow, state: ProcessState): boolean {
    if (this.parts.isFree(state)) return true;
    return person !== null && (state.people.worn[person] ?? []).some((worn) => sameHat(worn.hat, hat as Hat));
  }

  async #lostStanding(transaction: Tx, { id, disabled_at }: HookRow): Promise<void> {
    if (disabled_at) return;
    const off = { disabled_at: this.parts.now(), disabled_why: 'no-standing' } as const;
    await transaction.updateTable('webhook').set(off).where('id', '=', id).execute();
  }

  async #enter(transaction: Tx, { id, disabled_at }: HookRow, act: RecordedAct): Promise<void> {
    const { name, process, recordedAt, position } = act;
    const now = this.parts.now();
    await transaction
      .insertInto('webhook_delivery')
      .values({
        ...{ webhook: id, position, created_at: now, delivered_at: null, status: null, error: null },
        body: JSON.stringify({ type: name, timestamp: recordedAt, data: { process, act } }),
        // What is switched off keeps what it misses, until it is switched on again.
        next_at: disabled_at ? null : now,
      })
      .onConflict((conflict) => conflict.columns(['webhook', 'position']).doNothing())
      .execute();
  }

  async #notePeople(transaction: Tx, state: ProcessState, acts: readonly RecordedAct[]): Promise<void> {
    const { worn } = state.people;
    const people = Object.keys(worn).filter((person) => /^[0-9a-f-]{36}$/.test(person));
    await noteTakingPart(transaction, state.id, people);
    for (const setting of await this.parts.settings.ofAll(transaction, people))
      await this.#notePerson(transaction, state, acts, setting);
  }

  async #notePerson(
    transaction: Tx,
    state: ProcessState,
    acts: readonly RecordedAct[],
    { person, rhythm }: SettingRow,
  ) {
    const hats = (state.people.worn[person] ?? []).map(({ hat }) => hat);
    const notices = acts.flatMap((act) => {
      const kind = concernOf(act, state, person, hats);
      return kind ? [{ person, process: state.id, position: act.position, kind }] : [];
    });
    if (notices.length === 0) return;
    await transaction
      .insertInto('notice')
      .values(notices)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (rhythm !== 'at-once') return;
    const soon = new Date(this.parts.now().getTime() + together);
    await transaction
      .updateTable('notice_setting')
      .set({ next_at: sql`least(next_at, ${soon})` })
      .where('person', '=', person)
      .execute();
  }
}

/** Whether an act is sent to a webhook: it came after it was made, was asked for, and its hat may see it. */
function isFor({ acts, hat, after_position }: HookRow, act: RecordedAct, state: ProcessState): boolean {
  return (
    act.position > Number(after_position) &&
    (acts === null || acts.includes(act.name)) &&
    maySee(audienceOf(act, state), hat as Hat)
  );
}

/** Notes where people with accounts take part, so that it is found without looking into every process. */
async function noteTakingPart(transaction: Tx, process: string, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  await transaction
    .insertInto('taking_part')
    .columns(['person', 'process'])
    .expression((from) =>
      from
        .selectFrom('account')
        .select(['account.id', sql<string>`${process}`.as('process')])
        .where('account.id', 'in', people),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The processes in which somebody takes part or has taken part. */
export async function processesWith(query: Kysely<Tables> | Tx, person: string): Promise<readonly string[]> {
  const rows = await query
    .selectFrom('taking_part')
    .select('process')
    .where('person', '=', person)
    .orderBy('process')
    .execute();
  return rows.map(({ process }) => process);
}
