/** The steps by which the database came to be as it is. A step that was released is never changed. */
import { type Kysely, type Migration, type MigrationProvider, sql } from 'kysely';
import { accountStatements } from './account-tables.ts';
import { attachmentStatements } from './attachment-tables.ts';
import { noticeStatements, takingPartStatements } from './notice-tables.ts';
import { appendStatements, recordStatements } from './record-tables.ts';
import { snapshotStatements } from './snapshot-tables.ts';

const documents: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('document')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('asked_language', 'text')
      .addColumn('origin', 'text')
      .addColumn('sample', 'boolean', (column) => column.notNull())
      .addColumn('original', 'text', (column) => column.notNull())
      .addColumn('text_hash', 'text', (column) => column.notNull())
      .addColumn('settlements', 'jsonb', (column) => column.notNull())
      .addColumn('corrections', 'jsonb', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('outline', 'jsonb', (column) => column.notNull())
      .addColumn('kept_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await database.schema
      .createTable('reading')
      .addColumn('text_hash', 'text', (column) => column.notNull())
      .addColumn('asked_language', 'text', (column) => column.notNull())
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('reading', 'text', (column) => column.notNull())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('reading_pkey', ['text_hash', 'asked_language', 'reader'])
      .execute();
  },
};

const statements = (list: readonly string[]): Migration => ({
  async up(database: Kysely<unknown>) {
    for (const statement of list) await sql.raw(statement).execute(database);
  },
});

/** All steps by name, in the order of their names. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-record': statements(recordStatements),
  '0003-append-acts': statements(appendStatements),
  '0004-accounts': statements(accountStatements),
  '0005-snapshots': statements(snapshotStatements),
  '0006-notices': statements(noticeStatements),
  '0007-attachments': statements(attachmentStatements),
  '0009-taking-part': statements(takingPartStatements),
};

/** The steps as Kysely's Migrator asks for them. */
export const migrationProvider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };
