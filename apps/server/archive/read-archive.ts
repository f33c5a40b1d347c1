/** Opens archives that come from anywhere: damaged ones, bombs and other files are told apart, and nothing is believed yet. */
import { createHash } from 'node:crypto';
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { type Checkpoint, readCheckpoint } from '../checkpoint/checkpoint.ts';
import type { RecordedAct } from '../record/act.ts';
import {
  type ArchivedDocument,
  archivedDocumentSchema,
  archiveFiles,
  documentFolder,
  hashSize,
  type Manifest,
  manifestSchema,
} from './model.ts';

/** What is in an archive. */
export interface Archive {
  readonly manifest: Manifest;
  readonly checkpoint: Checkpoint;
  readonly acts: readonly RecordedAct[];
  readonly documents: readonly ArchivedDocument[];
  /** The hash of the act at a position of the source record; null beyond the checkpoint. */
  readonly hashAt: (position: number) => string | null;
  /** How many hashes there are. */
  readonly hashes: number;
}

/** Why an archive cannot be opened, as a sentence that says what to do. */
export interface ArchiveFault {
  readonly fault: string;
}

/** The most that an archive may hold unpacked, and one document in it, in bytes. */
const mostUnpacked = 1024 * 1024 * 1024;
const mostDocument = 32 * 1024 * 1024;
const mostFiles = 1_000;
/** Acts shrink to a fifth or so; only a bomb shrinks to a three-hundredth. */
const steepest = 300;
const small = 2 * 1024 * 1024;

class TooMuch extends Error {}
class Broken extends Error {}

const fixed = new Set<string>(Object.values(archiveFiles));
const isDocument = (name: string) =>
  name.startsWith(documentFolder) && /^[^/\\]+\.json$/.test(name.slice(documentFolder.length));

/** Takes the files of an archive and no others, as far as they are of a size that can be. */
function wanted(): (file: UnzipFileInfo) => boolean {
  let [bytes, files] = [0, 0];
  return ({ name, size, originalSize }) => {
    if (!fixed.has(name) && !isDocument(name)) return false;
    bytes += originalSize;
    files += 1;
    const steep = originalSize > small && originalSize / Math.max(1, size) > steepest;
    if (steep || bytes > mostUnpacked || files > mostFiles) throw new TooMuch();
    if (isDocument(name) && originalSize > mostDocument) throw new TooMuch();
    return true;
  };
}

type Files = Readonly<Record<string, Uint8Array>>;

function unpack(bytes: Uint8Array): Files {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new Broken(
      'This is no zip. Send the archive that `rostrum export` or GET /api/processes/…/archive gave.',
    );
  try {
    return unzipSync(bytes, { filter: wanted() });
  } catch (error) {
    if (error instanceof TooMuch)
      throw new Broken(
        'The zip unpacks to more than an archive can hold, and was not unpacked. Export the process anew.',
      );
    throw new Broken('The zip is damaged. Fetch or copy it again.');
  }
}

function fileOf(files: Files, name: string): Uint8Array {
  const file = files[name];
  if (file) return file;
  throw new Broken(`The zip has no ${name}, so that it is no archive of a process or a part of one.`);
}

function jsonOf(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Broken(`${name} in the archive is not JSON. Fetch or copy the archive again.`);
  }
}

function manifestOf(files: Files): Manifest {
  const read = manifestSchema.safeParse(jsonOf(fileOf(files, archiveFiles.manifest), archiveFiles.manifest));
  if (read.success) return read.data;
  throw new Broken(
    'The manifest is not of a form that this version knows. It may come from a later Rostrum: update this one.',
  );
}

/** Every file is as the manifest has it, and none is missing. */
function requireFiles(files: Files, { files: listed }: Manifest): void {
  for (const { name, sha256 } of listed) {
    const hash = createHash('sha256').update(fileOf(files, name)).digest('hex');
    if (hash !== sha256)
      throw new Broken(`${name} in the archive was changed or damaged after the archive was made.`);
  }
  const names = new Set(listed.map(({ name }) => name));
  const stray = Object.keys(files).find((name) => name !== archiveFiles.manifest && !names.has(name));
  if (stray) throw new Broken(`${stray} was put into the archive after it was made.`);
}

function isAct(value: unknown): value is RecordedAct {
  const act = value as Partial<RecordedAct> | null;
  const texts = [
    act?.process,
    act?.matter,
    act?.name,
    act?.happenedAt,
    act?.recordedAt,
    act?.hash,
    act?.previousHash,
  ];
  return (
    typeof act === 'object' &&
    act !== null &&
    Number.isSafeInteger(act.position) &&
    Number.isSafeInteger(act.version) &&
    texts.every((text) => typeof text === 'string') &&
    'payload' in act &&
    'authority' in act &&
    'bearer' in act
  );
}

function actsOf(bytes: Uint8Array): readonly RecordedAct[] {
  const lines = strFromU8(bytes).split('\n');
  if (lines.pop() !== '')
    throw new Broken('acts.jsonl in the archive is cut off. Fetch or copy the archive again.');
  return lines.map((line, index) => {
    const where = `line ${index + 1} of acts.jsonl`;
    const act = jsonOf(Buffer.from(line), where);
    if (!isAct(act)) throw new Broken(`${where} in the archive is no act.`);
    return act;
  });
}

function documentsOf(files: Files): readonly ArchivedDocument[] {
  return Object.keys(files)
    .filter(isDocument)
    .map((name) => {
      const read = archivedDocumentSchema.safeParse(jsonOf(files[name]!, name));
      if (!read.success || `${documentFolder}${read.data.key}.json` !== name)
        throw new Broken(`${name} in the archive is no document.`);
      return read.data;
    });
}

function checkpointOf(files: Files): Checkpoint {
  const read = readCheckpoint(strFromU8(fileOf(files, archiveFiles.checkpoint)));
  if ('checkpoint' in read) return read.checkpoint;
  throw new Broken(`checkpoint.json in the archive does not hold: ${read.fault}.`);
}

function opened(bytes: Uint8Array): Archive {
  const files = unpack(bytes);
  const manifest = manifestOf(files);
  requireFiles(files, manifest);
  const hashes = Buffer.from(fileOf(files, archiveFiles.hashes));
  if (hashes.length % hashSize !== 0) throw new Broken('hashes.bin in the archive is cut off.');
  const count = hashes.length / hashSize;
  return {
    manifest,
    checkpoint: checkpointOf(files),
    acts: actsOf(fileOf(files, archiveFiles.acts)),
    documents: documentsOf(files),
    hashes: count,
    hashAt: (position) =>
      position < 1 || position > count
        ? null
        : hashes.toString('hex', (position - 1) * hashSize, position * hashSize),
  };
}

/** Opens an archive. Whether what it says is so is for {@link verifyArchive}. */
export function readArchive(bytes: Uint8Array): Archive | ArchiveFault {
  try {
    return opened(bytes);
  } catch (error) {
    if (error instanceof Broken) return { fault: error.message };
    throw error;
  }
}
