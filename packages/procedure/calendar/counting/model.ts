/** The shape that every way of counting shares. */
import type { Day } from '../model.ts';

/** A deadline that was counted. */
export interface Counted {
  readonly day: Day;
  /**
   * Why counting back by the same number does not lead home, in one English sentence; null when it does.
   * A deadline with a reason is one that an officer should look at.
   */
  readonly reason: string | null;
}

/** One way of counting from an event to a deadline, in both directions. */
export interface WayOfCounting {
  readonly unit: 'months' | 'weeks' | 'calendar-days' | 'working-days';
  /** The id in `RULES.md`. */
  readonly rule: string;
  /** A text of the Organization that counts so, quoted. */
  readonly authority: string;
  /** The day `count` units after the event; the day of the event itself is not counted. `count` is 0 or more. */
  readonly forwards: (from: Day, count: number) => Counted;
  /** The day `count` units before the event; the day of the event itself is not counted. `count` is 0 or more. */
  readonly backwards: (to: Day, count: number) => Counted;
}
