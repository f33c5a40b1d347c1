/** What a list of processes shows of each. */
import type { ListedProcess } from '@rostrum/api';
import type { Plan, ProcessState } from '@rostrum/procedure';

/** A process in the list, but for whether it came with the product. */
export type Summary = Omit<ListedProcess, 'sample'>;

/** From the first dated day of a plan to the last, steps that were superseded left out. */
function spanOf({ steps }: Plan): Summary['span'] {
  const days = steps
    .filter(({ supersededBy }) => !supersededBy)
    .flatMap(({ resolved }) => [resolved?.start, resolved?.end])
    .filter((day) => day !== null && day !== undefined)
    .toSorted();
  const [start] = days;
  const end = days.at(-1);
  return start && end ? { start, end } : null;
}

/** What a list shows of a process; null while nobody has opened it. */
export function summaryOf({ id, course }: ProcessState): Summary | null {
  const { stage, plan, title, rehearsal } = course;
  if (stage === null || plan === null) return null;
  return { id, title, mandate: plan.mandate, stage, span: spanOf(plan), rehearsal };
}
