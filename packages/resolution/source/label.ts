/** The writing of a label, which tells its level: `1.`, `(a)`, `(i)`, `㈠`, `(أ)`, `(1)`, a dash. */
export type LabelKind = 'number' | 'letter' | 'cjk' | 'arabic' | 'digit' | 'dash';

/** The number or letter that opens a paragraph or a point. */
export interface Label {
  readonly kind: LabelKind;
  /** As printed, without the stop of a number: `6`, `(a)`, `a)`, `㈠`; empty for a dash. */
  readonly num: string;
  /** Its place in its own row: c is 3, 三 is 3; a dash has 0. */
  readonly value: number;
  /** Its value read as a Roman numeral, where its letters allow it; otherwise 0. */
  readonly roman: number;
  /** Offset of the text that follows. */
  readonly end: number;
}

const ARABIC_ROW = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const CYRILLIC_TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'c',
  г: 'd',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  і: 'i',
};
const CJK_DIGITS = '〇一二三四五六七八九';
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const DASHES = '-–—•·▪●‒−';

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function skipBlanks(text: string, at: number): number {
  let here = at;
  while (text.charCodeAt(here) === 0x20) here++;
  return here;
}

function skipMarks(text: string, at: number): number {
  let here = at;
  while (text.charCodeAt(here) === 0x2a) here++;
  return here;
}

/** Reads 十二, 二十, 九 as a number; 0 when it is none. */
export function cjkNumber(text: string): number {
  let value = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十') {
      value += (digit || 1) * 10;
      digit = 0;
    } else {
      digit = CJK_DIGITS.indexOf(character);
      if (digit < 0) return 0;
    }
  }
  return value + digit;
}

/** Reads `xiv` (or `XIV`) as a number; 0 when it is none. */
export function romanNumber(text: string): number {
  let value = 0;
  let before = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const digit = ROMAN_VALUES[text.charAt(at).toLowerCase()];
    if (digit === undefined) return 0;
    value += digit < before ? -digit : digit;
    before = Math.max(before, digit);
  }
  return value;
}

function letterValue(letters: string): number {
  const first = letters.toLowerCase().charCodeAt(0) - 0x60;
  return letters.length === 1 ? first : 26 * (letters.length - 1) + first;
}

function latin(text: string): string {
  const twin = CYRILLIC_TWINS[text];
  return twin ?? text;
}

/** What stands between the brackets of a point's label. */
function readInner(inner: string): Omit<Label, 'num' | 'end'> | null {
  const plain = latin(inner);
  if (/^[a-zA-Z]{1,5}$/.test(plain)) {
    const roman = romanNumber(plain);
    const repeated = plain.length === 1 || (plain.length <= 3 && new Set(plain.toLowerCase()).size === 1);
    if (!repeated && roman === 0) return null;
    return { kind: 'letter', value: repeated ? letterValue(plain) : 0, roman };
  }
  if (/^\d{1,3}$/.test(plain)) return { kind: 'digit', value: Number(plain), roman: 0 };
  const cjk = cjkNumber(plain);
  if (cjk > 0) return { kind: 'cjk', value: cjk, roman: 0 };
  const arabic = ARABIC_ROW.indexOf(
    plain
      .replace(/[ـ‍\u200d]/g, '')
      .replace(/[ﻫهـ]+/, 'ه')
      .replace('ا', 'أ'),
  );
  return plain.length <= 3 && arabic >= 0 ? { kind: 'arabic', value: arabic + 1, roman: 0 } : null;
}

function closeBracket(text: string, from: number): number {
  for (let at = from; at < from + 8 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29 || code === 0xff09) return at;
  }
  return -1;
}

/** `(a)`, `（一）`, `(أ)` */
function bracketed(text: string, at: number): Label | null {
  const close = closeBracket(text, at + 1);
  if (close < 0) return null;
  const inner = text.slice(at + 1, close).trim();
  const read = readInner(inner);
  if (read === null || (read.kind === 'cjk' && inner.length > 4)) return null;
  return { ...read, num: `(${inner})`, end: skipBlanks(text, skipMarks(text, close + 1)) };
}

/** `a)`, `ii)`: a bracket that only closes. */
function halfBracketed(text: string, at: number): Label | null {
  const close = closeBracket(text, at);
  if (close < 0 || close - at > 4) return null;
  const inner = text.slice(at, close);
  const read = readInner(inner);
  if (read === null || read.kind === 'digit' || read.kind === 'cjk') return null;
  return { ...read, num: `${inner})`, end: skipBlanks(text, skipMarks(text, close + 1)) };
}

function isGapAfter(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 0x20;
}

const DOTTED = /^([ivx]{1,4}|[a-h])\.\s+(?=\S)/;

/** `i.`, `b.`: a small numeral or letter with a stop, as drafts by delegates have them. */
function dotted(text: string, at: number): Label | null {
  const code = text.charCodeAt(at);
  if (code < 0x61 || code > 0x78) return null;
  const found = DOTTED.exec(text.slice(at, at + 8));
  if (found === null) return null;
  const letters = found[1] ?? '';
  const read = readInner(letters);
  return read === null ? null : { ...read, num: `${letters}.`, end: at + found[0].length };
}

