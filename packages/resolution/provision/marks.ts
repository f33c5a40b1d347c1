import { folded, wordCharacters } from '../language/phrases.ts';
import type { Language } from '../model.ts';
import type { Row, Sense, Senses } from './lexicon/model.ts';

/** A phrase of the lexicon found in a text: half-open range of UTF-16 offsets and what it means. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly senses: Senses;
}

/** The compiled vocabulary of one language. */
export interface Vocabulary {
  readonly language: Language;
  readonly roots: readonly (Node | undefined)[];
}

interface Node {
  readonly next: Map<number, Node>;
  /** The rest of a word, any letters. */
  star: Node | undefined;
  senses: Partial<Record<Sense, string>> | undefined;
}

const STAR = 0x2a;
const BLANK = 0x20;
const node = (): Node => ({ next: new Map(), star: undefined, senses: undefined });

function following(here: Node, code: number): Node {
  if (code === STAR) {
    here.star ??= node();
    return here.star;
  }
  let next = here.next.get(code);
  if (next === undefined) {
    next = node();
    here.next.set(code, next);
  }
  return next;
}

function insert(root: Node, form: string, sense: Sense, value: string): void {
  let here = root;
  for (let at = 0; at < form.length; at++) {
    const code = folded[form.charCodeAt(at)]!;
    if (code !== 0) here = following(here, code);
  }
  here.senses ??= {};
  // The first row of a phrase stands: tables list the special sense before the general one.
  here.senses[sense] ??= value;
}

/** Arabic writes "to the" as one word: الأمين is also printed للأمين. */
function printedForms(form: string, language: Language): readonly string[] {
  return language === 'ar' && form.startsWith('ال') ? [form, `لل${form.slice(2)}`] : [form];
}

/**
 * Compiles the tables of a language into one vocabulary.
 *
 * @param tables - rows by sense; a phrase that stands in several tables has several senses
 */
export function compileVocabulary(
  language: Language,
  tables: Readonly<Partial<Record<Sense, readonly Row[]>>>,
): Vocabulary {
  const root = node();
  for (const [sense, rows] of Object.entries(tables) as [Sense, readonly Row[]][]) {
    for (const [canonical, forms] of rows) {
      const own = forms[language] ?? (language === 'en' ? [canonical.toLowerCase()] : []);
      for (const form of own) {
        for (const printed of printedForms(form, language)) insert(root, printed, sense, canonical);
      }
    }
  }
  const roots: (Node | undefined)[] = new Array(0x10000).fill(undefined);
  for (const [code, child] of root.next) roots[code] = child;
  return { language, roots };
}

interface Hit {
  readonly end: number;
  readonly senses: Senses;
}

function wordEnd(text: string, at: number): number {
  let here = at;
  while (here < text.length && wordCharacters[text.charCodeAt(here)]) here++;
  return here;
}

/** Longest phrase from `node` on; recursion only at a star, so its depth is the number of stars in a form. */
function longest(from: Node, text: string, at: number, spaced: boolean): Hit | null {
  let here: Node | undefined = from;
  let best: Hit | null = null;
  let index = at;
  for (;;) {
    const ends: boolean = !spaced || index >= text.length || !wordCharacters[text.charCodeAt(index)];
    if (here.senses !== undefined && ends) best = { end: index, senses: here.senses };
    if (here.star !== undefined) {
      const rest = longest(here.star, text, wordEnd(text, index), spaced);
      if (rest !== null && rest.end > (best?.end ?? -1)) best = rest;
    }
    if (index >= text.length) return best;
    const code: number = folded[text.charCodeAt(index)]!;
    index++;
    if (code === 0 || (code === BLANK && !spaced)) continue;
    here = here.next.get(code);
    if (here === undefined) return best;
  }
}

/** Arabic prefixes that are written together with the word: و ف ب ل ك. */
const arabicPrefixes = new Set([...'وفبلك'].map((letter) => letter.charCodeAt(0)));

function hitAt(vocabulary: Vocabulary, text: string, at: number, spaced: boolean): Mark | null {
  const root = vocabulary.roots[folded[text.charCodeAt(at)]!];
  const hit = root === undefined ? null : longest(root, text, at + 1, spaced);
  return hit === null ? null : { start: at, end: hit.end, senses: hit.senses };
}

function prefixedHitAt(vocabulary: Vocabulary, text: string, at: number): Mark | null {
  const whole = hitAt(vocabulary, text, at, true);
  if (whole !== null || vocabulary.language !== 'ar') return whole;
  for (let here = at; here < at + 2 && arabicPrefixes.has(folded[text.charCodeAt(here)]!); here++) {
    const inner = hitAt(vocabulary, text, here + 1, true);
    if (inner !== null) return inner;
  }
  return null;
}

function spacedMarks(vocabulary: Vocabulary, text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < text.length) {
    if (!wordCharacters[text.charCodeAt(at)]) {
      const mark = hitAt(vocabulary, text, at, true);
      if (mark !== null) marks.push(mark);
      at = mark?.end ?? at + 1;
      continue;
    }
    const mark = prefixedHitAt(vocabulary, text, at);
    if (mark !== null) marks.push(mark);
    at = mark?.end ?? wordEnd(text, at);
  }
  return marks;
}

function unspacedMarks(vocabulary: Vocabulary, text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = hitAt(vocabulary, text, at, false);
    if (mark !== null) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

/**
 * Every phrase of the vocabulary in a text, longest first, in order and without overlap; one pass, linear in the text.
 */
export function findMarks(vocabulary: Vocabulary, text: string): readonly Mark[] {
  return vocabulary.language === 'zh' ? unspacedMarks(vocabulary, text) : spacedMarks(vocabulary, text);
}

/** The marks that begin at or after `from` and end at or before `to`. */
export function marksWithin(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  return marks.filter((mark) => mark.start >= from && mark.end <= to);
}
