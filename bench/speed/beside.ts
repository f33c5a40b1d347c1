/** Yardsticks of the machine that acts are measured beside. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** pgbench of the system, or null. */
function pgbench(): string | null {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return versions.map((version) => join(folder, version, 'bin/pgbench')).findLast(existsSync) ?? null;
}

async function outputOf(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  for await (const chunk of child.stdout) said += String(chunk);
  return said;
}

/**
 * Rows per second that pgbench inserts one by one into a table `single`, each in its own transaction; null without pgbench.
 * @param data - the folder of the server, in which its socket is
 */
export async function rowsPerSecond(
  data: string,
  connections: number,
  seconds: number,
): Promise<number | null> {
  const program = pgbench();
  if (!program) return null;
  const script = join(data, 'insert.sql');
  await writeFile(script, `INSERT INTO single (payload) VALUES ('{"statement": "${'x'.repeat(150)}"}');\n`);
  const form = [
    '-n',
    '-M',
    'prepared',
    '-j',
    '1',
    '-c',
    String(connections),
    '-T',
    String(seconds),
    '-f',
    script,
  ];
  const said = await outputOf(program, [...form, '-h', join(data, 'run'), '-U', 'rostrum', 'postgres']);
  return Number(/tps = ([\d.]+)/.exec(said)?.[1]);
}

/** Answers per second that wrk gets on 32 connections; null without wrk. */
export async function answersPerSecond(url: string, seconds: number): Promise<number | null> {
  if (!existsSync('/usr/bin/wrk')) return null;
  const said = await outputOf('/usr/bin/wrk', ['-t1', '-c32', `-d${seconds}s`, url]);
  if (/Non-2xx/.test(said)) throw new Error(`${url} answers with errors:\n${said}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}

/** What came out, per second. */
export const perSecond = (value: number | null): string =>
  value === null ? 'no yardstick' : `${value.toFixed(0)} /s`;

/** One beside the other. */
export const ratio = (one: number | null, other: number | null): string =>
  one === null || other === null ? '' : (one / other).toFixed(2);
