/** Changes to documents together with their acts: both are on the disk, or neither. */
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Tx } from '../record/postgres-store.ts';
import type { ActRecord } from '../record/record.ts';
import { type DocumentAct, libraryProcess } from './acts.ts';
import { Shelf } from './shelf.ts';

/** Changes documents, and records that it did. */
export interface Ledger {
  /** For looking things up; changes go through {@link Ledger.enter}. */
  readonly shelf: Shelf;
  /** Records an act with the change that it makes; false, and nothing recorded, if the change did not take place. */
  enter(act: DocumentAct, change: (shelf: Shelf) => Promise<boolean>): Promise<boolean>;
}

/** A ledger of the documents of a database. */
export function openLedger(database: Kysely<Tables>, record: ActRecord<Tx>, now: () => Date): Ledger {
  return {
    shelf: new Shelf(database),
    async enter(act, change) {
      // Without accounts nobody knows who sat before the screen, and nothing is invented.
      const whole = { process: libraryProcess, bearer: null, happenedAt: now().toISOString(), ...act };
      const submitted = await record.submit({
        acts: [whole],
        effect: (transaction) => change(new Shelf(transaction)),
      });
      return submitted.kind === 'recorded';
    },
  };
}
