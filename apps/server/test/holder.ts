/** Starts `hold-postgres.ts` in a process of its own and waits for what it says. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('hold-postgres.ts', import.meta.url));

/** A process that holds an embedded PostgreSQL, or was refused one. */
export interface Holder {
  readonly child: ChildProcess;
  readonly node: number;
  readonly postmaster: number;
  readonly confinement: string;
  readonly refused?: string;
}

/** Starts the holder, perhaps as another user. */
export async function startHolder(args: readonly string[], as: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    ...as,
    env: { ...process.env, TSX_DISABLE_CACHE: '1', HOME: '/nonexistent' },
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout }))
    return { child, ...(JSON.parse(line) as Omit<Holder, 'child'>) };
  throw new Error('The holder said nothing.');
}

/** Kills processes at once, and waits until the holder is gone. */
export async function kill(holder: Holder, ...pids: readonly number[]): Promise<void> {
  const gone = once(holder.child, 'exit');
  for (const pid of pids) killOne(pid);
  await gone;
}

/** A process that has ended of itself since it was listed (a backend whose postmaster died first) needs no signal. */
function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
