/** Changes to documents together with their acts: both are on the disk, or neither. */
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { JsonValue } from '../record/canonical-json.ts';
import type { Tx } from '../record/postgres-store.ts';
import type { ActRecord } from '../record/record.ts';
import { type DocumentAct, libraryProcess } from './acts.ts';
import { Shelf } from './shelf.ts';

/** Who changes a document. */
export interface Signature {
  /** The office; null where nobody has signed in, and nothing is invented. */
  readonly bearer: string | null;
  /** The id of the person. */
  readonly person: string | null;
}

/** Nobody is signed in, or the product itself acts. */
export const unsigned: Signature = { bearer: null, person: null };

/** Changes documents, and records that it did. */
export interface Ledger {
  /** For looking things up; changes go through {@link Ledger.enter}. */
  readonly shelf: Shelf;
  /** Records an act with the change that it makes; false, and nothing recorded, if the change did not take place. */
  enter(act: DocumentAct, change: (shelf: Shelf) => Promise<boolean>, by?: Signature): Promise<boolean>;
}

/** A ledger of the documents of a database. */
export function openLedger(database: Kysely<Tables>, record: ActRecord<Tx>, now: () => Date): Ledger {
  return {
    shelf: new Shelf(database),
    async enter(act, change, { bearer, person } = unsigned) {
      const said = act.payload as Readonly<Record<string, JsonValue>>;
      const payload = person === null ? said : { ...said, by: person };
      const whole = { process: libraryProcess, happenedAt: now().toISOString(), ...act, bearer, payload };
      const submitted = await record.submit({
        acts: [whole],
        effect: (transaction) => change(new Shelf(transaction)),
      });
      return submitted.kind === 'recorded';
    },
  };
}
