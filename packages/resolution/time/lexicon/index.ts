/** The time words of the six official languages, made ready when they are first asked for. */
import type { Language } from '../../model.ts';
import { type CompiledLexicon, compileLexicon } from '../lexer.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { TimeLexicon } from './model.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const lexicons: Readonly<Record<Language, TimeLexicon>> = { ar, en, es, fr, ru, zh };
const compiled = new Map<Language, CompiledLexicon>();

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: Language): CompiledLexicon {
  let found = compiled.get(language);
  if (!found) {
    found = compileLexicon(lexicons[language]);
    compiled.set(language, found);
  }
  return found;
}

/** Phrases of one table of a lexicon with their values. */
function phrasesOf(language: Language, type: 'body' | 'month' | 'number'): (readonly [string, string])[] {
  const table = lexiconOf(language).lexicon.words[type] ?? {};
  return Object.entries(table).flatMap(([value, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, value] as const),
  );
}

/** The names of organs in a language, in all their forms, with the short names by which we know them. */
export const organNames = (language: Language): readonly (readonly [string, string])[] =>
  phrasesOf(language, 'body');

/** The names of months in a language, in all their forms, with their numbers. */
export const monthNames = (language: Language): readonly (readonly [string, number])[] =>
  phrasesOf(language, 'month').map(([name, month]) => [name, Number(month)] as const);

/** The number words of a language with their values: `two` 2, `deux` 2. Chinese numerals are read by rule, see `numeral.ts`. */
export const numberWords = (language: Language): readonly (readonly [word: string, value: number])[] =>
  phrasesOf(language, 'number').map(([word, value]) => [word, Number(value)] as const);
