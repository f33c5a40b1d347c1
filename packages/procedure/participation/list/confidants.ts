/** Who may know of objections: the confidants of the list, and the objecting State of its own. */
import type { Audience } from '../../act/audience.ts';
import type { Hat, Office } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import type { ConfidentialName, ParticipantList } from './state.ts';

/** Confidants of a list that is not known: the President alone. */
const presidentAlone: readonly Office[] = ['president'];

interface OfList {
  readonly payload: { readonly list: string };
}

/**
 * For the confidants of a list alone.
 * @authority A/RES/71/280, footnote 5: the Member State makes the general basis known "to the Office of the President"
 * @rule LIST-6
 */
export function confidantsOnly({ payload }: OfList, { participation }: ProcessState): Audience {
  return { only: participation.lists[payload.list]?.confidants ?? presidentAlone };
}

/** For the confidants of a list and one State: the objector of its own objection, whoever asked of what it was told. @rule LIST-6 */
export function confidantsAndState(
  act: { readonly payload: { readonly list: string; readonly state: string } },
  state: ProcessState,
): Audience {
  return { ...confidantsOnly(act, state), parties: [`member-state/${act.payload.state}`] };
}

/** Whether a hat is among the confidants of a list. */
export function isConfidant({ category }: Hat, { confidants }: ParticipantList): boolean {
  return (confidants as readonly string[]).includes(category);
}

/** What is confidential about a name; undefined where there is no such name. */
export function confidentialName(
  { confidential }: ProcessState['participation'],
  list: string,
  name: string,
): ConfidentialName | undefined {
  return confidential[list]?.names[name];
}
