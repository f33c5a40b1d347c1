/** The shapes of the calendar: dated rules, spans of days and what they rest on. */

/** A calendar day as an ISO 8601 date, `2018-09-25`; no time of day and no zone. */
export type Day = string;

/** A stretch of days, both ends inclusive. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
  /** The source gives no exact day (early February), or the date rests on practice instead of on a rule. */
  readonly approximate: boolean;
  /** The rule or words on which the span rests, as one English phrase. */
  readonly basis: string;
}

/** What a dated rule rests on. `sure` is false for what is inferred from practice and is a setting, not a rule. */
export interface RuleSource {
  /** The id in `RULES.md`. */
  readonly rule: string;
  /** Symbol and paragraph: `resolution 57/301, para. 1; rules of procedure, rule 1`. */
  readonly authority: string;
  readonly sure: boolean;
}

/** A value with the sessions of the Assembly in which it was in force: the first, and the last (null: still in force). */
export interface Dated<Value> {
  readonly fromSession: number;
  readonly toSession: number | null;
  readonly value: Value;
  readonly source: RuleSource;
}

/** The entry in force at a session, or null where the table says nothing of it. */
export function inForce<Value>(table: readonly Dated<Value>[], session: number): Dated<Value> | null {
  return (
    table.find(
      (entry) => session >= entry.fromSession && (entry.toSession === null || session <= entry.toSession),
    ) ?? null
  );
}
