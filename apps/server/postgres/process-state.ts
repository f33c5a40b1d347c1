/** Whether a process of this machine is alive, and whether it is still the same one. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as it was once seen: numbers are given out again, starting times are not. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the words of the system; null where the system does not tell. */
  readonly started: string | null;
}

/** Fields of /proc/PID/stat after the name, which may hold blanks and brackets itself. */
function statFields(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function fromPs(pid: number, field: string): string | null {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], options).trim() || null;
  } catch {
    return null;
  }
}

const startField = 19;

function startOf(pid: number): string | null {
  if (process.platform === 'linux') return statFields(pid)?.[startField] ?? null;
  return fromPs(pid, 'lstart');
}

/** The process of that number as it is now. */
export function markOf(pid: number): ProcessMark {
  return { pid, started: startOf(pid) };
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether a process of that number runs. A dead process that nobody has buried yet (state Z) does not run, although it
 * answers signals: in containers the first process often buries late.
 */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform !== 'linux') return answersSignal(pid) && !fromPs(pid, 'stat')?.startsWith('Z');
  const state = statFields(pid)?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** Whether the process that was marked still runs. */
export function isSameRunning({ pid, started }: ProcessMark): boolean {
  return isRunning(pid) && (started === null || startOf(pid) === started);
}

/** The command line of a process, or an empty text. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return fromPs(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
