/** The numbers of a paragraph whatever the language, in digits or in words, so that versions can be compared. */
import type { Language } from '../model.ts';
import { lex } from '../time/lexer.ts';
import { lexiconOf } from '../time/lexicon/index.ts';
import type { TimeMention } from '../time/mention.ts';
import { numberAt } from '../time/number-words.ts';
import { scaleAt } from './scale.ts';

/** The numbers that a text gives: those printed in digits (they must be the same in every version), and those in words. */
export interface Numbers {
  readonly digits: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
}

/** Symbols (A/RES/71/1, 70/1, COVID-19, 49–50) and clock times are no numbers that versions share. */
const SYMBOL =
  /[\p{L}\p{N}.]*\p{N}[\p{L}\p{N}.()]*\/[\p{L}\p{N}/.()-]*|[A-Z][\p{L}\p{N}.]*(?:\/[\p{L}\p{N}().-]+)+|\p{Lu}{2,}[-‐‑.]?\d+/gu;
const CLOCK =
  /\d{1,2}(?:[.:]\d{2})?\s*(?:a\.m\.|p\.m\.|noon\b|heures?\b|h(?:\s?\d{2})?\b|horas?\b|час\p{L}*|ч\b|[时点](?:\d{1,2}分|半)?)|(?:الساعة)\s*\d{1,2}(?:[.:/]\d{2})?|\d{1,2}[:٫]\d{2}/gu;
const DIGITS =
  /\p{Nd}{1,3}(?:[,\u00a0\u202f\u2009\u2008 .]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?|\p{Nd}+(?:[.,٫]\p{Nd}{1,2}(?![\p{Nd}.,]\p{Nd}))?/gu;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** Blanks of the same length, so that offsets stay. */
const blank = (text: string): string => ' '.repeat(text.length);

const latinDigits = (text: string): string =>
  text.replace(ARABIC_DIGITS, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));

/** 97,194,000 · 97 194 000 · 97.194.000 are one number; so are 1.5 and 1,5. */
function numberOf(printed: string): number {
  const grouped = /^\d{1,3}(?:[,\s.]\d{3})+/.exec(printed)?.[0] ?? '';
  const rest = printed.slice(grouped.length);
  const whole = grouped === '' ? '' : grouped.replace(/[,\s.]/g, '');
  return Number(`${whole}${rest.replace(/[,٫]/, '.')}`);
}

/**
 * The numbers of a paragraph.
 * @param dates the times that the paragraph names: their numbers are compared as dates, not here.
 */
export function numbersOf(text: string, language: Language, dates: readonly TimeMention[]): Numbers {
  let plain = latinDigits(text);
  for (const { start, end } of dates)
    plain = plain.slice(0, start) + blank(plain.slice(start, end)) + plain.slice(end);
  plain = plain.replace(SYMBOL, blank).replace(CLOCK, blank);
  return { digits: printedNumbers(plain, language), words: wordNumbers(plain, language) };
}

function printedNumbers(text: string, language: Language): Set<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(DIGITS)) {
    const end = match.index + match[0].length;
    const value = numberOf(match[0]) * scaleAt(text, end, language);
    if (Number.isFinite(value)) found.add(Math.round(value * 1000) / 1000);
  }
  return found;
}

function wordNumbers(text: string, language: Language): Set<number> {
  const compiled = lexiconOf(language);
  const view = { text, tokens: lex(text, compiled), lexicon: compiled.lexicon };
  const found = new Set<number>();
  for (let index = 0; index < view.tokens.length; index += 1) {
    const number = numberAt(view, index);
    if (!number) continue;
    const end = view.tokens[number.last]?.end ?? 0;
    found.add(number.value * scaleAt(text, end, language));
    index = number.last;
  }
  return found;
}
