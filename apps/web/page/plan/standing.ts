/** The standing of a step on a day. */
import type { Plan, Step } from '@rostrum/procedure';

/** Whether a step may, must, cannot yet or can no longer be actualised, or is past. */
export type PlanStanding = 'may' | 'must' | 'notYet' | 'notNow' | 'done';

/** All standings, what presses first. */
export const standings: readonly PlanStanding[] = ['must', 'may', 'notYet', 'notNow', 'done'];

/** The standing of a step on an ISO date. */
export function standingOf(_plan: Plan, step: Step, date: string): PlanStanding {
  const { start = null, end = null } = step.resolved ?? {};
  if (end !== null && date > end) return 'done';
  if (start !== null && date < start) return 'notYet';
  return end === null ? 'may' : 'must';
}
