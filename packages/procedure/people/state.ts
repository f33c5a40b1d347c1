/** Offices and parties: who wears which hat in a process. */
import type { Hat } from '../act/hat.ts';

/** A hat that somebody wears, since when. */
export interface Worn {
  readonly hat: Hat;
  /** ISO instant. */
  readonly since: string;
}

/** Who wears which hat. */
export interface PeopleState {
  /** By the id of the person. */
  readonly worn: Record<string, Worn[]>;
}

/** Nobody wears a hat. */
export function initialPeople(): PeopleState {
  return { worn: {} };
}
