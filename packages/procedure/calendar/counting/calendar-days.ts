/** Deadlines counted in calendar days. */
import { addDays } from '../day.ts';
import type { WayOfCounting } from './model.ts';

/**
 * Every day counts, Saturdays, Sundays and holidays included; the day of the event does not.
 *
 * @authority rules of procedure, rule 78: "circulated to all delegations not later than the day preceding the meeting"
 * @rule COUNT-3
 */
export const calendarDays: WayOfCounting = {
  unit: 'calendar-days',
  rule: 'COUNT-3',
  authority: 'rules of procedure, rule 78: "not later than the day preceding the meeting"',
  forwards: (from, count) => ({ day: addDays(from, count), reason: null }),
  backwards: (to, count) => ({ day: addDays(to, -count), reason: null }),
};
