/** A room as the door counts it. */
import type { ParticipationState } from '../state.ts';
import type { Room } from './state.ts';

/** A room, made where there is none yet. For the fold alone. */
export function roomOf({ rooms }: ParticipationState, id: string): Room {
  rooms[id] ??= { seats: null, inside: 0, badges: {}, entered: 0 };
  return rooms[id];
}
