/** Sessions of the General Assembly: opening, general debate, closing. */
import { DEBATE_RULES, OPENING_RULES, type OpeningRule, SESSION_YEAR_OFFSET } from './assembly-rules.ts';
import { lastOfPeriod } from './counting/working-days.ts';
import { addDays } from './day.ts';
import { type Day, type DaySpan, inForce, type RuleSource } from './model.ts';
import { tuesdayAfterSecondMonday, tuesdayOfWeek } from './september.ts';

/** The year in which a regular session opens. @rule CAL-8 */
export function yearOfSession(session: number): number {
  return session + SESSION_YEAR_OFFSET;
}

/** The regular session that opens in a year. @rule CAL-8 */
export function sessionOfYear(year: number): number {
  return year - SESSION_YEAR_OFFSET;
}

/**
 * The session that is under way on a day, or null where no rule of this calendar reaches.
 *
 * @rule CAL-1 CAL-2 CAL-3 CAL-8
 */
export function sessionOn(day: Day): number | null {
  const session = sessionOfYear(Number(day.slice(0, 4)));
  const opening = openingOf(session);
  if (!opening) return null;
  return day >= opening.start ? session : session - 1;
}

/** The day on which a regular session opens; null for sessions of which this calendar has no rule. @rule CAL-1 CAL-2 CAL-3 */
export function openingOf(session: number): DaySpan | null {
  const rule = inForce(OPENING_RULES, session);
  if (!rule) return null;
  const day = openingDay(rule.value, yearOfSession(session));
  return one(day, rule.source, `opening of session ${session}`);
}

/** The first day of the general debate; null where the rules of this calendar do not fix it. @rule CAL-4 CAL-5 */
export function debateOpeningOf(session: number): DaySpan | null {
  const rule = inForce(DEBATE_RULES, session);
  const opening = openingOf(session);
  if (!rule || !opening) return null;
  const day =
    rule.value.way === 'tuesday-after-opening'
      ? addDays(opening.start, 7)
      : tuesdayOfWeek(yearOfSession(session), rule.value.week);
  return one(day, rule.source, `opening of the general debate of session ${session}`);
}

/**
 * The last day of the general debate as the rules allow it. The debate of recent years has ended earlier, so that the
 * day is given as approximate: nothing that must follow the debate is refused on its strength.
 *
 * @authority rules of procedure, rule 1 (b): "without interruption over a period of nine working days"
 * @rule CAL-6
 */
export function debateClosingOf(session: number): DaySpan | null {
  const rule = inForce(DEBATE_RULES, session);
  const opening = debateOpeningOf(session);
  if (!rule || !opening) return null;
  const { workingDays } = rule.value;
  const day = lastOfPeriod(opening.start, workingDays);
  const basis = `closing of the general debate of session ${session}: ${workingDays} working days at most`;
  return { ...one(day, { ...rule.source, rule: 'CAL-6' }, basis), approximate: true };
}

/**
 * The day on which a session closes. The Assembly fixes it at the start of the session; until it is known, the day on
 * which the next session opens stands for it.
 *
 * @authority rules of procedure, rule 2
 * @rule CAL-7
 */
export function closingOf(session: number): DaySpan | null {
  const next = openingOf(session + 1);
  if (!next || !openingOf(session)) return null;
  const basis = `closing of session ${session}: fixed by the Assembly, taken as the opening of the next`;
  return {
    ...one(next.start, { rule: 'CAL-7', authority: 'rules of procedure, rule 2', sure: false }, basis),
    approximate: true,
  };
}

/** A session from its opening to its closing. @rule CAL-7 */
export function spanOfSession(session: number): DaySpan | null {
  const opening = openingOf(session);
  const closing = closingOf(session);
  if (!opening || !closing) return null;
  return {
    start: opening.start,
    end: closing.end,
    approximate: true,
    basis: `session ${session} (${opening.basis}; ${closing.basis})`,
  };
}

function openingDay(rule: OpeningRule, year: number): Day {
  return rule.way === 'tuesday-after-second-monday'
    ? tuesdayAfterSecondMonday(year)
    : tuesdayOfWeek(year, rule.week);
}

function one(day: Day, source: RuleSource, what: string): DaySpan {
  return { start: day, end: day, approximate: false, basis: `${what} [${source.rule}: ${source.authority}]` };
}
