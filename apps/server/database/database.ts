/** The connection to PostgreSQL, embedded or of one's own: one driver, one way. */
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { errorDetails, type Log } from '../log.ts';
import { PostgresFault } from '../postgres/fault.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres/supervisor.ts';
import type { Settings } from '../settings.ts';
import { migrationProvider } from './migrations.ts';
import { requireSuitable } from './suitability.ts';
import type { Tables } from './tables.ts';

/** An open database with all its tables. */
export interface Database {
  readonly query: Kysely<Tables>;
  readonly pool: pg.Pool;
  readonly kind: 'embedded' | 'external';
  /** Resolves only if the embedded PostgreSQL is given up. */
  readonly givenUp: Promise<Error>;
  close(): Promise<void>;
}

const never = new Promise<Error>(() => undefined);

/**
 * Connections to a PostgreSQL. One that breaks (PostgreSQL was restarted) is replaced by the pool: a break is noted, and is no fault
 * of whoever happens to hold the connection between two questions.
 */
export function openPool(config: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 10_000, keepAlive: true, ...config });
  const note = (error: Error) => log.warn('database.connection-lost', errorDetails(error));
  pool.on('error', note).on('connect', (client) => client.on('error', note));
  return pool;
}

async function migrate(query: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({
    db: query,
    provider: migrationProvider,
    // Steps of different rooms do not hang on one another.
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (!error) return;
  throw new PostgresFault(
    'wrong-database',
    `The tables could not be brought up to date: ${error instanceof Error ? error.message : String(error)}. ` +
      'If a newer Rostrum has used this database, run that version; otherwise see that its user may create tables.',
    { cause: error },
  );
}

/** Addresses are shown without their password. */
function shown(url: string): string {
  return url.replace(/:\/\/([^:@/]*):[^@]*@/, '://$1:…@');
}

async function openExternal(url: string, log: Log): Promise<Database> {
  const pool = openPool({ connectionString: url }, log);
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('SELECT 1').catch((error: Error) => {
      throw new PostgresFault(
        'unreachable',
        `PostgreSQL at ${shown(url)} cannot be reached: ${error.message}. See that it runs and that DATABASE_URL is right.`,
      );
    });
    await requireSuitable(query as unknown as Kysely<never>);
    await migrate(query);
  } catch (error) {
    await query.destroy();
    throw error;
  }
  return { query, pool, kind: 'external', givenUp: never, close: () => query.destroy() };
}

function withEmbedded(postgres: EmbeddedPostgres, log: Log): Database {
  const pool = openPool(postgres.connection, log);
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await query.destroy();
    await postgres.stop();
  };
  return { query, pool, kind: 'embedded', givenUp: postgres.givenUp, close };
}

/**
 * Opens the database that the settings name, and brings its tables up to date.
 * @throws {PostgresFault} with a message that says what to do
 */
export async function openDatabase(
  { data, databaseUrl }: Pick<Settings, 'data' | 'databaseUrl'>,
  log: Log,
): Promise<Database> {
  if (databaseUrl) return openExternal(databaseUrl, log);
  const postgres = await startPostgres(data, { log: (event, details) => log.warn(event, details) });
  const database = withEmbedded(postgres, log);
  try {
    await migrate(database.query);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
