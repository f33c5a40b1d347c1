/** Documents read on several cores: answers come back in the order of the jobs, and only a few wait in memory. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './job.ts';

/** Jobs handed out ahead of the one that is written next, per worker. */
const ahead = 6;
/** Below this number of documents the start of the workers costs more than they save. */
export const worthWorkers = 12;

/** The number of workers when `--jobs` does not say. */
export const defaultWorkers = (): number => Math.min(availableParallelism(), 8);

/** What is done with an answer; jobs wait while it is pending. */
export type Deliver = (outcome: Outcome, index: number) => Promise<void>;

/**
 * Performs the jobs on `count` workers and delivers their outcomes in the order of the jobs.
 * A worker that dies (out of memory, say) costs its one document and is replaced.
 */
export async function performOnWorkers(jobs: readonly Job[], count: number, deliver: Deliver): Promise<void> {
  const hands = Array.from({ length: Math.min(count, jobs.length) }, () => new Hand());
  const answers = new Map<number, Promise<Outcome>>();
  let next = 0;
  const handOut = () => {
    const hand = hands.reduce((least, other) => (other.load < least.load ? other : least));
    answers.set(next, hand.perform(jobs[next]!));
    next += 1;
  };
  try {
    for (let index = 0; index < jobs.length; index++) {
      while (next < jobs.length && answers.size < hands.length * ahead) handOut();
      const outcome = await answers.get(index)!;
      answers.delete(index);
      await deliver(outcome, index);
    }
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}

/** One worker and the jobs that it has in hand. */
class Hand {
  #worker: Worker | null = null;
  readonly #waiting: { readonly job: Job; readonly settle: (outcome: Outcome) => void }[] = [];

  /** Jobs handed over and not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  perform(job: Job): Promise<Outcome> {
    return new Promise((settle) => {
      this.#waiting.push({ job, settle });
      this.#running().postMessage(job);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #running(): Worker {
    this.#worker ??= new Worker(new URL('./worker.js', import.meta.url))
      .on('message', (outcome: Outcome) => this.#waiting.shift()?.settle(outcome))
      .on('error', (error) => this.#replace(error));
    return this.#worker;
  }

  /** The first job in hand is the one that the worker died of; the others are handed over again. */
  #replace(error: Error): void {
    this.#worker = null;
    const culprit = this.#waiting.shift();
    culprit?.settle({
      failed: `${culprit.job.file}: could not be read to the end (${error.message}).`,
      fault: true,
    });
    for (const { job } of this.#waiting) this.#running().postMessage(job);
  }
}
