/**
 * Takes the process of an archive over into this record: its acts are recorded anew, as they were, each with what it was in the record from
 * which it came kept beside it.
 */
import { type ImportReport, keepRequestSchema } from '@rostrum/api';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { textHash } from '../library/key.ts';
import type { Library } from '../library/library.ts';
import { Refusal } from '../library/refusal.ts';
import type { NewAct, RecordedAct } from '../record/act.ts';
import type { JsonValue } from '../record/canonical-json.ts';
import type { Tx } from '../record/postgres-store.ts';
import type { ActRecord } from '../record/record.ts';
import { largestBatch } from '../record/submission.ts';
import type { ArchivedDocument } from './model.ts';
import { type Imported, importedAct, importMatter, type Origin, type OriginalPlace } from './origin.ts';
import type { Archive } from './read-archive.ts';

/** What archives are imported into. */
export interface ImportGround {
  readonly record: ActRecord<Tx>;
  readonly query: Kysely<Tables>;
  readonly library: Library;
  readonly now: () => Date;
}

/** An act with the position that it had. */
interface Coming {
  readonly act: NewAct;
  readonly place: OriginalPlace;
}

/** What is here already of a process. */
interface There {
  /** New positions by those in the record of origin. */
  readonly positions: Map<number, number>;
  /** All acts of the process but those by which others were taken over. */
  readonly acts: number;
  readonly matter: string;
}

const taken = (process: string) =>
  new Refusal(
    'already-kept',
    `There is another process ${process} here. Import the archive under another id: ?as=${process}~2.`,
    { key: process },
  );

const movedOn = (process: string) =>
  new Refusal(
    'already-kept',
    `People have acted in ${process} here since it was imported, so that later acts of the archive would not follow. Import it under another id: ?as=${process}~2.`,
    { key: process },
  );

/** The act that an act corrects, by its position; undefined where it corrects none. */
function correctedBy(payload: JsonValue): number | undefined {
  const corrects = (payload as { corrects?: unknown } | null)?.corrects;
  return typeof corrects === 'number' ? corrects : undefined;
}

/** Takes over one archive that was verified. */
class Import {
  readonly #origin: Origin;

  constructor(
    private readonly ground: ImportGround,
    private readonly archive: Archive,
    private readonly process: string,
  ) {
    const { server, record, position, root, key } = archive.checkpoint;
    this.#origin = { server, record, process: archive.manifest.process, position, root, key };
  }

  async run(): Promise<ImportReport> {
    const own = this.archive.acts.filter(({ process }) => process === this.archive.manifest.process);
    const there = await this.#there();
    const coming = own.filter(({ position }) => !there.positions.has(position));
    if (there.positions.size === 0 && there.acts > 0) throw taken(this.process);
    if (coming.length > 0 && there.acts > there.positions.size) throw movedOn(this.process);
    const already = own.length - coming.length;
    const documents = [];
    for (const document of this.archive.documents) documents.push(await this.#keep(document));
    await this.#recordAll(coming, there);
    const { server, record, position } = this.#origin;
    return {
      process: this.process,
      acts: coming.length,
      already,
      documents,
      origin: { server, record, position },
    };
  }

  /** What came with earlier archives of the same record; other acts are told by their number alone. */
  async #there(): Promise<There> {
    const { record, query } = this.ground;
    // Counted first: what somebody else imports meanwhile is then not taken for acts done here.
    const { count } = await query
      .selectFrom('act')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('process', '=', this.process)
      .executeTakeFirstOrThrow();
    const [here = ''] = await record.store.hashes(0, 1);
    const matter = importMatter(this.#origin.record, here);
    const imports = await record.store.readMatter(this.process, matter, 0);
    const positions = new Map<number, number>();
    for (const { payload, position } of imports) {
      const { acts } = payload as unknown as Imported;
      for (const [index, act] of acts.entries()) positions.set(act.position, position - acts.length + index);
    }
    return { positions, acts: Number(count) - imports.length, matter };
  }

  async #keep({ key, askedLanguage, origin, text, settlements, corrections }: ArchivedDocument) {
    const row = await this.ground.query
      .selectFrom('document')
      .select('text_hash')
      .where('key', '=', key)
      .executeTakeFirst();
    if (row)
      return { key, outcome: row.text_hash === textHash(text) ? ('there' as const) : ('differs' as const) };
    const asked = {
      text,
      name: origin ?? undefined,
      language: askedLanguage ?? undefined,
      settlements,
      corrections,
    };
    const request = keepRequestSchema.safeParse(JSON.parse(JSON.stringify(asked)));
    if (!request.success)
      throw new Refusal(
        'not-readable',
        `The document ${key} in the archive is not of the form that this version knows.`,
      );
    await this.ground.library.keep(request.data);
    return { key, outcome: 'kept' as const };
  }

