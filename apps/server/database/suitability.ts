/** Whether a PostgreSQL that somebody else runs can keep our data. */
import { type Kysely, sql } from 'kysely';
import { PostgresFault } from '../postgres/fault.ts';

/** What is asked about a database. */
export interface DatabaseTraits {
  /** `server_version_num`: 150018. */
  readonly version: number;
  readonly encoding: string;
  /** `datlocprovider`: c (the system's), i (ICU), b (built in). */
  readonly provider: string;
  readonly ctype: string;
  /** The locale of ICU or of the built-in provider. */
  readonly locale: string | null;
}

const oldest = 15;

const plain = /^(C|POSIX)$/;

const createRight =
  "Create one for Rostrum: CREATE DATABASE rostrum ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0";

/** Why a database cannot be used, with what to do; null if it can. */
export function unsuitable(traits: DatabaseTraits): string | null {
  const major = Math.floor(traits.version / 10_000);
  if (major < oldest)
    return `DATABASE_URL leads to PostgreSQL ${major}; Rostrum needs ${oldest} or later. Upgrade it, or name another server.`;
  if (traits.encoding !== 'UTF8')
    return `The database of DATABASE_URL is encoded in ${traits.encoding}, which cannot hold six languages. ${createRight}.`;
  const effective = traits.provider === 'c' ? traits.ctype : (traits.locale ?? traits.ctype);
  if (plain.test(effective))
    return `The database of DATABASE_URL has the locale "${effective}", which knows no letters but A to Z. ${createRight}.`;
  return null;
}

/** Asks a database about itself; works from PostgreSQL 9 on, so that old ones can be told so. */
export async function databaseTraits(database: Kysely<never>): Promise<DatabaseTraits> {
  const { rows } = await sql<{ version: number; encoding: string; row: Record<string, string | null> }>`
    SELECT current_setting('server_version_num')::int AS version, pg_encoding_to_char(encoding) AS encoding,
      to_jsonb(d) AS row FROM pg_database d WHERE datname = current_database()`.execute(database);
  const { version = 0, encoding = '', row = {} } = rows[0] ?? {};
  return {
    version,
    encoding,
    provider: row.datlocprovider ?? 'c',
    ctype: row.datctype ?? '',
    locale: row.datlocale ?? row.daticulocale ?? null,
  };
}

/**
 * Checks a database before anything is written to it.
 * @throws {PostgresFault} `wrong-database`
 */
export async function requireSuitable(database: Kysely<never>): Promise<void> {
  const reason = unsuitable(await databaseTraits(database));
  if (reason) throw new PostgresFault('wrong-database', reason);
}
