/**
 * The record: acts appended one after the other, each in its place of the chain, many at a time to the disk.
 *
 * One writer per node takes what has come in while the last batch was being written (group commit). It knows the head; where another
 * node was faster, it learns what happened and decides anew, so that nothing is decided on what is no longer so.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Head, instant, type PlacedAct, type PreparedAct, place, type RecordedAct } from './act.ts';
import type { AppendOutcome, Effect, RecordStore, StoredAct } from './store.ts';
import {
  type Decided,
  type LateSubmission,
  largestBatch,
  largestDecision,
  prepareAll,
  type Submission,
  type Submitted,
  sayTheSame,
} from './submission.ts';
import { Draft, Versions } from './versions.ts';

interface Pending<Transaction> {
  readonly submission: Submission<Transaction>;
  /** Decides when the place is known; null where the acts were submitted as they are. */
  readonly late: LateSubmission<Transaction> | null;
  /** Of late ones what was decided last. */
  prepared: readonly PreparedAct[];
  readonly key: string;
  /** The key may be in the record already. */
  mayRepeat: boolean;
  readonly resolve: (submitted: Submitted) => void;
  readonly reject: (error: unknown) => void;
}

interface Placed<Transaction> {
  readonly pending: Pending<Transaction>;
  readonly acts: readonly PlacedAct[];
  readonly aside: Decided<Transaction>['aside'];
}

/** Hears acts of this node as soon as they are on the disk, in their order. */
export type RecordListener = (acts: readonly RecordedAct[]) => void;

/** How a record is kept. */
export interface RecordOptions {
  /** The clock. */
  readonly now?: () => Date;
  /** Milliseconds for which a store that does not answer is asked again. */
  readonly patience?: number;
}

/** Acts that others appended are learnt up to this number; after more, everything is asked for anew. */
const mostMissed = 500;

function stored<Transaction>({ pending, acts }: Placed<Transaction>): readonly StoredAct[] {
  const { key, mayRepeat } = pending;
  return acts.map(({ act, canonical }, index) => ({
    act,
    canonical,
    idempotencyKey: index === 0 ? key : null,
    mayRepeat,
  }));
}

/** What is to be recorded for a submission at a position; null where it has to wait for the batch before. */
function decidedOf<Transaction>(
  pending: Pending<Transaction>,
  position: number,
): Pick<Decided<Transaction>, 'versions' | 'aside'> | 'broken' | null {
  if (!pending.late) return { versions: [] };
  try {
    const decided = pending.late.decide(position);
    if (decided)
      pending.prepared = decided.acts.length === 0 ? [] : prepareAll(decided.acts, largestDecision);
    return decided;
  } catch (error) {
    // Whoever decides is at fault, and the others of the batch have nothing to do with it.
    pending.late.undo();
    pending.reject(error);
    return 'broken';
  }
}

/** What happens in the transaction of a batch: an effect that may undo it goes alone, others go along. */
function effectOf<Transaction>(placed: readonly Placed<Transaction>[]): Effect<Transaction> | undefined {
  const asides = placed.flatMap(({ aside }) => aside ?? []);
  if (asides.length === 0) return placed[0]?.pending.submission.effect;
  return async (transaction) => {
    for (const aside of asides) await aside(transaction);
    return true;
  };
}

/** A record with its writer. */
export class ActRecord<Transaction> {
  #queue: Pending<Transaction>[] = [];
  readonly #versions: Versions;
  readonly #now: () => Date;
  readonly #patience: number;
  #head: Head | null = null;
  #lastTime = 0;
  #writing: Promise<void> | null = null;
  readonly #listeners = new Set<RecordListener>();

  constructor(
    readonly store: RecordStore<Transaction>,
    { now = () => new Date(), patience = 10_000 }: RecordOptions = {},
  ) {
    this.#versions = new Versions(store);
    this.#now = now;
    this.#patience = patience;
  }

  /**
   * Submits acts; resolves when they are on the disk, or when it is clear why they are not.
   * @throws if an act cannot be written as JSON, or the store fails for good
   */
  async submit(submission: Submission<Transaction>): Promise<Submitted> {
    return this.#enqueue({ submission, late: null, prepared: prepareAll(submission.acts) });
  }

