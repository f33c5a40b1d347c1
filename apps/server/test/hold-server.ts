/** A whole server in a process of its own, to be killed by tests: its options as JSON. Prints its address when it answers. */
import { type ServeOptions, serve } from '../serve.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as Partial<ServeOptions>;
serve({
  ...{ host: '127.0.0.1', port: 0, data: '', databaseUrl: null, logLevel: 'error', mode: 'sample' },
  ...{ origin: null, proxies: 0, signUp: null, singleSignOn: null },
  ...options,
} as ServeOptions).then(
  ({ address }) => console.log(address),
  (error: Error) => {
    console.error(error);
    process.exit(1);
  },
);
