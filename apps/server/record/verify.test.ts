import { beforeAll, describe, expect, it } from 'vitest';
import { HashTree } from '../checkpoint/hash-tree.ts';
import { act, all } from '../test/record-ground.ts';
import { emptyHead, hashOf, type RecordedAct } from './act.ts';
import { MemoryStore } from './memory-store.ts';
import { ActRecord } from './record.ts';
import { type ShownAct, seal } from './sealed.ts';
import { verifyRecord } from './verify.ts';

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

  const headAt = (list: readonly RecordedAct[], position: number) => {
    const tree = new HashTree();
    for (const { hash } of list.slice(0, position)) tree.add(hash);
    return { position, hash: list[position - 1]!.hash, root: tree.root() };
  };

  /** The same acts with another payload from a position on, chained anew: every hash fits. */
  async function rewritten(from: number): Promise<readonly RecordedAct[]> {
    const chained: RecordedAct[] = [];
    for (const one of acts) {
      const previousHash = chained.at(-1)?.hash ?? emptyHead.hash;
      const payload = one.position < from ? one.payload : 'forged';
      const whole = { ...one, payload, previousHash };
      chained.push({ ...whole, hash: hashOf(whole) });
    }
    return chained;
  }

  it('finds with checkpoints between which two a record was written anew', async () => {
    const forged = await rewritten(5);
    expect(await verifyRecord(forged)).toMatchObject({ sound: true });
    const heads = [headAt(acts, 3), headAt(acts, 8)];
    expect(await verifyRecord(forged, undefined, { heads })).toMatchObject({
      sound: false,
      position: 8,
      reason: expect.stringMatching(/from position 4 or later/),
    });
    expect(await verifyRecord(acts, undefined, { heads })).toMatchObject({ sound: true, acts: 10 });
  });

  it('finds with kept hashes the very act from which a record was written anew', async () => {
    const hashAt = (position: number) => acts[position - 1]?.hash ?? null;
    const found = await verifyRecord(await rewritten(5), undefined, { hashAt });
    expect(found).toMatchObject({ sound: false, position: 5, reason: expect.stringMatching(/not the act/) });
  });

  it('misses what a checkpoint was signed for', async () => {
    const heads = [headAt(acts, 10)];
    expect(await verifyRecord(acts.slice(0, 7), undefined, { heads })).toMatchObject({ position: 8 });
  });

  describe('of acts of which some are sealed', () => {
    const shown = (list: readonly RecordedAct[]): ShownAct[] =>
      list.map((one) => (one.position % 3 === 0 ? seal(one) : one));

    it('holds for the chain as a whole', async () => {
      const heads = [headAt(acts, 10)];
      expect(await verifyRecord(shown(acts), undefined, { heads })).toMatchObject({ sound: true, acts: 10 });
    });

    it.each<[string, (list: ShownAct[]) => ShownAct[], number]>([
      ['a sealed act has another hash', (list) => list.with(5, { ...list[5]!, hash: 'e'.repeat(64) }), 7],
      ['a sealed act is missing', (list) => list.toSpliced(5, 1), 6],
      [
        'an act beside a sealed one was changed',
        (list) => list.with(6, { ...(list[6] as RecordedAct), payload: 1 }),
        7,
      ],
    ])('finds the first position that is broken: %s', async (_, broken, position) => {
      expect(await verifyRecord(broken(shown(acts)))).toMatchObject({ sound: false, position });
    });

    it('finds by the root of a checkpoint that sealed acts in the middle were exchanged', async () => {
      const list = acts.map(seal);
      const forged = 'd'.repeat(64);
      list[4] = { ...list[4]!, hash: forged };
      list[5] = { ...list[5]!, previousHash: forged };
      expect(await verifyRecord(list)).toMatchObject({ sound: true });
      const found = await verifyRecord(list, undefined, { heads: [headAt(acts, 10)] });
      expect(found).toMatchObject({ sound: false, position: 10 });
    });
  });
});
