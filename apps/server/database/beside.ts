/** The database of a server opened from beside, whether the server runs or not: to verify, to export, to invite. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { type Log, openLog } from '../log.ts';
import { embeddedUser } from '../postgres/cluster.ts';
import { PostgresFault } from '../postgres/fault.ts';
import { socketPort } from '../postgres/postmaster.ts';
import { isSameRunning } from '../postgres/process-state.ts';
import { startPostgres } from '../postgres/supervisor.ts';
import type { Tenant } from '../postgres/tenancy.ts';
import type { Settings } from '../settings.ts';
import { openPool } from './database.ts';

/** Where a server keeps everything. */
export type DatabasePlace = Pick<Settings, 'data' | 'databaseUrl'>;

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
async function reach({ data, databaseUrl }: DatabasePlace): Promise<Reached> {
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

/**
 * Does something with the database of a server, also while the server runs.
 * @throws {PostgresFault} if there is none, or it cannot be reached
 */
export async function besideServer<Result>(
  place: DatabasePlace,
  work: (pool: pg.Pool) => Promise<Result>,
  log?: Log,
): Promise<Result> {
  const { config, leave } = await reach(place);
  const pool = openPool({ ...config, max: 1 }, log ?? openLog('error', () => undefined));
  try {
    return await work(pool);
  } finally {
    await pool.end();
    await leave();
  }
}
