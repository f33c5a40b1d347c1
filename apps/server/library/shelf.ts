/** The rows in which documents and readings are kept. */
import type { Correction, Settlement } from '@rostrum/resolution';
import type { Kysely, Selectable } from 'kysely';
import type { DocumentTable, Tables } from '../database/tables.ts';
import type { Outline } from '../desk/job.ts';

/** A document but for its text. */
export type Entry = Omit<Selectable<DocumentTable>, 'original'>;

/** A text, and in which language it is to be read; null where that is found out. */
export interface Wording {
  readonly original: string;
  readonly text_hash: string;
  readonly asked_language: string | null;
}

/** A document to be put on the shelf. */
export interface NewDocument extends Wording {
  readonly key: string;
  readonly language: string;
  readonly origin: string | null;
  readonly sample: boolean;
  readonly settlements: readonly Settlement[];
  readonly corrections: readonly Correction[];
  readonly reader: string;
  readonly outline: Outline;
}

/** What of a document may change. */
export type Change = Partial<Pick<NewDocument, 'settlements' | 'corrections' | 'reader' | 'outline'>>;

const entryColumns = [
  'key',
  'language',
  'asked_language',
  'origin',
  'sample',
  'text_hash',
  'settlements',
  'corrections',
  'revision',
  'reader',
  'outline',
  'kept_at',
] as const;

/** JSON goes to the database as text: the driver would take a list for an array of the database. */
function asRow(document: NewDocument) {
  const { settlements, corrections, outline, ...rest } = document;
  return { ...rest, ...asJson({ settlements, corrections, outline }) };
}

function asJson<Part extends object>(part: Part): { [Key in keyof Part]: string } {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, JSON.stringify(value)])) as never;
}

/** Reads and writes the rows; decides nothing. */
export class Shelf {
  constructor(private readonly query: Kysely<Tables>) {}

  /** Number of documents. */
  async count(): Promise<number> {
    const { count } = await this.query
      .selectFrom('document')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** All documents by key. */
  entries(): Promise<Entry[]> {
    return this.query.selectFrom('document').select(entryColumns).orderBy('key').execute();
  }

  /** Those of the keys under which something is kept. */
  async present(keys: readonly string[]): Promise<readonly string[]> {
    const rows = await this.query
      .selectFrom('document')
      .select('key')
      .where('key', 'in', keys)
      .orderBy('key')
      .execute();
    return rows.map(({ key }) => key);
  }

  entry(key: string): Promise<Entry | undefined> {
    return this.query.selectFrom('document').select(entryColumns).where('key', '=', key).executeTakeFirst();
  }

  /** The text of a document, if it is still the one with that hash. */
  async original({ key, text_hash }: Pick<Entry, 'key' | 'text_hash'>): Promise<string | undefined> {
    const row = await this.query
      .selectFrom('document')
      .select('original')
      .where('key', '=', key)
      .where('text_hash', '=', text_hash)
      .executeTakeFirst();
    return row?.original;
  }

  /** Puts a document where there is none; false if there is one. */
  async add(document: NewDocument): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.query
      .insertInto('document')
      .values(asRow(document))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** Puts a document in the place of one that is no sample, or where there is none; false if a sample is there. */
  put(document: NewDocument): Promise<boolean> {
    return this.#upsert(document, false);
  }

  /** Puts the new text of a sample in the place of the old one, what officers put on it left as it is. */
  putSample(document: NewDocument): Promise<boolean> {
    return this.#upsert(document, true);
  }

  async #upsert(document: NewDocument, sample: boolean): Promise<boolean> {
    const { settlements, corrections, ...row } = asRow(document);
    const marks = { settlements, corrections };
    const { numInsertedOrUpdatedRows } = await this.query
      .insertInto('document')
      .values({ ...row, ...marks })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet(({ eb }) => ({
            ...row,
            ...(sample ? {} : marks),
            revision: eb('document.revision', '+', 1),
          }))
          .where('document.sample', '=', sample),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** Removes a document of that revision; false if there is none any more. */
  async remove({ key, revision }: Pick<Entry, 'key' | 'revision'>): Promise<boolean> {
    const { numDeletedRows } = await this.query
      .deleteFrom('document')
      .where('key', '=', key)
      .where('revision', '=', revision)
      .executeTakeFirst();
    return numDeletedRows === 1n;
  }

  /** Changes a document of that revision; false if somebody was faster. `asNew` gives it a new revision. */
  async change(
    { key, revision }: Pick<Entry, 'key' | 'revision'>,
    { reader, ...json }: Change,
    asNew: boolean,
  ): Promise<boolean> {
    const { numUpdatedRows } = await this.query
      .updateTable('document')
      .set({ ...asJson(json), ...(reader === undefined ? {} : { reader }) })
      .$if(asNew, (update) => update.set(({ eb }) => ({ revision: eb('revision', '+', 1) })))
      .where('key', '=', key)
      .where('revision', '=', revision)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** The reading that a version of the reader made of a text. */
  async reading(wording: Omit<Wording, 'original'>, reader: string): Promise<string | undefined> {
    const row = await this.query
      .selectFrom('reading')
      .select('reading')
      .where('text_hash', '=', wording.text_hash)
      .where('asked_language', '=', wording.asked_language ?? '')
      .where('reader', '=', reader)
      .executeTakeFirst();
    return row?.reading;
  }

  /** Keeps a reading, and forgets those that other versions of the reader made of the text a week ago or more. */
  async addReading(wording: Omit<Wording, 'original'>, reader: string, reading: string): Promise<void> {
    const { text_hash } = wording;
    const asked_language = wording.asked_language ?? '';
    await this.query
      .insertInto('reading')
      .values({ text_hash, asked_language, reader, reading })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await this.query
      .deleteFrom('reading')
      .where('text_hash', '=', text_hash)
      .where('reader', '<>', reader)
      .where('made_at', '<', new Date(Date.now() - 7 * 86_400_000))
      .execute();
  }
}
