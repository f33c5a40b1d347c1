/** The course of a process as its pages show it: what was planned, and what really happened. */
import { actualStanding, doneSteps, type PlanEdit, type ProcessState, type Step } from '@rostrum/procedure';
import { entryOf, type PlanEntry } from '../plan/steps.ts';

/** Every step on a day: its plan, its standing by the record, the days on which it was taken. */
export function courseEntries({ course }: Pick<ProcessState, 'course'>, asOf: string): readonly PlanEntry[] {
  const { plan, actualised, withdrawn } = course;
  if (!plan) return [];
  const done = doneSteps(course);
  return plan.steps.map((step) => {
    const entry = entryOf(plan, step, asOf, { done });
    const { standing } = actualStanding(course, plan, step, asOf, done);
    const actual = (actualised[step.id] ?? []).map(({ from, to }) => ({ from, to }));
    return { ...entry, standing, actual, ...(withdrawn[step.id] ? { withdrawn: true as const } : {}) };
  });
}

/** A step whose place another has taken, beside the one that holds now. */
export interface Replacement {
  readonly old: Step;
  readonly now: Step | null;
}

/** Every step that a later act replaced, beside its successor, in the order of the plan. */
export function replacements({ course }: Pick<ProcessState, 'course'>): readonly Replacement[] {
  const steps = course.plan?.steps ?? [];
  return steps
    .filter(({ supersededBy }) => supersededBy !== undefined)
    .map((old) => ({ old, now: steps.find(({ id }) => id === old.supersededBy?.step) ?? null }));
}

/** The changes that officers made to one step, the first first. */
export function editsOf({ course }: Pick<ProcessState, 'course'>, step: string): readonly PlanEdit[] {
  return course.edits.filter((edit) => edit.step === step);
}

/** The step as it was derived, before anybody edited it. */
export function derivedStep(state: Pick<ProcessState, 'course'>, step: Step): Step {
  return editsOf(state, step.id)[0]?.before ?? step;
}

/** What may differ between two versions of a step. */
export type StepFacet = 'title' | 'days' | 'place' | 'duration' | 'bearer' | 'order';

const facets: readonly (readonly [facet: StepFacet, of: (step: Step) => unknown])[] = [
  ['title', ({ title, titles }) => [title, titles?.zh ?? null]],
  ['days', ({ resolved }) => [resolved?.start ?? null, resolved?.end ?? null]],
  ['place', ({ place }) => place],
  ['duration', ({ duration }) => duration],
  ['bearer', ({ bearer }) => bearer],
  ['order', ({ after, before }) => [after, before]],
];

/** In what two versions of a step differ. */
export function differences(before: Step, after: Step): readonly StepFacet[] {
  return facets
    .filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(after)))
    .map(([facet]) => facet);
}

/** The first and the last day of a process: of its plan, its acts and what was taken. */
export function courseSpan(
  { course }: Pick<ProcessState, 'course'>,
  actDays: readonly string[] = [],
): { readonly start: string; readonly end: string } | null {
  const planned = (course.plan?.steps ?? []).flatMap(({ resolved }) => [resolved?.start, resolved?.end]);
  const taken = Object.values(course.actualised).flatMap((held) =>
    held.flatMap(({ from, to }) => [from, to]),
  );
  const days = [course.plan?.adoptedOn, ...planned, ...taken, ...actDays].filter(
    (day): day is string => typeof day === 'string',
  );
  const [start, end] = [days.toSorted()[0], days.toSorted().at(-1)];
  return start && end && start !== end ? { start, end } : null;
}

/** The nearest days before and after one on which something happened; null where there is none. */
export function neighbours(
  days: readonly string[],
  day: string,
): { readonly before: string | null; readonly after: string | null } {
  const sorted = [...new Set(days)].toSorted();
  return {
    before: sorted.findLast((each) => each < day) ?? null,
    after: sorted.find((each) => each > day) ?? null,
  };
}
