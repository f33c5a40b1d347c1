/** Calendar events by name: `ga/73`, `ga/73/general-debate/opening`. */
import { addDays as shift } from './day.ts';
import type { DaySpan } from './model.ts';
import { closingOf, debateClosingOf, debateOpeningOf, openingOf, spanOfSession } from './session.ts';

/** What may follow `ga/N`, each with the event it names. */
const EVENTS: Readonly<Record<string, (session: number) => DaySpan | null>> = {
  '': spanOfSession,
  opening: openingOf,
  closing: closingOf,
  'general-debate': spanOfDebate,
  'general-debate/opening': debateOpeningOf,
  'general-debate/closing': debateClosingOf,
  'main-part': spanOfMainPart,
  'high-level-week': spanOfHighLevelWeek,
};

/** Whether an anchor names an event of the Assembly's calendar, known or not. */
export function isCalendarAnchor(anchor: string): boolean {
  return /^ga\/\d+(\/|$)/.test(anchor);
}

/**
 * The days of a calendar event of the Assembly; null for names that this calendar does not know and for sessions that
 * none of its rules reaches.
 *
 * @rule CAL-1 CAL-2 CAL-3 CAL-4 CAL-5 CAL-6 CAL-7
 * @example resolveAnchor('ga/73/general-debate/opening')?.start // '2018-09-25'
 */
export function resolveAnchor(anchor: string): DaySpan | null {
  const match = /^ga\/(\d{1,3})(?:\/(.+))?$/.exec(anchor);
  if (!match) return null;
  const event = match[2] ?? '';
  return Object.hasOwn(EVENTS, event) ? (EVENTS[event]?.(Number(match[1])) ?? null) : null;
}

function spanOfDebate(session: number): DaySpan | null {
  const opening = debateOpeningOf(session);
  const closing = debateClosingOf(session);
  if (!opening || !closing) return null;
  return { ...closing, start: opening.start, basis: `${opening.basis}; ${closing.basis}` };
}

/**
 * The week in which the general debate opens, when Heads of State and Government are in New York.
 *
 * @rule CAL-10
 */
function spanOfHighLevelWeek(session: number): DaySpan | null {
  const opening = debateOpeningOf(session);
  if (!opening) return null;
  const monday = shift(opening.start, -1);
  return {
    start: monday,
    end: shift(monday, 4),
    approximate: true,
    basis: `high-level week, in which falls the ${opening.basis}`,
  };
}

/**
 * The main part of a session, from its opening to the recess in December.
 *
 * @rule CAL-9
 */
function spanOfMainPart(session: number): DaySpan | null {
  const opening = openingOf(session);
  if (!opening) return null;
  const end = `${opening.start.slice(0, 4)}-12-31`;
  const basis = `main part of session ${session}, to the recess in December [CAL-9: GA/12527]`;
  return { start: opening.start, end, approximate: true, basis };
}
