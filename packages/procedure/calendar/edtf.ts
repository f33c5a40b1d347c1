/** Dates as the reader writes them (EDTF, ISO 8601-2) as spans of days. */
import { parseEdtf } from '@rostrum/resolution';
import type { Day } from './model.ts';

/** The days that an EDTF expression covers; an open end of an interval is null. */
export interface DatedSpan {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly approximate: boolean;
  /** The year is unspecified (`XXXX-12-18`): the dates are those of the first year asked for. */
  readonly yearly: boolean;
}

/**
 * The span of days of an EDTF expression; days of every year are given a year. Null for what is not EDTF, not a real date, or a
 * day of every year when no year is known.
 *
 * @param notBefore for `XXXX-12-18`: the first such day on or after this one is taken
 * @example edtfSpan('2018-02~') // { start: '2018-02-01', end: '2018-02-28', approximate: true, yearly: false }
 */
export function edtfSpan(edtf: string, notBefore: Day | null = null): DatedSpan | null {
  const span = parseEdtf(edtf);
  if (!span) return null;
  if (!span.everyYear)
    return { start: span.start, end: span.end, approximate: span.approximate, yearly: false };
  return notBefore && span.monthDay ? firstOfEveryYear(span.monthDay, notBefore, span.approximate) : null;
}

/** The first year in which the days of every year (`12-18`, `05-09/05-15`) do not end before a day. */
function firstOfEveryYear(monthDay: string, notBefore: Day, approximate: boolean): DatedSpan | null {
  const year = Number(notBefore.slice(0, 4));
  // 29 February may be eight years away.
  for (let candidate = year; candidate <= year + 8; candidate += 1) {
    const dated = monthDay.split('/').map((part) => `${candidate}-${part}`);
    const span = parseEdtf(dated.join('/'));
    if (span?.end && span.end >= notBefore)
      return { start: span.start, end: span.end, approximate, yearly: true };
  }
  return null;
}
