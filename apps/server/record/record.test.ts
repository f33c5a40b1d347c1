import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, openPool } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { openLog } from '../log.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres/supervisor.ts';
import { type NewAct, place, prepare, type RecordedAct } from './act.ts';
import type { JsonValue } from './canonical-json.ts';
import { fold } from './fold.ts';
import { MemoryStore } from './memory-store.ts';
import { actsAfter } from './pages.ts';
import { memoryPersonalData, type PersonalData, postgresPersonalData } from './personal-data.ts';
import { PostgresStore } from './postgres-store.ts';
import { ActRecord } from './record.ts';
import type { AppendOutcome, RecordStore } from './store.ts';
import type { Submitted } from './submission.ts';
import { verifyRecord } from './verify.ts';

const act = (part: Partial<NewAct> = {}): NewAct => ({
  process: 'A/RES/71/280',
  matter: 'speakers',
  name: 'SpeakerInscribed',
  payload: { delegation: 'MX' },
  bearer: 'secretariat',
  authority: { symbol: 'A/RES/71/280', eId: 'op_1', quote: 'Decides' },
  happenedAt: '2017-05-08T10:00:00.000Z',
  ...part,
});

const all = async (store: Pick<RecordStore<never>, 'read'>) => {
  const acts: RecordedAct[] = [];
  for await (const one of actsAfter(store, 0, 7)) acts.push(one);
  return acts;
};

const positionsOf = (submitted: Submitted): readonly number[] =>
  submitted.kind === 'recorded' ? submitted.acts.map(({ position }) => position) : [];

/** A place where records can be made, each empty. */
interface Ground {
  open(): Promise<void>;
  newStore(): Promise<{ store: RecordStore<unknown>; people: PersonalData }>;
  close(): Promise<void>;
}

const inMemory: Ground = {
  open: async () => undefined,
  newStore: async () => ({ store: new MemoryStore(), people: memoryPersonalData(randomUUID) }),
  close: async () => undefined,
};

