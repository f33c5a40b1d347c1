/** A worker thread of the reading desk: takes errands one by one. */
import { parentPort } from 'node:worker_threads';
import { DeclinedError } from './declined.ts';
import type { Errand, Reply } from './job.ts';
import { perform } from './perform.ts';

async function answer({ id, kind, asks }: Errand): Promise<Reply> {
  try {
    return { id, answer: await (perform[kind] as (asks: Errand['asks']) => unknown)(asks) };
  } catch (error) {
    if (error instanceof DeclinedError) return { id, declined: { code: error.code, detail: error.detail } };
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, fault: { name, message, stack: stack ?? '' } };
  }
}

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (errand: Errand) => {
  last = last.then(async () => parentPort?.postMessage(await answer(errand)));
});
