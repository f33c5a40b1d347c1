import type { Language } from '../../model.ts';

/**
 * The printed forms of one canonical term, by language.
 *
 * Lower case, one blank between words. A star stands for the rest of a word, so that one form covers its inflections:
 * `генеральн* секретар*`. English names that are absent are the canonical term itself.
 */
export type Forms = Readonly<Partial<Record<Language, readonly string[]>>>;

/** A canonical English term and how the languages print it. */
export type Row = readonly [canonical: string, forms: Forms];

/** What sort of party a name stands for: it decides whether it can be asked, and what an inner "it" may mean. */
export type Sense =
  | 'party'
  | 'office'
  | 'action'
  | 'thing'
  | 'topic'
  | 'quality'
  | 'place'
  | 'condition'
  | 'consult'
  | 'modal'
  | 'passive'
  | 'agent'
  | 'inside'
  | 'aside'
  | 'introduces'
  | 'participation'
  | 'same';

/** The senses that a phrase has, each with its canonical English value. */
export type Senses = Readonly<Partial<Record<Sense, string>>>;
