import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startPostgres } from '../postgres/supervisor.ts';
import { startTestServer } from '../test/test-server.ts';

/** PostgreSQL of the system, as an administrator would run it; Debian keeps it here. */
const systemFolder = '/usr/lib/postgresql';
const version = existsSync(systemFolder) ? (await readdir(systemFolder)).toSorted().at(-1) : undefined;
const note = version ? ` ${version}` : ` (SKIPPED: ${systemFolder} is absent)`;

let postgres: EmbeddedPostgres;
let folder: string;

const urlOf = (database: string) =>
  `postgresql://rostrum@/${database}?host=${encodeURIComponent(postgres.connection.host)}`;

async function create(sql: string): Promise<void> {
  const client = new pg.Client(postgres.connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe.skipIf(!version)(`PostgreSQL of the system${note} through DATABASE_URL`, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-system-'));
    const programs = join(systemFolder, version ?? '', 'bin');
    postgres = await startPostgres(folder, {
      binaries: { initdb: join(programs, 'initdb'), postgres: join(programs, 'postgres'), libraryPath: null },
    });
  });

  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('serves the samples, and two servers share what is kept', async () => {
    await create(
      "CREATE DATABASE shared LOCALE_PROVIDER libc ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0",
    );
    const [one, two] = await Promise.all([
      startTestServer({ databaseUrl: urlOf('shared') }),
      startTestServer({ databaseUrl: urlOf('shared') }),
    ]);
    const text = 'A/RES/98/1\n\nThe General Assembly,\n\n1. Decides to meet.\n';
    const kept = await one.send('POST', '/api/documents', { text });
    expect(kept.status).toBe(201);
    expect((await two.send('POST', '/api/documents', { text })).status).toBe(409);
    const path = kept.headers.get('location') ?? '';
    expect(await (await two.ask(path)).json()).toEqual(await (await one.ask(path)).json());
    expect(await (await two.ask('/api/health')).json()).toMatchObject({ store: 'external', documents: 6 });
    await Promise.all([one.clear(), two.clear()]);
  });

  it.each([
    ["LOCALE_PROVIDER libc ENCODING 'SQL_ASCII' LOCALE 'C'", /SQL_ASCII/, 'no encoding'],
    ["LOCALE_PROVIDER libc ENCODING 'UTF8' LOCALE 'C'", /locale "C"/, 'no letters'],
  ])('is refused with %s, before anything is written', async (form, says) => {
    const name = `refused_${form.length}`;
    await create(`CREATE DATABASE ${name} ${form} TEMPLATE template0`);
    await expect(startTestServer({ databaseUrl: urlOf(name) })).rejects.toThrow(says);
    const client = new pg.Client(urlOf(name));
    await client.connect();
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'");
    await client.end();
    expect(rows).toEqual([]);
  });

  it('that cannot be reached is named without its password', async () => {
    const start = startTestServer({ databaseUrl: 'postgresql://me:secret@127.0.0.1:1/none' });
    const error = await start.catch((reason: Error) => reason);
    expect(error).toMatchObject({ message: expect.stringMatching(/me:…@127\.0\.0\.1:1.*DATABASE_URL/s) });
    expect(String(error)).not.toMatch(/secret/);
  });
});
