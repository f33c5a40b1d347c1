/** Arithmetic of calendar days on ISO dates. */
import { Temporal } from 'temporal-polyfill';
import type { Day } from './model.ts';

/** Monday is 1, Sunday 7. */
export function dayOfWeek(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The day `count` calendar days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The number of days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The last day of a month: `lastOfMonth(2018, 2)` is `2018-02-28`. */
export function lastOfMonth(year: number, month: number): Day {
  const yearMonth = Temporal.PlainYearMonth.from({ year, month });
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth }).toString();
}

/** Whether a string is a real calendar day in ISO form. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
