/** `rostrum account`: what whoever runs the server does about accounts. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { CommandError, exitCode } from '../exit-code.ts';

interface InviteOptions {
  readonly data: string;
  readonly database?: string;
  readonly origin: string;
}

const help = `
Examples:
  rostrum account invite chief@example.org
  rostrum account invite chief@example.org --origin https://rostrum.example.org
  rostrum account invite chief@example.org --database postgres://user@host/rostrum

Prints a link that holds for fourteen days. It is a secret: give it to nobody but whoever has the address.
`;

/** The command `account`. */
export function accountCommand(): Command {
  const port = process.env.PORT || '8080';
  const invite = new Command('invite')
    .summary('a link by which somebody becomes an administrator of the server')
    .description('Prints a link by which whoever has the address becomes an administrator of the server.')
    .argument('<email>', 'address of whoever is invited')
    .option('-d, --data <folder>', 'folder of the record', process.env.ROSTRUM_DATA ?? 'data')
    .option('--database <url>', 'a PostgreSQL of your own instead', process.env.DATABASE_URL)
    .option(
      '--origin <address>',
      'address by which people reach the server',
      process.env.ROSTRUM_ORIGIN ?? `http://localhost:${port}`,
    )
    .addHelpText('after', help)
    .exitOverride()
    .action(inviteAdministrator);
  return new Command('account')
    .summary('invite an administrator')
    .description('What whoever runs the server does about accounts.')
    .addCommand(invite);
}

async function inviteAdministrator(email: string, options: InviteOptions): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new CommandError(`“${email}” is no e-mail address. Write it as name@example.org.`, exitCode.usage);
  const { inviteAdministratorAt, PostgresFault } = await import('@rostrum/server');
  const place = { data: resolve(options.data), databaseUrl: options.database ?? null };
  const origin = options.origin.replace(/\/$/, '');
  const link = await inviteAdministratorAt(place, email, origin).catch((error: unknown) => {
    if (error instanceof PostgresFault) throw new CommandError(error.message, exitCode.unreadable);
    throw error;
  });
  console.log(link);
}
