/** The numbers of a paragraph whatever the language, in digits or in words, so that versions can be compared. */
import type { Language } from '../model.ts';
import { lex } from '../time/lexer.ts';
import { lexiconOf } from '../time/lexicon/index.ts';
import type { TimeMention } from '../time/mention.ts';
import { numberAt } from '../time/number-words.ts';
import { chineseNumber } from '../time/numeral.ts';
import { scaleAt } from './scale.ts';

/** The numbers that a text gives: those printed in digits (they must be the same in every version), and those in words. */
export interface Numbers {
  readonly digits: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
}

/** Symbols (A/RES/71/1, 70/1, COVID-19, Corr.1) are no numbers: citations are compared by themselves. */
const SYMBOL =
  /(?:[A-Za-z]+[\w.]*\/)*[A-Za-z]*\d[\w.]*(?:\([\w ]+\))?\/[\w/.()-]+|[A-Z][\w.]*(?:\/[\w().-]+)+|\p{Lu}{2,}[-‐‑.]?\d+|(?:Add|Corr|Rev|Amend)\.\d+|\d+\s*\p{L}*\s*\((?:[IVXLC]+|[دS]\s?-?\s?\d*|[IVXLC]+-\d*)[^)]{0,8}\)/gu;
/** Names that hold a number in some languages only: it counts for all of them. */
const NAMES: readonly (readonly [name: RegExp, numbers: readonly number[]])[] = [
  [/COVID|coronavirus|коронавирус|冠状病毒|كوفيد|كورونا/i, [19, 2019]],
];
/** Hours of the day are counted to 12 in one language and to 24 in another. */
const HOUR = '\\d{1,2}(?:[.:٫]\\d{2})?';
const JOINED = `${HOUR}(?:\\s*(?:to|and|[-–]|至|到|、|à|et|a|y|до|и|إلى|و)\\s*(?:上午|中午|下午|晚上|晚|凌晨)?${HOUR})*`;
const CLOCK = new RegExp(
  `${JOINED}\\s*(?:[ap]\\.?m\\b\\.?|noon\\b|midnight\\b|heures?\\b|h(?:\\s?\\d{2})?\\b|horas\\b|ч(?:ас(?:а|ов|ам)?|\\.)?(?!\\p{L})(?:\\s*\\d{1,2}\\s*мин\\.?)?|[时点](?:\\d{1,2}分|半)?)|(?:las|الساعة|de|с|до)\\s+${HOUR}\\s+(?=(?:a|à|до|إلى)\\s)|(?:a las|الساعة)\\s*${JOINED}|\\d{1,2}[:٫]\\d{2}`,
  'gu',
);

/** How a language parts thousands and decimals. */
const POINT = /\d{1,3}(?:[,\u00a0\u202f\u2009\u2008 ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const COMMA = /\d{1,3}(?:[.\u00a0\u202f\u2009\u2008 ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/g;
const DIGITS: Readonly<Record<Language, RegExp>> = {
  ar: COMMA,
  en: POINT,
  es: COMMA,
  fr: COMMA,
  ru: COMMA,
  zh: POINT,
};
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
const ROMAN = /(?<![\w/])[IVXL]{2,6}(?![\w/])/g;
const ROMAN_UNIT =
  /(?<=(?:article|section|chapter|annex|part|chapitre|capítulo|artículo|sección)\s)[IVX](?!\w)/gi;
/(?<![\w/])[IVXL]{2,6}(?![\w/])|(?<=(?:article|section|chapter|annex|part|раздел\p{L}*|chapitre|capítulo|artículo|sección)\s)[IVX](?!\w)/giu;

/** Blanks of the same length, so that offsets stay. */
const blank = (text: string): string => ' '.repeat(text.length);

const latinDigits = (text: string): string =>
  text.replace(ARABIC_DIGITS, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));

/** 97,194,000 and 97 194 000 are one number; so are 1.5 and 1,5. */
function valueOfDigits(printed: string, decimal: RegExp): number {
  const [whole = '', fraction = ''] = printed
    .replace(/\.(?=\d{3}(?!\d))/g, decimal.test('1,5') ? '' : '.')
    .split(decimal);
  return Number(`${whole.replace(/\D/g, '')}.${fraction || 0}`);
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
function romanValue(numeral: string): number {
  const values = [...numeral.toUpperCase()].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
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
  return {
    digits: printedNumbers(plain, language),
    words: new Set([...wordNumbers(plain, language), ...namedNumbers(text)]),
  };
}

function printedNumbers(text: string, language: Language): Set<number> {
  const found = new Set<number>();
  // Targets and headings (10.7) have a point in every language.
  const decimal = DIGITS[language] === COMMA ? /[.,]/ : /\./;
  for (const match of text.matchAll(DIGITS[language])) {
    const end = match.index + match[0].length;
    const value = valueOfDigits(match[0], decimal) * scaleAt(text, end, language);
    if (Number.isFinite(value)) found.add(Math.round(value * 1000) / 1000);
  }
  return found;
}

const namedNumbers = (text: string): readonly number[] =>
  NAMES.flatMap(([name, numbers]) => (name.test(text) ? numbers : []));

/** Words, and Roman numerals, which other languages print as ordinals ("article VIII", 第八条). */
function wordNumbers(text: string, language: Language): Set<number> {
  const romans = [...(text.match(ROMAN) ?? []), ...(text.match(ROMAN_UNIT) ?? [])].map(romanValue);
  const found = new Set<number>(romans);
  const numbers = language === 'zh' ? chineseNumbers(text) : spelledNumbers(text, language);
  for (const { value, end } of numbers) found.add(value * scaleAt(text, end, language));
  return found;
}

interface Spelled {
  readonly value: number;
  readonly end: number;
}

function* chineseNumbers(text: string): Generator<Spelled> {
  for (const match of text.matchAll(/[〇零○一二两三四五六七八九十百千]{1,8}/g)) {
    const value = chineseNumber(match[0]);
    if (value !== null) yield { value, end: match.index + match[0].length };
  }
}

function* spelledNumbers(text: string, language: Language): Generator<Spelled> {
  const compiled = lexiconOf(language);
  const view = { text, tokens: lex(text, compiled), lexicon: compiled.lexicon };
  for (let index = 0; index < view.tokens.length; index += 1) {
    const number = numberAt(view, index);
    if (!number) continue;
    index = number.last;
    if (!number.digits) yield { value: number.value, end: view.tokens[number.last]?.end ?? 0 };
  }
}
