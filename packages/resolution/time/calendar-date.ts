/** Dates, months, years and their series: "3 and 4 October 2013", "April/May", "2017 年 4 月至 11 月". */
import { daysInMonth, isCivilDate } from './civil.ts';
import type { Draft } from './draft.ts';
import { edtfDate, isEdtf } from './edtf.ts';
import type { TimeToken } from './lexer.ts';
import { loneDay, type PartialDate, partialDate } from './partial-date.ts';
import { gapBefore, previousOf, type TokenView, tokenOf } from './tokens.ts';

type Joint = 'to' | 'and' | 'or';

interface Link {
  readonly joint: Joint;
  /** Index of the first token after the joint. */
  readonly next: number;
}

/** "en 2006, en 2011 et en 2016": the preposition may stand before each date. */
function pastRepeated(view: TokenView, link: Link | null): Link | null {
  const repeated = link && tokenOf(view, link.next, 'pre');
  if (!link || !repeated || link.joint === 'to' || (repeated.value !== 'in' && repeated.value !== 'on'))
    return link;
  return gapBefore(view, link.next + 1) === 'blank' ? { ...link, next: link.next + 1 } : link;
}

/** What joins a date to the next: a word ("to", 至), a comma, a slash or a dash. */
function linkAfter(view: TokenView, last: number): Link | null {
  const gap = gapBefore(view, last + 1);
  const word = gap === 'blank' || gap === 'comma' ? tokenOf(view, last + 1, 'to', 'and', 'or') : null;
  if (word) return { joint: word.type as Joint, next: last + 2 };
  const until = gap === 'blank' ? tokenOf(view, last + 1, 'pre') : null;
  if (until && ['until', 'to', 'up-to'].includes(until.value)) return { joint: 'to', next: last + 2 };
  const joined = gap === 'blank' && (view.tokens[last + 1]?.lead ?? 0) > 0;
  if (gap === 'comma' || joined) return { joint: 'and', next: last + 1 };
  if (gap === 'slash') return { joint: 'or', next: last + 1 };
  if (gap === 'dash') return { joint: 'to', next: last + 1 };
  return null;
}

/** Whether a date lacks what its neighbour in the series can give. */
const isIncomplete = (date: PartialDate): boolean =>
  date.year === null || (date.day === null && date.month === null && date.quarter === null && date.bare);

const isYearOnly = ({ year, month, day, quarter, part }: PartialDate): boolean =>
  year !== null && month === null && day === null && quarter === null && part === null;

/** Whether two dates belong to one series: joined by "to", or one of them incomplete without the other. */
function belongs(view: TokenView, left: PartialDate, joint: Joint, right: PartialDate): boolean {
  if (joint === 'to') return true;
  if (isYearOnly(left) && isYearOnly(right)) return true;
  return view.lexicon.order === 'day-first' ? left.year === null : right.year === null || isIncomplete(left);
}

interface Series {
  readonly dates: PartialDate[];
  readonly joints: Joint[];
}

/** The relation word before a date, over articles and the like. */
function wordBefore(view: TokenView, first: number): TimeToken | null {
  let at = first;
  while (previousOf(view, at, 'fill')) at--;
  return previousOf(view, at, 'pre');
}

/** No list of days is parted from its month by more words. */
const MAX_AHEAD = 24;

/** Whether a month (in Chinese, the sign 日) stands near enough after a number for it to be a day. */
function monthAhead(view: TokenView, index: number): boolean {
  const end = Math.min(view.tokens.length, index + MAX_AHEAD);
  for (let at = index + 1; at < end; at++) {
    const { type } = view.tokens[at]!;
    if (type === 'month' || type === 'year') return true;
  }
  return false;
}

/** The longest series; lone days count only if a month turns up beside them. */
function seriesAt(view: TokenView, index: number): Series | null {
  const first = partialDate(view, index) ?? (monthAhead(view, index) ? loneDay(view, index) : null);
  if (!first) return null;
  const series: Series = { dates: [first], joints: [] };
  const between = wordBefore(view, first.first)?.value === 'between';
  // No series of dates in a sentence is longer; the bound keeps a page of figures linear.
  for (let count = 0; count < 12; count++) {
    const left = series.dates.at(-1)!;
    const found = pastRepeated(view, linkAfter(view, left.last));
    if (!found || !isJoined(view, found)) break;
    const link: Link = between && count === 0 ? { ...found, joint: 'to' } : found;
    const right = partialDate(view, link.next) ?? loneDay(view, link.next);
    if (!right || !belongs(view, left, link.joint, right)) break;
    series.dates.push(right);
    series.joints.push(link.joint);
  }
  return trimmed(series);
}

const isJoined = (view: TokenView, link: Link): boolean => {
  const gap = gapBefore(view, link.next);
  return gap !== 'break' && gap !== 'words';
};

/** Cuts lone days off the end: "3 October to 5" of something else. */
function trimmed(series: Series): Series | null {
  const isLone = (date: PartialDate) => date.day !== null && date.month === null && date.first === date.last;
  while (series.dates.length > 1 && isLone(series.dates.at(-1)!)) {
    series.dates.pop();
    series.joints.pop();
  }
  const last = series.dates.at(-1)!;
  return last.month === null && last.year === null && series.dates.length === 1 ? null : series;
}

