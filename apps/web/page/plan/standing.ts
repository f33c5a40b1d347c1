/** The standing of a step on a day, and why, in the words of the interface. */
import {
  type Plan,
  type StandingAnswer,
  type StandingOptions,
  type Step,
  stepStanding,
} from '@rostrum/procedure';
import type { MessageKey } from '../../message/key.ts';
import type { Say } from '../../shell/locale.tsx';

/** Whether a step may, must, cannot yet or can no longer be actualised, or is over. */
export type PlanStanding = StandingAnswer;

/** All standings, what presses first. */
export const standings: readonly PlanStanding[] = ['must', 'may', 'notYet', 'notNow', 'done'];

/** The standing of a step on an ISO date; by dates alone where no record is at hand. */
export function standingOf(plan: Plan, step: Step, date: string, record: StandingOptions = {}): PlanStanding {
  return stepStanding(plan, step, date, record).standing;
}

/** The reasons that the procedure gives, each with the message that says the same. */
const reasons: readonly (readonly [pattern: RegExp, message: MessageKey])[] = [
  [/^The mandate was adopted on (?<date>\S+)\.$/, 'reason.adopted'],
  [/^Its first day is (?<date>\S+)\.$/, 'reason.first'],
  [/^The phase ended on (?<date>\S+)\.$/, 'reason.phase'],
  [/^Its last day was (?<date>\S+); no act is recorded\.$/, 'reason.lapsed'],
  [/^It comes after “(?<title>.+)” \((?<date>\S+)\)\.$/, 'reason.waits'],
  [/^It is part of “(?<title>.+)” \((?<date>\S+)\)\.$/, 'reason.part'],
  [/^Its last day is (?<date>\S+?)(?:, (?:today|in \d+ days))?\.$/, 'reason.last'],
  [/^No last day is fixed\.$/, 'reason.open'],
  [/^No day is fixed\.$/, 'reason.undated'],
  [/^The record shows it as done\.$/, 'reason.recorded'],
];

/** The title of a step of the plan in the language of the interface. */
export type TitleOf = (step: Step) => string;

/** Why a step stands as it does. A reason that no message knows is given in the words of the procedure. */
export function standingReason(
  plan: Plan,
  step: Step,
  date: string,
  say: Say,
  formatDay: (date: string) => string,
  titled: TitleOf = (other) => other.title,
  record: StandingOptions = {},
): string {
  const { reason } = stepStanding(plan, step, date, record);
  for (const [pattern, message] of reasons) {
    const match = pattern.exec(reason);
    if (!match) continue;
    const { date: day, title } = match.groups ?? {};
    const found = plan.steps.find((other) => other.title === title);
    return say(message, { date: day ? formatDay(day) : '', title: found ? titled(found) : (title ?? '') });
  }
  return reason;
}
