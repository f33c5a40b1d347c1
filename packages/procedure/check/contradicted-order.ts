import type { Plan, Step } from '../plan/model.ts';
import type { Check, Doubt } from './model.ts';

/**
 * Two steps that the text puts in one order and their dates in the other.
 *
 * @authority A/RES/71/280 paras 13 and 25 to 27: what serves as input or basis comes before what rests on it
 */
export const contradictedOrder: Check = {
  code: 'time.contradicts-order',
  severity: 'warning',
  title: 'Dates that contradict the order of two steps',
  why: 'What is an input to a meeting has to be there before it: a later date makes the input useless.',
  find({ plan }) {
    const steps = new Map(plan.steps.map((step) => [step.id, step]));
    return plan.steps.flatMap((step) =>
      earlierStepsOf(step, plan, steps).flatMap((first) => doubtOf(first, step)),
    );
  },
};

function earlierStepsOf(step: Step, plan: Plan, steps: ReadonlyMap<string, Step>): readonly Step[] {
  const named = step.after.flatMap((id) => steps.get(id) ?? []);
  const naming = plan.steps.filter(({ before }) => before.includes(step.id));
  return [...new Set([...named, ...naming])];
}

function doubtOf(first: Step, second: Step): readonly Doubt[] {
  const earliest = first.resolved?.start;
  const latest = second.resolved?.end;
  // A step without words of its own about time is dated by its neighbours: it contradicts nobody.
  if (first.when === null || second.when === null) return [];
  if (!earliest || !latest || earliest <= latest) return [];
  const message = `“${first.title}” comes before “${second.title}” by the words of the text, but is dated ${earliest} at the earliest, after ${latest}. Ask which date stands.`;
  return [{ eId: second.authority.eId, quote: second.when?.quote || second.authority.quote, message }];
}
