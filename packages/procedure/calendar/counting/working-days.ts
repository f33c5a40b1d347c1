/** Deadlines and periods counted in working days. */
import { addDays, dayOfWeek } from '../day.ts';
import type { Day } from '../model.ts';
import type { Counted, WayOfCounting } from './model.ts';

/** Days on which the Organization does not work although they fall between Monday and Friday. */
export type Holidays = ReadonlySet<Day>;

const NONE: Holidays = new Set();

/**
 * Working days are Monday to Friday; the day of the event does not count. Holidays of the Organization are not
 * subtracted unless they are given: the texts that count so do not mention them.
 *
 * @authority A/RES/73/326, para. 24 (b): summaries within ten working days
 * @rule COUNT-4
 */
export const workingDays: WayOfCounting = workingDaysWithout(NONE);

/** The same way of counting for a duty station with its holidays. @rule COUNT-4 */
export function workingDaysWithout(holidays: Holidays): WayOfCounting {
  return {
    unit: 'working-days',
    rule: 'COUNT-4',
    authority: 'A/RES/73/326, para. 24 (b): "within 10 working days"',
    forwards: (from, count) => walk(from, count, 1, holidays),
    backwards: (to, count) => walk(to, count, -1, holidays),
  };
}

/** Whether the Organization works on a day. @rule COUNT-4 */
export function isWorkingDay(day: Day, holidays: Holidays = NONE): boolean {
  return dayOfWeek(day) < 6 && !holidays.has(day);
}

/**
 * The last day of a period of working days that begins on its first: nine working days from Tuesday 25 September 2018
 * end on Friday 5 October.
 *
 * @authority rules of procedure, rule 1 (b): "over a period of nine working days"
 * @rule COUNT-5
 */
export function lastOfPeriod(first: Day, count: number, holidays: Holidays = NONE): Day {
  const begun = isWorkingDay(first, holidays) ? 1 : 0;
  return walk(first, Math.max(count - begun, 0), 1, holidays).day;
}

/** The working days of a span, both ends included: what a ceiling such as "12 working days" is compared with. @rule COUNT-5 */
export function countWorkingDays(start: Day, end: Day, holidays: Holidays = NONE): number {
  let count = 0;
  for (let day = start; day <= end; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

function walk(from: Day, count: number, direction: 1 | -1, holidays: Holidays): Counted {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, direction);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  const home = count === 0 || isWorkingDay(from, holidays);
  return { day, reason: home ? null : `${from} is not a working day: counting began on the next one.` };
}
