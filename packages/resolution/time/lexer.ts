/** Words and numbers of time, found in one pass over the text. Everything else is passed over. */

import { Beginnings } from '../language/beginnings.ts';
import { folded, isBlank, type PhraseBook, phraseBook, wordCharacters } from '../language/phrases.ts';
import type { TimeLexicon, TimeWordType } from './lexicon/model.ts';
import { chineseNumber, isChineseNumeral } from './numeral.ts';

/** A word or number of time as it stands in the text. */
export interface TimeToken {
  /** `number` and `ordinal` stand for digits and for words. */
  readonly type: TimeWordType;
  readonly value: string;
  /** The number meant, where the token is one. */
  readonly number: number;
  /** Digits as printed: tells "2017" from "two thousand". */
  readonly digits: boolean;
  readonly start: number;
  readonly end: number;
  /** Letters at its start that are a word of their own (Arabic و, ب). */
  readonly lead: number;
}

interface Word {
  readonly type: TimeWordType;
  readonly value: string;
  readonly number: number;
}

/** A lexicon made ready for the lexer. */
export interface CompiledLexicon {
  readonly lexicon: TimeLexicon;
  readonly book: PhraseBook<Word>;
  readonly beginnings: Beginnings;
  readonly clitics: Uint8Array;
  readonly ordinalEnding: RegExp | null;
}

function* entriesOf(lexicon: TimeLexicon): Iterable<readonly [string, Word]> {
  for (const [type, values] of Object.entries(lexicon.words) as [TimeWordType, Record<string, string>][]) {
    for (const [value, phrases] of Object.entries(values)) {
      const word: Word = { type, value, number: Number(value) || 0 };
      for (const phrase of phrases.split('|')) yield [phrase, word];
    }
  }
}

/** Makes a lexicon ready: done once per language. */
export function compileLexicon(lexicon: TimeLexicon): CompiledLexicon {
  const clitics = new Uint8Array(0x10000);
  const entries = [...entriesOf(lexicon)];
  for (const clitic of lexicon.clitics ?? '') clitics[clitic.charCodeAt(0)] = 1;
  return {
    lexicon,
    book: phraseBook(entries, lexicon.spacing),
    beginnings: new Beginnings(
      entries.map(([phrase]) => phrase),
      lexicon.spacing,
    ),
    clitics,
    ordinalEnding: lexicon.ordinalEndings
      ? new RegExp(`(?:${lexicon.ordinalEndings})(?![\\p{L}\\p{N}])`, 'uy')
      : null,
  };
}

const isDigit = (code: number): boolean => folded[code]! >= 0x30 && folded[code]! <= 0x39;

const valueOfDigits = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let index = start; index < end; index++) {
    const code = folded[text.charCodeAt(index)]!;
    if (code >= 0x30 && code <= 0x39) value = value * 10 + code - 0x30;
  }
  return value;
};

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** No number of a date, a session or a duration has more digits. */
const MAX_DIGITS = 4;

/**
 * Digits that a scan has spaced out, "2 0 1 7": single digits with single blanks between them, at most four.
 * Returns the end of the run, or `end` where it is an ordinary number.
 */
function endOfSpacedDigits(text: string, start: number, end: number): number {
  if (end !== start + 1) return end;
  let last = end;
  for (let count = 1; count < MAX_DIGITS; count++) {
    const single =
      isBlank(text.charCodeAt(last)) &&
      isDigit(text.charCodeAt(last + 1)) &&
      !isDigit(text.charCodeAt(last + 2));
    if (!single) break;
    last += 2;
  }
  return last;
}

const isSlash = (code: number): boolean => folded[code] === 0x2f;
const isLetterOfSymbol = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2e;

/** Digits of a symbol or of a longer number: A/61/515, 49/127, 1,000, COVID-19. */
function isPartOfSymbol(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isSlash(before) && !/[月日年]/.test(text.charAt(start - 2))) return true;
  if (isSlash(after) && isDigit(text.charCodeAt(end + 1))) return true;
  if (isLetterOfSymbol(before)) return true;
  if (folded[before] === 0x2d && isLetterOfSymbol(text.charCodeAt(start - 2))) return true;
  return (after === 0x2c || after === 0x2e) && endOfDigits(text, end + 1) - end === 4;
}

