/** The delegation of a party. */
import type { ParticipationState } from '../state.ts';
import type { Delegation } from './state.ts';

/** The delegation of a party, made where there is none yet. For the fold alone. */
export function delegationOf({ delegations }: ParticipationState, party: string): Delegation {
  delegations[party] ??= { delegates: {}, head: null, credentials: null };
  return delegations[party];
}
