/** Badges and the door. */

/** A badge. Its signature is made by the server and not recorded. */
export interface Badge {
  readonly id: string;
  /** The id of the person who holds it. */
  readonly holder: string;
  readonly party: string;
  readonly category: string;
  /** Zones or rooms that it opens; empty for all. */
  readonly zones: readonly string[];
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly issuedAt: string;
  revokedAt: string | null;
}

/** A room as the door counts it. */
export interface Room {
  /** Seats; null where nobody entered them. */
  seats: number | null;
  /** How many are inside. */
  inside: number;
  /** Badges inside. */
  readonly badges: Record<string, true>;
  /** How many entered in all. */
  entered: number;
}
