import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptHead } from '../checkpoint/checkpoint.ts';
import { Notary } from '../checkpoint/notary.ts';
import type { Database } from '../database/database.ts';
import { type Desk, openDesk } from '../desk/desk.ts';
import { deskProgram } from '../desk/program.ts';
import { openLedger } from '../library/ledger.ts';
import { Library } from '../library/library.ts';
import { Refusal } from '../library/refusal.ts';
import { hashOf, type NewAct, type RecordedAct } from '../record/act.ts';
import { actsAfter } from '../record/pages.ts';
import { PostgresStore, type Tx } from '../record/postgres-store.ts';
import { ActRecord } from '../record/record.ts';
import { verifyRecord } from '../record/verify.ts';
import { act } from '../test/record-ground.ts';
import { openTestDatabase, type TestDatabases, testDatabases } from '../test/test-database.ts';
import { resolutionText } from '../test/test-server.ts';
import { importArchive } from './import-archive.ts';
import { makeArchive } from './make-archive.ts';
import { type Imported, importedAct, originalAct } from './origin.ts';
import { type Archive, readArchive } from './read-archive.ts';
import { verifyArchive } from './verify-archive.ts';

interface House {
  readonly database: Database;
  readonly record: ActRecord<Tx>;
  readonly library: Library;
  readonly notary: Notary<Tx>;
}

const process = 'A-RES-97-1';
const now = () => new Date();
let ground: TestDatabases;
let desk: Desk;
let folder: string;
let here: House;
const houses: House[] = [];

async function newHouse(): Promise<House> {
  const database = await openTestDatabase(ground);
  const record = new ActRecord(new PostgresStore(database.query));
  const library = new Library(openLedger(database.query, record, now), desk);
  const data = await mkdtemp(join(folder, 'house-'));
  const notary = await Notary.open({ record, data, server: 'https://rostrum.test', now });
  const house = { database, record, library, notary };
  houses.push(house);
  return house;
}

const step = (number: number, more: Partial<NewAct> = {}): NewAct =>
  act({
    process,
    matter: `step/${number % 7}`,
    name: 'StepActualised',
    payload: { number, 说: '你好' },
    ...more,
  });

const everyActOf = async ({ record }: House, of: string) => {
  const found: RecordedAct[] = [];
  for await (const one of actsAfter(record.store)) if (one.process === of) found.push(one);
  return found;
};

/** The acts of a process but those by which it was taken over. */
const actsOf = async (house: House, of: string) =>
  (await everyActOf(house, of)).filter(({ name }) => name !== importedAct);

async function exported(house: House, of = process, hidden: (act: RecordedAct) => boolean = () => false) {
  const all = await everyActOf(house, of);
  const archiveGround = { store: house.record.store, query: house.database.query, notary: house.notary, now };
  return makeArchive(archiveGround, {
    process: of,
    title: { en: 'Global compact', zh: '全球契约' },
    documents: ['A-RES-97-1.en'],
    hat: null,
    acts: all.filter((one) => !hidden(one)),
    all: all.length,
  });
}

function opened(bytes: Uint8Array): Archive {
  const read = readArchive(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-archive-'));
  ground = await testDatabases();
  desk = openDesk(await deskProgram());
  here = await newHouse();
  await here.library.keep({ text: resolutionText('97/1') });
  for (let number = 0; number < 150; number += 1) {
    await here.record.submit({ acts: [step(number)] });
    if (number % 3 === 0) await here.record.submit({ acts: [act({ process: 'A-RES-97-2', matter: 'x' })] });
  }
  const [target] = await actsOf(here, process);
  await here.record.submit({
    acts: [step(0, { name: 'ActCorrected', payload: { corrects: target!.position } })],
  });
}, 120_000);

afterAll(async () => {
  for (const { database } of houses) await database.close();
  await desk.close();
  await ground.close();
  await rm(folder, { recursive: true, force: true });
});

