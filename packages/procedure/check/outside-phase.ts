import type { Plan, Step } from '../plan/model.ts';
import type { Check, Doubt } from './model.ts';
import { paragraphName } from './quoted.ts';

/**
 * A step whose dates lie wholly outside of the phase or series that it belongs to.
 *
 * @authority A/RES/71/280 paras 14 and 15: phase I lasts from April to November 2017, and its sessions are held within it
 */
export const outsidePhase: Check = {
  code: 'time.outside-phase',
  severity: 'warning',
  title: 'A step outside of the phase that it belongs to',
  why: 'A phase sets the time in which its meetings are held: a date outside of it is a slip in one of the two paragraphs.',
  find({ plan }) {
    return plan.steps.flatMap((step) => doubtOf(step, plan));
  },
};

function doubtOf(step: Step, plan: Plan): readonly Doubt[] {
  const phase = plan.steps.find(({ id }) => id === step.partOf);
  const [inner, outer] = [step.resolved, phase?.resolved];
  if (!phase || step.when === null || !inner?.start || !inner.end || !outer?.start || !outer.end) return [];
  if (inner.start <= outer.end && inner.end >= outer.start) return [];
  const message = `“${step.title}” falls between ${inner.start} and ${inner.end}, but “${phase.title}” (${paragraphName(phase.authority.eId)}) lasts from ${outer.start} to ${outer.end}. Ask which of the two stands.`;
  return [{ eId: step.authority.eId, quote: step.when?.quote || step.authority.quote, message }];
}
