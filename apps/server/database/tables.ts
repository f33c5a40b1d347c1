/** The tables, as Kysely sees them. */
import type { Authority } from '@rostrum/procedure';
import type { Correction, Settlement } from '@rostrum/resolution';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Outline } from '../desk/job.ts';
import type { AccountTables } from './account-tables.ts';
import type { AttachmentTables } from './attachment-tables.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

/** One kept document. */
export interface DocumentTable {
  key: string;
  language: string;
  /** The language that was asked for when the text was read; null where it is found from the text. */
  asked_language: string | null;
  origin: string | null;
  sample: boolean;
  original: string;
  /** SHA-256 of `original`, hexadecimal. */
  text_hash: string;
  settlements: JSONColumnType<readonly Settlement[]>;
  corrections: JSONColumnType<readonly Correction[]>;
  revision: Generated<number>;
  /** The version of the reader that made `outline`. */
  reader: string;
  outline: JSONColumnType<Outline>;
  kept_at: ColumnType<Date, Date | undefined, Date>;
}

/** A reading, kept for as long as neither text nor reader change. */
export interface ReadingTable {
  text_hash: string;
  /** Empty where the language is found from the text. */
  asked_language: string;
  reader: string;
  /** JSON; not taken apart by the database. */
  reading: string;
  made_at: Generated<Date>;
}

/** One act of the record. */
export interface ActTable {
  /** The driver gives 64-bit numbers as text. */
  position: string;
  process: string;
  matter: string;
  version: number;
  name: string;
  /** NULL stands for JSON's null. */
  payload: unknown;
  bearer: string | null;
  authority: Authority | null;
  happened_at: Date;
  recorded_at: Date;
  previous_hash: string;
  hash: string;
  idempotency_key: string | null;
}

/** The one row that says where the record ends. */
export interface RecordHeadTable {
  position: string;
  hash: string;
}

/** What is personal: apart from the record, so that it can be erased. */
export interface PersonTable {
  id: Generated<string>;
  /** NULL once erased. */
  data: ColumnType<unknown, string, null>;
  kept_at: Generated<Date>;
  erased_at: ColumnType<Date | null, never, Date>;
  /** The process to which the data belong; NULL for those of an account. */
  process: string | null;
  /** Whose or what: `application/a1`. */
  subject: string | null;
}

/** All tables. */
export interface Tables extends AccountTables, NoticeTables, AttachmentTables, SnapshotTables {
  document: DocumentTable;
  reading: ReadingTable;
  act: ActTable;
  record_head: RecordHeadTable;
  person: PersonTable;
}
