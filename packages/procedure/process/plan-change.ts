/** What all changes to a plan share. */
import type { Context } from '../act/model.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { dateAgain } from '../plan/dates.ts';
import type { Authority, Plan, Step } from '../plan/model.ts';
import { untangle } from '../plan/order.ts';
import type { CourseState } from './state.ts';

/** Those who keep the plan: the secretariat, and those for whom it keeps it. */
export const keepers = [
  { category: 'secretariat' },
  { category: 'president' },
  { category: 'co-facilitator' },
] as const;

/** A step of the plan by its id. */
export function stepIn({ plan }: CourseState, id: string): Step | undefined {
  return plan?.steps.find((step) => step.id === id);
}

/** The paragraph of a step, else that of the process. */
export function stepAuthority(course: CourseState, id: string | undefined): Authority | null {
  return (id === undefined ? undefined : stepIn(course, id)?.authority) ?? course.authority;
}

/** There is no such step. */
export function unknownStep(id: string, rule: string): Refusal {
  return refuse(
    'unknown-step',
    rule,
    { en: `The plan has no step “${id}”.`, zh: `计划中没有“${id}”这一步骤。` },
    {
      en: 'Choose a step of the plan, or add one with its reason.',
      zh: '请选择计划中的步骤，或说明理由后增加步骤。',
    },
  );
}

/** Another step has taken its place. */
export function superseded(step: Step, rule: string): Refusal {
  const now = step.supersededBy?.step ?? '';
  return refuse(
    'superseded',
    rule,
    { en: `“${now}” has taken the place of this step.`, zh: `“${now}”已取代这一步骤。` },
    { en: 'Choose the step that holds now.', zh: '请选择现行的步骤。' },
    step.supersededBy?.authority ?? step.authority,
  );
}

/** Ties to steps that the plan has not. */
export function looseTie({ state }: Context, ties: readonly string[], rule: string): Refusal | null {
  const loose = ties.find((id) => !stepIn(state.course, id));
  return loose === undefined ? null : unknownStep(loose, rule);
}

/** A tie stands on both of its ends. */
function tied(steps: readonly Step[], step: Step): Step[] {
  const set = (list: readonly string[], holds: boolean) =>
    holds ? [...new Set([...list, step.id])] : list.filter((id) => id !== step.id);
  return steps.map((other) =>
    other.id === step.id
      ? step
      : {
          ...other,
          before: set(other.before, step.after.includes(other.id)),
          after: set(other.after, step.before.includes(other.id)),
        },
  );
}

/** A plan in which one step stands as given, new or changed; what hangs on its days is counted again. @rule PROC-7 */
export function withStep(plan: Plan, step: Step): Plan {
  const has = plan.steps.some(({ id }) => id === step.id);
  const { steps } = untangle(tied(has ? plan.steps : [...plan.steps, step], step));
  return { ...plan, steps: dateAgain(plan.steps, steps, plan.adoptedOn ?? null, new Set([step.id])) };
}
