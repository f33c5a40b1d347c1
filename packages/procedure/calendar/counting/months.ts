/** Deadlines counted in calendar months. */
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../model.ts';
import type { Counted, WayOfCounting } from './model.ts';

/**
 * Months run from a day to the day of the same number; where the month is too short, to its last day.
 *
 * One month before a hearing on 15 July is 15 June (the list of 2013 was considered on that day). One month before
 * 31 March is 28 February, and one month after that is 28 March: such a count does not lead home, and says so.
 *
 * @authority A/RES/67/219, para. 12: "不迟于上文第 11 段规定的听证会召开前一个月" (no later than one month before the hearing)
 * @authority A/RES/73/326, para. 5: three months before the forum
 * @rule COUNT-1
 */
export const months: WayOfCounting = {
  unit: 'months',
  rule: 'COUNT-1',
  authority: 'A/RES/67/219, para. 12: "不迟于上文第 11 段规定的听证会召开前一个月"',
  forwards: (from, count) => shift(from, count),
  backwards: (to, count) => shift(to, -count),
};

function shift(day: Day, count: number): Counted {
  const start = Temporal.PlainDate.from(day);
  const end = start.add({ months: count });
  const reason =
    end.day === start.day
      ? null
      : `${end.toPlainYearMonth().toString()} has no day ${start.day}: its last day is taken.`;
  return { day: end.toString(), reason };
}
