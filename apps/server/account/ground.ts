/** What everything about accounts stands on. */
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** The database and the clock. Every time that is kept or compared comes from this clock, never from the database's. */
export interface Ground {
  readonly query: Kysely<Tables>;
  readonly now: () => Date;
}

const second = 1_000;

/** Lengths of time in milliseconds. */
export const length = { second, minute: 60 * second, hour: 3_600 * second, day: 86_400 * second } as const;

/** The instant some milliseconds after (or, if negative, before) another. */
export function later(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
