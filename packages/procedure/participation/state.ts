/** Who takes part: the slice of the state that registration and lists make. */

/** What registration and accreditation have come to. */
export type ParticipationState = Record<string, never>;

/** Nobody has applied. */
export function initialParticipation(): ParticipationState {
  return {};
}
