/** The record in PostgreSQL. */

import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { databaseIsAway } from '../database/away.ts';
import type { ActTable, Tables } from '../database/tables.ts';
import type { Head, RecordedAct } from './act.ts';
import type { JsonValue } from './canonical-json.ts';
import type { AppendOutcome, Effect, Ended, Matter, RecordStore, Requested, StoredAct } from './store.ts';

/** A transaction in which an effect of acts may happen. */
export type Tx = Transaction<Tables>;

function asAct(row: Omit<Selectable<ActTable>, 'idempotency_key'>): RecordedAct {
  const { position, process, matter, version, name, payload, bearer, authority } = row;
  return {
    position: Number(position),
    process,
    matter,
    version,
    name,
    payload: payload as JsonValue,
    bearer,
    authority,
    happenedAt: row.happened_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** The canonical text of an act, which is JSON, with its hash and its key put at the end. */
function asJson({ act, canonical, idempotencyKey }: StoredAct): string {
  return `${canonical.slice(0, -1)},"hash":"${act.hash}","idempotencyKey":${JSON.stringify(idempotencyKey)}}`;
}

type Answer =
  | { readonly kind: 'appended' | 'behind' }
  | { readonly kind: 'repeated'; readonly positions: Readonly<Record<string, number>> };

function outcomeOf(answer: Answer): AppendOutcome {
  if (answer.kind !== 'repeated') return answer as AppendOutcome;
  return { kind: 'repeated', positions: new Map(Object.entries(answer.positions)) };
}

async function callAppend(
  database: Kysely<Tables>,
  batch: readonly StoredAct[],
  { position, hash }: Head,
): Promise<AppendOutcome> {
  const acts = `[${batch.map(asJson).join(',')}]`;
  const keys = batch
    .filter(({ mayRepeat }) => mayRepeat)
    .flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
  const { rows } = await sql<{ answer: Answer }>`
    SELECT append_acts(${position}::bigint, ${hash}, ${acts}::json, ${keys}::text[]) AS answer`.execute(
    database,
  );
  return outcomeOf(rows[0]!.answer);
}

/** Undoes a transaction whose effect did not take place. */
class Vetoed extends Error {}

const actColumns = [
  'position',
  'process',
  'matter',
  'version',
  'name',
  'payload',
  'bearer',
  'authority',
  'happened_at',
  'recorded_at',
  'previous_hash',
  'hash',
] as const;

/** A record in the tables `act` and `record_head`. */
export class PostgresStore implements RecordStore<Tx> {
  constructor(private readonly database: Kysely<Tables>) {}

  async head(): Promise<Head> {
    const { position, hash } = await this.database
      .selectFrom('record_head')
      .select(['position', 'hash'])
      .executeTakeFirstOrThrow();
    return { position: Number(position), hash };
  }

  append(batch: readonly StoredAct[], known: Head, effect?: Effect<Tx>): Promise<AppendOutcome> {
    return effect ? this.#withEffect(batch, known, effect) : callAppend(this.database, batch, known);
  }

  async #withEffect(batch: readonly StoredAct[], known: Head, effect: Effect<Tx>): Promise<AppendOutcome> {
    try {
      return await this.database.transaction().execute(async (transaction) => {
        const outcome = await callAppend(transaction, batch, known);
        if (outcome.kind === 'appended' && !(await effect(transaction))) throw new Vetoed();
        return outcome;
      });
    } catch (error) {
      if (error instanceof Vetoed) return { kind: 'vetoed' };
      throw error;
    }
  }

  async read(after: number, limit: number): Promise<readonly RecordedAct[]> {
    const rows = await this.database
      .selectFrom('act')
      .select(actColumns)
      .where('position', '>', String(after))
      .orderBy('position')
      .limit(limit)
      .execute();
    return rows.map(asAct);
  }

  async hashes(after: number, limit: number): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('act')
      .select('hash')
      .where('position', '>', String(after))
      .orderBy('position')
      .limit(limit)
      .execute();
    return rows.map(({ hash }) => hash);
  }

  async readMatter(process: string, matter: string, after: number): Promise<readonly RecordedAct[]> {
    const rows = await this.database
      .selectFrom('act')
      .select(actColumns)
      .where('process', '=', process)
      .where('matter', '=', matter)
      .where('version', '>', after)
      .orderBy('version')
      .execute();
    return rows.map(asAct);
  }

  async versions(matters: readonly Matter[]): Promise<readonly number[]> {
    const { rows } = await sql<{ version: number }>`
      SELECT coalesce((
        SELECT max(version) FROM act WHERE act.process = asked.process AND act.matter = asked.matter
      ), 0) AS version
      FROM jsonb_to_recordset(${JSON.stringify(matters.map((one, at) => ({ ...one, at })))}::jsonb)
        AS asked(process text, matter text, at integer)
      ORDER BY at`.execute(this.database);
    return rows.map(({ version }) => version);
  }

  async find(idempotencyKey: string): Promise<number | null> {
    const row = await this.database
      .selectFrom('act')
      .select('position')
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst();
    return row ? Number(row.position) : null;
  }

  async readProcess(process: string, after: number, limit: number, matter?: string) {
    const named = this.database
      .selectFrom('act')
      .select(actColumns)
      .where('process', '=', process)
      .where('position', '>', String(after));
    const rows = await (matter === undefined ? named : named.where('matter', '=', matter))
      .orderBy('position')
      .limit(limit)
      .execute();
    return rows.map(asAct);
  }

  async readCorrections(process: string): Promise<readonly RecordedAct[]> {
    const rows = await this.database
      .selectFrom('act')
      .select(actColumns)
      .where('process', '=', process)
      // As it stands in the index.
      .where(sql<boolean>`name = 'ActCorrected'`)
      .orderBy('position')
      .execute();
    return rows.map(asAct);
  }

  async readRequest(request: string): Promise<Requested | null> {
    const { rows } = await sql<{ key: string; first: string; next: string | null }>`
      SELECT idempotency_key AS key, position AS first,
        (SELECT min(later.position) FROM act AS later
          WHERE later.position > act.position AND later.idempotency_key IS NOT NULL) AS next
      FROM act
      WHERE idempotency_key LIKE 'request:%' AND split_part(idempotency_key, '#', 1) = ${request}
      ORDER BY position LIMIT 1`.execute(this.database);
    const found = rows[0];
    if (!found) return null;
    const before = Number(found.first) - 1;
    const acts = await this.read(before, found.next === null ? 10_000 : Number(found.next) - 1 - before);
    return { key: found.key, acts };
  }

  async recordedRequests(requests: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ request: string }>`
      SELECT split_part(idempotency_key, '#', 1) AS request FROM act
      WHERE idempotency_key LIKE 'request:%' AND split_part(idempotency_key, '#', 1) = ANY(${[...requests]}::text[])`.execute(
      this.database,
    );
    return new Set(rows.map(({ request }) => request));
  }

  async processes(): Promise<readonly Ended[]> {
    // From one process to the next along the index, however many acts each has.
    const { rows } = await sql<{ process: string; position: string }>`
      WITH RECURSIVE known AS (
        (SELECT process FROM act ORDER BY process LIMIT 1)
        UNION ALL
        SELECT (SELECT act.process FROM act WHERE act.process > known.process ORDER BY act.process LIMIT 1)
        FROM known WHERE known.process IS NOT NULL)
      SELECT process, (SELECT max(position) FROM act WHERE act.process = known.process) AS position
      FROM known WHERE process IS NOT NULL`.execute(this.database);
    return rows.map(({ process, position }) => ({ process, position: Number(position) }));
  }

  isPassing(error: unknown): boolean {
    return databaseIsAway(error);
  }
}
