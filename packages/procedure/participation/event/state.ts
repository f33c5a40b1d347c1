/** Who is registered for which meeting, and who waits for a place. */

/** How a registration stands. */
export type RegistrationStatus = 'registered' | 'waiting' | 'cancelled';

/** Somebody registered for an event. The person is an id. */
export interface Registration {
  readonly id: string;
  readonly event: string;
  /** As bearer: `member-state/MX`, `stakeholder/o1`. */
  readonly party: string;
  readonly person: string;
  /** Id of the personal data with the answers; null where no form was needed or it was erased. */
  answers: string | null;
  status: RegistrationStatus;
  readonly at: string;
  /** The turn on the waiting list; null when it does not wait. */
  turn: number | null;
}

/** Seats of a party in a room: at the table, and behind. */
export interface Seats {
  readonly table: number;
  readonly behind: number;
}

/** Limits of an event. */
export interface EventLimits {
  /** Everybody together; null for no limit. */
  readonly total: number | null;
  /** By category of hat. */
  readonly byCategory: Readonly<Record<string, number>>;
  /** Registrations of one party; null for no limit. */
  readonly perParty: number | null;
}

/** The register of one event. Queues keep their order; those who no longer wait are passed over. */
export interface EventRegister {
  limits: EventLimits;
  registered: number;
  readonly byCategory: Record<string, number>;
  readonly byParty: Record<string, number>;
  /** The registration of a person, by person id. */
  readonly ofPerson: Record<string, string>;
  /** By category of hat. */
  readonly queues: Record<string, { served: number; readonly waiting: string[] }>;
  turns: number;
  /** Seats of one party, by category of hat; `*` for those not named. */
  readonly seats: Record<string, Seats>;
  room: string | null;
}
