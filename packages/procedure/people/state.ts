/** Offices and parties: who takes part, and who wears which hat in a process. */
import type { Hat, HatCategory } from '../act/hat.ts';
import type { Sentence } from '../act/refusal.ts';
import type { RegionalGroup } from '../party/member-states.ts';
import type { Authority, ParticipationCategory } from '../plan/model.ts';

/** A hat that somebody wears, since when. */
export interface Worn {
  readonly hat: Hat;
  /** ISO instant. */
  readonly since: string;
}

/** An office of the process: `co-facilitator/MX`. */
export interface OfficeHeld {
  readonly hat: Hat;
  /** Who holds it, where that is public: the State, the organ. */
  readonly name: Sentence | null;
  readonly since: string;
}

/** A State or an organization that takes part in the process. */
export interface Party {
  readonly category: HatCategory;
  /** A State by its ISO 3166-1 alpha-2 code, an organization by its id. */
  readonly party: string;
  readonly name: Sentence;
  /** Null for all but Member States, and for those that belong to none. */
  readonly group: RegionalGroup | null;
  /** The category of the plan under which it takes part; null under a ruling. */
  readonly participation: ParticipationCategory | null;
  /** The paragraph that lets it in. */
  readonly authority: Authority | null;
  readonly since: string;
}

/** Who takes part and who wears which hat. */
export interface PeopleState {
  /** By the id of the person. */
  readonly worn: Record<string, Worn[]>;
  /** By the bearer: `president`, `co-facilitator/MX`. */
  readonly offices: Record<string, OfficeHeld>;
  /** By the bearer: `member-state/MX`. */
  readonly parties: Record<string, Party>;
}

/** Nobody takes part. */
export function initialPeople(): PeopleState {
  return { worn: {}, offices: {}, parties: {} };
}
