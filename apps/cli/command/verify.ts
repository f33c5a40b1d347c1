/** `rostrum verify`: whether a record, or an archive of a process, is what it was. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Archive, Checkpoint, Kept, Verification } from '@rostrum/server';
import { Command } from 'commander';
import { CommandError, exitCode, noteExitCode } from '../exit-code.ts';
import { fetchCheckpoint, fetchKeys, fetchRecord } from '../remote/rostrum-server.ts';

interface VerifyOptions {
  readonly data: string;
  readonly database?: string;
  readonly server?: string;
  readonly token?: string;
  readonly checkpoint: readonly string[];
  readonly kept?: string;
  readonly key?: string;
}

const help = `
Examples:
  rostrum verify                            the record in ./data, also while the server runs
  rostrum verify --data /srv/rostrum
  rostrum verify --database postgres://user@host/rostrum
  rostrum verify --server https://rostrum.example.org --checkpoint ours.json
                                            that a server has only added to what it signed for
  rostrum verify A-RES-71-280.rostrum.zip   an archive, wherever it comes from
  rostrum verify --server https://rostrum.example.org --kept A-RES-71-280.rostrum.zip
                                            a server against the hashes in an archive that was kept

Every act holds the hash of the one before it: a changed, missing or exchanged act is named by its position. Of acts that
you may not see, the place in the chain is verified. A record that was written anew as a whole is found by a checkpoint
(GET /api/checkpoint, \`rostrum checkpoint\`) or an archive that was kept before; several checkpoints narrow down where.

Exit code 1 if the record is broken; 3 if something cannot be read.
`;

const collect = (value: string, before: readonly string[]) => [...before, value];

/** The command `verify`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .summary('verify that nobody has changed the record')
    .description('Verifies a record or an archive, act by act, and names the first position that is broken.')
    .argument('[archive]', 'an archive of a process, instead of a record')
    .option('-c, --checkpoint <file>', 'a checkpoint that was kept (may be given several times)', collect, [])
    .option('--kept <archive>', 'an archive that was kept: its hashes are held against the record')
    .option('--key <name>', 'the key with which checkpoints must be signed')
    .option('-s, --server <address>', 'a server that runs, over HTTP')
    .option(
      '--token <token>',
      'a token of yours, to have what you may see verified as well',
      process.env.ROSTRUM_TOKEN,
    )
    .option('-d, --data <folder>', 'folder of the record', process.env.ROSTRUM_DATA ?? 'data')
    .option('--database <url>', 'a PostgreSQL of your own instead', process.env.DATABASE_URL)
    .addHelpText('after', help)
    .action(verify);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} cannot be opened (${error.code}).`, exitCode.unreadable);
  });
}

/** Opens a checkpoint that was kept. */
export async function openCheckpoint(file: string, key?: string): Promise<Checkpoint> {
  const { readCheckpoint } = await import('@rostrum/server');
  const read = readCheckpoint(Buffer.from(await bytesOf(file)).toString('utf8'));
  if ('fault' in read) throw new CommandError(`${file}: ${read.fault}.`, exitCode.unreadable);
  requireKey(file, read.checkpoint, key);
  return read.checkpoint;
}

function requireKey(file: string, checkpoint: Checkpoint, key: string | undefined): void {
  if (key && checkpoint.key !== key)
    throw new CommandError(
      `${file} is signed with the key ${checkpoint.key}, not with ${key}.`,
      exitCode.findings,
    );
}

async function openArchive(file: string, key?: string): Promise<Archive> {
  const { readArchive } = await import('@rostrum/server');
  const archive = readArchive(await bytesOf(file));
  if ('fault' in archive) throw new CommandError(`${file}: ${archive.fault}`, exitCode.unreadable);
  requireKey(file, archive.checkpoint, key);
  return archive;
}

