/** Starts the product as its users do, in a process of its own: `node scripts/start.mjs`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));

/** A product that was started, or ended at once. */
export interface Started {
  readonly child: ChildProcess;
  /** Null if it ended without an address. */
  readonly address: string | null;
  /** What it wrote to standard error. */
  readonly said: () => string;
}

/** Starts it with settings, on any free port where none is set; waits for its address or its end. */
export async function startProduct(settings: Readonly<Record<string, string>>): Promise<Started> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: '0', CI: '1', ...settings };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [script], { env: { ...env, ...settings }, cwd: '/' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  let printed = '';
  const address = new Promise<string | null>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      const found = /Rostrum is at (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => resolve(null));
  });
  return { child, address: await address, said: () => said };
}

/** Sends a signal and waits for the end: the exit code, or null if the signal killed it. */
export async function end(
  { child }: Started,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; milliseconds: number }> {
  if (child.exitCode !== null || child.signalCode !== null) return { code: child.exitCode, milliseconds: 0 };
  const begun = performance.now();
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return { code, milliseconds: performance.now() - begun };
}
