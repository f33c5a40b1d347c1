/** From the words of a deadline to days of the calendar. */
import type { When } from '@rostrum/resolution';
import type { Resolved } from '../plan/model.ts';
import { isCalendarAnchor, resolveAnchor } from './anchor.ts';
import { applyOffset, type Offset, readOffset } from './counting/duration.ts';
import { addDays, daysBetween } from './day.ts';
import { edtfSpan } from './edtf.ts';
import type { Day } from './model.ts';
import { narrow, partOfPeriod } from './part-of-period.ts';

/** What is known besides the words: the date of the mandate, and the dates of the steps that anchors name. */
export interface WhenContext {
  /** Days of every year (`XXXX-12-18`) are taken on or after this day. */
  readonly notBefore: Day | null;
  /** The dates of a step by its id; null when there is none or it is not dated. */
  readonly step: (id: string) => EventDates | null;
}

/** The dates of a step on which a deadline hangs. */
export interface EventDates extends Resolved {
  /** The dates are a stretch somewhere in which the event falls ("in 2013"), not the days that it lasts. */
  readonly window?: boolean;
}

/** A time without any date. */
export const UNDATED: Resolved = { start: null, end: null, approximate: false, basis: null };

const NOTHING: WhenContext = { notBefore: null, step: () => null };

/**
 * The days that a time phrase means, with what they rest on; both ends null when its anchor has no date yet.
 *
 * A deadline (`by`, `before`) has an end and no start; `after` has a start and no end. A deadline of a month is the last day
 * of the month, "before" a month the day before its first.
 *
 * @rule CAL-12
 */
export function resolveWhen(when: When, context: WhenContext = NOTHING): Resolved {
  if (when.edtf !== null) {
    const dated = fromEdtf(when, when.edtf, context);
    if (dated) return dated;
  }
  return when.anchor === null ? UNDATED : fromAnchor(when, when.anchor, context);
}

function fromEdtf(when: When, edtf: string, context: WhenContext): Resolved | null {
  const span = edtfSpan(edtf, context.notBefore);
  if (!span) return null;
  const part = span.approximate && span.start && span.end ? partOfPeriod(when.quote) : null;
  const days = part && span.start && span.end ? narrow(span.start, span.end, part) : span;
  const basis = [span.yearly ? 'first of every year' : null, part ? `${part} in the period [CAL-11]` : null];
  return relate(when, {
    start: days.start,
    end: days.end,
    approximate: span.approximate,
    basis: [edtf, ...basis].filter(Boolean).join('; '),
  });
}

function fromAnchor(when: When, anchor: string, context: WhenContext): Resolved {
  const base = anchorDates(anchor, context);
  if (!base) return UNDATED;
  const resolved = fromEvent(when, base);
  const tooEarly =
    base.window && base.end && resolved.end && context.notBefore && resolved.end < context.notBefore;
  return tooEarly ? fromEvent(when, lastOf(base)) : resolved;
}

/** An event somewhere in a window, on the last day of it: a deadline before it cannot lie before the mandate itself. */
function lastOf(base: EventDates): EventDates {
  return { ...base, start: base.end, approximate: true, basis: `${base.basis}, on its last day` };
}

function fromEvent(when: When, base: EventDates): Resolved {
  const offset = when.offset === null ? null : readOffset(when.offset);
  if (offset) return atOffset(when, base, offset);
  const within = when.relation === 'before' && base.window === true;
  return relate(when, { ...base, approximate: base.approximate || within });
}

function anchorDates(anchor: string, context: WhenContext): EventDates | null {
  if (isCalendarAnchor(anchor)) return resolveAnchor(anchor);
  const [, id = anchor, end] = /^(.*?)(?:\/(opening|closing))?$/.exec(anchor) ?? [];
  const step = context.step(id);
  if (!step || (step.start === null && step.end === null)) return null;
  const basis = `${anchor}: ${step.basis ?? 'dated'}`;
  if (end === 'opening') return { ...step, end: step.start ?? step.end, basis };
  if (end === 'closing') return { ...step, start: step.end ?? step.start, basis };
  return { ...step, basis };
}

/** Counted from the first day of the event when the offset or the relation looks back, else from its last. */
function atOffset(when: When, base: EventDates, offset: Offset): Resolved {
  const back = offset.sign < 0 || when.relation === 'before';
  const sameDay = offset.count === 0 || when.relation === 'on' || when.relation === 'at';
  const from = back || sameDay ? (base.start ?? base.end) : (base.end ?? base.start);
  if (from === null) return UNDATED;
  const counted = applyOffset(from, offset);
  const basis = [
    `${offset.sign < 0 ? '−' : '+'}${offset.count} ${offset.way.unit} from ${base.basis} [${offset.way.rule}]`,
    counted.reason,
  ];
  const result = {
    approximate: base.approximate || base.window === true || isLong(base),
    basis: basis.filter(Boolean).join('; '),
  };
  const { day } = counted;
  if (when.relation === 'after') return { ...result, start: day, end: null };
  if (back || when.relation === 'by') return { ...result, start: back ? null : from, end: day };
  return { ...result, start: sameDay ? day : from, end: day };
}

/** An event that is to fall somewhere in a longer stretch: what is counted from it is not exact either. */
function isLong({ start, end }: Resolved): boolean {
  return start !== null && end !== null && daysBetween(start, end) > LONGEST_MEETING;
}

/** Meetings last two weeks at most; longer stretches are windows, in days. */
const LONGEST_MEETING = 14;

function relate(when: When, span: Resolved): Resolved {
  const { approximate, basis } = span;
  if (when.relation === 'by') return { start: null, end: span.end ?? span.start, approximate, basis };
  if (when.relation === 'before') {
    const first = span.start ?? span.end;
    return {
      start: null,
      end: first === null ? null : addDays(first, -1),
      approximate,
      basis: `before ${basis}`,
    };
  }
  if (when.relation === 'after') {
    const last = span.end ?? span.start;
    return {
      start: last === null ? null : addDays(last, 1),
      end: null,
      approximate,
      basis: `after ${basis}`,
    };
  }
  return { start: span.start, end: span.end, approximate, basis };
}