describe('an archive', () => {
  it('verifies anywhere, by itself and against a checkpoint that was kept before', async () => {
    const kept = keptHead(await here.notary.checkpoint());
    await here.record.submit({ acts: [act({ process: 'A-RES-97-2', matter: 'x' })] });
    const archive = opened(await exported(here));
    expect(verifyArchive(archive, [kept])).toMatchObject({ sound: true });
    expect(archive.manifest).toMatchObject({ process, whole: true, acts: 151, madeFor: 'server' });
    expect(archive.documents.map(({ key }) => key)).toEqual(['A-RES-97-1.en']);
    expect(archive.acts.some((one) => one.process === 'A-RES-97-2')).toBe(false);
    const other = { ...kept, root: 'a'.repeat(64) };
    expect(verifyArchive(archive, [other])).toMatchObject({ sound: false, position: 1 });
  });

  it('is the same bytes for the same content', async () => {
    const [one, two] = [unzipSync(await exported(here)), unzipSync(await exported(here))];
    expect(strFromU8(one['acts.jsonl']!)).toBe(strFromU8(two['acts.jsonl']!));
    expect(one['hashes.bin']).toEqual(two['hashes.bin']);
  });

  const put =
    (name: string, bytes: (files: Record<string, Uint8Array>) => Uint8Array) =>
    (files: Record<string, Uint8Array>) => {
      files[name] = bytes(files);
    };

  /** The archive with one file changed, and the manifest made to fit it. */
  async function forged(change: (files: Record<string, Uint8Array>) => void, mend = true) {
    const files = unzipSync(await exported(here));
    change(files);
    if (mend) {
      const manifest = JSON.parse(strFromU8(files['manifest.json']!));
      for (const file of manifest.files)
        file.sha256 = createHash('sha256')
          .update(files[file.name] ?? new Uint8Array())
          .digest('hex');
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    }
    return zipSync(files);
  }

  const inActs = (change: (acts: RecordedAct[]) => RecordedAct[]) => (files: Record<string, Uint8Array>) => {
    const acts = strFromU8(files['acts.jsonl']!)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RecordedAct);
    files['acts.jsonl'] = strToU8(
      change(acts)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    );
  };

  it('names the first position that was tampered with', async () => {
    const all = await actsOf(here, process);
    const { position } = all[20]!;
    const at = (acts: RecordedAct[]) => acts.findIndex((one) => one.position === position);
    const rehashed = (one: RecordedAct) => {
      const changed = { ...one, payload: { number: -1 } };
      return { ...changed, hash: hashOf(changed) };
    };
    const cases: readonly [string, (files: Record<string, Uint8Array>) => void, number][] = [
      ['a payload', inActs((acts) => acts.with(at(acts), { ...acts[at(acts)]!, payload: 1 })), position],
      ['a payload with its hash', inActs((acts) => acts.with(at(acts), rehashed(acts[at(acts)]!))), position],
      ['an act left out', inActs((acts) => acts.toSpliced(at(acts), 1)), all[27]!.position],
      ['an act twice', inActs((acts) => acts.toSpliced(at(acts), 0, acts[at(acts)]!)), position],
      [
        'a hash of another process',
        (files) => files['hashes.bin']!.set(Buffer.alloc(32, 1), 32 * (all[4]!.position - 2)),
        all[4]!.position - 1,
      ],
    ];
    for (const [what, change, broken] of cases)
      expect(verifyArchive(opened(await forged(change))), what).toMatchObject({
        sound: false,
        position: broken,
      });
  });

  it('shows that a document is not the one that the record names', async () => {
    const bytes = await forged((files) => {
      const name = 'documents/A-RES-97-1.en.json';
      files[name] = strToU8(strFromU8(files[name]!).replace('Secretary-General', 'Secretary-Colonel'));
    });
    expect(verifyArchive(opened(bytes))).toMatchObject({
      sound: false,
      reason: expect.stringMatching(/document/),
    });
  });

  it('gives a sentence for whatever else is sent as one', async () => {
    const good = await exported(here);
    const bomb = zipSync({ 'acts.jsonl': new Uint8Array(64 * 1024 * 1024) });
    const cases: readonly [string, Uint8Array, RegExp][] = [
      ['nothing', new Uint8Array(), /no zip/],
      ['a PDF', strToU8('%PDF-1.7'), /no zip/],
      ['half of it', good.subarray(0, good.length / 2), /damaged/],
      ['a bomb', bomb, /more than an archive can hold/],
      ['another zip', zipSync({ 'word/document.xml': strToU8('<w/>') }), /no manifest\.json/],
      [
        'a file changed',
        await forged((files) => files['acts.jsonl']!.fill(32, 0, 9), false),
        /acts\.jsonl.*changed/,
      ],
      [
        'a file put in',
        await forged(
          put('documents/x.json', () => strToU8('{}')),
          false,
        ),
        /put into/,
      ],
      [
        'a later version',
        await forged(
          put('manifest.json', () => strToU8('{"version":2}')),
          false,
        ),
        /later Rostrum/,
      ],
      [
        'a line cut off',
        await forged(put('acts.jsonl', (files) => files['acts.jsonl']!.slice(0, -9))),
        /cut off/,
      ],
    ];
    for (const [what, bytes, says] of cases)
      expect(readArchive(bytes), what).toEqual({ fault: expect.stringMatching(says) });
  });

  it('never throws, whatever bytes are damaged', async () => {
    const good = await exported(here);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (edits) => {
          const bytes = Uint8Array.from(good);
          for (const [at, value] of edits) bytes[at] = value;
          const read = readArchive(bytes);
          if (!('fault' in read)) verifyArchive(read);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('made for somebody who sees less, verifies and shows nothing of the rest', async () => {
    const bytes = await exported(here, process, ({ matter }) => matter === 'step/3');
    const archive = opened(bytes);
    expect(verifyArchive(archive)).toMatchObject({ sound: true });
    expect(archive.manifest.whole).toBe(false);
    expect(strFromU8(unzipSync(bytes)['acts.jsonl']!)).not.toContain('step/3');
    await expect(
      importArchive({ ...(await newHouse()), query: here.database.query, now }, archive),
    ).rejects.toThrow(/only what is seen/);
  });
});

describe('an import', () => {
  const groundOf = (house: House) => ({ ...house, query: house.database.query, now });

  it('makes the process of it elsewhere, each act with what it was', async () => {
    const there = await newHouse();
    const archive = opened(await exported(here));
    const report = await importArchive(groundOf(there), archive);
    expect(report).toMatchObject({ process, acts: 151, already: 0, documents: [{ outcome: 'kept' }] });
    const [before, after] = [await actsOf(here, process), await actsOf(there, process)];
    const told = ({ name, matter, payload, bearer, authority, happenedAt }: RecordedAct) =>
      name === 'ActCorrected' ? null : { name, matter, payload, bearer, authority, happenedAt };
    expect(after.map(told)).toEqual(before.map(told));
    expect(after.at(-1)?.payload).toEqual({ corrects: after[0]!.position });
    const all: RecordedAct[] = [];
    for await (const one of actsAfter(there.record.store)) all.push(one);
    expect(await verifyRecord(all, await there.record.store.head())).toMatchObject({ sound: true });
    const imports = all.filter(({ name }) => name === importedAct);
    const originals = imports.flatMap((one) => {
      const { acts, origin } = one.payload as unknown as Imported;
      return acts.map((place, index) =>
        originalAct(all[one.position - acts.length + index - 1]!, place, origin),
      );
    });
    expect(originals).toEqual(before);
    for (const original of originals) expect(hashOf(original)).toBe(original.hash);
  });

  it('changes nothing when it is sent again, and adds only what is new', async () => {
    const there = await newHouse();
    const first = opened(await exported(here));
    await importArchive(groundOf(there), first);
    const head = await there.record.store.head();
    expect(await importArchive(groundOf(there), first)).toMatchObject({
      acts: 0,
      already: 151,
      documents: [{ outcome: 'there' }],
    });
    expect(await there.record.store.head()).toEqual(head);
    const [one, two] = await Promise.all([
      importArchive(groundOf(there), first, 'A-RES-97-1~2'),
      importArchive(groundOf(there), first, 'A-RES-97-1~2'),
    ]);
    expect([one.process, two.process]).toEqual(['A-RES-97-1~2', 'A-RES-97-1~2']);
    expect(await actsOf(there, 'A-RES-97-1~2')).toHaveLength(151);
    await here.record.submit({ acts: [step(500)] });
    const later = await importArchive(groundOf(there), opened(await exported(here)));
    expect(later).toMatchObject({ acts: 1, already: 151 });
    await there.record.submit({ acts: [step(900)] });
    await here.record.submit({ acts: [step(501)] });
    const refused = importArchive(groundOf(there), opened(await exported(here)));
    await expect(refused).rejects.toThrow(/have acted.*~2/);
  });

  it('takes no place that another process has', async () => {
    const there = await newHouse();
    await there.record.submit({ acts: [step(1)] });
    const refused = importArchive(groundOf(there), opened(await exported(here)));
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toThrow(/another id: \?as=A-RES-97-1~2/);
  });

  it('verifies where it has come, and where it goes from there', async () => {
    const there = await newHouse();
    await importArchive(groundOf(there), opened(await exported(here)));
    const onwards = opened(await exported(there));
    expect(verifyArchive(onwards)).toMatchObject({ sound: true });
    expect(onwards.acts.some(({ name }) => name === importedAct)).toBe(true);
    const third = await newHouse();
    await importArchive(groundOf(third), onwards);
    expect(await importArchive(groundOf(third), onwards)).toMatchObject({ acts: 0 });
    // It came by way of another house, and is not taken for what came from the first.
    await expect(importArchive(groundOf(third), opened(await exported(here)))).rejects.toThrow(
      /another process/,
    );
  });
});
