/** Runs the jobs of a command: one in this thread, many on workers, with progress and one message per document that failed. */
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
    if ('bytes' in outcome) return take(outcome.bytes, index);
    say(outcome.failed);
    noteExitCode(outcome.fault ? exitCode.fault : exitCode.unreadable);
  };
  const ready = await withStandardInput(jobs);
  if (workers > 1 && ready.length >= worthWorkers) await performOnWorkers(ready, workers, deliver);
  else for (const [index, job] of ready.entries()) await deliver(await performJob(job), index);
  shown.done();
}

async function withStandardInput(jobs: readonly Job[]): Promise<readonly Job[]> {
  if (!jobs.some((job) => job.file === standardInput)) return jobs;
  const bytes = await readStandardInput();
  return jobs.map((job) => (job.file === standardInput ? { ...job, bytes } : job));
}
