/** Runs the jobs of a command: one in this thread, many on workers, with progress and one message per document that failed. */
import { setFlagsFromString } from 'node:v8';
import { exitCode, noteExitCode } from '../exit-code.ts';
import { readStandardInput } from '../input/read-document.ts';
import { standardInput } from '../input/source-files.ts';
import { type Job, type Outcome, performJob } from '../pool/job.ts';
import { performOnWorkers, worthWorkers } from '../pool/pool.ts';
import { say } from '../print/message.ts';
import { progress } from '../print/progress.ts';

/** What is done with the bytes of one document, in the order of the jobs. */
export type Take = (bytes: Uint8Array, index: number) => Promise<void>;

/**
 * Performs the jobs and takes their results in order. A document that fails is named on standard error, the others go on.
 * @param workers as asked with `--jobs`; 1 stays in this thread
 */
export async function runJobs(jobs: readonly Job[], workers: number, take: Take): Promise<void> {
  const shown = progress(jobs.length, 'documents');
  const deliver = async (outcome: Outcome, index: number) => {
    shown.step();
    complain(outcome);
    if ('bytes' in outcome) await take(outcome.bytes, index);
  };
  compileLater();
  const ready = await withStandardInput(jobs);
  if (workers > 1 && ready.length >= worthWorkers) await performOnWorkers(ready, workers, deliver);
  else for (const [index, job] of ready.entries()) await deliver(await performJob(job), index);
  shown.done();
}

/**
 * Has V8 optimise a function after three times its usual use. A reading goes through some seven hundred functions, and every thread
 * compiles its own: by default that took up to half of the processor's time over a folder of two thousand documents.
 */
function compileLater(): void {
  setFlagsFromString('--interrupt-budget=400000');
}

function complain(outcome: Outcome): void {
  const message = 'failed' in outcome ? outcome.failed : outcome.unreadable;
  if (message === null) return;
  say(message);
  noteExitCode('failed' in outcome && outcome.fault ? exitCode.fault : exitCode.unreadable);
}

async function withStandardInput(jobs: readonly Job[]): Promise<readonly Job[]> {
  if (!jobs.some((job) => job.file === standardInput)) return jobs;
  const bytes = await readStandardInput();
  return jobs.map((job) => (job.file === standardInput ? { ...job, bytes } : job));
}
