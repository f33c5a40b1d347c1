/**
 * The dated rules of the calendar of the General Assembly, as data: each value with the sessions in which it was in
 * force and its source. A new decision of the Assembly is a new row, never a changed one.
 */
import type { Dated } from './model.ts';

/** How the day of the opening is found. */
export type OpeningRule =
  | { readonly way: 'tuesday-after-second-monday' }
  | { readonly way: 'tuesday-of-week'; readonly week: number };

/** How the first day of the general debate is found, and how many working days the debate may last. */
export type DebateRule =
  | { readonly way: 'tuesday-after-opening'; readonly workingDays: number }
  | { readonly way: 'tuesday-of-week'; readonly week: number; readonly workingDays: number };

/** @rule CAL-1 CAL-2 CAL-3 */
export const OPENING_RULES: readonly Dated<OpeningRule>[] = [
  {
    fromSession: 55,
    toSession: 57,
    value: { way: 'tuesday-after-second-monday' },
    source: {
      rule: 'CAL-1',
      authority: 'resolution 55/14; A/520/Rev.20, introduction, para. 51',
      sure: true,
    },
  },
  {
    fromSession: 58,
    toSession: 77,
    value: { way: 'tuesday-of-week', week: 3 },
    source: { rule: 'CAL-2', authority: 'resolution 57/301, para. 1; A/520/Rev.20, annex IX', sure: true },
  },
  {
    fromSession: 78,
    toSession: null,
    value: { way: 'tuesday-of-week', week: 2 },
    source: { rule: 'CAL-3', authority: 'resolution 75/325; rules of procedure, rule 1 (a)', sure: true },
  },
];

/** @rule CAL-4 CAL-5 */
export const DEBATE_RULES: readonly Dated<DebateRule>[] = [
  {
    fromSession: 58,
    toSession: 77,
    value: { way: 'tuesday-after-opening', workingDays: 9 },
    source: { rule: 'CAL-4', authority: 'resolution 57/301, para. 2; A/520/Rev.20, annex IX', sure: true },
  },
  {
    fromSession: 78,
    toSession: null,
    value: { way: 'tuesday-of-week', week: 4, workingDays: 9 },
    source: { rule: 'CAL-5', authority: 'resolution 75/325; rules of procedure, rule 1 (b)', sure: true },
  },
];

/**
 * The year in which session 0 would have opened: the session of a year is the year less 1945.
 * Inferred from practice; holds for sessions 58 (2003) to 81 (2026).
 *
 * @rule CAL-8
 */
export const SESSION_YEAR_OFFSET = 1945;
