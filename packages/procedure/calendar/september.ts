/** Weeks of September as the rules of procedure count them. */
import { addDays, dayOfWeek } from './day.ts';
import type { Day } from './model.ts';

/**
 * The Tuesday of the nth week of September, counting from the first week that contains at least one working day.
 *
 * Working days are Monday to Friday; holidays of the Organization are not subtracted. When 1 September is a Saturday
 * or a Sunday, that week has no working day in September and the count begins with the next.
 *
 * @example
 * ```
 * September 2018   Mo Tu We Th Fr Sa Su
 *                                  1  2     no working day: not counted
 *                   3  4  5  6  7  8  9     1st week
 *                  10 11 12 13 14 15 16     2nd
 *                  17 18 …                  3rd: the session opens on Tuesday 18
 * ```
 * @authority resolution 57/301, para. 1: "the Tuesday of the third week in September, counting from the first week
 *   that contains at least one working day"
 * @rule CAL-2
 */
export function tuesdayOfWeek(year: number, week: number): Day {
  const first = `${String(year).padStart(4, '0')}-09-01`;
  const weekday = dayOfWeek(first);
  const toMonday = weekday > 5 ? 8 - weekday : 1 - weekday;
  return addDays(first, toMonday + 7 * (week - 1) + 1);
}

/**
 * The Tuesday after the second Monday in September.
 *
 * @authority resolution 55/14: "the Tuesday following the second Monday in September"
 * @rule CAL-1
 */
export function tuesdayAfterSecondMonday(year: number): Day {
  const first = `${String(year).padStart(4, '0')}-09-01`;
  const toMonday = (8 - dayOfWeek(first)) % 7;
  return addDays(first, toMonday + 8);
}