  async #recordAll(acts: readonly RecordedAct[], there: There): Promise<void> {
    let batch: Coming[] = [];
    const flush = async () => {
      if (batch.length > 0) await this.#recordBatch(batch, there);
      batch = [];
    };
    for (const act of acts) {
      const corrects = correctedBy(act.payload);
      // Where an act will stand is known only once it stands there.
      if (batch.some(({ place }) => place.position === corrects)) await flush();
      batch.push(this.#coming(act, there));
      if (batch.length === largestBatch - 1) await flush();
    }
    await flush();
  }

  #coming(act: RecordedAct, { positions }: There): Coming {
    const { position, version, previousHash, hash, recordedAt } = act;
    const { matter, name, bearer, authority, happenedAt } = act;
    const said = { process: this.process, matter, name, bearer, authority, happenedAt };
    const place = { position, version, previousHash, hash, recordedAt };
    const corrects = correctedBy(act.payload);
    if (corrects === undefined) return { place, act: { ...said, payload: act.payload } };
    const payload = { ...(act.payload as object), corrects: positions.get(corrects) ?? corrects };
    return { place: { ...place, corrects }, act: { ...said, payload } };
  }

  /** Acts with the one that says from where they came: all together, and once however often they are sent. */
  async #recordBatch(batch: readonly Coming[], { matter, positions }: There): Promise<void> {
    const places = batch.map(({ place }) => place);
    const imported: Imported = { origin: this.#origin, acts: places };
    const said: NewAct = {
      process: this.process,
      matter,
      name: importedAct,
      payload: imported as unknown as JsonValue,
      bearer: null,
      authority: null,
      happenedAt: this.ground.now().toISOString(),
    };
    const first = places[0]!;
    const submitted = await this.ground.record.submit({
      acts: [...batch.map(({ act }) => act), said],
      expectedVersion: first.version - 1,
      idempotencyKey: `import/${this.process}/${first.hash}/${places.at(-1)!.position}`,
    });
    if (submitted.kind === 'overtaken') throw movedOn(this.process);
    if (submitted.kind === 'vetoed') throw new Error('An import without effect cannot be vetoed.');
    // Sent twice at once, the time of the second differs; the acts are those of the first.
    for (const [index, { position }] of places.entries())
      positions.set(position, submitted.acts[index]!.position);
  }
}

/**
 * Takes the process of an archive over. Sent again, it adds only what is new.
 * @param archive - one that was verified
 * @throws {Refusal} where it cannot be taken over here
 */
export async function importArchive(
  ground: ImportGround,
  archive: Archive,
  as?: string,
): Promise<ImportReport> {
  const { manifest } = archive;
  if (!manifest.whole)
    throw new Refusal(
      'not-readable',
      `This archive was made for ${manifest.madeFor} and holds only what is seen from there. It can be verified; to run the process elsewhere, ask whoever runs the server for a whole one (\`rostrum export\`).`,
    );
  return new Import(ground, archive, as ?? manifest.process).run();
}
