/** What a language's table of time words looks like. */

import type { Spacing } from '../../language/phrases.ts';
import type { Language } from '../../model.ts';

/**
 * Kinds of words the grammar of times is made of.
 *
 * - `number`, `ordinal`: value is the number (`'60'`); `hundred`: a factor.
 * - `month`: 1–12; `weekday`: 1–7; `unit`: `D W M Y H Q DECADE`, `WD` working day, `HD` half-day.
 * - `year`: the word that marks a year ("года", "年" is the `unit`); `fill`: words that bind without meaning (of, the);
 *   with the value `from` those that may open a range (du 3 au 5).
 * - `part`: `early mid late end start half1 half2`; `quarter`: the word quarter.
 * - `pre`, `post`: relation words before and after their time: `by before after in on at from since until within
 *   between during about reversed`.
 * - `to`, `and`, `or`: what joins two times.
 * - `every`, `recur`: "every", "annually" (value an ISO 8601 duration), `annual` the adjective; `once`, `twice`.
 * - `session`: the word; `sort`: special, resumed, substantive; `own`: its, their; `body`: id of an organ (`ga`, `hrc`).
 * - `point`: `opening`, `closing`; `event`: a thing that happens; `part-of`: main part, high-level segment.
 * - `span`: a length in one word (value an ISO 8601 duration): трехдневный, يومين.
 * - `periodic`: makes a length a period that comes back: "on a four-year basis".
 * - `lasting`: words that say "for a period of"; `ago`: duration + before/after/later; `most`, `least`.
 * - `stop`: words at which the name of an event ends.
 */
export type TimeWordType =
  | 'ago'
  | 'and'
  | 'annual'
  | 'body'
  | 'event'
  | 'every'
  | 'fill'
  | 'hundred'
  | 'lasting'
  | 'month'
  | 'number'
  | 'once'
  | 'or'
  | 'ordinal'
  | 'own'
  | 'part'
  | 'periodic'
  | 'point'
  | 'post'
  | 'pre'
  | 'quarter'
  | 'recur'
  | 'session'
  | 'sort'
  | 'span'
  | 'stop'
  | 'to'
  | 'unit'
  | 'weekday'
  | 'year';

/** Values with the phrases that mean them, parted by `|`. */
export type TimeWords = Readonly<Record<string, string>>;

/** The time words of a language. */
export interface TimeLexicon {
  readonly language: Language;
  readonly spacing: Spacing;
  /** Whether a date is printed day first (`3 October 2013`) or year first (`2013 年 10 月 3 日`). */
  readonly order: 'day-first' | 'year-first';
  /** Whether a day may stand in a sentence without a preposition (3 октября, 10 月 3 日). */
  readonly adverbialDates?: true;
  /** Letters that are written together with the word that follows (Arabic و, ف, ب, ل, ك). */
  readonly clitics?: string;
  readonly words: Readonly<Partial<Record<TimeWordType, TimeWords>>>;
  /** Endings that make an ordinal of digits: `73rd`, `73-й`. */
  readonly ordinalEndings?: string;
}
