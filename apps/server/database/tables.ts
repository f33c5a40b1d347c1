/** The tables, as Kysely sees them. */
import type { Correction, Settlement } from '@rostrum/resolution';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Outline } from '../desk/job.ts';

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

/** All tables. */
export interface Tables {
  document: DocumentTable;
  reading: ReadingTable;
}