  /**
   * Submits what is decided when its turn has come; resolves like {@link submit}, with no acts where nothing was to be recorded.
   * @throws as {@link submit}
   */
  async submitLate(late: LateSubmission<Transaction>): Promise<Submitted> {
    const { idempotencyKey } = late;
    const submission = { acts: [], ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
    return this.#enqueue({ submission, late, prepared: [] });
  }

  /** Tells a listener of every act that this node records; gives the way to end it. */
  listen(listener: RecordListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #enqueue(what: Pick<Pending<Transaction>, 'submission' | 'late' | 'prepared'>): Promise<Submitted> {
    const { idempotencyKey } = what.submission;
    const key = idempotencyKey ?? `once:${randomUUID()}`;
    return new Promise((resolve, reject) => {
      const mayRepeat = idempotencyKey !== undefined;
      this.#queue.push({ ...what, key, mayRepeat, resolve, reject });
      this.#writing ??= this.#write();
    });
  }

  /** Resolves when everything that was submitted is settled. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #write(): Promise<void> {
    // Whoever submits in the same turn of the event loop comes along.
    await Promise.resolve();
    try {
      while (this.#queue.length > 0) await this.#writeBatch(this.#takeBatch());
    } finally {
      // In the same turn in which the queue was seen to be empty: whoever submits in the next one starts the writer anew.
      this.#writing = null;
    }
  }

  /** Submissions for one batch; one with an effect goes alone, for its effect may undo it. */
  #takeBatch(): readonly Pending<Transaction>[] {
    let size = 0;
    const end = this.#queue.findIndex(({ submission }, index) => {
      size += Math.max(1, submission.acts.length);
      return index > 0 && (size > largestBatch || submission.effect || this.#queue[0]?.submission.effect);
    });
    return this.#queue.splice(0, end === -1 ? this.#queue.length : end);
  }

  async #writeBatch(batch: readonly Pending<Transaction>[]): Promise<void> {
    const deadline = Date.now() + this.#patience;
    for (let open = batch; open.length > 0; ) {
      try {
        open = await this.#attempt(open);
      } catch (error) {
        // Whether the batch is on the disk is not known: what is there is found again by its keys.
        this.#forget();
        for (const pending of open) {
          pending.mayRepeat = true;
          pending.late?.undo();
        }
        if (!this.store.isPassing(error) || Date.now() > deadline) {
          for (const { reject } of open) reject(error);
          return;
        }
        await pause(50);
      }
    }
  }

  #forget(): void {
    this.#head = null;
    this.#versions.forget();
  }

  /** One try; gives the submissions that are still to be settled. */
  async #attempt(open: readonly Pending<Transaction>[]): Promise<readonly Pending<Transaction>[]> {
    this.#head ??= await this.store.head();
    const known = this.#head;
    const due = await this.#unrecorded(open);
    await Promise.all(due.map(({ late }) => late?.ready(known)));
    await this.#versions.learn(due.flatMap(({ submission }) => submission.acts));
    const placed = this.#place(await this.#inTime(due), known);
    const batch = placed.flatMap(stored);
    const outcome: AppendOutcome =
      batch.length === 0 ? { kind: 'appended' } : await this.store.append(batch, known, effectOf(placed));
    return this.#settle(placed, outcome, known);
  }

  /** Without late submissions that are in the record already: those are not decided again. */
  async #unrecorded(open: readonly Pending<Transaction>[]): Promise<readonly Pending<Transaction>[]> {
    const settled: Pending<Transaction>[] = [];
    for (const pending of open) {
      if (!pending.late || pending.prepared.length === 0 || !pending.mayRepeat) continue;
      const position = await this.store.find(pending.key);
      if (position === null) continue;
      await this.#recall(pending, position);
      settled.push(pending);
    }
    return settled.length === 0 ? open : open.filter((pending) => !settled.includes(pending));
  }

  /** Without the submissions that were overtaken; those are told so. */
  async #inTime(open: readonly Pending<Transaction>[]): Promise<readonly Pending<Transaction>[]> {
    const late = open.filter(({ submission: { acts, expectedVersion } }) => {
      return expectedVersion !== undefined && this.#versions.of(acts[0]!) !== expectedVersion;
    });
    for (const pending of late) await this.#tellOvertaken(pending);
    return open.filter((pending) => !late.includes(pending));
  }

  async #tellOvertaken(pending: Pending<Transaction>): Promise<void> {
    const { submission, key, resolve } = pending;
    const before = await this.store.find(key);
    if (before !== null) return this.#recall(pending, before);
    const { process, matter } = submission.acts[0]!;
    const since = await this.store.readMatter(process, matter, submission.expectedVersion ?? 0);
    resolve({ kind: 'overtaken', version: this.#versions.of({ process, matter }), since });
  }

  /**
   * Puts submissions in their places after the head. Those that hang on what this very batch does (the same key twice, a version that
   * it moves) go back to the front of the queue, to be judged when the batch is there.
   */
  #place(open: readonly Pending<Transaction>[], known: Head): readonly Placed<Transaction>[] {
    const draft = new Draft(this.#versions);
    const keys = new Set<string>();
    const [placed, later]: [Placed<Transaction>[], Pending<Transaction>[]] = [[], []];
    let head = known;
    for (const pending of open) {
      const { acts, expectedVersion } = pending.submission;
      const hangs = keys.has(pending.key) || (expectedVersion !== undefined && draft.moves(acts[0]!));
      const decided = hangs ? null : decidedOf(pending, head.position + 1);
      if (decided === 'broken') continue;
      if (!decided) {
        later.push(pending);
        continue;
      }
      keys.add(pending.key);
      // After the decision: nothing happens after it was recorded.
      const recordedAt = this.#time();
      const chained = pending.prepared.map((prepared, index) => {
        const version = draft.next(prepared.act, decided.versions[index]);
        const one = place(prepared, head, version, recordedAt);
        head = one.act;
        return one;
      });
      placed.push({ pending, acts: chained, aside: decided.aside });
    }
    this.#queue = [...later, ...this.#queue];
    return placed;
  }

  async #settle(
    placed: readonly Placed<Transaction>[],
    outcome: AppendOutcome,
    known: Head,
  ): Promise<readonly Pending<Transaction>[]> {
    const all = placed.map(({ pending }) => pending);
    if (outcome.kind !== 'appended') for (const { late } of all) late?.undo();
    if (outcome.kind === 'behind') {
      await this.#catchUp(known);
      return all;
    }
    if (outcome.kind === 'repeated') return this.#recallAll(all, outcome.positions);
    if (outcome.kind === 'appended') this.#advance(placed);
    else for (const { resolve } of all) resolve({ kind: 'vetoed' });
    return [];
  }

  /** Learns what others have appended. */
  async #catchUp(known: Head): Promise<void> {
    const missed = await this.store.read(known.position, mostMissed);
    const last = missed.at(-1);
    if (!last || missed.length === mostMissed) return this.#forget();
    for (const act of missed) this.#versions.follow(act);
    this.#head = { position: last.position, hash: last.hash };
  }

  #advance(placed: readonly Placed<Transaction>[]): void {
    const recorded = placed.flatMap(({ acts }) => acts.map(({ act }) => act));
    for (const act of recorded) {
      this.#versions.set(act, act.version);
      this.#head = { position: act.position, hash: act.hash };
    }
    if (recorded.length > 0) for (const listen of this.#listeners) listen(recorded);
    for (const { pending, acts } of placed)
      pending.resolve({ kind: 'recorded', acts: acts.map(({ act }) => act) });
  }

  async #recallAll(
    all: readonly Pending<Transaction>[],
    positions: ReadonlyMap<string, number>,
  ): Promise<readonly Pending<Transaction>[]> {
    const repeated = all.filter(({ key }) => positions.has(key));
    for (const pending of repeated) await this.#recall(pending, positions.get(pending.key)!);
    return all.filter((pending) => !repeated.includes(pending));
  }

  /** A submission that is in the record already: its acts are given again, if they are the same. */
  async #recall({ prepared, resolve }: Pending<Transaction>, position: number): Promise<void> {
    const acts = await this.store.read(position - 1, prepared.length);
    resolve({ kind: sayTheSame(acts, prepared) ? 'recorded' : 'key-reused', acts });
  }

  /** The clock, which in the record never runs backwards. */
  #time(): string {
    this.#lastTime = Math.max(this.#lastTime, this.#now().getTime());
    return instant(new Date(this.#lastTime));
  }
}
