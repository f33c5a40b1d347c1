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
export type Outcome = Written | { readonly failed: string; readonly fault: boolean };

/** What a job has written; `unreadable` says why there was nothing in the file to read. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly unreadable: string | null;
}

/** Performs a job; never rejects. */
export async function performJob(job: Job): Promise<Outcome> {
  try {
    return await perform(job);
  } catch (error) {
    if (error instanceof CommandError) return { failed: error.message, fault: false };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      failed: `${job.file}: a defect of Rostrum; please report it with the document.\n${detail}`,
      fault: true,
    };
  }
}

async function perform(job: Job): Promise<Written> {
  const { resolution, unreadable } = await readDocument(job);
  const text = writeReading(resolution, job.format, job.named ? job.file : null);
  return { bytes: new TextEncoder().encode(text), unreadable };
}
