/** A worker thread of the folder run: takes jobs, answers in order, and hands the bytes over without a copy. */
import { parentPort } from 'node:worker_threads';
import { type Job, type Outcome, performJob } from './job.ts';

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => answer(await performJob(job)));
});

function answer(outcome: Outcome): void {
  const handedOver = 'bytes' in outcome ? [outcome.bytes.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(outcome, handedOver);
}
