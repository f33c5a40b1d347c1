/** From a path to a reading. */
import { readFile } from 'node:fs/promises';
import { type Language, type Resolution, readResolution } from '@rostrum/resolution';
import { CommandError, exitCode } from '../exit-code.ts';
import { standardInput, unopened } from './source-files.ts';

/** A document and the language it is in, if the caller knows. */
export interface DocumentSource {
  readonly file: string;
  /** The document itself, where it did not come from a path. */
  readonly bytes?: Uint8Array;
  readonly language: Language | 'auto';
}

/**
 * Opens, decodes and reads one document, whatever its kind.
 * @throws CommandError if it cannot be opened or holds no text.
 */
export async function readDocument(source: DocumentSource): Promise<Resolution> {
  const bytes = source.bytes ?? (await open(source.file));
  return readResolution(new TextDecoder().decode(bytes), { language: source.language });
}

async function open(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
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
