import { languages, lexicons } from '../language/lexicons.ts';
import type { Line } from './line.ts';

/** The number under which a document was processed: `13-43968`, `22-21687 (C)`, with a page number at either side. */
const JOB =
  /^(?:\d{1,3}\s*\/\s*\d{1,3}\s+)?\d{2}-\d{5}\*?(?:\s*\(?[ACEFRSX]\)?)?(?:\s+\d{1,3}\s*\/\s*\d{1,3})?(?:\s+\d{6})?$/;
const PAGE = /^(?:\d{1,3}\s*\/\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—]|page\s+\d{1,3}(?:\s+of\s+\d{1,3})?)$/i;
const BARCODE = /^\*\d{6,9}\*$/;
const RECYCLE_AND_BARCODE = /^\*?\d{6,9}\*?$/;
/** A document symbol at the head of a line: `A/RES/71/280`, `E/RES/2016/1`, `S/RES/1325 (2000)`, `A/HRC/RES/32/1`. */
export const SYMBOL_HEAD = /^(?:A|E|S|T|ST|TD|UNEP)\/[A-Z0-9][\w./-]*(?:\s\(\d{4}\))?(?:\s[A-Z](?![a-z]))?/;
const SYMBOL_ANYWHERE = /(?:^|\s)((?:A|E|S)\/(?:[A-Z]+\/)*(?:RES|DEC|\d+)\/[\w./-]*(?:\s[A-Z](?![a-z]))?)/;
const LONGEST = 160;

/** The set phrases of pages in all languages, and the characters with which they open. */
const standing = new Set<string>();
const heads = new Set<number>();
for (const language of languages) {
  for (const words of lexicons[language].masthead.furniture) {
    standing.add(words);
    heads.add(words.charCodeAt(0));
    heads.add(words.toUpperCase().charCodeAt(0));
  }
}
const LONGEST_PHRASE = 60;

function isStanding(text: string, code: number): boolean {
  return (
    text.length <= LONGEST_PHRASE &&
    heads.has(code) &&
    standing.has(text.toLowerCase().replace(/[.\s]+$/, ''))
  );
}

/** True for lines that belong to the page and never to the text: page and job numbers, barcodes, "Please recycle". */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39)
    return JOB.test(text) || PAGE.test(text) || RECYCLE_AND_BARCODE.test(text);
  if (code === 0x2a) return BARCODE.test(text);
  if ((code === 0x2d || code === 0x2013 || (code | 32) === 0x70) && PAGE.test(text)) return true;
  return isStanding(text, code);
}

/** Letters and figures only, for comparing a running head with the title it repeats. */
export function squeeze(text: string): string {
  return text.replace(/[\s*.,:;“”"'’‘()（），：；。¹²³⁴⁵⁶⁷⁸⁹⁰-]+/g, '').toLowerCase();
}

function withoutSymbol(text: string): { rest: string; symbol: boolean } {
  const head = SYMBOL_HEAD.exec(text);
  if (head !== null) return { rest: text.slice(head[0].length), symbol: true };
  const inside = SYMBOL_ANYWHERE.exec(text);
  return inside === null
    ? { rest: text, symbol: false }
    : { rest: text.replace(inside[1] ?? '', ' '), symbol: true };
}

/**
 * Counts the lines at the head of a page that only repeat the symbol and the title.
 *
 * ```text
 * > | A/RES/78/128  2025 United Nations Conference to Support the Implementation of
 * > |                   Sustainable Development Goal 14
 * ```
 *
 * @param title - the squeezed masthead, which contains the title
 * @returns 0 when the page opens with text
 */
export function runningHead(lines: readonly Line[], from: number, title: string): number {
  let count = 0;
  let symbols = 0;
  let head = '';
  for (let at = from; at < lines.length && count < 8; at++) {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST) break;
    const { rest, symbol } = withoutSymbol(text);
    const words = squeeze(rest);
    head += words;
    if (words.length > 0 && !title.includes(head)) break;
    if (words.length === 0 && !symbol) break;
    if (symbol) symbols++;
    count++;
  }
  return symbols > 0 ? count : 0;
}
