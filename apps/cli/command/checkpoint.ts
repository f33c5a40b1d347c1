/** `rostrum checkpoint`: fetches what a server signs for, to be kept. */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { CommandError, exitCode, noteExitCode } from '../exit-code.ts';
import { fetchCheckpoint, fetchGrowth } from '../remote/rostrum-server.ts';
import { openCheckpoint } from './verify.ts';

interface CheckpointOptions {
  readonly server: string;
  readonly output?: string;
  readonly since?: string;
}

const help = `
Examples:
  rostrum checkpoint --server https://rostrum.example.org > ours.json
  rostrum checkpoint --server https://rostrum.example.org --since ours.json --output ours.json

A checkpoint is a small signed file: which act is the last, its hash, and the root of all hashes. With --since, the
server has to prove with a handful of hashes that its record only grew since then; only then the new one is written.
`;

/** The command `checkpoint`. */
export function checkpointCommand(): Command {
  return new Command('checkpoint')
    .summary('fetch a signed checkpoint of a server, to be kept')
    .description('Fetches the signed statement of a server of what its record is now.')
    .option('-s, --server <address>', 'the server', 'http://127.0.0.1:8080')
    .option('-o, --output <file>', 'where it is written (default: standard output)')
    .option('--since <file>', 'a checkpoint that was kept: the record must have only grown')
    .addHelpText('after', help)
    .action(checkpoint);
}

async function checkpoint({ server, output, since }: CheckpointOptions): Promise<void> {
  const { readCheckpoint } = await import('@rostrum/server');
  const text = await fetchCheckpoint({ server });
  const read = readCheckpoint(text);
  if ('fault' in read)
    throw new CommandError(`The checkpoint of ${server} does not hold: ${read.fault}.`, exitCode.findings);
  if (since !== undefined && !(await hasOnlyGrown(server, since, read.checkpoint))) return;
  const pretty = `${JSON.stringify(read.checkpoint, null, 2)}\n`;
  if (output) await writeFile(output, pretty);
  else process.stdout.write(pretty);
}

async function hasOnlyGrown(
  server: string,
  since: string,
  now: { readonly position: number; readonly root: string; readonly record: string },
): Promise<boolean> {
  const { provesGrowth } = await import('@rostrum/server');
  const before = await openCheckpoint(since);
  const longer = before.record === now.record && before.position <= now.position;
  const proof = longer ? await fetchGrowth({ server }, before.position, now.position) : [];
  if (longer && provesGrowth(before, now, proof)) return true;
  console.error(
    `The record of ${server} is not the one of ${since} with later acts. \`rostrum verify --server ${server} --checkpoint ${since}\` says where it breaks.`,
  );
  noteExitCode(exitCode.findings);
  return false;
}
