/** State as what the acts have made of it, up to any day. */
import { instant, type RecordedAct } from './act.ts';

/** How far acts are taken into account; both ends inclusive. */
export interface AsOf {
  /** What had happened by then: an ISO instant, or a day (to its end, UTC). */
  readonly happenedBy?: string;
  /** What stood in the record by then, whatever was entered later about earlier days. */
  readonly position?: number;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function untilWhen({ happenedBy }: AsOf): string | null {
  if (happenedBy === undefined) return null;
  return day.test(happenedBy) ? `${happenedBy}T23:59:59.999Z` : instant(happenedBy);
}

/**
 * Folds acts, in the order in which they were recorded, as of a moment.
 * @param evolve - the state after an act; pure
 */
export async function fold<State>(
  acts: AsyncIterable<RecordedAct> | Iterable<RecordedAct>,
  evolve: (state: State, act: RecordedAct) => State,
  initial: State,
  asOf: AsOf = {},
): Promise<State> {
  const until = untilWhen(asOf);
  const last = asOf.position ?? Number.POSITIVE_INFINITY;
  let state = initial;
  for await (const act of acts) {
    if (act.position > last) break;
    if (until === null || act.happenedAt <= until) state = evolve(state, act);
  }
  return state;
}
