import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, all, grounds, positionsOf } from '../test/record-ground.ts';
import type { NewAct, RecordedAct } from './act.ts';
import type { JsonValue } from './canonical-json.ts';
import { fold } from './fold.ts';
import { MemoryStore } from './memory-store.ts';
import { actsAfter } from './pages.ts';
import type { PersonalData } from './personal-data.ts';
import { ActRecord } from './record.ts';
import type { AppendOutcome, RecordStore } from './store.ts';
import { verifyRecord } from './verify.ts';

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

    it('gives the hashes of acts by themselves, in order', async () => {
      await record.submit({ acts: [act(), act({ matter: 'venue' }), act()] });
      const hashes = (await all(store)).map(({ hash }) => hash);
      expect(await store.hashes(0, 10)).toEqual(hashes);
      expect(await store.hashes(1, 1)).toEqual([hashes[1]]);
      expect(await store.hashes(3, 10)).toEqual([]);
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
