/** Finding the things that a text orders by their names. */
import type { Language } from '@rostrum/resolution';
import { MEETING_TERMS, PART_TERMS, PROCESS_TERMS } from './lexicon/meetings.ts';
import type { Term } from './lexicon/model.ts';
import { PAPER_TERMS } from './lexicon/papers.ts';

/** A term where it stands in a text. */
export interface TermMention {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** The words as printed. */
  readonly words: string;
}

/** A term, with where it is printed if it is. */
export interface Thing {
  readonly term: Term;
  readonly mention: TermMention | null;
}

/** All terms; where several begin at one place, the first of this list is meant. */
const TERMS: readonly Term[] = [...PROCESS_TERMS, ...PART_TERMS, ...MEETING_TERMS, ...PAPER_TERMS].sort(
  (a, b) => Number(a.generic ?? false) - Number(b.generic ?? false),
);

/** Longer texts are read to here: what a paragraph orders stands at its beginning. */
const LONGEST = 20_000;

const compiled = new Map<Language, { readonly pattern: RegExp; readonly terms: readonly Term[] }>();

/** The term of an id, or null. */
export function termById(id: string): Term | null {
  return TERMS.find((term) => term.id === id) ?? null;
}

/**
 * The terms of a text in the order in which they stand; they never overlap.
 *
 * @example termsIn('summary of the informal hearings', 'en') // summary (0–7), hearing (15–32)
 */
export function termsIn(text: string, language: Language): readonly TermMention[] {
  const known = remembered.get(language)?.get(text);
  return known ?? remember(text, language, findTerms(text, language));
}

/** The passes of a plan ask for the terms of the same clauses again and again: the last texts are kept in mind. */
const remembered = new Map<Language, Map<string, readonly TermMention[]>>();

/** So many texts of a language are kept in mind. */
const REMEMBERED = 2000;

function remember(
  text: string,
  language: Language,
  mentions: readonly TermMention[],
): readonly TermMention[] {
  const texts = remembered.get(language) ?? new Map<string, readonly TermMention[]>();
  if (texts.size >= REMEMBERED) texts.clear();
  texts.set(text, mentions);
  remembered.set(language, texts);
  return mentions;
}

function findTerms(text: string, language: Language): TermMention[] {
  const { pattern, terms } = vocabulary(language);
  const mentions: TermMention[] = [];
  for (const match of plain(text).matchAll(pattern)) {
    const index = match.findIndex((group, place) => place > 0 && group !== undefined) - 1;
    const term = terms[index];
    if (!term || match[0] === '') continue;
    mentions.push({ term, start: match.index, end: match.index + match[0].length, words: match[0] });
  }
  return mentions;
}

/** Words after which an English noun phrase only says more about its head. */
export const MODIFIERS =
  /\b(?:of|on|for|to|in|at|with|by|from|between|among|under|that|which|who|entitled|as|against|within|including|during|before|after)\b/;

/**
 * What an English noun phrase names: in "high-level meeting of the Assembly on a summary" the meeting, in "series of thematic
 * sessions" the sessions.
 */
export function headTerm(phrase: string): TermMention | null {
  const mentions = termsIn(phrase, 'en');
  const cut = plain(phrase).search(MODIFIERS);
  const heads = mentions.filter((mention) => cut < 0 || mention.start < cut);
  const precise = heads.filter((mention) => !mention.term.generic);
  return precise.at(-1) ?? heads.at(-1) ?? mentions.find((m) => !m.term.generic) ?? mentions[0] ?? null;
}

/** Hyphens and blanks that only typography tells apart, made plain without moving any offset. */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\u2010\u2011\u2012]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

function vocabulary(language: Language) {
  const known = compiled.get(language);
  if (known) return known;
  const terms = TERMS.filter((term) => term.words[language] !== undefined);
  const spaced = language !== 'zh' && language !== 'ar';
  const groups = terms.map((term) => `(${(term.words[language] ?? '').replace(/\((?!\?)/g, '(?:')})`);
  const source = spaced
    ? `(?<![\\p{L}\\p{N}-])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`
    : `(?:${groups.join('|')})`;
  const made = { pattern: new RegExp(source, 'giu'), terms };
  compiled.set(language, made);
  return made;
}
