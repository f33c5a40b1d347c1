/**
 * A process of its own that starts the embedded PostgreSQL and holds it, for tests that kill it.
 * Prints `{"node", "postmaster"}` when PostgreSQL answers, or `{"refused"}` with the message.
 * Arguments: data folder, then a confinement or `-`, then words that take something from the machine: `no-death-signal`.
 */
import { type Confinement, lookAtMachine } from '../postgres/confinement.ts';
import { startPostgres } from '../postgres/supervisor.ts';

async function hold(folder: string, confinement: string, lacks: readonly string[]): Promise<void> {
  const seen = lookAtMachine();
  const machine = lacks.includes('no-death-signal') ? { ...seen, setpriv: null, flock: null } : seen;
  const chosen = confinement === '-' ? {} : { confinement: confinement as Confinement };
  const postgres = await startPostgres(folder, { machine, ...chosen });
  process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 1_000);
  console.log(
    JSON.stringify({ node: process.pid, postmaster: postgres.pid, confinement: postgres.confinement }),
  );
}

const [folder = '', confinement = '-', ...lacks] = process.argv.slice(2);
hold(folder, confinement, lacks).catch((error: Error) => {
  console.log(JSON.stringify({ refused: error.message }));
  process.exit(1);
});
