/** What is done with one document, in this thread or in another: everything here can be posted to a worker. */
import type { Language } from '@rostrum/resolution';
import { CommandError } from '../exit-code.ts';
import { readDocument } from '../input/read-document.ts';
import { type ReadFormat, writeReading } from '../print/reading.ts';

/** A document to read: a path, or `-` with the bytes that came in. */
interface Source {
  readonly file: string;
  readonly bytes?: Uint8Array;
  readonly language: Language | 'auto';
}

/** Read and write in a format. `named` adds `file` and asks for one line. */
export interface ReadJob extends Source {
  readonly kind: 'read';
  readonly format: ReadFormat;
  readonly named: boolean;
}

/** What a worker is asked for. */
export type Job = ReadJob;

/** What comes back: bytes ready to be written, or why there are none. `fault` marks a defect of ours. */
export type Outcome = { readonly bytes: Uint8Array } | { readonly failed: string; readonly fault: boolean };

/** Performs a job; never rejects. */
export async function performJob(job: Job): Promise<Outcome> {
  try {
    return { bytes: new TextEncoder().encode(await perform(job)) };
  } catch (error) {
    if (error instanceof CommandError) return { failed: error.message, fault: false };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      failed: `${job.file}: a defect of Rostrum; please report it with the document.\n${detail}`,
      fault: true,
    };
  }
}

async function perform(job: Job): Promise<string> {
  const resolution = await readDocument(job);
  return writeReading(resolution, job.format, job.named ? job.file : null);
}
