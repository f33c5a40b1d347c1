import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../record/memory-store.ts';
import { ActRecord } from '../record/record.ts';
import { verifyRecord } from '../record/verify.ts';
import { SettingFault } from '../settings.ts';
import { act, all } from '../test/record-ground.ts';
import { checkpointHolds, keptHead, readCheckpoint } from './checkpoint.ts';
import { provesGrowth, provesInclusion } from './hash-tree.ts';
import { Notary } from './notary.ts';

let data: string;
let record: ActRecord<undefined>;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'rostrum-notary-'));
  record = new ActRecord(new MemoryStore());
});

afterEach(() => rm(data, { recursive: true, force: true }));

const open = (folder = data) =>
  Notary.open({ record, data: folder, server: 'https://rostrum.test', now: () => new Date() });

async function acts(count: number) {
  for (let index = 0; index < count; index += 1) await record.submit({ acts: [act({ payload: index })] });
}

describe('a notary', () => {
  it('signs what the record is, and anybody can see that it did', async () => {
    const notary = await open();
    await acts(5);
    const checkpoint = await notary.checkpoint();
    expect(checkpoint).toMatchObject({ position: 6, server: 'https://rostrum.test', key: notary.currentKey });
    expect(checkpointHolds(checkpoint)).toBe(true);
    const list = await all(record.store);
    expect(checkpoint.record).toBe(list[0]?.hash);
    expect(await verifyRecord(list, undefined, { heads: [keptHead(checkpoint)] })).toMatchObject({
      sound: true,
    });
  });

  it.each([
    ['position', 5],
    ['hash', 'f'.repeat(64)],
    ['root', 'f'.repeat(64)],
    ['server', 'https://elsewhere.test'],
    ['at', '2001-01-01T00:00:00.000Z'],
  ])('shows that %s of a checkpoint was changed', async (field, value) => {
    const checkpoint = await (await open()).checkpoint();
    const read = readCheckpoint(JSON.stringify({ ...checkpoint, [field]: value }));
    expect(read).toEqual({ fault: expect.stringMatching(/signature does not fit/) });
  });

  it.each([
    ['no JSON', '<html>', /not JSON/],
    ['another file', '{"kind":"feed"}', /no checkpoint/],
    ['a list', '[]', /no checkpoint/],
    ['null', 'null', /no checkpoint/],
    ['a key of another kind', JSON.stringify({ kind: 'rostrum-checkpoint', version: 1 }), /no checkpoint/],
  ])('is not misled by %s', (_, text, says) => {
    expect(readCheckpoint(text)).toEqual({ fault: expect.stringMatching(says) });
  });

  it('proves that the record grew, and where an act stands', async () => {
    const notary = await open();
    await acts(4);
    const earlier = await notary.checkpoint();
    await acts(30);
    const later = await notary.checkpoint();
    const growth = await notary.growth(earlier.position, later.position);
    expect(provesGrowth(earlier, later, growth?.proof ?? [])).toBe(true);
    const [third] = await record.store.read(2, 1);
    const proof = await notary.inclusion(3, later.position);
    expect(provesInclusion(third!, later, proof ?? [])).toBe(true);
    expect(await notary.growth(1, 1_000)).toBeNull();
    expect(await notary.inclusion(0, 5)).toBeNull();
    expect(await notary.inclusion(9, 5)).toBeNull();
  });

  it('keeps its key for itself alone, and keeps it when started again', async () => {
    const first = await open();
    const file = join(data, 'keys/checkpoint.pem');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(data, 'keys'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(data, 'keys'))).toEqual(['checkpoint.pem']);
    const again = await open();
    expect(again.currentKey).toBe(first.currentKey);
    expect(await again.keys()).toHaveLength(1);
  });

  it('publishes one key where two open one folder at once', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    expect(one.currentKey).toBe(two.currentKey);
    expect(await one.keys()).toHaveLength(1);
  });

  it('replaces its key by one for which the old one has signed', async () => {
    const notary = await open();
    const old = await notary.checkpoint();
    const id = await notary.rotate();
    const checkpoint = await notary.checkpoint();
    expect(checkpoint.key).toBe(id);
    expect(id).not.toBe(old.key);
    expect(checkpointHolds(old)).toBe(true);
    expect(await notary.keys()).toMatchObject([
      { id: old.key, retired: true },
      { id, replaces: old.key, retired: false },
    ]);
    expect((await open()).currentKey).toBe(id);
  });

  it('does not take a key for a successor that the old one has not signed for', async () => {
    const notary = await open();
    const payload = { id: 'x', publicKey: 'AAAA', replaces: notary.currentKey, endorsement: 'AAAA' };
    const matter = { process: 'server', matter: 'checkpoint-key', name: 'CheckpointKeyPublished' };
    await record.submit({ acts: [act({ ...matter, payload })] });
    expect((await notary.keys())[0]).toMatchObject({ retired: false });
  });

  it('says what to do where the file holds no key, without showing what it holds', async () => {
    await open();
    await writeFile(join(data, 'keys/checkpoint.pem'), 'precious secret');
    const refused = await open().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SettingFault);
    expect(String(refused)).not.toMatch(/precious/);
    expect(await readFile(join(data, 'keys/checkpoint.pem'), 'utf8')).toBe('precious secret');
  });

  it('has a key for each node, all of them published', async () => {
    const other = await mkdtemp(join(tmpdir(), 'rostrum-notary-'));
    const one = await open();
    const two = await open(other);
    expect((await one.keys()).map(({ id }) => id)).toEqual([one.currentKey, two.currentKey]);
    await rm(other, { recursive: true });
  });
});
