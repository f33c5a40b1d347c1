/** A folder through the command line, on one core and on more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { documents, folderOf } from './sources.ts';
import { printTable } from './timing.ts';

const count = 2000;
const bin = fileURLToPath(new URL('../../apps/cli/bin/rostrum.mjs', import.meta.url));

/** Prints seconds, documents per second and peak memory of `rostrum read FOLDER` by number of workers. */
export async function benchFolder(): Promise<void> {
  const folder = folderOf(documents(), count);
  try {
    const one = await run(folder, 1);
    const all = await run(folder, Math.max(2, availableParallelism()));
    const rows = [one, all].map(({ jobs, seconds, megabytes }) => [
      String(jobs),
      `${seconds.toFixed(1)} s`,
      `${(count / seconds).toFixed(0)} /s`,
      `${megabytes.toFixed(0)} MB`,
      `${(one.seconds / seconds).toFixed(2)} ×`,
    ]);
    printTable(
      `Folder: rostrum read, ${count} documents`,
      ['jobs', 'time', 'speed', 'memory', 'beside 1'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(folder: string, jobs: number) {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, 'read', folder, '--jobs', String(jobs)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.resume();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid!));
  }, 100);
  await once(child, 'close');
  clearInterval(watch);
  return { jobs, seconds: (performance.now() - started) / 1000, megabytes: peak };
}

/** The most memory that a process has held, in MB; 0 where the system does not tell. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
