/** What a store of the record must do. One contract suite (`record.test.ts`) holds every store to it. */
import type { Head, PlacedAct, RecordedAct } from './act.ts';

/** An act on its way to the store. */
export interface StoredAct extends PlacedAct {
  /** The key under which its submission is known; only the first act of a submission has one. */
  readonly idempotencyKey: string | null;
  /** The key may be in the record already: it was given by whoever submits, or this is not the first try. */
  readonly mayRepeat: boolean;
}

/** What acts follow one another in. */
export interface Matter {
  readonly process: string;
  readonly matter: string;
}

/** What was recorded for a request. */
export interface Requested {
  readonly key: string;
  readonly acts: readonly RecordedAct[];
}

/** A process and where it ends. */
export interface Ended {
  readonly process: string;
  readonly position: number;
}

/** What became of a batch. */
export type AppendOutcome =
  | { readonly kind: 'appended' }
  /** Somebody else appended meanwhile: nothing was written. */
  | { readonly kind: 'behind' }
  /** Some submissions are in the record already: nothing was written. Positions of their first acts by key. */
  | { readonly kind: 'repeated'; readonly positions: ReadonlyMap<string, number> }
  /** The effect that was to happen with the acts did not take place: nothing was written. */
  | { readonly kind: 'vetoed' };

/** What is to happen in the same transaction as the acts; false undoes both. */
export type Effect<Transaction> = (transaction: Transaction) => Promise<boolean>;

/** Keeps acts in the order in which they came, and never changes them. */
export interface RecordStore<Transaction> {
  head(): Promise<Head>;
  /** Appends a batch whose first act follows `known`: all of it durably, or nothing. */
  append(batch: readonly StoredAct[], known: Head, effect?: Effect<Transaction>): Promise<AppendOutcome>;
  /** Acts after a position, in order. */
  read(after: number, limit: number): Promise<readonly RecordedAct[]>;
  /** The hashes of acts after a position, in order. */
  hashes(after: number, limit: number): Promise<readonly string[]>;
  /** Acts of one matter after a version, in order. */
  readMatter(process: string, matter: string, after: number): Promise<readonly RecordedAct[]>;
  /** The number of acts of each matter, in the order given. */
  versions(matters: readonly Matter[]): Promise<readonly number[]>;
  /** The position of the first act that was submitted under a key; null if none was. */
  find(idempotencyKey: string): Promise<number | null>;
  /** Acts of one process after a position, in order; those of one matter where it is named. */
  readProcess(
    process: string,
    after: number,
    limit: number,
    matter?: string,
  ): Promise<readonly RecordedAct[]>;
  /** Every corrigendum in a process, in order. */
  readCorrections(process: string): Promise<readonly RecordedAct[]>;
  /** What was recorded for a request: the acts of the submission whose key begins with it, up to a `#`; null if there is none. */
  readRequest(request: string): Promise<Requested | null>;
  /** Which of these requests were recorded. */
  recordedRequests(requests: readonly string[]): Promise<ReadonlySet<string>>;
  /** Every process in the record, with the position of its last act. */
  processes(): Promise<readonly Ended[]>;
  /** Whether an error leaves open whether the batch was written, and a second try is worth while. */
  isPassing(error: unknown): boolean;
}
