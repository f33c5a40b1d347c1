/** Hears from the database when any node has recorded something. */
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { errorDetails, type Log } from '../log.ts';

/** How it is listened. */
export interface ListenOptions {
  readonly pool: pg.Pool;
  readonly log: Log;
  /** Something was recorded, or may have been while nobody listened. */
  readonly nudge: () => void;
  /** Milliseconds after which it is looked anyway, in case a word was lost. */
  readonly anyway?: number;
}

/** Listens until it is closed; a connection that breaks is made anew, and what was missed meanwhile is looked for. */
export function listenToRecord({ pool, log, nudge, anyway = 5_000 }: ListenOptions): {
  close(): Promise<void>;
} {
  let closed = false;
  let client: pg.PoolClient | null = null;
  let end: (() => void) | null = null;
  const looking = setInterval(nudge, anyway).unref();
  const listen = async () => {
    const held = await pool.connect();
    client = held;
    const broken = new Promise<void>((resolve) => {
      end = resolve;
      held.once('error', () => resolve()).once('end', () => resolve());
    });
    held.on('notification', nudge);
    try {
      await held.query('LISTEN rostrum_record');
      nudge();
      await broken;
    } finally {
      client = null;
      held.release(true);
    }
  };
  const listening = (async () => {
    while (!closed) {
      await listen().catch((error: unknown) => log.warn('process.listen', errorDetails(error)));
      if (!closed) await pause(200);
    }
  })();
  return {
    async close() {
      closed = true;
      clearInterval(looking);
      end?.();
      await listening;
      void client;
    },
  };
}
