/** Documents that applicants hand in: personal, apart from the record, erasable. */
import type { ColumnType, Generated } from 'kysely';

/** The steps that make the table, as PostgreSQL 15 and later take them. */
export const attachmentStatements: readonly string[] = [
  `CREATE TABLE attachment (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    process text NOT NULL,
    party text NOT NULL,
    person uuid,
    name text,
    type text NOT NULL,
    size integer NOT NULL,
    bytes bytea,
    kept_at timestamptz NOT NULL DEFAULT now(),
    erased_at timestamptz
  )`,
  'CREATE INDEX attachment_party ON attachment (process, party)',
];

/** One document. */
export interface AttachmentTable {
  id: Generated<string>;
  process: string;
  /** As bearer; `public` while whoever hands it in has no party yet. */
  party: string;
  /** Who handed it in; null where nobody was signed in. */
  person: string | null;
  /** NULL once erased, as the content. */
  name: ColumnType<string | null, string, null>;
  type: string;
  size: number;
  bytes: ColumnType<Buffer | null, Buffer, null>;
  kept_at: Generated<Date>;
  erased_at: ColumnType<Date | null, never, Date>;
}

/** The tables of documents that are handed in. */
export interface AttachmentTables {
  attachment: AttachmentTable;
}
