/** All processes of a record: their states in memory, what is asked of them, and whoever wants to know what happens. */
import type { ListedProcess } from '@rostrum/api';
import type { ProcessState } from '@rostrum/procedure';
import { errorDetails, type Log } from '../log.ts';
import type { RecordedAct } from '../record/act.ts';
import type { PersonalRecords } from '../record/personal-data.ts';
import type { Tx } from '../record/postgres-store.ts';
import type { ActRecord } from '../record/record.ts';
import type { RecordStore } from '../record/store.ts';
import { Directory } from './directory.ts';
import { Follower } from './follow.ts';
import { LiveProcess } from './live-process.ts';
import { type Asked, Performance, type Performed, type Worker } from './perform.ts';
import { restore } from './restore.ts';
import type { SnapshotStore } from './snapshots.ts';
import { summaryOf } from './summary.ts';

/** What processes are kept in and with. */
export interface ProcessParts<Transaction> {
  readonly record: ActRecord<Transaction>;
  readonly snapshots: SnapshotStore;
  readonly personal: PersonalRecords<Transaction>;
  readonly now: () => Date;
  readonly log: Log;
  /** Processes that came with the product. */
  readonly samples?: ReadonlySet<string>;
  /** How many processes are held in memory at most. */
  readonly held?: number;
}

/** Hears what is recorded, in the order of the record, acts of other nodes as well; may not fail. */
export type ActsListener = (acts: readonly RecordedAct[]) => void;

/** A snapshot is taken after so many acts, or more where the state is large: writing it down must not cost more than the acts. */
const snapshotAfter = 500;
const charactersPerAct = 1_000;

/** A snapshot at least so many acts after another is kept for looking back. */
const keptApart = 10_000;

/** Days that were looked back to are held ready, over all processes. */
const heldDays = 48;

/** The processes of a record. */
export class Processes<Transaction = Tx> {
  readonly #parts: ProcessParts<Transaction>;
  readonly #store: RecordStore<Transaction>;
  readonly #follower: Follower;
  readonly #directory = new Directory();
  readonly #live = new Map<string, LiveProcess>();
  readonly #loading = new Map<string, Promise<LiveProcess>>();
  readonly #listeners = new Set<ActsListener>();
  readonly #days = new Map<string, Promise<ProcessState>>();
  readonly #saving = new Set<Promise<void>>();
  readonly #leave: () => void;
  #uses = 0;

  private constructor(parts: ProcessParts<Transaction>) {
    this.#parts = parts;
    this.#store = parts.record.store;
    this.#follower = new Follower(this.#store, (acts) => this.#see(acts));
    this.#leave = parts.record.listen((acts) => this.#follower.hear(acts));
  }

  /** Opens the processes of a record. */
  static async open<Transaction>(parts: ProcessParts<Transaction>): Promise<Processes<Transaction>> {
    const processes = new Processes(parts);
    const { position } = await processes.#store.head();
    processes.#follower.position = position;
    await processes.#directory.open(processes.#store, parts.snapshots);
    await processes.#follower.catchUp();
    return processes;
  }

  /** Everything up to this position of the record was seen. */
  get position(): number {
    return this.#follower.position;
  }

  /** Something was recorded elsewhere. */
  nudge(): void {
    this.#follower.nudge();
  }

  /** Whether anything is recorded of a process. */
  has(process: string): boolean {
    return this.#directory.has(process);
  }

  /** The last act of a process; 0 where there is none. */
  endOf(process: string): number {
    return this.#directory.endOf(process);
  }

