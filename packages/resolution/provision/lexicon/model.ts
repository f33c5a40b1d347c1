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

/** What a phrase is in the grammar; `plain` phrases only keep their words from being read as something else. */
export type Sense =
  | 'party'
  | 'office'
  | 'action'
  | 'thing'
  | 'quality'
  | 'place'
  | 'condition'
  | 'consult'
  | 'modal'
  | 'agent'
  | 'introduces'
  | 'plain';

/** The senses that a phrase has, each with its canonical English value. */
export type Senses = Readonly<Partial<Record<Sense, string>>>;
