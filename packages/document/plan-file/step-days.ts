/** The days of a step as files show them. */
import type { Step } from '@rostrum/procedure';

/** First and last day, both inclusive, of what a calendar shows of a step. */
export interface StepDays {
  readonly start: string;
  readonly end: string;
  /** A day by which something is due, not a span of time. */
  readonly deadline: boolean;
  /** The text gives no exact day. */
  readonly approximate: boolean;
  /** The text gives a span (a month, a week) in which the exact day is not set. */
  readonly period: boolean;
}

const DUE: ReadonlySet<string> = new Set(['by', 'before']);

/** The days of a step, or null when it has none yet. A deadline is its last day alone. */
export function daysOf({ resolved, when }: Step): StepDays | null {
  const days = [resolved?.start, resolved?.end].filter((day): day is string => !!day && isDay(day));
  const last = days.at(-1);
  const first = days[0];
  if (!resolved || !first || !last) return null;
  const [start, end] = first <= last ? [first, last] : [last, first];
  const deadline = DUE.has(when?.relation ?? '');
  const { approximate } = resolved;
  if (deadline) return { start: end, end, deadline, approximate, period: false };
  return { start, end, deadline, approximate, period: start !== end && when?.relation === 'in' };
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(atMidnight(text).getTime());

/** The day after the last one: calendars exclude the end that they are given. */
export function dayAfter(day: string): string {
  const next = atMidnight(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
