/** One date, month, quarter or year as printed, perhaps without its year or month: "3 October", "2017 年 4 月", "3". */
import type { TimeToken } from './lexer.ts';
import { gapBefore, nextOf, previousOf, skipFill, type TokenView, tokenOf } from './tokens.ts';

/** What is printed of a date. Null: not printed here, and perhaps known from its neighbour. */
export interface PartialDate {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 33–36: a quarter of the year. */
  readonly quarter: number | null;
  /** `early`, `mid`, `late`, `start`, `end`, `half1`, `half2`. */
  readonly part: string | null;
  /** A year that stands alone, as digits only: it needs a word beside it to be taken for a year. */
  readonly bare: boolean;
}

const empty = { year: null, month: null, day: null, quarter: null, part: null, bare: false } as const;

/** Resolutions speak of the League of Nations' years and of the far end of long plans; no further. */
const isYear = (token: TimeToken | null): boolean =>
  token?.type === 'number' && token.number >= 1900 && token.number <= 2199;

const isDay = (token: TimeToken | null): boolean =>
  token !== null &&
  (token.type === 'number' || token.type === 'ordinal') &&
  token.number >= 1 &&
  token.number <= 31;

/** The year after a month, with the word "of", "de" or a comma between them, and "года" after it. */
function yearAfter(view: TokenView, index: number): { year: number; last: number } | null {
  const filled = skipFill(view, index);
  const gap = gapBefore(view, filled + 1);
  if (gap !== 'blank' && gap !== 'comma') return null;
  let at = filled + 1;
  if (tokenOf(view, at, 'year') && gap === 'blank') at++;
  const token = tokenOf(view, at, 'number');
  if (!token || !isYear(token) || !token.digits) return null;
  if (at > filled + 1 && gapBefore(view, at) !== 'blank') return null;
  return { year: token.number, last: nextOf(view, at, 'year') ? at + 1 : at };
}

function withYear(view: TokenView, date: PartialDate): PartialDate {
  const found = yearAfter(view, date.last);
  return found ? { ...date, year: found.year, last: found.last } : date;
}

/** "October 3, 2013": the day after the month. */
function dayAfterMonth(view: TokenView, index: number): TimeToken | null {
  const token = nextOf(view, index, 'number', 'ordinal');
  return token?.digits && isDay(token) ? token : null;
}

function monthFirst(view: TokenView, index: number): PartialDate {
  const month = view.tokens[index]!.number;
  const day = dayAfterMonth(view, index);
  const date = { ...empty, first: index, last: index, month };
  return withYear(view, day ? { ...date, day: day.number, last: index + 1 } : date);
}

function dayFirst(view: TokenView, index: number): PartialDate | null {
  const filled = skipFill(view, index);
  const month = nextOf(view, filled, 'month');
  if (!month) return null;
  const year = yearAfter(view, filled + 1);
  return {
    first: index,
    last: year?.last ?? filled + 1,
    year: year?.year ?? null,
    month: month.number,
    day: view.tokens[index]!.number,
    quarter: null,
    part: null,
    bare: false,
  };
}

function yearAlone(view: TokenView, index: number): PartialDate | null {
  const token = view.tokens[index]!;
  if (!isYear(token) || !token.digits) return null;
  const word = nextOf(view, index, 'year');
  const bare = !word && !previousOf(view, index, 'year');
  return { ...empty, first: index, last: word ? index + 1 : index, year: token.number, bare };
}

function quarterAt(view: TokenView, index: number): PartialDate | null {
  const number = tokenOf(view, index, 'ordinal', 'number');
  if (!number || number.number < 1 || number.number > 4 || !nextOf(view, index, 'quarter')) return null;
  return withYear(view, { ...empty, first: index, last: index + 1, quarter: 32 + number.number });
}

/** A quarter named after its noun: "trimestre 2 de 2024" and Arabic الربع الثاني من عام 2024. */
function quarterNounFirst(view: TokenView, index: number): PartialDate | null {
  const number = nextOf(view, index, 'ordinal', 'number');
  if (!number || number.number < 1 || number.number > 4) return null;
  return withYear(view, { ...empty, first: index, last: index + 1, quarter: 32 + number.number });
}

function plainDayFirst(view: TokenView, index: number): PartialDate | null {
  const token = view.tokens[index]!;
  switch (token.type) {
    case 'month':
      return monthFirst(view, index);
    case 'number':
    case 'ordinal':
      return (
        (isDay(token) ? dayFirst(view, index) : null) ?? quarterAt(view, index) ?? yearAlone(view, index)
      );
    case 'quarter':
      return quarterNounFirst(view, index);
    case 'year': {
      const year = nextOf(view, skipFill(view, index), 'number');
      if (!year || !isYear(year) || !year.digits) return null;
      const at = skipFill(view, index) + 1;
      return { ...empty, first: index, last: at, year: year.number };
    }
    default:
      return null;
  }
}

