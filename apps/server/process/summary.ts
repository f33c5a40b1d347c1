/** What a list of processes shows of each. */
import type { ListedProcess } from '@rostrum/api';
import { doneSteps, type Plan, type ProcessState } from '@rostrum/procedure';

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

/**
 * The step that is due next after the last act, by its last day or else its first; null where nothing dated is left. It rests on the acts
 * alone and not on the clock, so that it holds until the next act.
 */
function nextOf({ course, publicAt }: ProcessState): Summary['next'] {
  if (course.stage === 'concluded' || !course.plan) return null;
  const [done, last] = [doneSteps(course), publicAt?.slice(0, 10) ?? ''];
  const [next] = course.plan.steps
    .filter(({ id, supersededBy }) => !supersededBy && !done.has(id) && !course.withdrawn[id])
    .map((step) => ({ step, due: step.resolved?.end ?? step.resolved?.start ?? null }))
    .filter(
      (each): each is { step: Plan['steps'][number]; due: string } => each.due !== null && each.due >= last,
    )
    .toSorted((one, other) => one.due.localeCompare(other.due));
  if (!next) return null;
  const { id, title, titles } = next.step;
  return { step: id, title: { en: title, zh: titles?.zh ?? title }, due: next.due };
}

/** What a list shows of a process; null while nobody has opened it. */
export function summaryOf(state: ProcessState): Summary | null {
  const { id, course } = state;
  const { stage, plan, title, rehearsal } = course;
  if (stage === null || plan === null) return null;
  return { id, title, mandate: plan.mandate, stage, span: spanOf(plan), rehearsal, next: nextOf(state) };
}
