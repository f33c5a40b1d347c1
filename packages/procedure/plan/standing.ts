/** How a step stands on a day: done, to be done, not yet or not now to be done. */
import { daysBetween } from '../calendar/day.ts';
import type { Day } from '../calendar/model.ts';
import type { Plan, Step } from './model.ts';

/** The field's five answers. */
export type StandingAnswer = 'done' | 'may' | 'must' | 'notYet' | 'notNow';

/** An answer and why. */
export interface StepStanding {
  readonly standing: StandingAnswer;
  /** As one English sentence. */
  readonly reason: string;
  /** The same in the languages of the interface. */
  readonly reasons: { readonly en: string; readonly zh: string };
}

function answer(standing: StandingAnswer, en: string, zh: string): StepStanding {
  return { standing, reason: en, reasons: { en, zh } };
}

/** What is known besides the plan. */
export interface StandingOptions {
  /** Ids of steps that acts in the record show to be done. */
  readonly done?: ReadonlySet<string>;
}

/** A deadline is near in its last fortnight. @rule PLAN-11 */
const NEAR_DAYS = 14;

/**
 * How a step stands on a day. With no record at hand the answer rests on dates alone:
 *
 * - `done`: the record shows it, or it is a phase whose days are over;
 * - `notNow`: another step has taken its place, or its last day has passed and no act is recorded;
 * - `notYet`: the mandate is not adopted, the first day has not come, or without a day of its own the meeting of which it is
 *   part, or a step that comes first, has not begun;
 * - `must`: its day or window is now and ends within a fortnight; a meeting on its days;
 * - `may`: the window is open and its end is farther off, or no day is fixed.
 *
 * @param asOf ISO date
 * @rule PLAN-11
 */
export function stepStanding(plan: Plan, step: Step, asOf: Day, options: StandingOptions = {}): StepStanding {
  if (options.done?.has(step.id)) return answer('done', 'The record shows it as done.', '记录显示已完成。');
  const { supersededBy } = step;
  if (supersededBy)
    return answer('notNow', supersededBy.reason, supersededBy.reasons?.zh ?? supersededBy.reason);
  if (plan.adoptedOn && asOf < plan.adoptedOn)
    return answer(
      'notYet',
      `The mandate was adopted on ${plan.adoptedOn}.`,
      `授权文件于 ${plan.adoptedOn} 通过。`,
    );
  return byDates(step, asOf) ?? byOrder(plan, step, asOf, options) ?? inWindow(step, asOf);
}

function byDates(step: Step, asOf: Day): StepStanding | null {
  const { start, end } = step.resolved ?? { start: null, end: null };
  if (start !== null && asOf < start)
    return answer('notYet', `Its first day is ${start}.`, `第一天为 ${start}。`);
  if (end === null || asOf <= end) return null;
  if (isPhase(step)) return answer('done', `The phase ended on ${end}.`, `该阶段于 ${end} 结束。`);
  return answer(
    'notNow',
    `Its last day was ${end}; no act is recorded.`,
    `最后一天为 ${end}；没有记录任何行为。`,
  );
}

function isPhase(step: Step): boolean {
  return step.kind === 'meeting' && /^phase-\d/.test(step.id);
}

/** A step without a first day of its own waits for those that come before it to begin. */
function byOrder(plan: Plan, step: Step, asOf: Day, { done }: StandingOptions): StepStanding | null {
  if (step.resolved?.start) return null;
  const find = (id: string) => plan.steps.find((other) => other.id === id);
  const whole = step.partOf && step.kind === 'meeting' ? find(step.partOf) : undefined;
  if (whole?.resolved?.start && asOf < whole.resolved.start)
    return answer(
      'notYet',
      `It is part of “${whole.title}” (${whole.resolved.start}).`,
      `它是“${titleZh(whole)}”（${whole.resolved.start}）的一部分。`,
    );
  const waiting = firstComing(plan, step, asOf, done ?? new Set());
  return waiting
    ? answer(
        'notYet',
        `It comes after “${waiting.title}” (${waiting.resolved?.start}).`,
        `它在“${titleZh(waiting)}”（${waiting.resolved?.start}）之后。`,
      )
    : null;
}

const titleZh = ({ title, titles }: Step) => titles?.zh ?? title;

/** The first step, however far back in the order, that has a day and has not begun. */
function firstComing(plan: Plan, step: Step, asOf: Day, done: ReadonlySet<string>): Step | null {
  const steps = new Map(plan.steps.map((other) => [other.id, other]));
  const seen = new Set([step.id]);
  const open = [...step.after];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const other = seen.has(id) || done.has(id) ? undefined : steps.get(id);
    seen.add(id);
    if (other?.resolved?.start && asOf < other.resolved.start) return other;
    if (other && !other.resolved?.start)
      open.push(...other.after, ...(other.kind === 'meeting' && other.partOf ? [other.partOf] : []));
  }
  return null;
}

function inWindow(step: Step, asOf: Day): StepStanding {
  const end = step.resolved?.end ?? null;
  if (end === null)
    return step.resolved
      ? answer('may', 'No last day is fixed.', '没有规定最后一天。')
      : answer('may', 'No day is fixed.', '没有规定日期。');
  const left = daysBetween(asOf, end);
  if (left > NEAR_DAYS) return answer('may', `Its last day is ${end}.`, `最后一天为 ${end}。`);
  return answer(
    'must',
    `Its last day is ${end}, ${left === 0 ? 'today' : `in ${left} days`}.`,
    `最后一天为 ${end}，${left === 0 ? '即今天' : `还有 ${left} 天`}。`,
  );
}
