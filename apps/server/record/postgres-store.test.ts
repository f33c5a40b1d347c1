import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, openPool } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { openLog } from '../log.ts';
import { act, all, inPostgres } from '../test/record-ground.ts';
import { place, prepare } from './act.ts';
import { PostgresStore } from './postgres-store.ts';
import { ActRecord } from './record.ts';
import { verifyRecord } from './verify.ts';

describe('the table of acts', () => {
  const ground = inPostgres(null);
  let pool: pg.Pool;
  let database: Kysely<Tables>;

  beforeAll(async () => {
    await ground.open();
    pool = openPool(
      { ...ground.postgres().connection, max: 4 },
      openLog('error', () => undefined),
    );
    database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const { host } = ground.postgres().connection;
    const databaseUrl = `postgresql://rostrum@/postgres?host=${encodeURIComponent(host)}`;
    const opened = await openDatabase(
      { data: '', databaseUrl },
      openLog('error', () => undefined),
    );
    await opened.close();
    await new ActRecord(new PostgresStore(database)).submit({ acts: [act()] });
  });

  afterAll(async () => {
    await database.destroy();
    await ground.close();
  });

  it.each([
    ["UPDATE act SET name = 'x'"],
    ['DELETE FROM act'],
    ['DELETE FROM act WHERE false'],
    ['TRUNCATE act'],
    ['DELETE FROM record_head'],
    ['TRUNCATE record_head'],
  ])('refuses %s', async (statement) => {
    await expect(sql.raw(statement).execute(database)).rejects.toThrow(/append-only/);
  });

  it('refuses a batch that leaves a gap', async () => {
    const store = new PostgresStore(database);
    const head = await store.head();
    const [last] = await store.read(head.position - 1, 1);
    const gap = place(prepare(last!), { ...head, position: head.position + 1 }, 99, last!.recordedAt);
    const batch = [{ ...gap, idempotencyKey: null, mayRepeat: false }];
    await expect(store.append(batch, head)).rejects.toThrow(/gap/);
  });

  it('has every act that was acknowledged, once, after PostgreSQL was killed in the middle', async () => {
    const record = new ActRecord(new PostgresStore(database));
    let going = true;
    const acknowledged: number[] = [];
    const submitter = async (name: number) => {
      for (let index = 0; going; index += 1) {
        const submitted = await record.submit({ acts: [act({ matter: `${name}`, payload: [name, index] })] });
        acknowledged.push(
          ...(submitted.kind === 'recorded' ? submitted.acts.map((one) => one.position) : []),
        );
      }
    };
    const submitters = Array.from({ length: 16 }, (_, name) => submitter(name));
    for (let kill = 0; kill < 3; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      process.kill(ground.postgres().pid, 'SIGKILL');
      const before = acknowledged.length;
      while (acknowledged.length < before + 50) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    going = false;
    await Promise.all(submitters);
    const acts = await all(record.store);
    const said = acts.map(({ payload }) => JSON.stringify(payload));
    expect(new Set(said).size).toBe(said.length);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    const positions = new Set(acts.map(({ position }) => position));
    expect(acknowledged.filter((position) => !positions.has(position))).toEqual([]);
    expect(await verifyRecord(acts, await record.store.head())).toMatchObject({ sound: true });
  });
});
