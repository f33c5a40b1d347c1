/** `rostrum verify`: whether the record of a server is what it was. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { CommandError, exitCode, noteExitCode } from '../exit-code.ts';

interface VerifyOptions {
  readonly data: string;
  readonly database?: string;
}

const help = `
Examples:
  rostrum verify                            the record in ./data, also while the server runs
  rostrum verify --data /srv/rostrum
  rostrum verify --database postgres://user@host/rostrum

Every act holds the hash of the one before it: a changed, missing or exchanged act is named by its position.
Exit code 1 if the record is broken.
`;

/** The command `verify`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .summary('verify that nobody has changed the record')
    .description('Verifies the record of a server, act by act, and names the first position that is broken.')
    .option('-d, --data <folder>', 'folder of the record', process.env.ROSTRUM_DATA ?? 'data')
    .option('--database <url>', 'a PostgreSQL of your own instead', process.env.DATABASE_URL)
    .addHelpText('after', help)
    .action(verify);
}

async function verify({ data, database }: VerifyOptions): Promise<void> {
  const { PostgresFault, verifyRecordAt } = await import('@rostrum/server');
  const place = { data: resolve(data), databaseUrl: database ?? null };
  const result = await verifyRecordAt(place).catch((error: unknown) => {
    if (error instanceof PostgresFault) throw new CommandError(error.message, exitCode.unreadable);
    throw error;
  });
  if (result.sound) {
    console.log(`The record is sound: ${result.acts} acts, the last with hash ${result.head.hash}.`);
    return;
  }
  console.log(`The record is broken at position ${result.position}: ${result.reason}.`);
  noteExitCode(exitCode.findings);
}