function inPostgres(binaries: string | null): Ground & { postgres: () => EmbeddedPostgres } {
  let postgres: EmbeddedPostgres;
  let folder: string;
  const open: { destroy(): Promise<void> }[] = [];
  return {
    postgres: () => postgres,
    async open() {
      folder = await mkdtemp(join(tmpdir(), 'rostrum-record-'));
      const programs = binaries && {
        initdb: join(binaries, 'initdb'),
        postgres: join(binaries, 'postgres'),
        libraryPath: null,
      };
      postgres = await startPostgres(folder, programs ? { binaries: programs } : {});
    },
    async newStore() {
      const name = `r${randomUUID().replaceAll('-', '')}`;
      const admin = new pg.Client(postgres.connection);
      await admin.connect();
      await admin.query(`CREATE DATABASE ${name}`);
      await admin.end();
      const databaseUrl = `postgresql://rostrum@/${name}?host=${encodeURIComponent(postgres.connection.host)}`;
      const { query } = await openDatabase(
        { data: folder, databaseUrl },
        openLog('error', () => undefined),
      );
      open.push(query);
      return { store: new PostgresStore(query), people: postgresPersonalData(query) };
    },
    async close() {
      await Promise.all(open.map((one) => one.destroy()));
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const systemFolder = '/usr/lib/postgresql';
const version = existsSync(systemFolder) ? (await readdir(systemFolder)).toSorted().at(-1) : undefined;

const grounds: readonly [string, Ground, boolean][] = [
  ['in memory', inMemory, true],
  ['in the embedded PostgreSQL', inPostgres(null), true],
  [
    `in PostgreSQL ${version ?? '(SKIPPED: absent)'} of the system`,
    inPostgres(join(systemFolder, version ?? '', 'bin')),
    version !== undefined,
  ],
];

for (const [place, ground, present] of grounds)
  describe.skipIf(!present)(`a record ${place}`, () => {
    let store: RecordStore<unknown>;
    let people: PersonalData;
    let record: ActRecord<unknown>;

    beforeAll(() => ground.open());
    afterAll(() => ground.close());
    beforeEach(async () => {
      ({ store, people } = await ground.newStore());
      record = new ActRecord(store, { now: () => new Date('2026-11-21T12:00:00Z') });
    });

    it('gives each act its place, its version and its hash', async () => {
      const submitted = await record.submit({ acts: [act(), act({ matter: 'venue' }), act()] });
      expect(submitted).toMatchObject({
        kind: 'recorded',
        acts: [
          { position: 1, version: 1, previousHash: '0'.repeat(64), recordedAt: '2026-11-21T12:00:00.000Z' },
          { position: 2, version: 1, matter: 'venue' },
          { position: 3, version: 2 },
        ],
      });
      expect(await all(store)).toEqual(submitted.kind === 'recorded' && submitted.acts);
      expect(await verifyRecord(await all(store), await store.head())).toMatchObject({
        sound: true,
        acts: 3,
      });
    });

    it('has no gap and no double, however many submit at once', async () => {
      const submissions = Array.from({ length: 300 }, (_, index) =>
        record.submit({ acts: [act({ matter: `matter ${index % 7}`, payload: index })] }),
      );
      const positions = (await Promise.all(submissions)).flatMap(positionsOf);
      expect(new Set(positions).size).toBe(300);
      const acts = await all(store);
      expect(acts.map(({ payload }) => payload).toSorted()).toEqual(
        Array.from({ length: 300 }, (_, index) => index).toSorted(),
      );
      expect(await verifyRecord(acts, await store.head())).toMatchObject({ sound: true, acts: 300 });
    });

    it('of two who act at once on one matter, lets one, and tells the other what happened', async () => {
      await record.submit({ acts: [act()] });
      const [one, two] = await Promise.all([
        record.submit({ acts: [act({ payload: 'one' })], expectedVersion: 1 }),
        record.submit({ acts: [act({ payload: 'two' })], expectedVersion: 1 }),
      ]);
      expect(one).toMatchObject({ kind: 'recorded', acts: [{ version: 2 }] });
      expect(two).toMatchObject({ kind: 'overtaken', version: 2, since: [{ payload: 'one', version: 2 }] });
      const again = await record.submit({ acts: [act({ payload: 'two' })], expectedVersion: 2 });
      expect(again.kind).toBe('recorded');
    });

    it('records once what is sent many times under one key', async () => {
      const once = { acts: [act(), act({ matter: 'venue' })], idempotencyKey: 'key 1' };
      const answers = await Promise.all(Array.from({ length: 9 }, () => record.submit(once)));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]?.kind).toBe('recorded');
      const later = new ActRecord(store);
      expect(await later.submit({ ...once, expectedVersion: 0 })).toEqual(answers[0]);
      const other = { acts: [act({ payload: 'other' }), act()], idempotencyKey: 'key 1' };
      expect((await later.submit(other)).kind).toBe('key-reused');
      expect(await all(store)).toHaveLength(2);
    });

    it('has several writers, as several nodes have', async () => {
      const nodes = [record, new ActRecord(store), new ActRecord(store)];
      const answers = await Promise.all(
        nodes.flatMap((node, at) =>
          Array.from({ length: 40 }, (_, index) =>
            node.submit({ acts: [act({ matter: `m${index % 3}`, payload: [at, index] })] }),
          ),
        ),
      );
      expect(new Set(answers.flatMap(positionsOf)).size).toBe(120);
      expect(await verifyRecord(await all(store), await store.head())).toMatchObject({
        sound: true,
        acts: 120,
      });
    });

    it('lets only one of several writers act on what they have seen', async () => {
      const nodes = [record, new ActRecord(store), new ActRecord(store)];
      const answers = await Promise.all(
        nodes.map((node, at) => node.submit({ acts: [act({ payload: at })], expectedVersion: 0 })),
      );
      expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['overtaken', 'overtaken', 'recorded']);
    });

    it('writes acts and their effect, or neither', async () => {
      const vetoed = await record.submit({ acts: [act()], effect: async () => false });
      expect(vetoed).toEqual({ kind: 'vetoed' });
      await expect(
        record.submit({ acts: [act()], effect: () => Promise.reject(new Error('broken')) }),
      ).rejects.toThrow('broken');
      expect(await all(store)).toEqual([]);
      const answers = await Promise.all([
        record.submit({ acts: [act()] }),
        record.submit({ acts: [act()], effect: async () => true }),
        record.submit({ acts: [act()] }),
      ]);
      expect(answers.map(({ kind }) => kind)).toEqual(['recorded', 'recorded', 'recorded']);
    });

    it('refuses what cannot be written down, and nobody else suffers', async () => {
      const good = record.submit({ acts: [act()] });
      const bad: readonly (readonly NewAct[])[] = [
        [],
        Array.from({ length: 65 }, () => act()),
        [act({ payload: Number.NaN })],
        [act({ payload: '\ud800' })],
        [act({ payload: { 'a\0': 1 } })],
        [act({ happenedAt: 'yesterday' })],
      ];
      for (const acts of bad) await expect(record.submit({ acts })).rejects.toThrow();
      expect((await good).kind).toBe('recorded');
      expect((await record.submit({ acts: Array.from({ length: 64 }, () => act()) })).kind).toBe('recorded');
      expect(await all(store)).toHaveLength(65);
    });

    it('gives back every value as it was, and its hash still fits', async () => {
      const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
      const sound = value.filter((one) => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(one)));
      await fc.assert(
        fc.asyncProperty(sound, async (payload) => {
          const submitted = await record.submit({ acts: [act({ payload, authority: null, bearer: null })] });
          const [recorded] = submitted.kind === 'recorded' ? submitted.acts : [];
          const [read] = await store.read(recorded!.position - 1, 1);
          expect(JSON.stringify(read?.payload)).toBeDefined();
          expect(read?.hash).toBe(recorded?.hash);
        }),
        { numRuns: 60 },
      );
      expect(await verifyRecord(await all(store), await store.head())).toMatchObject({ sound: true });
    });

    it('folds to the state of any day', async () => {
      const on = (happenedAt: string, payload: number) => act({ happenedAt, payload });
      await record.submit({ acts: [on('2017-05-01T00:00:00Z', 1), on('2018-01-01T00:00:00Z', 10)] });
      await record.submit({ acts: [on('2017-06-01T23:59:59Z', 100)] });
      const sum = (state: number, { payload }: RecordedAct) => state + (payload as number);
      const at = (asOf: object) => fold(actsAfter(store), sum, 0, asOf);
      expect(await at({})).toBe(111);
      expect(await at({ happenedBy: '2017-06-01' })).toBe(101);
      expect(await at({ happenedBy: '2017-05-31' })).toBe(1);
      expect(await at({ happenedBy: '2017-06-01', position: 2 })).toBe(1);
      expect(await at({ position: 0 })).toBe(0);
    });

    it('keeps people apart, and forgets them without a break in the chain', async () => {
      const id = await people.keep({ name: 'A. Delegate', passport: 'X1' });
      await record.submit({ acts: [act({ name: 'DelegateRegistered', payload: { person: id } })] });
      expect(await people.read(id)).toEqual({ name: 'A. Delegate', passport: 'X1' });
      await people.erase(id);
      expect(await people.read(id)).toBeNull();
      expect(JSON.stringify(await all(store))).not.toMatch(/Delegate"|X1/);
      expect(await verifyRecord(await all(store), await store.head())).toMatchObject({ sound: true });
    });
  });

