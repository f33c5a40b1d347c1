/** Archives made and taken in from beside a server: by whoever may read its data. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { Notary } from '../checkpoint/notary.ts';
import { besideServer, type DatabasePlace } from '../database/beside.ts';
import type { Tables } from '../database/tables.ts';
import { PostgresFault } from '../postgres/fault.ts';
import { actsAfter } from '../record/pages.ts';
import { PostgresStore } from '../record/postgres-store.ts';
import { ActRecord } from '../record/record.ts';
import { makeArchive } from './make-archive.ts';

interface Opening {
  readonly title: { readonly en: string; readonly zh: string };
  readonly documents: readonly string[];
}

async function requireRecord(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ found: boolean }>("SELECT to_regclass('act') IS NOT NULL AS found");
  if (!rows[0]?.found)
    throw new PostgresFault(
      'wrong-database',
      'This database has no record yet. Start the server once, then repeat.',
    );
}

/** The acts of one process, in order. */
async function actsOf(store: PostgresStore, process: string) {
  const acts = [];
  for await (const act of actsAfter({ read: (after, limit) => store.readProcess(process, after, limit) }))
    acts.push(act);
  return acts;
}

/** All processes of which something is recorded, for whoever misspells one. */
async function processesIn(query: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await query
    .selectFrom('act')
    .select('process')
    .distinct()
    .where('name', '=', 'ProcessOpened')
    .execute();
  return rows.map(({ process }) => process).toSorted();
}

/**
 * The whole archive of a process, with all its acts.
 * @param origin - the address of the server as it is to stand in the checkpoint
 * @throws {PostgresFault} if there is no such server or no such process
 */
export async function exportProcessAt(
  place: DatabasePlace,
  process: string,
  origin: string,
): Promise<Uint8Array> {
  return besideServer(place, async (pool) => {
    await requireRecord(pool);
    const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const store = new PostgresStore(query);
    const acts = await actsOf(store, process);
    const opening = acts.find(({ name }) => name === 'ProcessOpened')?.payload as unknown as
      | Opening
      | undefined;
    if (!opening) {
      const known = await processesIn(query);
      const there = known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`;
      throw new PostgresFault('wrong-database', `This record has no process ${process}. ${there}`);
    }
    const record = new ActRecord(store);
    const now = () => new Date();
    const notary = await Notary.open({ record, data: place.data, server: origin, now });
    const attached = acts.flatMap(({ name, payload }) => {
      const { document } = payload as { document?: unknown };
      return name === 'DecisionAttached' && typeof document === 'string' ? [document] : [];
    });
    const documents = [...new Set([...opening.documents, ...attached])];
    const { title } = opening;
    return makeArchive(
      { store, query, notary, now },
      { process, title, documents, hat: null, acts, all: acts.length },
    );
  });
}
