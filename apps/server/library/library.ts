/** The documents that the server keeps, with their readings, settlements and corrections. */
import type { DocumentSummary, KeepRequest, ReadingFormat, ReadPreview } from '@rostrum/api';
import type { Plan } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import type { Desk } from '../desk/desk.ts';
import type { Jobs, Outline, Settled } from '../desk/job.ts';
import {
  documentKept,
  documentRemoved,
  documentReplaced,
  type Marks,
  marksPut,
  sampleLoaded,
} from './acts.ts';
import { TextCache } from './cache.ts';
import { documentKey, storable, storableValue, textHash } from './key.ts';
import { type Ledger, type Signature, unsigned } from './ledger.ts';
import { Readings } from './readings.ts';
import { alreadyKept, changedMeanwhile, isSample, notKept } from './refusal.ts';
import { requireRevision, revisionTag } from './revision.ts';
import type { Entry, NewDocument, Shelf, Wording } from './shelf.ts';
import { keysBeside, summaryOf } from './summary.ts';

/** Something ready to be sent, and the tag by which it is known. */
export interface Sent {
  readonly key: string;
  readonly etag: string;
  readonly text: string;
}

/** A sample that the product brings along. */
export interface Sample {
  readonly key: string;
  readonly language: Language;
  readonly text: string;
  /** From where the text comes; shown with it. */
  readonly origin: string;
}

/** Views of this many UTF-16 units together are held ready. */
const heldViews = 48 * 1024 * 1024;

/** How often a change is tried again that others overtook. */
const attempts = 20;

function wordingOf(text: string, asked: Language | null): Wording {
  return { original: text, text_hash: textHash(text), asked_language: asked };
}

/** The documents of one database, read at one desk. */
export class Library {
  readonly #views = new TextCache(heldViews);

  private readonly shelf: Shelf;
  private readonly readings: Readings;

  constructor(
    private readonly ledger: Ledger,
    private readonly desk: Desk,
  ) {
    this.shelf = ledger.shelf;
    this.readings = new Readings(ledger.shelf, desk);
  }

  /** How many documents are kept. Fails if the database does not answer. */
  count(): Promise<number> {
    return this.shelf.count();
  }

  /** All documents, by key. */
  async list(): Promise<readonly DocumentSummary[]> {
    const entries = await this.shelf.entries();
    const keys = entries.map(({ key }) => key);
    return Promise.all(
      entries.map(async (entry) =>
        summaryOf(entry, await this.readings.outline(entry), keysBeside(entry.key, keys)),
      ),
    );
  }

