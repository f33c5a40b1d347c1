/** Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2 as far as resolutions need them): meaning and order. */
import { daysInMonth, isCivilDate, isoDate, padded } from './civil.ts';

/** The days an EDTF expression covers, both inclusive. An open or unknown end is null. */
export interface EdtfSpan {
  /** ISO date of the first day. */
  readonly start: string | null;
  /** ISO date of the last day. */
  readonly end: string | null;
  /** `~`, `?` or `%`: early, mid, late, about. */
  readonly approximate: boolean;
  /** A day or month of every year (`XXXX-12-18`): `start` and `end` are then null, `monthDay` tells which. */
  readonly everyYear: boolean;
  /** `12-18` or `12` where `everyYear`. */
  readonly monthDay: string | null;
}

const single = /^(\d{4}|\d{3}X|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** First and last month of the sub-year groupings of ISO 8601-2 §4.8 (quarters 33–36, quadrimesters 37–39, halves 40–41). */
const groupings: Readonly<Record<string, readonly [number, number]>> = {
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

const lastDay = (year: number, month: number): string =>
  isoDate({ year, month, day: daysInMonth(year, month) });

const firstDay = (year: number, month: number): string => isoDate({ year, month, day: 1 });

const spanOf = (start: string | null, end: string | null, approximate: boolean): EdtfSpan => ({
  start,
  end,
  approximate,
  everyYear: false,
  monthDay: null,
});

function everyYear(
  month: string | undefined,
  day: string | undefined,
  approximate: boolean,
): EdtfSpan | null {
  if (month === undefined) return null;
  // A leap year, so that 29 February is a day of the year.
  if (!isCivilDate(2000, Number(month), Number(day ?? 1))) return null;
  const monthDay = day === undefined ? month : `${month}-${day}`;
  return { ...spanOf(null, null, approximate), everyYear: true, monthDay };
}

function monthSpan(year: number, month: string, approximate: boolean): EdtfSpan | null {
  const group = groupings[month];
  if (group) return spanOf(firstDay(year, group[0]), lastDay(year, group[1]), approximate);
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  return spanOf(firstDay(year, number), lastDay(year, number), approximate);
}

function parseSingle(text: string): EdtfSpan | null {
  const parts = single.exec(text);
  if (!parts) return null;
  const [, years, month, day, mark] = parts;
  const approximate = mark !== undefined;
  if (years === 'XXXX') return everyYear(month, day, approximate);
  if (years!.endsWith('X')) {
    const decade = years!.slice(0, 3);
    return month === undefined ? spanOf(`${decade}0-01-01`, `${decade}9-12-31`, approximate) : null;
  }
  const year = Number(years);
  if (month === undefined) return spanOf(`${years}-01-01`, `${years}-12-31`, approximate);
  if (day === undefined) return monthSpan(year, month, approximate);
  if (!isCivilDate(year, Number(month), Number(day))) return null;
  const iso = `${years}-${month}-${day}`;
  return spanOf(iso, iso, approximate);
}

/** `..` and the empty string are open ends. */
const isOpen = (text: string): boolean => text === '..' || text === '';

function parseInterval(from: string, to: string): EdtfSpan | null {
  if (isOpen(from) && isOpen(to)) return null;
  const first = isOpen(from) ? spanOf(null, null, false) : parseSingle(from);
  const last = isOpen(to) ? spanOf(null, null, false) : parseSingle(to);
  if (!first || !last || first.everyYear !== last.everyYear) return null;
  if (first.everyYear) return { ...first, monthDay: `${first.monthDay}/${last.monthDay}` };
  if (first.start && last.end && first.start > last.end) return null;
  return spanOf(first.start, last.end, first.approximate || last.approximate);
}

/**
 * The days that an EDTF expression covers, or null if it is not one (no such day, ends before it starts,
 * or a form that resolutions do not need).
 *
 * `2017-04` → 2017-04-01 to 2017-04-30; `2018-02~` the same way, approximate; `2024-34` the second quarter;
 * `201X` a decade; `2017-04/..` open; `XXXX-12-18` a day of every year.
 */
export function parseEdtf(text: string): EdtfSpan | null {
  const slash = text.indexOf('/');
  return slash < 0 ? parseSingle(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}

/** True if the text is an EDTF expression that {@link parseEdtf} understands. */
export const isEdtf = (text: string): boolean => parseEdtf(text) !== null;

/**
 * Order of two expressions by their first day, then by their last; open starts come first, open ends last,
 * days of every year and unreadable expressions after everything else.
 */
export function compareEdtf(left: string, right: string): number {
  const [a, b] = [sortKey(left), sortKey(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(text: string): string {
  const span = parseEdtf(text);
  if (!span) return `~~${text}`;
  if (span.everyYear) return `~${span.monthDay}`;
  return `${span.start ?? '0000-00-00'} ${span.end ?? '9999-99-99'}`;
}

/** True if every day of the first lies before every day of the second. Open ends are before nothing. */
export function endsBefore(left: string, right: string): boolean {
  const [a, b] = [parseEdtf(left), parseEdtf(right)];
  return !!a?.end && !!b?.start && a.end < b.start;
}

/** `2017`, `2017-04`, `2017-04-06`, or `XXXX-…` for a null year; with `~` where approximate. */
export function edtfDate(
  year: number | null,
  month: number | null,
  day: number | null,
  approximate = false,
): string {
  const parts = [year === null ? 'XXXX' : padded(year, 4)];
  if (month !== null) parts.push(padded(month, 2));
  if (month !== null && day !== null) parts.push(padded(day, 2));
  return parts.join('-') + (approximate ? '~' : '');
}
