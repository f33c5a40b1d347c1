import { lexicons } from '../language/lexicons.ts';
import type { Language } from '../model.ts';

/** A full date and where it stands. */
export interface DateFound {
  /** ISO 8601. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

interface DateReader {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

const CHINESE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const readers = new Map<Language, DateReader>();

function readerOf(language: Language): DateReader {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  lexicons[language].months.forEach((forms, index) => {
    for (const form of forms) months.set(form, index + 1);
  });
  const words = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(\\d{1,2})(?:er|º|°|st|nd|rd|th)?\\s+(?:de\\s+|of\\s+)?(${words.join('|')})\\s+(?:de\\s+|del\\s+)?(\\d{4})|(${words.join('|')})\\s+(\\d{1,2}),?\\s+(\\d{4})`,
    'i',
  );
  const reader = { pattern, months };
  readers.set(language, reader);
  return reader;
}

function iso(year: string, month: number, day: string): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Closes up figures that were printed apart: `2 0 1 2 年 1 2 月`. */
export function closeUpDigits(text: string): string {
  if (!/\d \d/.test(text)) return text;
  return text.replace(/(?<=(?:^|\D)\d|\d \d) (?=\d(?:\D|$))/g, '');
}

function inChinese(text: string): DateFound | null {
  const found = CHINESE.exec(text);
  if (found === null) return null;
  const date = iso(found[1] ?? '', Number(found[2]), found[3] ?? '');
  return date === null ? null : { iso: date, start: found.index, end: found.index + found[0].length };
}

/** Finds the first full date (day, month and year) of a short text. */
export function findDate(text: string, language: Language): DateFound | null {
  if (language === 'zh') return inChinese(text) ?? (/[a-z]/i.test(text) ? findDate(text, 'en') : null);
  const { pattern, months } = readerOf(language);
  const found = pattern.exec(text);
  if (found === null) return null;
  const [whole, day, month, year, monthFirst, dayAfter, yearAfter] = found;
  const name = (month ?? monthFirst ?? '').toLowerCase();
  const date = iso(year ?? yearAfter ?? '', months.get(name) ?? 0, day ?? dayAfter ?? '');
  return date === null ? null : { iso: date, start: found.index, end: found.index + whole.length };
}