/** "Tuesday, 3 October", "early February 2018", "the second half of 2018". */
function partialDayFirst(view: TokenView, index: number): PartialDate | null {
  const token = view.tokens[index]!;
  if (token.type === 'weekday') {
    const gap = gapBefore(view, index + 1);
    const date = gap === 'blank' || gap === 'comma' ? plainDayFirst(view, index + 1) : null;
    return date && date.day !== null ? { ...date, first: index } : null;
  }
  if (token.type !== 'part') return plainDayFirst(view, index);
  const filled = skipFill(view, index);
  if (gapBefore(view, filled + 1) !== 'blank' && gapBefore(view, filled + 1) !== 'dash') return null;
  const date = view.tokens[filled + 1] ? plainDayFirst(view, filled + 1) : null;
  return date && date.day === null ? { ...date, first: index, part: token.value, bare: false } : null;
}

/** The sign 年, 月 or 日 after a number. */
const signAfter = (view: TokenView, index: number, sign: string): boolean =>
  nextOf(view, index, 'year')?.value === sign;

/** A Chinese date as far as it has been read; `last` is the last token of it. */
interface Reading {
  readonly first: number;
  last: number;
  year: number | null;
  month: number | null;
  day: number | null;
  quarter: number | null;
}

function readYear(view: TokenView, reading: Reading): void {
  const token = tokenOf(view, reading.last + 1, 'number');
  if (!token || !isYear(token)) return;
  if (!signAfter(view, reading.last + 1, 'Y')) {
    if (!sharesSign(view, reading.last + 1, 'Y')) return;
    reading.last += 1;
    reading.year = token.number;
    return;
  }
  reading.last += signAfter(view, reading.last + 2, 'Y') ? 3 : 2;
  reading.year = token.number;
  const quarter = nextOf(view, reading.last, 'ordinal', 'number');
  if (!quarter || quarter.number > 4 || !nextOf(view, reading.last + 1, 'quarter')) return;
  reading.last += 2;
  reading.quarter = 32 + quarter.number;
}

/** Whether the next token continues the date: the first token of it, or one with only blanks before it. */
const continues = (view: TokenView, reading: Reading): boolean =>
  reading.last < reading.first || gapBefore(view, reading.last + 1) === 'blank';

function readMonthAndDay(view: TokenView, reading: Reading): void {
  const month = continues(view, reading) ? tokenOf(view, reading.last + 1, 'number') : null;
  if (month && month.number >= 1 && month.number <= 12 && signAfter(view, reading.last + 1, 'M')) {
    reading.month = month.number;
    reading.last += 2;
  }
  const day = continues(view, reading) ? tokenOf(view, reading.last + 1, 'number') : null;
  const dayStands = reading.year === null || reading.month !== null;
  if (!day || !dayStands || !isDay(day)) return;
  if (signAfter(view, reading.last + 1, 'D')) {
    reading.day = day.number;
    reading.last += 2;
  } else if (reading.month !== null && sharesSign(view, reading.last + 1, 'D')) {
    reading.day = day.number;
    reading.last += 1;
  }
}

/** 5 月 2 至 4 日, 2011-2020 年: the sign stands with the next number only. */
function sharesSign(view: TokenView, index: number, sign: string): boolean {
  const gap = gapBefore(view, index + 1);
  if (gap === 'break' || gap === 'words') return false;
  const joint = tokenOf(view, index + 1, 'to', 'and', 'pre');
  const next = joint ? index + 2 : index + 1;
  return (
    (joint !== null || gap !== 'blank') &&
    tokenOf(view, next, 'number') !== null &&
    signAfter(view, next, sign)
  );
}

/** 2017 年 10 月 3 日, 4 月, 3 日, 2018 年 2 月初, 2018 年上半年, 2024 年第二季度. */
function partialYearFirst(view: TokenView, index: number): PartialDate | null {
  if (!tokenOf(view, index, 'number')) return null;
  const reading: Reading = {
    first: index,
    last: index - 1,
    year: null,
    month: null,
    day: null,
    quarter: null,
  };
  readYear(view, reading);
  readMonthAndDay(view, reading);
  if (reading.last < index) return null;
  const part = reading.day === null ? nextOf(view, reading.last, 'part') : null;
  const weekday = reading.day === null ? null : nextOf(view, reading.last, 'weekday');
  const { year, month, day, quarter } = reading;
  const last = part || weekday ? reading.last + 1 : reading.last;
  return { first: index, last, year, month, day, quarter, part: part?.value ?? null, bare: false };
}

/** The date that starts at a token, or null. */
export const partialDate = (view: TokenView, index: number): PartialDate | null =>
  view.tokens[index] === undefined
    ? null
    : view.lexicon.order === 'day-first'
      ? partialDayFirst(view, index)
      : partialYearFirst(view, index);

/** A day whose month stands with the next date: "3" in "3 and 4 October"; in Chinese "14" in "14 至 15 日". */
export function loneDay(view: TokenView, index: number): PartialDate | null {
  const token = tokenOf(view, index, 'number', 'ordinal');
  if (!token?.digits || !isDay(token)) return null;
  return { ...empty, first: index, last: index, day: token.number };
}
