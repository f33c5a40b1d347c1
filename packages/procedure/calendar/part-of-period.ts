/** Early, mid and late: the words with which texts avoid naming a day. */
import { addDays, daysBetween } from './day.ts';
import type { Day } from './model.ts';

/** Which third of a period the words mean. */
export type PartOfPeriod = 'early' | 'mid' | 'late';

/** The words for each part in the six languages, matched in the printed time phrase. */
const WORDS: readonly (readonly [PartOfPeriod, RegExp])[] = [
  ['early', /\bearly\b|\bbeginning of\b|初|上旬|début|principios|comienzos|начал|أوائل|مطلع/iu],
  ['mid', /\bmid(?:dle)?\b|中旬|年中|mi-|milieu|mediados|середин|منتصف|أواسط/iu],
  ['late', /\blate\b(?! than)|\bend of\b|底|末|下旬|\bfin\b|finales|fines de|конц|أواخر|نهاية/iu],
];

/** The part of a period that a printed time phrase names, or null when it names none. */
export function partOfPeriod(quote: string): PartOfPeriod | null {
  return WORDS.find(([, pattern]) => pattern.test(quote))?.[0] ?? null;
}

/**
 * The third of a period that a part names: of February 2018, early is 1–9, mid 10–19, late 20–28.
 * A convention of this house for drawing a timeline, never a deadline: what it yields is always approximate.
 *
 * @rule CAL-11
 */
export function narrow(start: Day, end: Day, part: PartOfPeriod): { start: Day; end: Day } {
  const length = daysBetween(start, end) + 1;
  const third = Math.floor(length / 3);
  if (part === 'early') return { start, end: addDays(start, third - 1 < 0 ? 0 : third - 1) };
  if (part === 'late') return { start: addDays(end, 1 - Math.max(third, 1)), end };
  return { start: addDays(start, third), end: addDays(end, -third) };
}
