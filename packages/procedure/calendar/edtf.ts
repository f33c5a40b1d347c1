/** Dates as the reader writes them (EDTF, ISO 8601-2) as spans of days. */
import { isDay, lastOfMonth } from './day.ts';
import type { Day } from './model.ts';

/** The days that an EDTF expression covers; an open end of an interval is null. */
export interface EdtfSpan {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly approximate: boolean;
  /** The year is unspecified (`XXXX-12-18`): the dates are those of the first year asked for. */
  readonly yearly: boolean;
}

/**
 * The span of days of an EDTF expression: day, month, quarter, half-year, season, year, decade, interval with open ends, `~ ? %`
 * qualifiers, and days of every year. Null for what is not EDTF or not a real date.
 *
 * @param notBefore for `XXXX-12-18`: the first day on or after this one is taken
 * @example edtfSpan('2018-02~') // { start: '2018-02-01', end: '2018-02-28', approximate: true, yearly: false }
 */
export function edtfSpan(edtf: string, notBefore: Day | null = null): EdtfSpan | null {
  const set = /^[{[](.+)[\]}]$/.exec(edtf);
  if (set?.[1]) return setSpan(set[1].split(','), notBefore);
  const parts = edtf.split('/');
  if (parts.length === 1) return dateSpan(edtf, notBefore);
  if (parts.length !== 2) return null;
  const open = (part: string) => part === '' || part === '..';
  const [from, to] = parts as [string, string];
  const start = open(from) ? null : dateSpan(from, notBefore);
  const end = open(to) ? null : dateSpan(to, notBefore);
  if ((!start && !open(from)) || (!end && !open(to)) || (!start && !end)) return null;
  return {
    start: start?.start ?? null,
    end: end?.end ?? null,
    approximate: Boolean(start?.approximate || end?.approximate),
    yearly: Boolean(start?.yearly || end?.yearly),
  };
}

/** `{2019,2021}`: from the first to the last of a set of dates. */
function setSpan(dates: readonly string[], notBefore: Day | null): EdtfSpan | null {
  const spans = dates.map((date) => dateSpan(date.trim(), notBefore));
  if (spans.some((span) => span === null)) return null;
  const starts = spans.map((span) => span?.start ?? '').sort();
  const ends = spans.map((span) => span?.end ?? '').sort();
  return { start: starts[0] ?? null, end: ends.at(-1) ?? null, approximate: true, yearly: false };
}

function dateSpan(text: string, notBefore: Day | null): EdtfSpan | null {
  const match = /^(\d{4}|\d{3}X|XXXX)(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(text);
  if (!match?.[1]) return null;
  const [, year, month, day, qualifier] = match;
  const yearly = year === 'XXXX';
  const plain = yearly ? inFirstYear(month, day, notBefore) : unitSpan(year, month, day);
  if (!plain) return null;
  return {
    ...plain,
    approximate: qualifier !== undefined || year.endsWith('X') !== yearly || seasonal(month),
    yearly,
  };
}

function seasonal(month: string | undefined): boolean {
  return month !== undefined && Number(month) >= 21 && Number(month) <= 32;
}

function inFirstYear(month: string | undefined, day: string | undefined, notBefore: Day | null) {
  if (!notBefore) return null;
  const year = Number(notBefore.slice(0, 4));
  const spans = [year, year + 1].map((candidate) => unitSpan(String(candidate), month, day));
  return spans.find((span) => span !== null && span.end >= notBefore) ?? null;
}

function unitSpan(
  year: string,
  month: string | undefined,
  day: string | undefined,
): { start: Day; end: Day } | null {
  if (day !== undefined) {
    const date = `${year}-${month}-${day}`;
    return isDay(date) ? { start: date, end: date } : null;
  }
  if (year.endsWith('X')) return { start: `${year.slice(0, 3)}0-01-01`, end: `${year.slice(0, 3)}9-12-31` };
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const months = MONTHS_OF[month] ?? monthsOf(Number(month));
  if (!months) return null;
  const [first, last] = months;
  const lastYear = last > 12 ? Number(year) + 1 : Number(year);
  return {
    start: `${year}-${String(first).padStart(2, '0')}-01`,
    end: lastOfMonth(lastYear, last > 12 ? last - 12 : last),
  };
}

function monthsOf(month: number): readonly [number, number] | null {
  return month >= 1 && month <= 12 ? [month, month] : null;
}

/** The codes of ISO 8601-2 for parts of a year, by their first and last month; 13 and more lie in the next year. */
const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};