  /** One document in full: JSON of a `KeptDocument`. */
  async get(key: string): Promise<Sent> {
    const entry = await this.#entry(key);
    const original = await this.shelf.original(entry);
    if (original === undefined) return this.get(key);
    const [settled, others, outline] = await Promise.all([
      this.readings.settled(entry),
      this.shelf.present(keysBeside(key)),
      this.readings.outline(entry),
    ]);
    const reading = await this.#held(entry, 'write.json', () =>
      this.desk.ask('write', { ...settled, format: 'json' }),
    );
    const { settlements, corrections } = entry;
    const summary = summaryOf(entry, outline, others);
    const rest = JSON.stringify({ summary, original, settlements, corrections });
    return {
      key,
      etag: this.#tag(entry, others.join(' ')),
      text: `${rest.slice(0, -1)},"reading":${reading}}`,
    };
  }

  /** A file as read, and under which key it would be kept; nothing is kept. JSON of a `ReadPreview`. */
  async preview(asked: Jobs['open']['asks']): Promise<string> {
    const { text, format, reading, outline } = await this.desk.ask('open', asked);
    const key = documentKey(outline.symbol, outline.language, text);
    const [keptAs = null] = await this.shelf.present([key]);
    const rest: Omit<ReadPreview, 'reading'> = { text, format, key, keptAs };
    return `${JSON.stringify(rest).slice(0, -1)},"reading":${reading}}`;
  }

  /** Reads a text and keeps it; gives its key. */
  async keep(request: KeepRequest, by = unsigned): Promise<string> {
    const wording = wordingOf(storable(request.text), request.language ?? null);
    const marks = storableValue({
      settlements: request.settlements ?? [],
      corrections: request.corrections ?? [],
    });
    const reading = await this.readings.read(wording);
    const outline = await this.desk.ask('outline', { reading, ...marks });
    const document: NewDocument = {
      key: documentKey(outline.symbol, outline.language, wording.original),
      language: outline.language,
      origin: request.name ? storable(request.name) : null,
      sample: false,
      reader: this.desk.version,
      outline,
      ...wording,
      ...marks,
    };
    await (request.replace ? this.#replace(document, by) : this.#add(document, by));
    return document.key;
  }

  async #add(document: NewDocument, by: Signature): Promise<void> {
    const there = await this.shelf.entry(document.key);
    if (there || !(await this.ledger.enter(documentKept(document), (shelf) => shelf.add(document), by)))
      throw alreadyKept(document.key);
  }

  async #replace(document: NewDocument, by: Signature): Promise<void> {
    const there = await this.shelf.entry(document.key);
    if (there?.sample) throw isSample(document.key);
    const act = there ? documentReplaced(document) : documentKept(document);
    if (!(await this.ledger.enter(act, (shelf) => shelf.put(document), by))) throw isSample(document.key);
  }

  /** Removes a document. */
  async remove(key: string, ifMatch: string | undefined, by = unsigned): Promise<void> {
    const entry = await this.#entry(key);
    if (entry.sample) throw isSample(key);
    requireRevision(entry, ifMatch);
    const outline = await this.readings.outline(entry);
    const removed = await this.ledger.enter(
      documentRemoved({ ...entry, outline }),
      (shelf) => shelf.remove(entry),
      by,
    );
    if (!removed) throw changedMeanwhile(key);
  }

  /** Puts settlements or corrections on a document, in the place of those that are there. */
  async mark(key: string, marks: Marks, ifMatch: string | undefined, by = unsigned): Promise<void> {
    const change = storableValue(marks);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const entry = await this.#entry(key);
      requireRevision(entry, ifMatch);
      const outline = await this.desk.ask('outline', { ...(await this.readings.settled(entry)), ...change });
      const whole = { ...change, outline, reader: this.desk.version };
      const act = marksPut(entry, outline, change);
      if (await this.ledger.enter(act, (shelf) => shelf.change(entry, whole, true), by)) return;
    }
    throw changedMeanwhile(key);
  }

  /** The reading as a file. */
  write(key: string, format: ReadingFormat): Promise<Sent> {
    return this.#view(key, `write.${format}`, (settled) => this.desk.ask('write', { ...settled, format }));
  }

  /** The plan as seen on a day (ISO date). */
  plan(key: string, asOf: string, format: 'json' | 'ics' | 'csv'): Promise<Sent> {
    return this.#view(key, `plan.${format}.${asOf}`, (settled) =>
      this.desk.ask('plan', { ...settled, asOf, format }),
    );
  }

  /**
   * The plan that a mandate orders, to open a process with or to attach to one.
   * @param amendments - keys of later resolutions that change it
   */
  async derivePlan(mandate: string, amendments: readonly string[] = []): Promise<Plan> {
    const settled = await this.readings.settled(await this.#entry(mandate));
    const later = await Promise.all(
      amendments.map(async (key) => this.readings.settled(await this.#entry(key))),
    );
    return JSON.parse(await this.desk.ask('derive', { ...settled, amendments: later })) as Plan;
  }

  /** What lists show of a document. */
  async outline(key: string): Promise<Outline> {
    return this.readings.outline(await this.#entry(key));
  }

  /** What the checker finds, the other language versions beside: JSON of a `CheckReport`. */
  async check(key: string): Promise<Sent> {
    const others = await Promise.all(keysBeside(key).map((other) => this.shelf.entry(other)));
    const present = others.filter((entry) => entry !== undefined);
    const view = present.map((entry) => `${entry.key}.${entry.revision}.${entry.text_hash}`).join(' ');
    return this.#view(key, `check ${view}`, async (settled) => {
      const beside = await Promise.all(present.map((entry) => this.readings.settled(entry)));
      return this.desk.ask('check', { ...settled, beside });
    });
  }

  /** Two documents side by side: JSON of an `AlignmentAnswer`. */
  async align(key: string, other: string): Promise<Sent> {
    const second = await this.#entry(other);
    const view = `align.${other}.${second.revision}.${second.text_hash}`;
    const sent = await this.#view(key, view, async (left) =>
      this.desk.ask('align', { left, right: await this.readings.settled(second) }),
    );
    const names = JSON.stringify({ left: key, right: other });
    return { ...sent, text: `${names.slice(0, -1)},"alignment":${sent.text}}` };
  }

  /**
   * Puts the samples in their places. A document that somebody kept under the same key stays theirs; a sample whose text
   * has not changed stays as it is.
   */
  async loadSamples(samples: readonly Sample[]): Promise<void> {
    for (const sample of samples) await this.#loadSample(sample);
  }

  async #loadSample({ key, language, text, origin }: Sample): Promise<void> {
    const wording = wordingOf(storable(text), language);
    const held = await this.shelf.entry(key);
    const upToDate = held?.text_hash === wording.text_hash && held.origin === origin;
    if (held && (!held.sample || upToDate)) return;
    const marks = { settlements: held?.settlements ?? [], corrections: held?.corrections ?? [] };
    const outline = await this.desk.ask('outline', { reading: await this.readings.read(wording), ...marks });
    const { version: reader } = this.desk;
    const document = { key, language, origin, sample: true, reader, outline, ...wording, ...marks };
    await this.ledger.enter(sampleLoaded(document), (shelf) => shelf.putSample(document));
  }

  async #entry(key: string): Promise<Entry> {
    const entry = await this.shelf.entry(key);
    if (!entry) throw notKept(key);
    return entry;
  }

  #tag(entry: Entry, beside = ''): string {
    return revisionTag(entry.revision, `${this.desk.version}${entry.text_hash}${beside}`);
  }

  #held(entry: Entry, view: string, make: () => Promise<string>): Promise<string> {
    return this.#views.get(`${entry.key} ${entry.revision} ${entry.text_hash} ${view}`, make);
  }

  async #view(key: string, view: string, make: (settled: Settled) => Promise<string>): Promise<Sent> {
    const entry = await this.#entry(key);
    const text = await this.#held(entry, view, async () => make(await this.readings.settled(entry)));
    return { key, etag: this.#tag(entry, view), text };
  }
}
