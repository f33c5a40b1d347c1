/** Offsets as the reader writes them, counted with the right way of counting. */
import type { Day } from '../model.ts';
import { calendarDays } from './calendar-days.ts';
import type { Counted, WayOfCounting } from './model.ts';
import { months } from './months.ts';
import { weeks } from './weeks.ts';
import { workingDays } from './working-days.ts';

/** A signed length of time in one unit: `-P1M` is one month back. */
export interface Offset {
  readonly sign: 1 | -1;
  readonly count: number;
  readonly way: WayOfCounting;
}

/** The most units that are counted; longer offsets are damage, not deadlines. */
const MOST = 4000;

/**
 * Reads a signed ISO 8601 duration of one unit, with ` working` for working days: `-P1M`, `P12W`, `P10D working`,
 * `P1Y`, `PT72H` (in whole days). Null for anything else.
 *
 * @rule COUNT-1 COUNT-2 COUNT-3 COUNT-4
 */
export function readOffset(text: string): Offset | null {
  const match = /^([+-]?)P(?:(\d+)([YMWD])|T(\d+)H)( working)?$/.exec(text);
  if (!match) return null;
  const sign = match[1] === '-' ? -1 : 1;
  const hours = match[4];
  if (hours !== undefined) return { sign, count: limited(Math.ceil(Number(hours) / 24)), way: calendarDays };
  const count = limited(Number(match[2]));
  if (match[3] === 'Y') return { sign, count: 12 * count, way: months };
  if (match[3] === 'M') return { sign, count, way: months };
  if (match[3] === 'W') return { sign, count, way: weeks };
  return { sign, count, way: match[5] ? workingDays : calendarDays };
}

/** The day at an offset from an event. */
export function applyOffset(day: Day, offset: Offset): Counted {
  return offset.sign < 0 ? offset.way.backwards(day, offset.count) : offset.way.forwards(day, offset.count);
}

function limited(count: number): number {
  return Math.min(count, MOST);
}
