/** The step of the plan that is the event. */
import type { ProcessState } from '../../act/state.ts';
import type { Authority, Step } from '../../plan/model.ts';

/** The step of an event; undefined where the plan has none. */
export function stepOf({ course }: ProcessState, event: string): Step | undefined {
  return course.plan?.steps.find(({ id }) => id === event);
}

/** The paragraph that orders an event. */
export function eventAuthority(
  state: ProcessState,
  asked: { readonly event: string } | null,
): Authority | null {
  return (asked && stepOf(state, asked.event)?.authority) ?? state.course.authority;
}
