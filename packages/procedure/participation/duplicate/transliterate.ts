/** Names in other scripts written in Latin letters, so that they can be compared. */
import anyAscii from 'any-ascii';
import { tellingWords } from './name-key.ts';

/** Scripts whose writing leaves out short vowels: their names are compared by consonants. */
const withoutVowels = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a name is written, in whole or in part, in a script other than Latin. */
function isOtherScript(name: string): boolean {
  return /\p{L}/u.test(name.replace(/\p{Script=Latin}/gu, ''));
}

const scripts = [
  'Han',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Greek',
  'Hebrew',
  'Thai',
  'Bengali',
  'Ethiopic',
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

/** The script of a name: the first of the scripts of applicants that it has, else Latin. */
export function scriptOf(name: string): string {
  return scripts.find(([, letter]) => letter.test(name))?.[0] ?? 'Latin';
}

/** Whether a name is written in a script that leaves out short vowels. */
export function leavesOutVowels(name: string): boolean {
  return withoutVowels.test(name);
}

/**
 * The telling words of a name in plain Latin letters. Chinese characters become syllables (pinyin, without tones); ae, oe and ue count as
 * the letters for which they stand.
 */
export function latinWords(name: string): string[] {
  const spaced = anyAscii(name).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return tellingWords(isOtherScript(name) ? spaced : name.normalize('NFKD')).map((word) =>
    anyAscii(word)
      .toLowerCase()
      .replace(/(?<=[aou])e/g, ''),
  );
}

/** The consonants of words, with what the transliterations of one letter have in common. */
export function consonants(words: readonly string[]): string {
  return words
    .join('')
    .replace(/(?:kh|gh|q|ck|c(?!h))/g, 'k')
    .replace(/(?:ph|v)/g, 'f')
    .replace(/(?:sh|sch|ch)/g, 's')
    .replace(/(?:th|dh|d)/g, 't')
    .replace(/[aeiouyw'’h]/g, '')
    .replace(/(.)\1+/g, '$1');
}
