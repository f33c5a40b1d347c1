/** Writes archives. */
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import type { RecordedAct } from '../record/act.ts';
import { canonicalJson } from '../record/canonical-json.ts';
import { type ArchivedDocument, archiveFiles, documentFolder, type Manifest } from './model.ts';

/** What goes into an archive. */
export interface ArchiveParts {
  readonly process: string;
  readonly title: Manifest['title'];
  readonly madeFor: string;
  readonly whole: boolean;
  readonly madeAt: string;
  /** In the order of the record; those of the library on the documents among them. */
  readonly acts: AsyncIterable<RecordedAct> | Iterable<RecordedAct>;
  /** The hashes of all acts up to the checkpoint. */
  readonly hashes: AsyncIterable<string> | Iterable<string>;
  readonly checkpoint: Checkpoint;
  readonly documents: readonly ArchivedDocument[];
}

/** Archives of one content are the same bytes: the time in a zip is that of no machine. */
const zipTime = new Date(Date.UTC(1980, 0, 2, 12));

/** After so many bytes others get their turn. */
const portion = 256 * 1024;

/** A zip that grows, and the list of what is in it. */
class GrowingZip {
  readonly files: Manifest['files'] = [];
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
  }

  /** Adds a file from parts that come one after the other. */
  async add(
    name: string,
    parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    plain = false,
  ): Promise<void> {
    const file = plain ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = zipTime;
    this.#zip.add(file);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const part of parts) {
      hash.update(part);
      bytes += part.byteLength;
      file.push(part);
      await turn();
    }
    file.push(new Uint8Array(0), true);
    this.files.push({ name, bytes, sha256: hash.digest('hex') });
  }

  end(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }
}

/** Pieces joined until they are worth a turn. */
async function* portions(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let [held, size]: [Uint8Array[], number] = [[], 0];
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.byteLength;
    if (size < portion) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

async function* linesOf(
  acts: ArchiveParts['acts'],
  count: (act: RecordedAct) => void,
): AsyncGenerator<Uint8Array> {
  for await (const act of acts) {
    count(act);
    yield strToU8(`${canonicalJson(act)}\n`);
  }
}

async function* bytesOf(hashes: ArchiveParts['hashes']): AsyncGenerator<Uint8Array> {
  for await (const hash of hashes) yield Buffer.from(hash, 'hex');
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** Writes an archive; others get their turn meanwhile. */
export async function writeArchive(parts: ArchiveParts): Promise<Uint8Array> {
  const { process, title, madeFor, whole, madeAt, checkpoint } = parts;
  const zip = new GrowingZip();
  let acts = 0;
  const count = (act: RecordedAct) => {
    if (act.process === process) acts += 1;
  };
  await zip.add(archiveFiles.acts, portions(linesOf(parts.acts, count)));
  // Hashes do not shrink.
  await zip.add(archiveFiles.hashes, portions(bytesOf(parts.hashes)), true);
  await zip.add(archiveFiles.checkpoint, [json(checkpoint)]);
  for (const document of parts.documents)
    await zip.add(`${documentFolder}${document.key}.json`, [json(document)]);
  const format = { format: 'rostrum-archive', version: 1 } as const;
  const manifest: Manifest = { ...format, process, title, madeFor, whole, madeAt, acts, files: zip.files };
  await zip.add(archiveFiles.manifest, [json(manifest)]);
  return zip.end();
}
