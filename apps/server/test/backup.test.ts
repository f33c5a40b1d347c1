/** Backup and restore as the guide tells them, with the programs of the system. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptHead } from '../checkpoint/checkpoint.ts';
import { Notary } from '../checkpoint/notary.ts';
import { openDatabase } from '../database/database.ts';
import { openLog } from '../log.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres/supervisor.ts';
import { verifyRecordAt } from '../record/open-record.ts';
import { PostgresStore } from '../record/postgres-store.ts';
import { ActRecord } from '../record/record.ts';
import { act } from './record-ground.ts';

const system = '/usr/lib/postgresql';
const version = existsSync(system) ? (await readdir(system)).toSorted().at(-1) : undefined;
const programs = join(system, version ?? '', 'bin');
const present = existsSync(join(programs, 'pg_dump'));
const scripts = fileURLToPath(new URL('../../../deploy/', import.meta.url));
const run = promisify(execFile);

describe.skipIf(!present)(`a backup with PostgreSQL ${version ?? '(SKIPPED: absent)'} of the system`, () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  const log = openLog('error', () => undefined);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-backup-'));
    const binaries = {
      initdb: join(programs, 'initdb'),
      postgres: join(programs, 'postgres'),
      libraryPath: null,
    };
    postgres = await startPostgres(join(folder, 'cluster'), { binaries });
  }, 120_000);
  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const urlOf = (name: string) =>
    `postgresql://rostrum@/${name}?host=${encodeURIComponent(postgres.connection.host)}`;

  /** As an administrator does it on the command line. */
  async function shell(program: string, args: readonly string[], database: string, data: string) {
    const PATH = `${programs}:${process.env.PATH}`;
    const env = { ...process.env, PATH, DATABASE_URL: urlOf(database), ROSTRUM_DATA: join(folder, data) };
    return run(program, [...args], { env });
  }

  const createDatabase = (name: string) => {
    const { host } = postgres.connection;
    const made = [
      '--template=template0',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      `--host=${host}`,
      '--username=rostrum',
    ];
    return run(join(programs, 'createdb'), [...made, name]);
  };

  async function house(database: string, data: string) {
    const opened = await openDatabase({ data: folder, databaseUrl: urlOf(database) }, log);
    const record = new ActRecord(new PostgresStore(opened.query));
    const notary = await Notary.open({
      ...{ record, data: join(folder, data), server: 'https://rostrum.test' },
      now: () => new Date(),
    });
    return { opened, record, notary };
  }

  it('is restored with its record and its key, goes on, and shows what it lacks', async () => {
    await createDatabase('first');
    const before = await house('first', 'one');
    for (let number = 0; number < 40; number += 1)
      await before.record.submit({ acts: [act({ payload: number })] });
    const kept = await before.notary.checkpoint();
    const { stdout } = await shell(join(scripts, 'backup.sh'), [join(folder, 'backups')], 'first', 'one');
    const dump = stdout.trim();
    expect((await stat(dump)).mode & 0o077).toBe(0);
    await before.record.submit({ acts: [act({ payload: 'after the backup' })] });
    const later = await before.notary.checkpoint();
    await before.opened.close();

    await createDatabase('second');
    await shell(join(scripts, 'restore.sh'), [dump], 'second', 'two');
    const place = { data: folder, databaseUrl: urlOf('second') };
    expect(await verifyRecordAt(place, { heads: [keptHead(kept)] })).toMatchObject({ sound: true, acts: 41 });
    expect(await verifyRecordAt(place, { heads: [keptHead(later)] })).toMatchObject({
      sound: false,
      position: 42,
    });
    expect(await readFile(join(folder, 'two/keys/checkpoint.pem'), 'utf8')).toBe(
      await readFile(join(folder, 'one/keys/checkpoint.pem'), 'utf8'),
    );

    const after = await house('second', 'two');
    expect(after.notary.currentKey).toBe(kept.key);
    await after.record.submit({ acts: [act({ payload: 'goes on' })] });
    await expect(after.opened.pool.query('DELETE FROM act')).rejects.toThrow(/append-only/);
    await after.opened.close();
    expect(await verifyRecordAt(place)).toMatchObject({ sound: true, acts: 42 });
  }, 120_000);

  it('is not restored over a record that is there', async () => {
    const { stdout } = await shell(join(scripts, 'backup.sh'), [join(folder, 'backups')], 'second', 'two');
    const again = shell(join(scripts, 'restore.sh'), [stdout.trim()], 'second', 'two');
    await expect(again).rejects.toMatchObject({ stderr: expect.stringMatching(/has a record already/) });
  }, 120_000);
});
