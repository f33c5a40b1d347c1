/** Numbers that bind: how many meetings are ordered. */
import { BOUNDS, OR } from './lexicon/measures.ts';
import { numberBefore, numberPattern } from './lexicon/numbers.ts';
import type { Reading } from './reading.ts';

/** The number before a mention that binds: not one end of "two or three", not the ceiling of "up to three". */
export function exactNumber(text: string, start: number, { language }: Reading): number {
  const value = numberBefore(text, start, language);
  if (value === null) return 1;
  const { atMost, atLeast } = BOUNDS[language];
  const bound = new RegExp(
    `(?:${atMost}|${atLeast}|${OR[language]})\\s*(?:${numberPattern(language)})(?:\\s|个|次|场|轮)*$`,
    'iu',
  );
  return bound.test(text.slice(Math.max(0, start - 60), start)) ? 1 : value;
}
