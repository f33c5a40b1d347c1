/**
 * What two printings of the same words have in common. The renditions move white space, break words, drop hyphens and swap
 * full and half width; a reader need not undo what carries no meaning, so neither side is compared in it.
 */

const weightless = /[\s\p{Pd}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_]/gu;
const quotation = /[“”„«»"]/gu;
const apostrophe = /[‘’‛`´']/gu;

/** The text without white space, hyphens, emphasis marks and the choice of width, quotation mark or apostrophe. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(weightless, '').replace(quotation, '"').replace(apostrophe, "'");
}

/** A number as printed, without brackets, stops and marks round it: `(a)`, `a)` and `a` are one. */
export function foldNum(num: string | null): string {
  return num === null ? '' : fold(num).replace(/[().,،。、'"٫:]/gu, '');
}

/** A document symbol without blanks, and with Roman-session symbols in one form: `217 A (III)` is `217(III)`. */
export function foldSymbol(symbol: string): string {
  return symbol
    .replace(/\s+/g, '')
    .replace(/^(A\/RES\/\d+)[A-Z](?=\([IVXLS-]+\))/, '$1')
    .toUpperCase();
}