  /** Tells a listener of everything that is recorded from now on; gives the way to end it. */
  subscribe(listener: ActsListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** All processes that were opened, by their id. */
  async list(): Promise<readonly ListedProcess[]> {
    for (const process of this.#directory.unknown()) {
      const { state } = this.#live.get(process) ?? (await this.#open(process));
      this.#directory.know(process, state.position, summaryOf(state));
    }
    return this.#directory.list(this.#parts.samples ?? new Set());
  }

  /** Whether a process came with the product. */
  isSample(process: string): boolean {
    return this.#parts.samples?.has(process) ?? false;
  }

  /** The state of a process as recorded, not to be changed; null where it was never opened. */
  async state(process: string): Promise<ProcessState | null> {
    if (!this.has(process)) return null;
    const { state } = this.#live.get(process) ?? (await this.#open(process));
    return state.course.stage === null ? null : state;
  }

  /** The state as it is at this moment, if it is in memory: for those who answer many. */
  present(process: string): ProcessState | null {
    const live = this.#live.get(process);
    if (!live) return null;
    live.used = ++this.#uses;
    return live.state;
  }

  /**
   * The state of a process as it was at the end of a day, not to be changed; null where it was not opened by then.
   * @param asOf - ISO date
   */
  async stateAt(process: string, asOf: string): Promise<ProcessState | null> {
    const until = `${asOf}T23:59:59.999Z`;
    const now = await this.state(process);
    if (!now || (now.lastAt !== null && now.lastAt <= until)) return now;
    const then = await this.#day(`${process} ${now.position} ${asOf}`, process, until);
    return then.course.stage === null ? null : then;
  }

  #day(key: string, process: string, until: string): Promise<ProcessState> {
    const held = this.#days.get(key) ?? this.#restore(process, until).then(({ state }) => state);
    this.#days.delete(key);
    this.#days.set(key, held);
    held.catch(() => this.#days.delete(key));
    if (this.#days.size > heldDays) this.#days.delete(this.#days.keys().next().value!);
    return held;
  }

  /** Acts of a process after a position, whoever may see them. */
  acts(process: string, after: number, limit: number, matter?: string): Promise<readonly RecordedAct[]> {
    return this.#store.readProcess(process, after, limit, matter);
  }

  /**
   * Asks for an act: decided when its turn has come, and on the disk when it resolves.
   * @throws where the database does not answer for long
   */
  async perform(asked: Asked): Promise<Performed> {
    const performed = await new Performance(asked, this.#worker).perform();
    // Whoever acted sees at once what it has brought.
    if (performed.kind === 'recorded') await this.#follower.upTo(performed.acts.at(-1)?.position ?? 0);
    return performed;
  }

  /** Which of these requests are in the record; by their keys. */
  recordedRequests(requests: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#store.recordedRequests(requests);
  }

  get #worker(): Worker<Transaction> {
    const { record, personal, now } = this.#parts;
    return {
      record,
      personal,
      now,
      ready: async (process, position) => {
        await this.#follower.upTo(position);
        const live = this.#live.get(process) ?? (await this.#open(process));
        live.settle();
      },
      live: (process) => this.#live.get(process) ?? null,
    };
  }

  /** Takes a process into memory: never one that lacks an act that was seen. */
  #open(process: string): Promise<LiveProcess> {
    const there = this.#live.get(process);
    if (there && there.state.position >= this.endOf(process)) return Promise.resolve(there);
    const loading = this.#loading.get(process) ?? this.#load(process);
    this.#loading.set(process, loading);
    return loading;
  }

  async #load(process: string): Promise<LiveProcess> {
    try {
      const live = new LiveProcess(await this.#restore(process));
      while (live.state.position < this.endOf(process)) {
        const missed = await this.#store.readProcess(process, live.state.position, 1_000);
        if (missed.some((act) => live.fold(act) === 'anew')) return await this.#load(process);
      }
      this.#hold(process, live);
      return live;
    } finally {
      this.#loading.delete(process);
    }
  }

  #restore(process: string, until: string | null = null) {
    return restore(process, { store: this.#store, snapshots: this.#parts.snapshots }, until);
  }

  #hold(process: string, live: LiveProcess): void {
    live.used = ++this.#uses;
    this.#live.set(process, live);
    this.#saveIfDue(process, live);
    const { held = 400 } = this.#parts;
    if (this.#live.size <= held) return;
    const [least] = [...this.#live].toSorted(([, one], [, other]) => one.used - other.used);
    if (least && least[0] !== process) this.#live.delete(least[0]);
  }

  #see(acts: readonly RecordedAct[]): void {
    for (const act of acts) this.#fold(act);
    for (const listen of this.#listeners) {
      try {
        listen(acts);
      } catch (error) {
        this.#parts.log.error('process.listener', errorDetails(error));
      }
    }
  }

  #fold(act: RecordedAct): void {
    const { process } = act;
    this.#directory.note(process, act.position);
    const live = this.#live.get(process);
    if (!live) return;
    // What a corrigendum has changed is folded anew when it is next asked for.
    if (live.fold(act) === 'anew') this.#live.delete(process);
    else this.#saveIfDue(process, live);
  }

  #saveIfDue(process: string, live: LiveProcess): void {
    if (live.since >= Math.max(snapshotAfter, live.weight / charactersPerAct)) this.#save(process, live);
  }

  #save(process: string, live: LiveProcess): void {
    const { state } = live;
    if (!this.#live.has(process) || state.lastAt === null) return;
    const { position, lastAt } = state;
    const text = JSON.stringify(state);
    live.since = 0;
    live.weight = text.length;
    const saving = this.#keep({ process, position, lastAt, summary: summaryOf(state), text })
      .catch((error: unknown) => this.#parts.log.warn('process.snapshot', errorDetails(error)))
      .finally(() => this.#saving.delete(saving));
    this.#saving.add(saving);
  }

  async #keep(snapshot: Parameters<SnapshotStore['put']>[0]): Promise<void> {
    const { snapshots } = this.#parts;
    const apart: number[] = [];
    for (const { position } of (await snapshots.of(snapshot.process)).toReversed())
      if (position - (apart.at(-1) ?? 0) >= keptApart) apart.push(position);
    await snapshots.put(snapshot, apart);
  }

  /** Ends in good order: what was folded is kept, so that the next start is quick. */
  async close(): Promise<void> {
    this.#leave();
    for (const [process, live] of this.#live) if (live.since > 0) this.#save(process, live);
    await Promise.all(this.#saving);
  }
}
