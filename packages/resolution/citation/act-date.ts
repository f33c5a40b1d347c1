/** The date of a cited act: after its number ("61/208 of 20 December 2006"), in Chinese before it. */

import type { Language } from '../model.ts';
import { isCivilDate } from '../time/civil.ts';
import { edtfDate } from '../time/edtf.ts';
import { monthNames } from '../time/lexicon/index.ts';
import { citationLexicons } from './lexicon/index.ts';

interface DateReader {
  readonly after: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]+');
const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?\/ ?/g, '/');

/** Superscripts of footnotes that stand between a number and its date. */
const NOTES = '[¹²³⁰⁴-⁹⁽⁾\\s\\u00a0,،]*';

function readerOf(language: Language): DateReader {
  const months = new Map(monthNames(language).map(([name, month]) => [key(name), month] as const));
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .map((name) => name.replace('/', '\\s?/\\s?'));
  const link = citationLexicons[language].ofDate;
  const source = `${NOTES}(?:${link || '(?!)'})[\\s\\u00a0]+(\\d{1,2})(?:er|º|°|-го|st|nd|rd|th)?[\\s\\u00a0]+(?:de[\\s\\u00a0]+|من[\\s\\u00a0]+)?(${names.join('|') || '(?!)'})[\\s\\u00a0,]+(?:de[\\s\\u00a0]+|del[\\s\\u00a0]+)?(\\d{4})`;
  return { after: new RegExp(source, 'iuy'), months };
}

const readers = new Map<Language, DateReader>();

function reader(language: Language): DateReader {
  const known = readers.get(language);
  if (known) return known;
  const made = readerOf(language);
  readers.set(language, made);
  return made;
}

/** An ISO date and where its words end (or begin, in Chinese). */
export interface ActDate {
  readonly date: string;
  readonly edge: number;
}

function isoOf(year: number, month: number, day: number): string | null {
  return isCivilDate(year, month, day) ? edtfDate(year, month, day) : null;
}

/** The date printed after an act's number, null if none is. */
export function dateAfter(text: string, from: number, language: Language): ActDate | null {
  const { after, months } = reader(language);
  after.lastIndex = from;
  const match = after.exec(text);
  if (!match) return null;
  const date = isoOf(Number(match[3]), months.get(key(match[2]!)) ?? 0, Number(match[1]));
  return date === null ? null : { date, edge: after.lastIndex };
}

const B = '[\\s\\u00a0]*';
const digits = (count: string) => `(\\d(?:${B}\\d){${count}})`;
const chinese = new RegExp(
  `${digits('3')}${B}年${B}${digits('0,1')}${B}月${B}${digits('0,1')}${B}日${B}(?:通过的?|题为[^号]{0,40})?第?${B}$`,
  'u',
);

/** No Chinese date and the words that tie it to its number are longer. */
const WINDOW = 60;

/** The date printed before an act's number: 2006 年 12 月 20 日第 61/208 号. */
export function dateBefore(text: string, to: number): ActDate | null {
  const from = Math.max(0, to - WINDOW);
  const match = chinese.exec(text.slice(from, to));
  if (!match) return null;
  const [year, month, day] = match.slice(1, 4).map((part) => Number(part.replace(/\D/g, '')));
  const date = isoOf(year!, month!, day!);
  return date === null ? null : { date, edge: from + match.index };
}
