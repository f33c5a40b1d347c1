/** What the time pass hands on: every mention of a time in a text, in the field's terms. */
import type { TimeRelation } from '../model.ts';

/** What sort of time is meant. `event` is known only by its name, `relative` is counted from something. */
export type TimeKind =
  | 'date'
  | 'month'
  | 'year'
  | 'period'
  | 'session'
  | 'event'
  | 'duration'
  | 'relative'
  | 'recurring';

/**
 * One mention of a time: the stretch of text, its relation to the act, and its value.
 *
 * Offsets are UTF-16 units and `quote === text.slice(start, end)`; mentions are in order and do not overlap.
 * A mention has at least one of `edtf`, `anchor`, `anchorText`, `offset`, `duration`, `recurrence`.
 */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: TimeKind;
  /** Null where the text prints no relation ("2017 年 4 月" in brackets): the reader of the clause decides. */
  readonly relation: TimeRelation | null;
  /** EDTF (ISO 8601-2): `2017-04`, `2018-02~`, `2017-04/2017-11`, `XXXX-12-18`, `2024-34` for a second quarter. */
  readonly edtf: string | null;
  /** `ga/63`, `ga/73/general-debate/opening`, `hrc/44`; null when no calendar knows the event. */
  readonly anchor: string | null;
  /** The words of an event that only the plan can name: "each informal thematic session". */
  readonly anchorText: string | null;
  /** Signed ISO 8601 duration from the anchor: `-P1M`; counted in working days where `working` is set. */
  readonly offset: string | null;
  /** ISO 8601 duration of a thing that lasts: `P3D`. */
  readonly duration: string | null;
  /** ISO 8601 repeating interval: `R/P4Y` for "every four years". */
  readonly recurrence: string | null;
  /** How many such times: 4 in "four half-day meetings". */
  readonly count?: number;
  /** The days counted are working days. */
  readonly working?: true;
  /** The wording says the opposite of what it must mean ("迟于" for "不迟于"); finding `time.reversed`. */
  readonly reversed?: true;
  /** Part of the name or the date of a cited document, not of what the text orders. */
  readonly cited?: true;
  /** Hours of the day, `09:00/21:00`. */
  readonly clock?: string;
}
