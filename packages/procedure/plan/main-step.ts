/** The meeting that a plan is about. */
import { MAIN_TERMS } from './events.ts';
import type { Plan, Step } from './model.ts';

/** The step of the meeting that the mandate is about, in its present form; null when the plan has no such meeting. */
export function mainStep(plan: Plan): Step | null {
  const rank = (step: Step) =>
    MAIN_TERMS.findIndex((term) => step.id === term || step.id.startsWith(`${term}-`));
  const meetings = plan.steps.filter(
    (step) => step.kind === 'meeting' && !step.supersededBy && rank(step) >= 0,
  );
  return [...meetings].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
