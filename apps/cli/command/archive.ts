/** `rostrum export` and `rostrum import`: whole processes from one server to another. */
import { access, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { CommandError, exitCode } from '../exit-code.ts';
import { say } from '../print/message.ts';
import { fetchArchive, sendArchive } from '../remote/rostrum-server.ts';

interface ExportOptions {
  readonly data: string;
  readonly database?: string;
  readonly server?: string;
  readonly token?: string;
  readonly hat?: string;
  readonly origin: string;
  readonly output?: string;
}

const exportHelp = `
Examples:
  rostrum export A-RES-71-280                       all of it, from ./data, also while the server runs
  rostrum export A-RES-71-280 --database postgres://user@host/rostrum --output process.zip
  rostrum export A-RES-71-280 --server https://rostrum.example.org --token … --hat secretariat

One zip with acts, documents and a signed checkpoint, which \`rostrum verify\` verifies anywhere and \`rostrum import\` takes
in elsewhere. Over HTTP it holds what the hat may see; from the data it holds everything. Names and addresses of
people are never in it.
`;

/** The command `export`. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('write a whole process into one archive')
    .description('Writes a whole process into one archive that verifies anywhere.')
    .argument('<process>', 'id of the process, such as A-RES-71-280')
    .option('-o, --output <file>', 'where it is written (default: PROCESS.rostrum.zip)')
    .option('-s, --server <address>', 'a server that runs, over HTTP')
    .option('--token <token>', 'a token of yours', process.env.ROSTRUM_TOKEN)
    .option('--hat <hat>', 'the hat that you wear: secretariat, member-state/MX;focal-point')
    .option('-d, --data <folder>', 'folder of the record', process.env.ROSTRUM_DATA ?? 'data')
    .option('--database <url>', 'a PostgreSQL of your own instead', process.env.DATABASE_URL)
    .option(
      '--origin <address>',
      'address of the server as it stands in the checkpoint',
      process.env.ROSTRUM_ORIGIN ?? 'http://localhost:8080',
    )
    .addHelpText('after', exportHelp)
    .action(exportProcess);
}

async function archiveOf(
  id: string,
  { server, token, hat, data, database, origin }: ExportOptions,
): Promise<Uint8Array> {
  if (server) return fetchArchive({ server, token, hat }, id);
  const { exportProcessAt, PostgresFault } = await import('@rostrum/server');
  const place = { data: resolve(data), databaseUrl: database ?? null };
  return exportProcessAt(place, id, origin).catch((error: unknown) => {
    if (error instanceof PostgresFault) throw new CommandError(error.message, exitCode.unreadable);
    throw error;
  });
}

async function exportProcess(id: string, options: ExportOptions): Promise<void> {
  const bytes = await archiveOf(id, options);
  const file = options.output ?? `${id}.rostrum.zip`;
  await writeFile(file, bytes);
  say(`${file}: ${Math.ceil(bytes.length / 1024)} KB`);
}

interface ImportOptions {
  readonly server: string;
  readonly token?: string;
  readonly as?: string;
}

const importHelp = `
Examples:
  rostrum import A-RES-71-280.rostrum.zip
  rostrum import A-RES-71-280.rostrum.zip --server https://rostrum.example.org --token …
  rostrum import A-RES-71-280.rostrum.zip --as A-RES-71-280~2

The archive is verified first; nothing of a broken one is taken over. Sent again, it adds only what is new.
Exit code 3 if it cannot be taken over.
`;

/** The command `import`. */
export function importCommand(): Command {
  return new Command('import')
    .summary('take a process over from an archive')
    .description('Sends an archive to a server, on which it becomes a process with all that happened in it.')
    .argument('<archive>', 'file that `rostrum export` wrote')
    .option('-s, --server <address>', 'the server', 'http://127.0.0.1:8080')
    .option('--token <token>', 'a token of an administrator with the scope admin', process.env.ROSTRUM_TOKEN)
    .option('--as <process>', 'another id, where the one of the process is taken')
    .addHelpText('after', importHelp)
    .action(importProcess);
}

async function importProcess(file: string, { server, token, as }: ImportOptions): Promise<void> {
  await access(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} cannot be opened (${error.code}).`, exitCode.unreadable);
  });
  const { process: id, acts, already, documents } = await sendArchive({ server, token }, file, as);
  console.log(`${id}: ${acts} acts recorded${already > 0 ? `, ${already} were there already` : ''}.`);
  for (const { key, outcome } of documents)
    if (outcome === 'differs') console.log(`${key}: another text is kept here under this key, and stays.`);
}
