/** Timing and its table. */
import { execFileSync } from 'node:child_process';

/** Passes before a measure counts: by then the code that reads is compiled. */
const warming = 3;

/**
 * Seconds of the processor that a piece of work takes, those of compiling and collecting included. Time on the clock would
 * measure what else the machine does.
 */
export function cpuSeconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** The median of `runs` runs after some that warm up, in seconds of the processor. */
export function medianSeconds(runs: number, work: () => void): number {
  for (let run = 0; run < warming; run++) work();
  return median(Array.from({ length: runs }, () => cpuSeconds(work)));
}

/** Seconds of the processor that a program takes, start included; the median of `runs` runs. */
export function medianOfProgram(runs: number, program: string, args: readonly string[]): number {
  const timed = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1';
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const times = Array.from({ length: runs }, () => {
    const said = execFileSync('bash', ['-c', timed, 'bash', program, ...args], { env, encoding: 'utf8' });
    const [user = Number.NaN, system = Number.NaN] = said.trim().split(' ').map(Number);
    return user + system;
  });
  return median(times);
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Prints a table with a title; numbers to the right. */
export function printTable(
  title: string,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = heading.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('   ');
  console.log(`\n${title}\n${line(heading)}\n${widths.map((width) => '─'.repeat(width)).join('───')}`);
  for (const row of rows) console.log(line(row));
}
