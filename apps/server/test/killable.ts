/** Servers that can be killed in the middle of what they do, and clients that go on asking. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ServeOptions } from '../serve.ts';

const program = fileURLToPath(new URL('hold-server.ts', import.meta.url));

/** A server in a process of its own. */
export interface Killable {
  readonly address: string;
  /** Kills it at once, and waits until it is gone. */
  kill(): Promise<void>;
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Starts a server, and waits until it answers. */
export async function startKillable(options: Partial<ServeOptions>): Promise<Killable> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(options)], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('http')) return { address: line, kill: () => gone(child) };
  throw new Error('The server did not start.');
}

/** What clients were told, and what they go on asking. */
export class Burst {
  /** Positions that were acknowledged, by the key of the request. */
  readonly acknowledged = new Map<string, number>();
  readonly open = new Set<string>();
  #count = 0;

  constructor(private readonly process: string) {}

  /** Sends one request; gives whether it was acknowledged. */
  async #send(address: string, key: string): Promise<boolean> {
    const answer = await fetch(`${address}/api/processes/${this.process}/acts/publishDocument`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'Rostrum-Hat': 'secretariat', 'Idempotency-Key': key },
      body: JSON.stringify({ kind: 'note', title: { en: key } }),
      signal: AbortSignal.timeout(30_000),
    }).catch(() => null);
    if (answer?.status !== 201) return false;
    const told = (await answer.json().catch(() => null)) as { acts: [{ position: number }] } | null;
    if (!told) return false;
    const [{ position }] = told.acts;
    const before = this.acknowledged.get(key);
    if (before !== undefined && before !== position) throw new Error(`${key} is ${before} and ${position}.`);
    this.acknowledged.set(key, position);
    return true;
  }

  /** Clients that send one request after the other until one fails; what was not acknowledged stays open. */
  async run(address: string, clients = 12): Promise<void> {
    const one = async () => {
      for (;;) {
        const key = `k${++this.#count}`;
        this.open.add(key);
        if (!(await this.#send(address, key))) return;
        this.open.delete(key);
      }
    };
    await Promise.all(Array.from({ length: clients }, one));
  }

  /** Asks again for everything that was not acknowledged, under the same keys. */
  async settle(address: string): Promise<void> {
    for (const key of [...this.open]) if (await this.#send(address, key)) this.open.delete(key);
  }
}
