/** `rostrum serve`: the same server that `npm start` runs, with its settings as options. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { noteExitCode } from '../exit-code.ts';
import { wholeNumber } from './options.ts';

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly data?: string;
  readonly database?: string;
}

const help = `
Examples:
  rostrum serve                                   http://127.0.0.1:8080, data in ./data
  rostrum serve --port 9000 --data /srv/rostrum
  rostrum serve --database postgres://user@host/rostrum

The options stand for the environment variables HOST, PORT, ROSTRUM_DATA and DATABASE_URL. Ctrl-C stops the server cleanly.
`;

/** From the bundle (apps/cli/dist/BUILD/main.js) to the script that npm start runs. */
const startScript = fileURLToPath(new URL('../../../../scripts/start.mjs', import.meta.url));

/** The command `serve`. */
export function serveCommand(): Command {
  const port = process.env.PORT ? Number(process.env.PORT) : 8080;
  return new Command('serve')
    .summary('start the server with its screens')
    .description('Starts the server with its embedded PostgreSQL and the screens; the same as `npm start`.')
    .option('--host <address>', 'address to listen on', process.env.HOST ?? '127.0.0.1')
    .option('-p, --port <number>', 'port to listen on', wholeNumber, port)
    .option('-d, --data <folder>', 'folder of the record (default: $ROSTRUM_DATA or ./data)')
    .option('--database <url>', 'a PostgreSQL 15 or later instead of the embedded one')
    .addHelpText('after', help)
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const server = spawn(process.execPath, [startScript], { stdio: 'inherit', env: environment(options) });
  const pass = (signal: NodeJS.Signals) => server.kill(signal);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, pass);
  const [code] = (await once(server, 'exit')) as [number | null];
  noteExitCode(code ? 4 : 0);
}

function environment({ host, port, data, database }: ServeOptions): NodeJS.ProcessEnv {
  const settings: NodeJS.ProcessEnv = { ...process.env, HOST: host, PORT: String(port) };
  if (data) settings.ROSTRUM_DATA = data;
  if (database) settings.DATABASE_URL = database;
  return settings;
}