describe('a batch', () => {
  /** Counts what it is asked to write. */
  class CountingStore extends MemoryStore {
    readonly sizes: number[] = [];
    override async append(...asked: Parameters<MemoryStore['append']>): Promise<AppendOutcome> {
      this.sizes.push(asked[0].length);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return super.append(...asked);
    }
  }

  it('takes what has come in meanwhile, up to 64 acts', async () => {
    const store = new CountingStore();
    const record = new ActRecord(store);
    await Promise.all(Array.from({ length: 200 }, () => record.submit({ acts: [act()] })));
    expect(store.sizes).toEqual([64, 64, 64, 8]);
  });

  it('of which nobody knows whether it is on the disk is recorded once', async () => {
    /** Loses the connection now and then, before or after the batch is written. */
    class BreakingStore extends MemoryStore {
      turn = 0;
      override async append(...asked: Parameters<MemoryStore['append']>): Promise<AppendOutcome> {
        this.turn += 1;
        if (this.turn % 3 === 1) throw new Error('lost before');
        const outcome = await super.append(...asked);
        if (this.turn % 3 === 2) throw new Error('lost after');
        return outcome;
      }
      override isPassing(): boolean {
        return true;
      }
    }
    const store = new BreakingStore();
    const record = new ActRecord(store);
    for (let turn = 0; turn < 5; turn += 1) {
      const answers = await Promise.all(
        [1, 2, 3].map((payload) => record.submit({ acts: [act({ payload })] })),
      );
      expect(answers.map(({ kind }) => kind)).toEqual(['recorded', 'recorded', 'recorded']);
    }
    expect(await all(store)).toHaveLength(15);
    expect(await verifyRecord(await all(store))).toMatchObject({ sound: true });
  });
});

describe('verification', () => {
  let acts: readonly RecordedAct[];

  beforeAll(async () => {
    const store = new MemoryStore();
    const record = new ActRecord(store);
    for (let index = 0; index < 10; index += 1) await record.submit({ acts: [act({ payload: index })] });
    acts = await all(store);
  });

  const changed = (position: number, part: Partial<RecordedAct>) =>
    acts.map((one) => (one.position === position ? { ...one, ...part } : one));

  it.each<[string, () => readonly RecordedAct[], number, RegExp]>([
    ['a payload was changed', () => changed(4, { payload: 99 }), 4, /changed/],
    ['a name was changed', () => changed(4, { name: 'SpeakerRemoved' }), 4, /changed/],
    ['an authority was changed', () => changed(4, { authority: null }), 4, /changed/],
    ['a time was changed', () => changed(4, { happenedAt: '2017-05-08T10:00:01.000Z' }), 4, /changed/],
    ['a hash was changed', () => changed(4, { hash: 'f'.repeat(64) }), 4, /changed/],
    ['an act is missing', () => acts.filter(({ position }) => position !== 4), 4, /missing/],
    ['the first is missing', () => acts.slice(1), 1, /missing/],
    ['two were exchanged', () => acts.toSpliced(3, 2, acts[4]!, acts[3]!), 4, /missing/],
    ['the end is missing', () => acts.slice(0, 7), 8, /should end at 10/],
  ])('finds the first position that is broken: %s', async (_, broken, position, reason) => {
    const { position: end, hash } = acts.at(-1)!;
    const found = await verifyRecord(broken(), { position: end, hash });
    expect(found).toMatchObject({ sound: false, position, reason: expect.stringMatching(reason) });
  });

  it('finds a record that was written anew by its checkpoint', async () => {
    const store = new MemoryStore();
    const record = new ActRecord(store);
    for (let index = 0; index < 10; index += 1) await record.submit({ acts: [act({ payload: -index })] });
    const { position, hash } = acts.at(-1)!;
    expect(await verifyRecord(await all(store), { position, hash })).toMatchObject({ sound: false });
  });
});

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
