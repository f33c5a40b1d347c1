/** What is submitted to the record, and what becomes of it. */

import type { Head } from './act.ts';
import { type NewAct, type PreparedAct, prepare, type RecordedAct } from './act.ts';
import type { Effect } from './store.ts';

/** The most acts that are written at once, and in one submission. */
export const largestBatch = 64;

/** The most acts that come of one decision. */
export const largestDecision = 1_000;

/** Acts that belong together: all are recorded, or none. */
export interface Submission<Transaction> {
  readonly acts: readonly NewAct[];
  /** The version of the first act's matter on which whoever submits has decided; absent where any will do. */
  readonly expectedVersion?: number;
  /** The same key is recorded once, however often it is sent. */
  readonly idempotencyKey?: string;
  /** Happens in the same transaction as the acts. */
  readonly effect?: Effect<Transaction>;
}

/** What was decided when its turn had come. */
export interface Decided<Transaction> {
  /** None where there is nothing to record. */
  readonly acts: readonly NewAct[];
  /** The version that the matter of each act had before the batch. */
  readonly versions: readonly number[];
  /** Happens in the same transaction as the batch, and never undoes it. */
  readonly aside?: (transaction: Transaction) => Promise<void>;
}

/**
 * Acts that are decided when their place is known, on everything that stands before them: whatever other nodes record, nothing is
 * decided on what is no longer so.
 */
export interface LateSubmission<Transaction> {
  readonly idempotencyKey?: string;
  /** Resolves when whoever decides knows the record up to the head. */
  readonly ready: (head: Head) => Promise<void>;
  /** Decides on what the position follows; null where the batch before has to be on the disk first. */
  readonly decide: (position: number) => Decided<Transaction> | null;
  /** What was decided was not written, and may be asked for again. */
  readonly undo: () => void;
}

/** What became of a submission. */
export type Submitted =
  | { readonly kind: 'recorded'; readonly acts: readonly RecordedAct[] }
  /** The matter has moved on: what happened meanwhile. */
  | { readonly kind: 'overtaken'; readonly version: number; readonly since: readonly RecordedAct[] }
  /** The key was used before, for the acts given. */
  | { readonly kind: 'key-reused'; readonly acts: readonly RecordedAct[] }
  | { readonly kind: 'vetoed' };

/** Whether recorded acts say what was submitted. */
export function sayTheSame(recorded: readonly RecordedAct[], submitted: readonly PreparedAct[]): boolean {
  const said = ({ before, process }: PreparedAct) => `${before} ${process}`;
  return (
    recorded.length === submitted.length &&
    recorded.every((act, index) => said(prepare(act)) === said(submitted[index]!))
  );
}

/**
 * Writes down the acts of a submission, and sees that it can be recorded at all, before it joins others in a batch.
 * @throws {NotCanonical} or {RangeError}
 */
export function prepareAll(acts: readonly NewAct[], most = largestBatch): readonly PreparedAct[] {
  if (acts.length === 0 || acts.length > most)
    throw new RangeError(`A submission has from 1 to ${most} acts; this one has ${acts.length}.`);
  return acts.map(prepare);
}
