/** A folder through the command line, on one core and on more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { documents, folderOf } from './sources.ts';
import { printTable } from './timing.ts';

const count = 2000;
/** Ticks of Linux's accounting in a second. */
const ticks = 100;
const bin = fileURLToPath(new URL('../../apps/cli/bin/rostrum.mjs', import.meta.url));

/**
 * Prints seconds, documents per second and peak memory of `rostrum read FOLDER` by number of workers; how much faster the clock says
 * more are, and how much faster they would be on cores of their own, by the seconds of the processor.
 */
export async function benchFolder(): Promise<void> {
  const folder = folderOf(documents(), count);
  try {
    const one = await run(folder, 1);
    const all = await run(folder, Math.max(2, availableParallelism()));
    const rows = [one, all].map(({ jobs, seconds, processor, megabytes }) => [
      String(jobs),
      `${seconds.toFixed(1)} s`,
      `${processor.toFixed(1)} s`,
      `${(count / seconds).toFixed(0)} /s`,
      `${megabytes.toFixed(0)} MB`,
      `${(one.seconds / seconds).toFixed(2)} ×`,
      `${((jobs * one.processor) / processor).toFixed(2)} ×`,
    ]);
    printTable(
      `Folder: rostrum read, ${count} documents`,
      ['jobs', 'clock', 'processor', 'speed', 'memory', 'beside 1', 'undisturbed'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Holds a program to one core, where the system can. */
const oneCore = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];

async function run(folder: string, jobs: number) {
  const started = performance.now();
  const command = [...(jobs === 1 ? oneCore : []), process.execPath, bin];
  const child = spawn(command[0]!, [...command.slice(1), 'read', folder, '--jobs', String(jobs)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.resume();
  let peak = 0;
  let processor = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid!));
    processor = Math.max(processor, processorSeconds(child.pid!));
  }, 20);
  await once(child, 'close');
  clearInterval(watch);
  return { jobs, seconds: (performance.now() - started) / 1000, processor, megabytes: peak };
}

/** The seconds of the processor that a process has taken, all threads together; 0 where the system does not tell. */
function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return 0;
  }
}

/** The most memory that a process has held, in MB; 0 where the system does not tell. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
