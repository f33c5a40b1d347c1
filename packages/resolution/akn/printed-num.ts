/** Numbers as a page prints them. */
import type { Language } from '../model.ts';

/**
 * A paragraph's number with its mark: `6` → `6.` (in Arabic `6 -`), `I` → `I.`, `一` → `一、`; `(a)`, `㈠` and the like stand
 * as they are.
 * @param always adds the mark to any number, as the title line does (`71/280.`).
 */
export function printedNum(num: string, language?: Language, always = false): string {
  if (always || /^[0-9A-Za-z]+$/.test(num))
    return language === 'ar' && /\d$/.test(num) ? `${num} -` : `${num}.`;
  return /^[一二三四五六七八九十百]+$/.test(num) ? `${num}、` : num;
}
