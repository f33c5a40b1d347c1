/** Numbers as a page prints them. */

/** A paragraph's number with its mark: `6` → `6.`, `I` → `I.`, `一` → `一、`; `(a)`, `㈠` and the like stand as they are. */
export function printedNum(num: string): string {
  if (/^[0-9A-Za-z]+$/.test(num)) return `${num}.`;
  return /^[一二三四五六七八九十百]+$/.test(num) ? `${num}、` : num;
}
