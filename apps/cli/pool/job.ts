/** What is done with one document, in this thread or in another: everything here can be posted to a worker. */
import type { ChangesView } from '@rostrum/document';
import { type CheckFinding, checkResolutions, compareVersions } from '@rostrum/procedure';
import type { Language, Resolution } from '@rostrum/resolution';
import { CommandError } from '../exit-code.ts';
import { readDocument } from '../input/read-document.ts';
import { type ReadFormat, writeReading } from '../print/reading.ts';

/** A document to read: a path, or `-` with the bytes that came in. */
interface Source {
  readonly file: string;
  readonly bytes?: Uint8Array;
  readonly language: Language | 'auto';
  readonly changes?: ChangesView;
}

/** Read and write in a format. `named` adds `file` and asks for one line. */
export interface ReadJob extends Source {
  readonly kind: 'read';
  readonly format: ReadFormat;
  readonly named: boolean;
}

/** Check one document. */
export interface CheckJob extends Source {
  readonly kind: 'check';
}

/** Compare the language versions of one resolution: `file` with the `others`. */
export interface CompareJob extends Source {
  readonly kind: 'compare';
  readonly others: readonly string[];
}

/** What a worker is asked for. */
export type Job = ReadJob | CheckJob | CompareJob;

/** What comes back: bytes ready to be written, or why there are none. `fault` marks a defect of ours. */
export type Outcome = Written | { readonly failed: string; readonly fault: boolean };

/** What a job has written; `unreadable` says why there was nothing in the file to read. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly unreadable: string | null;
}

/** What a check found in one document, as it travels between threads. */
export interface CheckReport {
  readonly symbol: string | null;
  readonly language: Language;
  readonly findings: readonly CheckFinding[];
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
  return { bytes: new TextEncoder().encode(await textOf(job, resolution)), unreadable };
}

async function textOf(job: Job, resolution: Resolution): Promise<string> {
  if (job.kind === 'read') return writeReading(resolution, job.format, job.named ? job.file : null);
  if (job.kind === 'check') return JSON.stringify(reportOn(resolution, checkResolutions([resolution])));
  const sources = job.others.map((file) => readDocument({ file, language: job.language }));
  const others = (await Promise.all(sources)).map((other) => other.resolution);
  return JSON.stringify(reportOn(resolution, compareVersions([resolution, ...others])));
}

function reportOn({ symbol, language }: Resolution, findings: readonly CheckFinding[]): CheckReport {
  return { symbol, language, findings };
}
