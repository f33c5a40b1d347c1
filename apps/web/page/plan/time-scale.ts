/** Days on the timeline, as parts of its width. */
import { scaleUtc } from 'd3-scale';

/** A month on the axis. */
export interface MonthTick {
  /** ISO date of the first of the month. */
  readonly date: string;
  /** Per cent of the width. */
  readonly at: number;
  readonly isYear: boolean;
}

/** From days to per cent of the width, and back. */
export interface TimeScale {
  /** ISO dates: the first of a month, and the first of the month after the last. */
  readonly start: string;
  readonly end: string;
  readonly months: readonly MonthTick[];
  /** Per cent of the width at which a day begins; clamped to the axis. */
  readonly at: (date: string) => number;
  /** Whether a day lies on the axis. */
  readonly covers: (date: string) => boolean;
  /** The day at a part of the width, 0 to 1. */
  readonly dateAt: (part: number) => string;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const firstOfMonth = (date: Date, months: number) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));

function monthsFrom(start: Date, end: Date): Date[] {
  const months: Date[] = [];
  for (let at = start; at < end && months.length < 600; at = firstOfMonth(at, 1)) months.push(at);
  return months;
}

/** The scale of whole months that holds all days from `first` to `last`. */
export function timeScale(first: string, last: string): TimeScale {
  const start = firstOfMonth(new Date(`${first}T00:00:00Z`), 0);
  const end = firstOfMonth(new Date(`${last}T00:00:00Z`), 1);
  const scale = scaleUtc().domain([start, end]).range([0, 100]).clamp(true);
  const at = (date: string) => scale(new Date(`${date}T00:00:00Z`));
  return {
    start: iso(start),
    end: iso(end),
    months: monthsFrom(start, end).map((month) => ({
      date: iso(month),
      at: scale(month),
      isYear: month.getUTCMonth() === 0,
    })),
    at,
    covers: (date) => date >= iso(start) && date < iso(end),
    dateAt: (part) => iso(scale.invert(Math.min(1, Math.max(0, part)) * 100)),
  };
}
