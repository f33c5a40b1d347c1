import { folded, wordCharacters } from '../language/phrases.ts';
import type { Language } from '../model.ts';
import type { Row, Sense, Senses } from './lexicon/model.ts';
import { foldedPhrase, Trie, wordEnd } from './trie.ts';

/** A phrase of the lexicon found in a text: half-open range of UTF-16 offsets and what it means. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly senses: Senses;
}

/** The compiled vocabulary of one language. */
export interface Vocabulary {
  readonly language: Language;
  readonly trie: Trie;
  readonly senses: readonly Senses[];
}

/** Arabic writes "to the" as one word: الأمين is also printed للأمين. */
function printedForms(form: string, language: Language): readonly string[] {
  return language === 'ar' && form.startsWith('ال') ? [form, `لل${form.slice(2)}`] : [form];
}

/** All senses, absent ones too: objects of one shape are read several times faster than objects of many. */
const alike = (senses: Senses): Senses => ({
  party: senses.party,
  office: senses.office,
  action: senses.action,
  thing: senses.thing,
  quality: senses.quality,
  place: senses.place,
  condition: senses.condition,
  consult: senses.consult,
  modal: senses.modal,
  agent: senses.agent,
  introduces: senses.introduces,
  plain: senses.plain,
});

/**
 * Compiles the tables of a language into one vocabulary.
 *
 * @param tables - rows by sense; a phrase that stands in several tables has several senses; within a table the first row
 *   of a phrase stands, so that the special one is listed before the general one
 */
export function compileVocabulary(
  language: Language,
  tables: Readonly<Partial<Record<Sense, readonly Row[]>>>,
): Vocabulary {
  const byForm = new Map<string, Partial<Record<Sense, string>>>();
  for (const [sense, rows] of Object.entries(tables) as [Sense, readonly Row[]][]) {
    for (const [canonical, forms] of rows) {
      const own = forms[language] ?? (language === 'en' ? [canonical.toLowerCase()] : []);
      for (const form of own.flatMap((printed) => printedForms(printed, language))) {
        const key = foldedPhrase(form);
        const senses = byForm.get(key) ?? {};
        senses[sense] ??= canonical;
        byForm.set(key, senses);
      }
    }
  }
  const senses = [...byForm.values()].map(alike);
  const phrases = [...byForm.keys()].map((form, index) => [form, index] as const);
  return { language, trie: Trie.of(phrases, language !== 'zh'), senses };
}

/** Arabic prefixes that are written together with the word: و ف ب ل ك. */
const arabicPrefixes = new Set([...'وفبلك'].map((letter) => letter.charCodeAt(0)));

function hitAt(vocabulary: Vocabulary, text: string, at: number): Mark | null {
  const { trie } = vocabulary;
  if (!trie.mayStart(text, at)) return null;
  const end = trie.match(text, at);
  return end < 0 ? null : { start: at, end, senses: vocabulary.senses[trie.matched]! };
}

function prefixedHitAt(vocabulary: Vocabulary, text: string, at: number): Mark | null {
  for (let here = at; here < at + 3 && here < text.length; here++) {
    const hit = hitAt(vocabulary, text, here);
    if (hit !== null || vocabulary.language !== 'ar') return hit;
    if (!arabicPrefixes.has(folded[text.charCodeAt(here)]!)) return null;
  }
  return null;
}

function spacedMarks(vocabulary: Vocabulary, text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < text.length) {
    const word = wordCharacters[text.charCodeAt(at)] === 1;
    const mark = word ? prefixedHitAt(vocabulary, text, at) : hitAt(vocabulary, text, at);
    if (mark !== null) marks.push(mark);
    at = mark?.end ?? (word ? wordEnd(text, at) : at + 1);
  }
  return marks;
}

function unspacedMarks(vocabulary: Vocabulary, text: string): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = hitAt(vocabulary, text, at);
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

/** The mark that begins at or after an offset; marks are in order. */
export function markFrom(marks: readonly Mark[], from: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marks that begin at or after `from` and end at or before `to`. */
export function marksWithin(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  const found: Mark[] = [];
  for (let index = markFrom(marks, from); index < marks.length && marks[index]!.end <= to; index++)
    found.push(marks[index]!);
  return found;
}
