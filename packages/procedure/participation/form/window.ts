/** When a form can be handed in: from its first day to its deadline, which may hang on a step of the plan. */
import { addDays } from '../../calendar/day.ts';
import type { Plan } from '../../plan/model.ts';
import type { FormDeadline, FormVersion } from './state.ts';

/** The last day on which a form can be handed in; null where there is none, or the step on which it hangs has no date yet. @rule PART-4 */
export function lastDayOf(deadline: FormDeadline | null, plan: Plan | null): string | null {
  if (deadline === null) return null;
  const step = deadline.step === null ? null : plan?.steps.find(({ id }) => id === deadline.step);
  // A paper or list is due on the last day of its step; before a meeting one counts from its first.
  const day =
    deadline.date ?? (step?.kind === 'meeting' ? step.resolved?.start : step?.resolved?.end) ?? null;
  return day === null ? null : addDays(day, -deadline.daysBefore);
}

/** How the window of a form stands on a day. */
export interface FormWindow {
  readonly answer: 'may' | 'notYet' | 'notNow';
  readonly opens: string | null;
  readonly closes: string | null;
}

/** How the window of a form stands. @param now ISO instant; the last day counts whole, in coordinated universal time */
export function windowOf(
  { opens, closes }: Pick<FormVersion, 'opens' | 'closes'>,
  plan: Plan | null,
  now: string,
): FormWindow {
  const today = now.slice(0, 10);
  const last = lastDayOf(closes, plan);
  const answer =
    opens !== null && today < opens ? 'notYet' : last !== null && today > last ? 'notNow' : 'may';
  return { answer, opens, closes: last };
}
