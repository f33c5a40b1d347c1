import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { type Desk, openDesk } from '../desk/desk.ts';
import { deskProgram } from '../desk/program.ts';
import { openLog } from '../log.ts';
import { PostgresStore } from '../record/postgres-store.ts';
import { ActRecord } from '../record/record.ts';
import { openLedger } from './ledger.ts';
import { Library } from './library.ts';

let data: string;
let database: Database;
let desk: Desk;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rostrum-library-'));
  database = await openDatabase(
    { data, databaseUrl: null },
    openLog('error', () => undefined),
  );
  desk = openDesk(await deskProgram());
});

afterAll(async () => {
  await desk.close();
  await database.close();
  await rm(data, { recursive: true, force: true });
});

/** A library as the next version of the product opens it: the same desk under another version, its questions counted. */
function libraryOf(version: string): { library: Library; asked: string[] } {
  const asked: string[] = [];
  const counting: Desk = {
    version,
    ask: (kind, asks) => {
      asked.push(kind);
      return desk.ask(kind, asks);
    },
    close: async () => undefined,
  };
  const now = () => new Date('2026-11-21T12:00:00Z');
  const record = new ActRecord(new PostgresStore(database.query), { now });
  return { library: new Library(openLedger(database.query, record, now), counting), asked };
}

describe('a new version of the reader', () => {
  it('reads each text again once, and no act says so', async () => {
    const first = libraryOf('one');
    const text = 'A/RES/90/1\n\nThe General Assembly,\n\n1. Decides to meet.\n';
    const key = await first.library.keep({ text });
    await first.library.list();
    expect(first.asked.filter((kind) => kind === 'read')).toHaveLength(1);
    const second = libraryOf('two');
    const [before] = await second.library.list();
    await second.library.list();
    await second.library.get(key);
    expect(second.asked.filter((kind) => kind === 'read')).toHaveLength(1);
    expect(before).toMatchObject({ key, revision: 1 });
    expect((await new PostgresStore(database.query).head()).position).toBe(1);
  });
});
