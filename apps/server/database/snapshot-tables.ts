/** Tables and indexes of running processes: their states as they were folded, their acts apart from those of others. */
import type { ColumnType, Generated } from 'kysely';

/** The steps that make them, as PostgreSQL 15 and later take them. */
export const snapshotStatements: readonly string[] = [
  'CREATE INDEX act_of_process ON act (process, position)',
  `CREATE INDEX act_correction ON act (process, position) WHERE name = 'ActCorrected'`,
  `CREATE INDEX act_request ON act (split_part(idempotency_key, '#', 1)) WHERE idempotency_key LIKE 'request:%'`,
  `CREATE TABLE process_snapshot (
    process text NOT NULL,
    position bigint NOT NULL,
    fold text NOT NULL,
    last_at timestamptz NOT NULL,
    summary jsonb NOT NULL,
    state text NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (process, position)
  )`,
  'ALTER TABLE person ADD COLUMN process text, ADD COLUMN subject text',
  'CREATE INDEX person_subject ON person (process, subject) WHERE process IS NOT NULL',
];

/** The state of a process as it was after an act; it can always be folded again. */
export interface SnapshotTable {
  process: string;
  position: ColumnType<string, number, never>;
  /** The version of the rules by which it was folded. */
  fold: string;
  /** When the latest of its acts happened. */
  last_at: Date;
  /** What a list of processes shows. */
  summary: ColumnType<unknown, string, string>;
  /** JSON; not taken apart by the database. */
  state: string;
  taken_at: Generated<Date>;
}

/** The tables of running processes, by name. */
export interface SnapshotTables {
  process_snapshot: SnapshotTable;
}