async function verify(file: string | undefined, options: VerifyOptions): Promise<void> {
  const checkpoints = await Promise.all(options.checkpoint.map((one) => openCheckpoint(one, options.key)));
  if (file) return verifyOneArchive(file, checkpoints, options.key);
  const kept = await keptBy(checkpoints, options);
  const result = options.server
    ? await verifyServer(options.server, checkpoints, kept, options)
    : await verifyFolder(kept, options);
  tell(result, 'The record', checkpoints.length);
}

async function keptBy(checkpoints: readonly Checkpoint[], { kept, key }: VerifyOptions): Promise<Kept> {
  const { keptHead } = await import('@rostrum/server');
  const archive = kept === undefined ? null : await openArchive(kept, key);
  const heads = [...checkpoints, ...(archive ? [archive.checkpoint] : [])].map(keptHead);
  return archive ? { heads, hashAt: archive.hashAt } : { heads };
}

async function verifyFolder(kept: Kept, { data, database }: VerifyOptions): Promise<Verification> {
  const { PostgresFault, verifyRecordAt } = await import('@rostrum/server');
  const place = { data: resolve(data), databaseUrl: database ?? null };
  return verifyRecordAt(place, kept).catch((error: unknown) => {
    if (error instanceof PostgresFault) throw new CommandError(error.message, exitCode.unreadable);
    throw error;
  });
}

async function verifyServer(
  server: string,
  checkpoints: readonly Checkpoint[],
  kept: Kept,
  { token, key }: VerifyOptions,
): Promise<Verification> {
  const { keptHead, readCheckpoint, verifyRecord } = await import('@rostrum/server');
  const options = { server, token };
  const now = readCheckpoint(await fetchCheckpoint(options));
  if ('fault' in now)
    return { sound: false, position: 1, reason: `the checkpoint of the server does not hold: ${now.fault}` };
  requireKey(server, now.checkpoint, key);
  const keys = await fetchKeys(options);
  const strange = [...checkpoints, now.checkpoint].find((one) => !keys.includes(one.key));
  if (strange)
    return {
      sound: false,
      position: strange.position,
      reason: `the server has not published the key ${strange.key}, with which the checkpoint of this position was signed`,
    };
  // What is recorded meanwhile comes after the checkpoint, and disturbs nothing.
  const heads = [...(kept.heads ?? []), keptHead(now.checkpoint)];
  return verifyRecord(fetchRecord(options), undefined, { ...kept, heads });
}

async function verifyOneArchive(
  file: string,
  checkpoints: readonly Checkpoint[],
  key?: string,
): Promise<void> {
  const { keptHead, verifyArchive } = await import('@rostrum/server');
  const archive = await openArchive(file, key);
  const { manifest, checkpoint } = archive;
  const late = checkpoints.find(({ position }) => position > checkpoint.position);
  if (late)
    throw new CommandError(
      `The archive ends at position ${checkpoint.position}, before the checkpoint of position ${late.position}. Verify the server against it, or a later archive.`,
      exitCode.unreadable,
    );
  tell(verifyArchive(archive, checkpoints.map(keptHead)), 'The archive', checkpoints.length);
  if (Number(process.exitCode ?? 0) !== 0) return;
  const part = manifest.whole ? 'all of its acts' : `what ${manifest.madeFor} may see`;
  console.log(
    `It holds ${manifest.process} with ${part}: ${manifest.acts} acts and ${archive.documents.length} documents.`,
  );
  console.log(`Signed by ${checkpoint.server} on ${checkpoint.at} with the key ${checkpoint.key}.`);
}

function tell(result: Verification, what: string, checkpoints: number): void {
  if (!result.sound) {
    console.log(`${what} is broken at position ${result.position}: ${result.reason}.`);
    noteExitCode(exitCode.findings);
    return;
  }
  const grown =
    checkpoints === 0
      ? ''
      : ` It has only grown since ${checkpoints === 1 ? 'the checkpoint' : 'the checkpoints'}.`;
  const { position, hash } = result.head;
  console.log(`${what} is sound: ${result.acts} acts, position ${position} with hash ${hash}.${grown}`);
}
