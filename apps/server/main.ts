/** The server as a program: settings from the environment, signals, and what to print. */
import { PostgresFault } from './postgres/fault.ts';
import { type RunningServer, serve } from './serve.ts';
import { SettingFault, settingsFrom } from './settings.ts';

/** Whether an error is of the kind that its message explains in full. */
function isExplained(error: unknown): error is Error {
  return error instanceof SettingFault || error instanceof PostgresFault;
}

function stopOnSignals(server: RunningServer): void {
  let asked = false;
  const stop = () => {
    // Whoever asks twice does not want to wait.
    if (asked) process.exit(1);
    asked = true;
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

/**
 * Runs the server until it is told to stop.
 * @returns the address, once the server answers; null if it cannot start, in which case the reason was printed
 */
export async function run(): Promise<string | null> {
  try {
    const server = await serve(settingsFrom(process.env));
    stopOnSignals(server);
    void server.failed.then(async (error) => {
      console.error(`rostrum: ${error.message}`);
      await server.stop();
      process.exit(1);
    });
    if (server.setUpLink)
      console.log(
        `Nobody has an account yet. The first administrator comes in here, within a day:\n${server.setUpLink}`,
      );
    return server.address;
  } catch (error) {
    console.error(isExplained(error) ? `rostrum: ${error.message}` : error);
    process.exitCode = 1;
    return null;
  }
}
