/** Places in which records are kept, each tried with the same suite. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../database/database.ts';
import { openLog } from '../log.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres/supervisor.ts';
import type { NewAct, RecordedAct } from '../record/act.ts';
import { MemoryStore } from '../record/memory-store.ts';
import { actsAfter } from '../record/pages.ts';
import { memoryPersonalData, type PersonalData, postgresPersonalData } from '../record/personal-data.ts';
import { PostgresStore } from '../record/postgres-store.ts';
import type { RecordStore } from '../record/store.ts';
import type { Submitted } from '../record/submission.ts';

/** An act, with what differs. */
export const act = (part: Partial<NewAct> = {}): NewAct => ({
  process: 'A/RES/71/280',
  matter: 'speakers',
  name: 'SpeakerInscribed',
  payload: { delegation: 'MX' },
  bearer: 'secretariat',
  authority: { symbol: 'A/RES/71/280', eId: 'op_1', quote: 'Decides' },
  happenedAt: '2017-05-08T10:00:00.000Z',
  ...part,
});

/** All acts of a store. */
export const all = async (store: Pick<RecordStore<never>, 'read'>) => {
  const acts: RecordedAct[] = [];
  for await (const one of actsAfter(store, 0, 7)) acts.push(one);
  return acts;
};

/** The positions that a submission was given. */
export const positionsOf = (submitted: Submitted): readonly number[] =>
  submitted.kind === 'recorded' ? submitted.acts.map(({ position }) => position) : [];

/** A place where records can be made, each empty. */
export interface Ground {
  open(): Promise<void>;
  newStore(): Promise<{ store: RecordStore<unknown>; people: PersonalData }>;
  close(): Promise<void>;
}

const inMemory: Ground = {
  open: async () => undefined,
  newStore: async () => ({ store: new MemoryStore(), people: memoryPersonalData(randomUUID) }),
  close: async () => undefined,
};

/** A PostgreSQL of its own: the embedded one, or that of a folder of programs. */
export function inPostgres(
  binaries: string | null,
): Ground & { postgres: () => EmbeddedPostgres; newDatabase(): Promise<string> } {
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
    async newDatabase() {
      const name = `r${randomUUID().replaceAll('-', '')}`;
      const admin = new pg.Client(postgres.connection);
      await admin.connect();
      await admin.query(`CREATE DATABASE ${name}`);
      await admin.end();
      return `postgresql://rostrum@/${name}?host=${encodeURIComponent(postgres.connection.host)}`;
    },
    async newStore() {
      const databaseUrl = await this.newDatabase();
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

/** The programs of the PostgreSQL of the system; null where there is none. */
export const systemBinaries = version === undefined ? null : join(systemFolder, version, 'bin');

/** Every place, with whether this machine has it. */
export const grounds: readonly [string, Ground, boolean][] = [
  ['in memory', inMemory, true],
  ['in the embedded PostgreSQL', inPostgres(null), true],
  [
    `in PostgreSQL ${version ?? '(SKIPPED: absent)'} of the system`,
    inPostgres(join(systemFolder, version ?? '', 'bin')),
    version !== undefined,
  ],
];
