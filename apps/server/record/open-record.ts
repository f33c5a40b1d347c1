/** The record of a server opened from beside: to verify or to export it, whether the server runs or not. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { besideServer, type DatabasePlace } from '../database/beside.ts';
import type { Tables } from '../database/tables.ts';
import type { Log } from '../log.ts';
import { emptyHead } from './act.ts';
import { actsAfter } from './pages.ts';
import { PostgresStore } from './postgres-store.ts';
import { type Kept, type Verification, verifyRecord } from './verify.ts';

/** Where the record is kept. */
export type RecordPlace = DatabasePlace;

async function hasRecord(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>("SELECT to_regclass('act') IS NOT NULL AS found");
  return rows[0]?.found ?? false;
}

async function verifyIn(pool: pg.Pool, kept: Kept): Promise<Verification> {
  if (!(await hasRecord(pool))) return verifyRecord([], emptyHead, kept);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  // A snapshot: a server that goes on recording meanwhile does not disturb.
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const store = new PostgresStore(transaction);
      return verifyRecord(actsAfter(store), await store.head(), kept);
    });
}

/**
 * Verifies the record of a server from the first act to the last, also while the server runs.
 * @param kept - checkpoints and hashes that somebody kept, to be held against it
 * @throws {PostgresFault} if there is none, or it cannot be reached
 */
export async function verifyRecordAt(place: RecordPlace, kept: Kept = {}, log?: Log): Promise<Verification> {
  return besideServer(place, (pool) => verifyIn(pool, kept), log);
}
