/** What happens to documents, as acts of the record. */
import type { Authority } from '@rostrum/procedure';
import { type Correction, type Settlement, sameValue } from '@rostrum/resolution';
import type { Outline } from '../desk/job.ts';
import type { NewAct } from '../record/act.ts';
import type { JsonValue } from '../record/canonical-json.ts';

/** The process to which acts on documents belong. */
export const libraryProcess = 'library';

/** The matter of a document: its acts follow one another. */
export const matterOf = (key: string): string => `document/${key}`;

/** What officers have put on a document. */
export interface AllMarks {
  readonly settlements: readonly Settlement[];
  readonly corrections: readonly Correction[];
}

/** What officers put on a document in the place of what is there: the one or the other. */
export type Marks = Pick<AllMarks, 'settlements'> | Pick<AllMarks, 'corrections'>;

/** An act on a document but for its time and its bearer. */
export type DocumentAct = Pick<NewAct, 'matter' | 'name' | 'payload' | 'authority'>;

/** The document as a whole is its own authority. */
function wholeDocument({ symbol, title }: Pick<Outline, 'symbol' | 'title'>): Authority {
  return { symbol, eId: '', quote: title ?? '' };
}

/** What is recorded of a text: never the text itself, which can be removed; its hash says which it was. */
export interface Keeping {
  readonly key: string;
  readonly language: string;
  readonly text_hash: string;
  readonly origin: string | null;
  readonly outline: Outline;
}

function keeping(
  name: string,
  { key, language, text_hash: textHash, origin, outline }: Keeping,
): DocumentAct {
  const payload = { key, language, textHash, origin };
  return { matter: matterOf(key), name, payload, authority: wholeDocument(outline) };
}

/** A document was kept. */
export const documentKept = (document: Keeping): DocumentAct => keeping('DocumentKept', document);

/** Another text was put in the place of a document's. */
export const documentReplaced = (document: Keeping): DocumentAct => keeping('DocumentReplaced', document);

/** A sample came with the product, or with a new version of it. */
export const sampleLoaded = (document: Keeping): DocumentAct => keeping('SampleLoaded', document);

/** A document was removed. */
export function documentRemoved(document: Omit<Keeping, 'origin' | 'language'>): DocumentAct {
  const { key, text_hash: textHash, outline } = document;
  return {
    matter: matterOf(key),
    name: 'DocumentRemoved',
    payload: { key, textHash },
    authority: wholeDocument(outline),
  };
}

/** Those that were not there before. */
function added<One>(now: readonly One[], before: readonly One[]): readonly One[] {
  return now.filter((one) => !before.some((other) => sameValue(one, other)));
}

interface Place {
  readonly eId: string | null;
  readonly quote: string;
}

/** The paragraph concerned, where it is one; otherwise the document. */
function authorityOf(places: readonly Place[], outline: Outline): Authority {
  const [first, ...others] = places;
  const one = first?.eId && others.every(({ eId }) => eId === first.eId);
  return one ? { symbol: outline.symbol, eId: first.eId, quote: first.quote } : wholeDocument(outline);
}

/** Findings of a document were settled: the settlements that hold from now on. */
function findingsSettled(
  key: string,
  outline: Outline,
  now: AllMarks['settlements'],
  before: AllMarks['settlements'],
): DocumentAct {
  return {
    matter: matterOf(key),
    name: 'FindingsSettled',
    payload: { key, settlements: now as unknown as JsonValue },
    authority: authorityOf(added(now, before), outline),
  };
}

/** The reading of a document was corrected: the corrections that hold from now on. */
function readingCorrected(
  key: string,
  outline: Outline,
  now: AllMarks['corrections'],
  before: AllMarks['corrections'],
): DocumentAct {
  const places = added(now, before).map(({ eId, provision }) => ({ eId, quote: provision.quote }));
  return {
    matter: matterOf(key),
    name: 'ReadingCorrected',
    payload: { key, corrections: now as unknown as JsonValue },
    authority: authorityOf(places, outline),
  };
}

/** Officers put marks on a document: findings were settled, or the reading was corrected. */
export function marksPut(
  { key, settlements, corrections }: AllMarks & { readonly key: string },
  outline: Outline,
  marks: Marks,
): DocumentAct {
  return 'settlements' in marks
    ? findingsSettled(key, outline, marks.settlements, settlements)
    : readingCorrected(key, outline, marks.corrections, corrections);
}
