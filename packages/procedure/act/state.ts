/** The state of a process: what its acts have made of it. Plain JSON, so that it can be kept as a snapshot. */
import { initialParticipation, type ParticipationState } from '../participation/state.ts';
import { initialPeople, type PeopleState } from '../people/state.ts';
import { type CourseState, initialCourse } from '../process/state.ts';

/** A process as its acts have made it; one slice per room. */
export interface ProcessState {
  /** The process: `A-RES-71-280`. */
  readonly id: string;
  /** The last act that was folded in. */
  position: number;
  /** When that act happened. */
  lastAt: string | null;
  /** When the last act happened that everybody may see: what is shown to whoever is not to learn that something else has happened. */
  publicAt: string | null;
  /** The number of acts of each matter. */
  readonly versions: Record<string, number>;
  readonly course: CourseState;
  readonly people: PeopleState;
  readonly participation: ParticipationState;
}

/** A process of which nothing is recorded yet. */
export function initialState(id: string): ProcessState {
  return {
    id,
    position: 0,
    lastAt: null,
    publicAt: null,
    versions: {},
    course: initialCourse(),
    people: initialPeople(),
    participation: initialParticipation(),
  };
}
