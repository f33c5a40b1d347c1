/** From a path to a reading. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ChangesView, readSource } from '@rostrum/document';
import { type Language, type Resolution, readResolution } from '@rostrum/resolution';
import { CommandError, exitCode } from '../exit-code.ts';
import { standardInput, unopened } from './source-files.ts';

/** A document and the language it is in, if the caller knows. */
export interface DocumentSource {
  readonly file: string;
  /** The document itself, where it did not come from a path. */
  readonly bytes?: Uint8Array;
  readonly language: Language | 'auto';
  /** How tracked changes of Word documents are read. */
  readonly changes?: ChangesView;
}

/** A reading, with what was found out about the file among its findings. */
export interface ReadDocument {
  readonly resolution: Resolution;
  /** Why nothing could be read from the file (a picture, an empty file); null for a file with text. */
  readonly unreadable: string | null;
}

/**
 * Opens, decodes and reads one document, whatever its kind. A file without text gives an empty reading that says why.
 * @throws CommandError if it cannot be opened.
 */
export async function readDocument({
  file,
  bytes,
  language,
  changes = 'final',
}: DocumentSource): Promise<ReadDocument> {
  const name = file === standardInput ? undefined : basename(file);
  const source = await readSource(bytes ?? open(file), { name, changes });
  const reading = readResolution(source.text, { language });
  const fault = source.findings.find(({ severity }) => severity === 'error');
  const unreadable = source.text.trim() === '' && fault ? fault.message : null;
  // What the reader says of an empty text is said better by the file.
  const findings = unreadable === null ? [...source.findings, ...reading.findings] : source.findings;
  return { resolution: { ...reading, findings }, unreadable };
}

/** Synchronous on purpose: a thread that reads documents has nothing else to do, and waiting costs a quarter of a folder run. */
function open(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(unopened(file, error), exitCode.unreadable);
  }
}

/** All of standard input; a hint on a terminal, where nothing would come by itself. */
export async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY)
    process.stderr.write(`rostrum: reading from the keyboard (${standardInput}); end with Ctrl-D.\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
