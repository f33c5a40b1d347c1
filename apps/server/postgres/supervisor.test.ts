import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Holder, kill, startHolder } from '../test/holder.ts';
import { lookAtMachine, nobody } from './confinement.ts';
import { PostgresFault } from './fault.ts';
import { commandOf, isRunning } from './process-state.ts';
import { type EmbeddedPostgres, startPostgres } from './supervisor.ts';

const machine = lookAtMachine();
const linux = process.platform === 'linux';
let folders: string;
let count = 0;
const running: EmbeddedPostgres[] = [];
const holders: Holder[] = [];

beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'rostrum-test-'));
  await chmod(folders, 0o711);
});

afterAll(() => rm(folders, { recursive: true, force: true }));

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const { child } of holders.splice(0)) child.kill('SIGKILL');
});

function newFolder(): string {
  count += 1;
  return join(folders, `data-${count}`);
}

async function start(folder: string, options?: Parameters<typeof startPostgres>[1]) {
  const postgres = await startPostgres(folder, options);
  running.push(postgres);
  return postgres;
}

async function hold(args: readonly string[], as?: { uid: number; gid: number }): Promise<Holder> {
  const holder = await startHolder(args, as);
  holders.push(holder);
  return holder;
}

async function query(postgres: EmbeddedPostgres, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(postgres.connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Everything that belongs to a cluster: the postmaster and those that it started. */
function processesOf(postmaster: number): readonly number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return [postmaster, ...rows.filter(([, parent]) => parent === postmaster).map(([pid]) => pid ?? 0)];
}

const refusalOf = (start: Promise<unknown>) =>
  start.then(
    () => null,
    (error: unknown) => error as PostgresFault,
  );

describe('the cluster', () => {
  it('is UTF-8, sorts and folds every script, syncs, and listens on no network', async () => {
    const postgres = await start(newFolder());
    const [row] = await query(
      postgres,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datctype, datlocprovider, lower('ÉЯ') AS folded,
        'É' ILIKE 'é' AS alike, current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS sync,
        current_setting('listen_addresses') AS listens
        FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toMatchObject({
      encoding: 'UTF8',
      folded: 'éя',
      alike: true,
      fsync: 'on',
      sync: 'on',
      listens: '',
    });
    expect(row?.datctype).not.toMatch(/^(C|POSIX)$/);
  });

  it('stops and starts in less than a second, and keeps what it was given', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await query(first, 'CREATE TABLE kept AS SELECT 7 AS value');
    const before = performance.now();
    await first.stop();
    const second = await start(folder);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(await query(second, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  });

  it('is begun again where its making was interrupted', async () => {
    const folder = newFolder();
    await mkdir(join(folder, 'postgres.0123abcd.new/base'), { recursive: true });
    await start(folder);
    expect(await readdir(folder)).not.toContain('postgres.0123abcd.new');
  });

  it('is refused if another major version made it', async () => {
    const folder = newFolder();
    await mkdir(join(folder, 'postgres'), { recursive: true });
    await writeFile(join(folder, 'postgres/PG_VERSION'), '16\n');
    expect((await refusalOf(start(folder)))?.message).toMatch(/made by PostgreSQL 16.*DATABASE_URL/s);
    await rm(join(folder, 'postgres'), { recursive: true });
    await start(folder);
  });

  it('finds a shorter place for its socket where the path of the folder is too long', async () => {
    const folder = join(newFolder(), 'x'.repeat(100));
    const postgres = await start(folder);
    expect(Buffer.byteLength(postgres.connection.host)).toBeLessThan(90);
    expect(await query(postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await postgres.stop();
    expect(existsSync(postgres.connection.host)).toBe(false);
  });
});

describe('a second server on one data folder', () => {
  it('is refused in words that say who holds it', async () => {
    const folder = newFolder();
    await start(folder);
    const fault = await refusalOf(startPostgres(folder));
    expect(fault).toBeInstanceOf(PostgresFault);
    expect(fault?.code).toBe('in-use');
    expect(fault?.message).toMatch(new RegExp(`process ${process.pid}.*ROSTRUM_DATA`, 's'));
  });

  it('is refused in another process too, and the first lives on', async () => {
    const folder = newFolder();
    const first = await start(folder);
    expect((await hold([folder])).refused).toMatch(/Another Rostrum/);
    expect(await query(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it.skipIf(!machine.flock)('is refused by the lock even if it cannot see the first', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await rm(join(folder, 'server.json'));
    expect((await hold([folder])).refused).toMatch(/in use by another Rostrum/);
    expect(await query(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('after a kill', () => {
  const gone = async (pid: number) => {
    for (let turn = 0; turn < 200 && isRunning(pid); turn += 1) await pause(25);
    return !isRunning(pid);
  };

  it.skipIf(!machine.setpriv)('of node, PostgreSQL dies too and the next start is at once', async () => {
    const folder = newFolder();
    const holder = await hold([folder]);
    await kill(holder, holder.node);
    expect(await gone(holder.postmaster)).toBe(true);
    const postgres = await start(folder);
    expect(await query(postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('of node without a death signal, the orphan is put to rest', async () => {
    const folder = newFolder();
    const holder = await hold([folder, '-', 'no-death-signal']);
    await kill(holder, holder.node);
    await pause(200);
    expect(commandOf(holder.postmaster)).toContain(folder);
    await start(folder, { machine: { ...machine, setpriv: null, flock: null } });
    expect(await gone(holder.postmaster)).toBe(true);
  });

  it('of everything at once, it starts again', async () => {
    const folder = newFolder();
    const holder = await hold([folder]);
    await kill(holder, holder.node, ...processesOf(holder.postmaster));
    const postgres = await start(folder);
    expect(await query(postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('of the postmaster, it is started again and what was committed is there', async () => {
    const events: string[] = [];
    const postgres = await start(newFolder(), { log: (event) => events.push(event) });
    await query(postgres, 'CREATE TABLE kept AS SELECT 7 AS value');
    const before = postgres.pid;
    process.kill(before, 'SIGKILL');
    for (let turn = 0; turn < 400 && !events.includes('postgres.restarted'); turn += 1) await pause(25);
    expect(events).toEqual(['postgres.ended', 'postgres.restarted']);
    expect(postgres.pid).not.toBe(before);
    expect(await query(postgres, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  });
});

describe.skipIf(!linux || !machine.root)('as root', () => {
  it.skipIf(!machine.namespaces)(
    'runs in a user namespace, in a folder that only root may enter',
    async () => {
      const parent = newFolder();
      await mkdir(parent, { mode: 0o700 });
      const postgres = await start(join(parent, 'data'));
      expect(postgres.confinement).toBe('namespace');
    },
  );

  it('runs as nobody where namespaces are closed, and goes back', async () => {
    const folder = newFolder();
    const closed = { ...machine, namespaces: false };
    const postgres = await start(folder, { machine: closed });
    expect(postgres.confinement).toBe('setuid');
    expect(execFileSync('ps', ['-o', 'uid=', '-p', String(postgres.pid)], { encoding: 'utf8' }).trim()).toBe(
      String(nobody),
    );
    await query(postgres, 'CREATE TABLE kept AS SELECT 7 AS value');
    await postgres.stop();
    const again = await start(folder);
    expect(await query(again, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  });

  it('as nobody without setpriv, runs all the same', async () => {
    const bare = { ...machine, namespaces: false, setpriv: null, flock: null };
    expect((await start(newFolder(), { machine: bare })).confinement).toBe('setuid');
  });

  it('says what to do where nobody cannot reach the folder', async () => {
    const parent = newFolder();
    await mkdir(parent, { mode: 0o700 });
    const fault = await refusalOf(
      start(join(parent, 'data'), { machine: { ...machine, namespaces: false } }),
    );
    expect(fault?.message).toMatch(/cannot reach .*ordinary user.*ROSTRUM_DATA.*DATABASE_URL/s);
  });
});

describe.skipIf(!linux || !machine.root)('as an ordinary user', () => {
  it('runs under that name and dies with node', async () => {
    const folder = newFolder();
    await mkdir(folder);
    await chown(folder, nobody, nobody);
    const holder = await hold([folder], { uid: nobody, gid: nobody });
    expect(holder.refused).toBeUndefined();
    expect(holder.confinement).toBe('own');
    await kill(holder, holder.node);
    for (let turn = 0; turn < 200 && isRunning(holder.postmaster); turn += 1) await pause(25);
    expect(isRunning(holder.postmaster)).toBe(false);
  });
});
