/** What is submitted to the record, and what becomes of it. */
import { type NewAct, type PreparedAct, prepare, type RecordedAct } from './act.ts';
import type { Effect } from './store.ts';

/** The most acts that are written at once, and in one submission. */
export const largestBatch = 64;

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
export function prepareAll(acts: readonly NewAct[]): readonly PreparedAct[] {
  if (acts.length === 0 || acts.length > largestBatch)
    throw new RangeError(`A submission has from 1 to ${largestBatch} acts; this one has ${acts.length}.`);
  return acts.map(prepare);
}