function numberToken(
  text: string,
  start: number,
  compiled: CompiledLexicon,
): { token: TimeToken | null; end: number } {
  const plain = endOfDigits(text, start);
  const end = endOfSpacedDigits(text, start, plain);
  if (plain - start > MAX_DIGITS || isPartOfSymbol(text, start, end)) return { token: null, end };
  const number = valueOfDigits(text, start, end);
  const ending = compiled.ordinalEnding;
  if (ending) {
    ending.lastIndex = end;
    if (ending.test(text)) {
      return {
        token: { type: 'ordinal', value: '', number, digits: true, start, end: ending.lastIndex, lead: 0 },
        end: ending.lastIndex,
      };
    }
  }
  if (/\p{L}/u.test(text.charAt(end)) && compiled.lexicon.spacing === 'spaced') return { token: null, end };
  return { token: { type: 'number', value: '', number, digits: true, start, end, lead: 0 }, end };
}

/** A Chinese numeral, with the blanks a scan may have left in it; at most eight characters. */
function chineseToken(text: string, start: number): TimeToken | null {
  let end = start;
  let numeral = '';
  for (let index = start; index < text.length && numeral.length < 9; index++) {
    const character = text.charAt(index);
    if (isChineseNumeral(text.charCodeAt(index))) {
      numeral += character;
      end = index + 1;
    } else if (!isBlank(text.charCodeAt(index))) break;
  }
  const number = chineseNumber(numeral);
  return number === null ? null : { type: 'number', value: '', number, digits: false, start, end, lead: 0 };
}

/** 第 makes an ordinal of the number that follows it. */
function withOrdinalSign(text: string, token: TimeToken): TimeToken {
  let before = token.start - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before)) && token.start - before < 4) before--;
  return text.charAt(before) === '第' ? { ...token, type: 'ordinal', start: before } : token;
}

/** "may" the verb and "May" the month differ by the capital only. */
const isLowerCaseVerb = (text: string, start: number, word: Word): boolean =>
  word.type === 'month' && text.charAt(start) === 'm' && (word.value === '5' || word.value === '3');

function wordAt(text: string, start: number, compiled: CompiledLexicon): TimeToken | null {
  if (!compiled.beginnings.mayStart(text, start)) return null;
  const match = compiled.book.at(text, start);
  if (!match || (compiled.lexicon.language === 'en' && isLowerCaseVerb(text, start, match.value)))
    return null;
  const { type, value, number } = match.value;
  return { type, value, number, digits: false, start, end: match.end, lead: 0 };
}

/** A word with the letters written together with it: وفي, بالدورة. */
function wordAfterClitics(text: string, start: number, compiled: CompiledLexicon): TimeToken | null {
  for (let index = start; index < start + 2; index++) {
    if (!compiled.clitics[text.charCodeAt(index)]) return null;
    const token = wordAt(text, index + 1, compiled);
    if (token) return { ...token, start, lead: index + 1 - start };
  }
  return null;
}

function lexSpaced(text: string, compiled: CompiledLexicon): TimeToken[] {
  const tokens: TimeToken[] = [];
  const hasClitics = compiled.lexicon.clitics !== undefined;
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (!wordCharacters[code]) {
      index++;
      continue;
    }
    if (isDigit(code)) {
      const { token, end } = numberToken(text, index, compiled);
      if (token) tokens.push(token);
      index = token ? end : endOfWord(text, end);
      continue;
    }
    const token =
      wordAt(text, index, compiled) ?? (hasClitics ? wordAfterClitics(text, index, compiled) : null);
    if (token) tokens.push(token);
    index = token ? token.end : endOfWord(text, index);
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && wordCharacters[text.charCodeAt(end)]) end++;
  return end;
}

function lexUnspaced(text: string, compiled: CompiledLexicon): TimeToken[] {
  const tokens: TimeToken[] = [];
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      const { token, end } = numberToken(text, index, compiled);
      if (token) tokens.push(withOrdinalSign(text, token));
      index = end;
      continue;
    }
    if (code < 0x2d || isBlank(code)) {
      index++;
      continue;
    }
    const token = wordAt(text, index, compiled) ?? numeralAt(text, index);
    if (token) tokens.push(token);
    index = token ? token.end : index + 1;
  }
  return tokens;
}

function numeralAt(text: string, index: number): TimeToken | null {
  if (!isChineseNumeral(text.charCodeAt(index))) return null;
  const token = chineseToken(text, index);
  return token && withOrdinalSign(text, token);
}

/** All words and numbers of time, in order and without overlap. */
export const lex = (text: string, compiled: CompiledLexicon): TimeToken[] =>
  compiled.lexicon.spacing === 'spaced' ? lexSpaced(text, compiled) : lexUnspaced(text, compiled);
