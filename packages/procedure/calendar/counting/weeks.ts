/** Deadlines counted in weeks. */
import { addDays } from '../day.ts';
import type { WayOfCounting } from './model.ts';

/**
 * A week is seven days: the deadline falls on the same day of the week as the event.
 *
 * @authority A/RES/73/326: the report of the Secretary-General twelve weeks, the background notes six weeks before
 *   the forum
 * @rule COUNT-2
 */
export const weeks: WayOfCounting = {
  unit: 'weeks',
  rule: 'COUNT-2',
  authority: 'A/RES/73/326: report twelve weeks and background notes six weeks before the forum',
  forwards: (from, count) => ({ day: addDays(from, 7 * count), reason: null }),
  backwards: (to, count) => ({ day: addDays(to, -7 * count), reason: null }),
};
