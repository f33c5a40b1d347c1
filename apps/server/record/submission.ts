/** What is submitted to the record, and what becomes of it. */
import { instant, type NewAct, type RecordedAct } from './act.ts';
import { canonicalJson, NotCanonical } from './canonical-json.ts';
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

/** What an act says, wherever it stands. */
function said({ process, matter, name, payload, bearer, authority, happenedAt }: NewAct): string {
  return canonicalJson({
    process,
    matter,
    name,
    payload,
    bearer,
    authority,
    happenedAt: instant(happenedAt),
  });
}

/** Whether recorded acts say what was submitted. */
export function sayTheSame(recorded: readonly RecordedAct[], submitted: readonly NewAct[]): boolean {
  return (
    recorded.length === submitted.length &&
    recorded.every((act, index) => said(act) === said(submitted[index]!))
  );
}

/**
 * Sees that a submission can be written down at all, before it joins others in a batch.
 * @throws {NotCanonical} or {RangeError}
 */
export function requireSound({ acts }: Submission<never>): void {
  if (acts.length === 0 || acts.length > largestBatch)
    throw new RangeError(`A submission has from 1 to ${largestBatch} acts; this one has ${acts.length}.`);
  for (const act of acts) {
    // No database of ours holds NUL in a text.
    if (said(act).includes('\\u0000')) throw new NotCanonical(act.name, 'NUL');
    if (!/^\d{4}-/.test(instant(act.happenedAt)))
      throw new RangeError(`${act.happenedAt} is no time of ours.`);
  }
}
