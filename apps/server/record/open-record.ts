/** The record of a server opened from beside: to verify or to export it, whether the server runs or not. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { openPool } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { type Log, openLog } from '../log.ts';
import { embeddedUser } from '../postgres/cluster.ts';
import { PostgresFault } from '../postgres/fault.ts';
import { socketPort } from '../postgres/postmaster.ts';
import { isSameRunning } from '../postgres/process-state.ts';
import { startPostgres } from '../postgres/supervisor.ts';
import type { Tenant } from '../postgres/tenancy.ts';
import type { Settings } from '../settings.ts';
import { emptyHead } from './act.ts';
import { actsAfter } from './pages.ts';
import { PostgresStore } from './postgres-store.ts';
import { type Verification, verifyRecord } from './verify.ts';

/** Where the record is kept. */
export type RecordPlace = Pick<Settings, 'data' | 'databaseUrl'>;

interface Reached {
  readonly config: pg.PoolConfig;
  readonly leave: () => Promise<void>;
}

const nothing = async () => undefined;

async function tenantOf(data: string): Promise<Tenant | null> {
  const text = await readFile(join(data, 'server.json'), 'utf8').catch(() => null);
  const tenant = text === null ? null : (JSON.parse(text) as Tenant);
  return tenant && isSameRunning(tenant) ? tenant : null;
}

/** The way to the database: an address, the socket of the server that runs, or a PostgreSQL started for this. */
async function reach({ data, databaseUrl }: RecordPlace): Promise<Reached> {
  if (databaseUrl) return { config: { connectionString: databaseUrl }, leave: nothing };
  const tenant = await tenantOf(data);
  if (tenant) {
    const host = tenant.socketFolder ?? join(data, 'run');
    const config = { host, port: socketPort, user: embeddedUser, database: 'postgres' };
    return { config, leave: nothing };
  }
  const made = await readFile(join(data, 'postgres/PG_VERSION')).catch(() => null);
  if (!made)
    throw new PostgresFault(
      'unreachable',
      `There is no record in ${data}. Name the folder with ROSTRUM_DATA, or the database with DATABASE_URL.`,
    );
  const postgres = await startPostgres(data);
  return { config: postgres.connection, leave: () => postgres.stop() };
}

async function hasRecord(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>("SELECT to_regclass('act') IS NOT NULL AS found");
  return rows[0]?.found ?? false;
}

async function verifyIn(pool: pg.Pool): Promise<Verification> {
  if (!(await hasRecord(pool))) return { sound: true, acts: 0, head: emptyHead };
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  // A snapshot: a server that goes on recording meanwhile does not disturb.
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const store = new PostgresStore(transaction);
      return verifyRecord(actsAfter(store), await store.head());
    });
}

/**
 * Verifies the record of a server from the first act to the last, also while the server runs.
 * @throws {PostgresFault} if there is none, or it cannot be reached
 */
export async function verifyRecordAt(place: RecordPlace, log?: Log): Promise<Verification> {
  const { config, leave } = await reach(place);
  const pool = openPool({ ...config, max: 1 }, log ?? openLog('error', () => undefined));
  try {
    return await verifyIn(pool);
  } finally {
    await pool.end();
    await leave();
  }
}