/** Gives incomplete dates the month and the year of the neighbour that has them. */
function completed(view: TokenView, dates: readonly PartialDate[]): PartialDate[] {
  if (dates.length === 1) return [...dates];
  const whole = [...dates];
  const give = (from: PartialDate, to: PartialDate): PartialDate => {
    const month = to.month ?? (to.day !== null ? from.month : null);
    return { ...to, month, year: to.year ?? from.year };
  };
  if (view.lexicon.order === 'day-first') {
    for (let at = whole.length - 2; at >= 0; at--) whole[at] = give(whole[at + 1]!, whole[at]!);
  }
  for (let at = 1; at < whole.length; at++) whole[at] = give(whole[at - 1]!, whole[at]!);
  return whole;
}

const halves: Readonly<Record<string, number>> = { half1: 40, half2: 41 };
const inexact = new Set(['early', 'mid', 'late', 'start', 'end']);

/** The EDTF of one complete date; null if there is no such day. */
function edtfOf(date: PartialDate): string | null {
  if (date.quarter !== null) return date.year === null ? null : edtfDate(date.year, date.quarter, null);
  const half = date.part ? halves[date.part] : undefined;
  if (half && date.month === null && date.year !== null) return edtfDate(date.year, half, null);
  if (date.day !== null && !isCivilDate(date.year ?? 2000, date.month ?? 0, date.day)) return null;
  const approximate = date.part !== null && (inexact.has(date.part) || half !== undefined);
  const month = date.month ?? boundaryMonth(date);
  return edtfDate(date.year, month, date.day, approximate);
}

/** "at the end of 2018" is about December, "at the beginning of 2018" about January. */
function boundaryMonth(date: PartialDate): number | null {
  if (date.year === null) return null;
  return date.part === 'end' ? 12 : date.part === 'start' ? 1 : null;
}

/** The last day of "the end of 2018": what a deadline at the end of a period means. */
export function lastDayOf(edtf: string): string {
  const [year, month] = edtf.replace('~', '').split('-').map(Number);
  return edtfDate(year!, month ?? 12, daysInMonth(year!, month ?? 12));
}

/** Whether the second follows the first without a gap, so that both together are one interval. */
function isNext(left: PartialDate, right: PartialDate): boolean {
  if (left.day !== null && right.day !== null)
    return left.year === right.year && left.month === right.month && right.day === left.day + 1;
  if (left.day !== null || right.day !== null) return false;
  if (left.month !== null && right.month !== null && left.year !== null && right.year !== null)
    return right.year * 12 + right.month === left.year * 12 + left.month + 1;
  return left.month === null && right.month === null && left.year !== null && right.year === left.year + 1;
}

const kindOf = (date: PartialDate): Draft['kind'] => {
  if (date.day !== null) return 'date';
  if (date.quarter !== null || date.part?.startsWith('half')) return 'period';
  return date.month !== null ? 'month' : 'year';
};

/** A run of dates of one series that is given as one mention. */
interface Run {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly ranged: boolean;
}

function runsOf(dates: readonly PartialDate[], joints: readonly Joint[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < dates.length; at++) {
    const date = dates[at]!;
    const run = runs.at(-1);
    const joint = joints[at - 1];
    if (run && (joint === 'to' || (joint && isNext(run.to, date)))) {
      runs[runs.length - 1] = { from: run.from, to: date, ranged: run.ranged || joint === 'to' };
    } else runs.push({ from: date, to: date, ranged: false });
  }
  return runs;
}

function singleDraft(date: PartialDate): Draft | null {
  const edtf = edtfOf(date);
  if (!edtf) return null;
  return { first: date.first, last: date.last, kind: kindOf(date), edtf, part: date.part ?? undefined };
}

function draftOf(run: Run): Draft | null {
  if (run.from === run.to) return singleDraft(run.from);
  const [from, to] = [edtfOf(run.from), edtfOf(run.to)];
  const edtf = from && to ? `${from}/${to}` : null;
  if (!edtf || !isEdtf(edtf)) return null;
  const kind = run.ranged ? 'period' : kindOf(run.from);
  return {
    first: run.from.first,
    last: run.to.last,
    kind,
    edtf,
    relation: run.ranged ? 'from-to' : undefined,
  };
}

/** A year of bare digits is one only beside a word of relation ("in 2013", "by 2030") or in a series with more. */
function isDoubtful(view: TokenView, series: Series): boolean {
  const { first } = series.dates[0]!;
  if (!series.dates.every((date) => date.bare)) return false;
  // "in the 2018 declaration": the year is part of a name.
  return previousOf(view, first, 'fill')?.value === 'article' || !wordBefore(view, first);
}

/** A month name alone needs a year, a day or a word of relation: "in October", not the "March" of a name. */
const isLoneMonth = (view: TokenView, series: Series): boolean => {
  const [date] = series.dates;
  const lone = series.dates.length === 1 && date!.year === null && date!.day === null;
  return lone && !previousOf(view, date!.first, 'pre');
};

/**
 * The mentions of the series of dates that starts at a token; empty if none does.
 * `governed`: a word before it already says that it is a date ("every year in October").
 * "2, 3 and 10 October 2013" gives 2013-10-02/2013-10-03 and 2013-10-10.
 */
export function calendarDrafts(view: TokenView, index: number, governed = false): Draft[] {
  const series = seriesAt(view, index);
  if (!series || (!governed && (isDoubtful(view, series) || isLoneMonth(view, series)))) return [];
  const dates = completed(view, series.dates);
  if (dates.some((date) => date.month === null && date.day !== null)) return [];
  return runsOf(dates, series.joints)
    .map(draftOf)
    .filter((draft) => draft !== null);
}
