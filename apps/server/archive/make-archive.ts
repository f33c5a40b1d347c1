/** Gathers what goes into the archive of a process. */
import { type Hat, hatText } from '@rostrum/procedure';
import type { Kysely } from 'kysely';
import type { Notary } from '../checkpoint/notary.ts';
import { serverProcess } from '../checkpoint/notary.ts';
import type { Tables } from '../database/tables.ts';
import { libraryProcess, matterOf } from '../library/acts.ts';
import type { RecordedAct } from '../record/act.ts';
import type { RecordStore } from '../record/store.ts';
import type { ArchivedDocument, Manifest } from './model.ts';
import { writeArchive } from './write-archive.ts';

/** From what archives are made. */
export interface ArchiveGround {
  readonly store: Pick<RecordStore<never>, 'hashes' | 'readMatter'>;
  readonly query: Kysely<Tables>;
  readonly notary: Pick<Notary<never>, 'checkpoint'>;
  readonly now: () => Date;
}

/** Of what and for whom. */
export interface ArchiveRequest {
  readonly process: string;
  readonly title: Manifest['title'];
  /** Keys of the documents on which the process rests. */
  readonly documents: readonly string[];
  /** Null for whoever runs the server. */
  readonly hat: Hat | null;
  /** The acts that may be seen, in order. */
  readonly acts: readonly RecordedAct[];
  /** How many acts the process has in all. */
  readonly all: number;
}

const page = 20_000;

async function* hashesUpTo(store: ArchiveGround['store'], last: number): AsyncGenerator<string> {
  for (let after = 0; after < last; ) {
    const hashes = await store.hashes(after, Math.min(page, last - after));
    if (hashes.length === 0) return;
    yield* hashes;
    after += hashes.length;
  }
}

async function documentAt(query: Kysely<Tables>, key: string): Promise<ArchivedDocument | null> {
  const row = await query.selectFrom('document').selectAll().where('key', '=', key).executeTakeFirst();
  if (!row) return null;
  const { language, asked_language: askedLanguage, origin, original: text, settlements, corrections } = row;
  return {
    key,
    language,
    askedLanguage,
    origin,
    text,
    settlements: [...settlements],
    corrections: [...corrections],
  };
}

/** The acts beside those of the process: on its documents, and on the keys of the server. */
async function besides({ store }: ArchiveGround, { documents }: ArchiveRequest) {
  const matters = [
    ...documents.map((key) => [libraryProcess, matterOf(key)] as const),
    [serverProcess, 'checkpoint-key'] as const,
  ];
  return (await Promise.all(matters.map(([of, matter]) => store.readMatter(of, matter, 0)))).flat();
}

/** Makes the archive of a process. */
export async function makeArchive(ground: ArchiveGround, request: ArchiveRequest): Promise<Uint8Array> {
  const { process, title, hat, all } = request;
  const found = await Promise.all(request.documents.map((key) => documentAt(ground.query, key)));
  const beside = await besides(ground, request);
  const checkpoint = await ground.notary.checkpoint();
  const acts = [...request.acts, ...beside]
    .filter(({ position }) => position <= checkpoint.position)
    .toSorted((one, other) => one.position - other.position);
  return writeArchive({
    ...{ process, title, checkpoint, acts },
    madeFor: hat === null ? 'server' : hatText(hat),
    whole: request.acts.length === all,
    madeAt: ground.now().toISOString(),
    hashes: hashesUpTo(ground.store, checkpoint.position),
    documents: found.filter((document) => document !== null),
  });
}