/** `12.`, `2．`, `7 -` (Arabic), `3)`, `1、` */
function numbered(text: string, at: number): Label | null {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end - at < 4) end++;
  if (end - at > 3 || end === at) return null;
  const value = Number(text.slice(at, end));
  const marked = skipMarks(text, end);
  const stop = skipBlanks(text, marked);
  const code = text.charCodeAt(stop);
  const num = text.slice(at, end);
  const label = (kind: LabelKind, after: number, printed = num): Label => ({
    kind,
    num: printed,
    value,
    roman: 0,
    end: skipBlanks(text, skipMarks(text, after)),
  });
  if (code === 0x2e || code === 0xff0e || code === 0x3001) {
    if (stop > marked + 1 || isDigit(text.charCodeAt(stop + 1))) return null;
    return label('number', stop + 1);
  }
  if ((code === 0x2d || code === 0x2013 || code === 0x2014) && stop > end && isGapAfter(text, stop + 1))
    return label('number', stop + 1);
  if (code === 0x29 && stop === end) return label('digit', stop + 1, `${num})`);
  return null;
}

/** `’1‘`: a figure between quotation marks. */
function quoted(text: string, at: number): Label | null {
  const found = /^[’‘'](\d{1,2})[’‘']/.exec(text.slice(at, at + 5));
  if (found === null) return null;
  const end = skipBlanks(text, at + found[0].length);
  return { kind: 'digit', num: found[0], value: Number(found[1]), roman: 0, end };
}

function encircled(text: string, at: number): Label | null {
  const code = text.charCodeAt(at);
  const end = skipBlanks(text, at + 1);
  if (code >= 0x3220 && code <= 0x3229)
    return { kind: 'cjk', num: text.charAt(at), value: code - 0x321f, roman: 0, end };
  if (code >= 0x2460 && code <= 0x2473)
    return { kind: 'digit', num: text.charAt(at), value: code - 0x245f, roman: 0, end };
  return null;
}

function dashed(text: string, at: number): Label | null {
  const inner = skipBlanks(text, at + 1);
  if (inner === at + 1) return null;
  const label = readLabel(text, inner);
  return label !== null && label.kind !== 'dash'
    ? label
    : { kind: 'dash', num: '', value: 0, roman: 0, end: inner };
}

/**
 * Reads the label that opens a text, in time that does not depend on the text's length.
 *
 * ```text
 * > | 12. Decides …        number 12
 * > | - (b) 应尽可能 …       letter 2, the dash is dropped
 * > | ㈢ 在高级别对话 …      cjk 3
 * > | 7 - تشجع …           number 7
 * ```
 */
export function readLabel(text: string, from = 0): Label | null {
  const at = skipMarks(text, from);
  const code = text.charCodeAt(at);
  if (isDigit(code)) return numbered(text, at);
  if (code === 0x28 || code === 0xff08) return bracketed(text, at);
  if (code === 0x27 || code === 0x2018 || code === 0x2019) return quoted(text, at);
  if (code >= 0x2460 && code <= 0x3229) return encircled(text, at);
  if (DASHES.includes(text.charAt(at)) && at < text.length) return dashed(text, at);
  const second = text.charCodeAt(at + 1);
  const letter = (code | 32) >= 0x61 && (code | 32) <= 0x7a;
  if (letter || (code >= 0x430 && code <= 0x45f)) {
    const inBracket =
      second === 0x29 ||
      text.charCodeAt(at + 2) === 0x29 ||
      text.charCodeAt(at + 3) === 0x29 ||
      text.charCodeAt(at + 4) === 0x29;
    return inBracket ? halfBracketed(text, at) : dotted(text, at);
  }
  return null;
}

/** The label of a heading: `I.`, `A.`, `二、`, `第一部分`. */
export interface HeadingLabel {
  readonly num: string;
  readonly kind: 'roman' | 'letter' | 'cjk';
  readonly value: number;
  readonly end: number;
}

const HEADING =
  /^\**(?:([IVXL]{1,6}|[A-Z])(?:\.\s+|\s{2,}|\s*$|\s+[–—-]\s+)|([一二三四五六七八九十]{1,3})(?:[、.．]\s*|\s+|$))/;

/** Reads the label that opens a heading; null when there is none. */
export function readHeadingLabel(text: string): HeadingLabel | null {
  const found = HEADING.exec(text.length > 40 ? text.slice(0, 40) : text);
  if (found === null) return null;
  const end = skipMarks(text, found[0].length);
  const [, letters, cjk] = found;
  if (cjk !== undefined) return { num: cjk, kind: 'cjk', value: cjkNumber(cjk), end };
  const num = letters ?? '';
  const roman = romanNumber(num);
  if (roman > 0 && num !== 'C' && num !== 'L') return { num, kind: 'roman', value: roman, end };
  return num.length === 1 ? { num, kind: 'letter', value: num.charCodeAt(0) - 0x40, end } : null;
}
