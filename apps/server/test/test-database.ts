/** Databases of their own in one embedded PostgreSQL, for tests. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../database/database.ts';
import { openLog } from '../log.ts';
import { startPostgres } from '../postgres/supervisor.ts';

/** A PostgreSQL in which databases can be made. */
export interface TestDatabases {
  readonly folder: string;
  /** Makes an empty database, and gives its address. */
  create(): Promise<string>;
  urlOf(database: Database): string;
  close(): Promise<void>;
}

const urls = new WeakMap<Database, string>();

/** Starts a PostgreSQL. */
export async function testDatabases(): Promise<TestDatabases> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-databases-'));
  const postgres = await startPostgres(folder);
  return {
    folder,
    async create() {
      const name = `d${randomUUID().replaceAll('-', '')}`;
      const admin = new pg.Client(postgres.connection);
      await admin.connect();
      await admin.query(`CREATE DATABASE ${name}`);
      await admin.end();
      return `postgresql://rostrum@/${name}?host=${encodeURIComponent(postgres.connection.host)}`;
    },
    urlOf: (database) => urls.get(database) ?? '',
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a new database with all tables. */
export async function openTestDatabase(databases: TestDatabases): Promise<Database> {
  const databaseUrl = await databases.create();
  const log = openLog('error', () => undefined);
  const database = await openDatabase({ data: databases.folder, databaseUrl }, log);
  urls.set(database, databaseUrl);
  return database;
}
