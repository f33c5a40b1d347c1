/** The small words of a sentence by what they do, in languages whose words stand apart. */
import { wordCharacters } from '../language/phrases.ts';
import type { Language } from '../model.ts';
import { type Syntax, syntaxes, type WordRole } from './lexicon/syntax.ts';

/** A language whose words stand apart. */
export type SpacedLanguage = Exclude<Language, 'zh'>;

type Phrases = ReadonlyMap<string, readonly (readonly [phrase: string, role: WordRole])[]>;

const firstWord = (phrase: string): string => /^[^ ]+/.exec(phrase)![0];

function phrasesOf(syntax: Syntax): Phrases {
  const map = new Map<string, (readonly [string, WordRole])[]>();
  for (const [role, words] of Object.entries(syntax.words) as [WordRole, readonly string[]][]) {
    for (const phrase of words) {
      const key = firstWord(phrase);
      map.set(key, [...(map.get(key) ?? []), [phrase, role] as const]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const phrases = new Map<SpacedLanguage, Phrases>(
  (Object.keys(syntaxes) as SpacedLanguage[]).map((language) => [language, phrasesOf(syntaxes[language])]),
);

/** Lengths of the words with which a role begins, as bits, by their first character: spares most words a look-up. */
function lengthsOf(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(0x10000);
  for (const word of words) {
    const bit = 1 << Math.min(word.length, 31);
    for (const form of [word, word.toUpperCase()]) lengths[form.charCodeAt(0)]! |= bit;
  }
  return lengths;
}

const roleLengths = new Map<SpacedLanguage, Uint32Array>();

function mayBeRole(language: SpacedLanguage, first: number, length: number): boolean {
  let lengths = roleLengths.get(language);
  if (lengths === undefined) {
    lengths = lengthsOf(phrases.get(language)!.keys());
    roleLengths.set(language, lengths);
  }
  return (lengths[first]! & (1 << Math.min(length, 31))) !== 0;
}

/** Whether a character belongs to a word: letters, digits, hyphens and apostrophes. */
export const isWord = (code: number): boolean =>
  wordCharacters[code] === 1 || code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011;

/** The end of a word; after an elision (d’, l’) where the language elides. */
export function wordEndFrom(text: string, at: number, elides: boolean): number {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) {
    const code = text.charCodeAt(end++);
    if (elides && (code === 0x27 || code === 0x2019) && end - at <= 3) break;
  }
  return end;
}

/** "a participar", "a no olvidar": what is asked, and not whom. */
const spanishOrder = /^ (?:no |que )?(?:\p{L}*[aei]r(?:se|l[aoe]s?)?)(?!\p{L})/u;

/** The word or phrase with a role that begins at an offset, as the lexicon writes it; null if none does. */
export function roleAt(
  language: SpacedLanguage,
  text: string,
  at: number,
): readonly [string, WordRole] | null {
  const end = wordEndFrom(text, at, language === 'fr');
  if (language !== 'ru' && !mayBeRole(language, text.charCodeAt(at), end - at)) return null;
  const word = text.slice(at, end).toLowerCase().replace('’', "'");
  for (const entry of phrases.get(language)!.get(word) ?? []) {
    if (
      text
        .slice(at, at + entry[0].length)
        .toLowerCase()
        .replace('’', "'") === entry[0]
    )
      return entry;
  }
  const infinitive = syntaxes[language].infinitive;
  if (language === 'es' && word === 'a' && spanishOrder.test(text.slice(end, end + 40)))
    return [word, 'order'];
  if (language === 'ru' && infinitive?.test(word) && !/(?:ость|сеть|часть|роль|цель)$/u.test(word))
    return [word, 'order'];
  return null;
}
