/** Acts of a process as far as somebody may see them. */
import { audienceOf, type Hat, maySee, type ProcessState } from '@rostrum/procedure';
import type { RecordedAct } from '../record/act.ts';
import type { Processes } from './processes.ts';

/** Which acts are asked for. */
export interface ActsAsked {
  readonly after: number;
  readonly limit: number;
  readonly matter?: string | undefined;
  /** Acts that had happened by the end of this day. */
  readonly asOf?: string | undefined;
}

/** Acts are read by so many at once. */
const page = 500;

/** Those acts among some that a hat may see. */
export function seenBy(hat: Hat, state: ProcessState, acts: readonly RecordedAct[]): readonly RecordedAct[] {
  return acts.filter((act) => maySee(audienceOf(act, state), hat));
}

/** Acts of a process that a hat may see, in their order. */
export async function seenActs(
  processes: Pick<Processes, 'acts'>,
  state: ProcessState,
  hat: Hat,
  { after, limit, matter, asOf }: ActsAsked,
): Promise<readonly RecordedAct[]> {
  const until = asOf === undefined ? null : `${asOf}T23:59:59.999Z`;
  const seen: RecordedAct[] = [];
  for (let from = after; seen.length < limit; ) {
    const acts = await processes.acts(state.id, from, page, matter);
    const inTime = until === null ? acts : acts.filter(({ happenedAt }) => happenedAt <= until);
    seen.push(...seenBy(hat, state, inTime));
    if (acts.length < page) break;
    from = acts.at(-1)!.position;
  }
  return seen.slice(0, limit);
}
