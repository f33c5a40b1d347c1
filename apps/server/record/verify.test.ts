import { beforeAll, describe, expect, it } from 'vitest';
import { act, all } from '../test/record-ground.ts';
import type { RecordedAct } from './act.ts';
import { MemoryStore } from './memory-store.ts';
import { ActRecord } from './record.ts';
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
});
