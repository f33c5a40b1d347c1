/** One run of PostgreSQL's first process, from start to end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lastLines, postgresEnvironment, type Workshop } from './cluster.ts';
import { launch, lockedExit } from './confinement.ts';
import { PostgresFault } from './fault.ts';
import type { Places } from './folder.ts';
import { commandOf, isRunning } from './process-state.ts';

/** The port is only a part of the socket's name: nothing listens on the network. */
export const socketPort = 5432;

/** How long an earlier PostgreSQL of the same folder may take to die, in milliseconds. */
const patience = 8_000;

/** How long PostgreSQL may take until it answers, recovery after a crash included. */
const recoveryPatience = 300_000;

/** A PostgreSQL that answers. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when it has ended, with the end of what it said. */
  readonly ended: Promise<string>;
  /** Ends it in good order; at once with `quit`. */
  stop(): Promise<void>;
  quit(): void;
}

/** The first line of `postmaster.pid`: the process, or null; and whether it is ready for connections. */
async function postmasterFile(cluster: string): Promise<{ pid: number | null; ready: boolean }> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return { pid: Number.isNaN(pid) ? null : pid, ready: lines[7]?.trim() === 'ready' };
}

/** Whether that process is a PostgreSQL on this cluster, and not a later process with the same number. */
function isPostmasterOf(cluster: string, pid: number): boolean {
  return isRunning(pid) && commandOf(pid).includes(cluster);
}

async function gone(test: () => boolean, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await pause(20))
    if (!test()) return true;
  return !test();
}

/**
 * Puts to rest the PostgreSQL of a server that was killed. With a death signal it is dying anyway; without one
 * (macOS) it would hold the folder for ever. One whose server may still live is left alone. Gives the number of the dead postmaster whose lock file is left.
 */
async function layToRest(cluster: string, orphaned: boolean): Promise<number | null> {
  const { pid } = await postmasterFile(cluster);
  if (pid === null) return null;
  const lives = () => isPostmasterOf(cluster, pid);
  if (!orphaned) return lives() ? null : pid;
  for (const [signal, milliseconds] of [
    [0, 500],
    ['SIGINT', 5_000],
    ['SIGQUIT', 3_000],
  ] as const) {
    if (lives()) process.kill(pid, signal);
    if (await gone(lives, milliseconds)) return pid;
  }
  throw new PostgresFault(
    'in-use',
    `A PostgreSQL that an earlier Rostrum left (process ${pid}) does not end. End it, then start again.`,
  );
}

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(socketPort),
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off',
  // Texts and names of people never reach a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

function program({ binaries }: Workshop, places: Places): readonly string[] {
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return [binaries.postgres, '-D', places.cluster, '-k', places.socketFolder, ...set];
}

const largestLog = 8 * 1024 * 1024;

async function openLog(path: string) {
  if (((await stat(path).catch(() => null))?.size ?? 0) > largestLog) await truncate(path);
  return createWriteStream(path, { flags: 'a', mode: 0o600 });
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; said: string }>;
}

async function spawnPostgres(places: Places, workshop: Workshop, dead: number | null): Promise<Running> {
  const { command, args, ...as } = launch(workshop.machine, program(workshop, places), {
    confinement: workshop.confinement,
    diesWithUs: true,
    lock: { file: places.lock, folder: places.cluster, dead },
  });
  // Opened first: a child that is refused ends within milliseconds, and must find somebody who listens.
  const log = await openLog(places.log);
  // A process group of its own: Ctrl-C in a terminal is for the server, which then ends PostgreSQL last.
  const child = spawn(command, [...args], {
    ...as,
    cwd: '/',
    env: postgresEnvironment(workshop.binaries),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ended: listen(child, log) };
}

function listen(child: ChildProcess, log: NodeJS.WritableStream): Running['ended'] {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-4_000);
      // Backends may say their last words after the postmaster has gone.
      if (log.writable) log.write(chunk);
    });
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      log.end();
      resolve({ code, said });
    };
    child.on('error', (error) => {
      said += error.message;
      end(null);
    });
    child.on('exit', (code) => setImmediate(end, code));
  });
}

async function untilReady(running: Running, cluster: string): Promise<'ready' | 'ended'> {
  let over = false;
  void running.ended.then(() => {
    over = true;
  });
  for (const deadline = Date.now() + recoveryPatience; Date.now() < deadline; await pause(10)) {
    if (over) return 'ended';
    const { pid, ready } = await postmasterFile(cluster);
    if (ready && pid === running.child.pid) return 'ready';
  }
  running.child.kill('SIGQUIT');
  throw new PostgresFault(
    'cannot-start',
    'PostgreSQL did not answer within five minutes. See postgres.log in the data folder.',
  );
}

/** What a dying predecessor causes for a moment: its lock, its memory, its socket. */
const passing = /shared memory block.*still in use|lock file .* already exists|is already in use/s;

function refusal(places: Places, code: number | null, said: string): PostgresFault {
  if (code === lockedExit)
    return new PostgresFault(
      'in-use',
      `The data folder ${places.data} is in use by another Rostrum, perhaps in another container. ` +
        'Stop it first, or give this one a folder of its own with ROSTRUM_DATA.',
    );
  return new PostgresFault(
    'cannot-start',
    `PostgreSQL did not start: ${lastLines(said) || `it ended with code ${code}`}. The whole story is in ${places.log}.`,
  );
}

function asPostmaster({ child, ended }: Running): Postmaster {
  const over = ended.then(({ said }) => said);
  const within = (milliseconds: number) =>
    Promise.race([over.then(() => true), pause(milliseconds, false, { ref: false })]);
  return {
    pid: child.pid ?? 0,
    ended: over,
    quit: () => void child.kill('SIGQUIT'),
    async stop() {
      for (const [signal, milliseconds] of [
        ['SIGINT', 10_000],
        ['SIGQUIT', 5_000],
        ['SIGKILL', 5_000],
      ] as const) {
        child.kill(signal);
        if (await within(milliseconds)) return;
      }
    },
  };
}

/**
 * Starts PostgreSQL on a cluster and waits until it answers.
 * @param orphaned - a PostgreSQL that still runs here belonged to a server that is known to be dead
 * @throws {PostgresFault} `in-use` or `cannot-start`
 */
export async function startPostmaster(
  places: Places,
  workshop: Workshop,
  orphaned: boolean,
): Promise<Postmaster> {
  for (const deadline = Date.now() + patience; ; await pause(50)) {
    const dead = await layToRest(places.cluster, orphaned);
    const running = await spawnPostgres(places, workshop, dead);
    if ((await untilReady(running, places.cluster)) === 'ready') return asPostmaster(running);
    const { code, said } = await running.ended;
    const mayPass = code === lockedExit || passing.test(said);
    if (!mayPass || Date.now() > deadline) throw refusal(places, code, said);
  }
}
