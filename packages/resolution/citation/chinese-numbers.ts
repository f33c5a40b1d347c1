/** Old Chinese numbers of acts, printed in characters: 第一㈠号, 第二六二五(二十五)号. */
import { matchesOf } from '../language/matches.ts';
import { chineseNumber } from '../time/numeral.ts';
import type { Candidate } from './scan.ts';

const numbered =
  /(?:([一二三四五六七八九十百〇○零]{1,7})|(\d{1,4}))[\s\u00a0]*([A-Z])?[\s\u00a0]*(?:[（(]([一二三四五六七八九十]{1,4})[)）]|([㈠-㈩]))(?=[\s\u00a0]*号)/gu;

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a session (1–39). */
function roman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  }
  return numeral;
}

/** The acts whose session is printed in Chinese characters. */
export function chineseNumbers(text: string): Candidate[] {
  if (!/[㈠-㈩)）][\s\u00a0]{0,2}号/u.test(text)) return [];
  const found: Candidate[] = [];
  for (const match of matchesOf(text, numbered)) {
    const head = match[2] === undefined ? chineseNumber(match[1]!) : Number(match[2]);
    const session = match[5] === undefined ? chineseNumber(match[4]!) : match[5].charCodeAt(0) - 0x321f;
    if (head === null || session === null || session > 39) continue;
    const act = { form: 'roman', head: String(head), tail: roman(session), part: match[3] ?? '' } as const;
    found.push({ type: 'act', start: match.index, end: match.index + match[0].length, act });
  }
  return found;
}
