/** How every step stands on a day, with what the record shows of it. */
import type { Sentence } from '../act/refusal.ts';
import type { Plan, Step } from '../plan/model.ts';
import { type StandingAnswer, stepStanding } from '../plan/standing.ts';
import type { Actualisation, CourseState } from './state.ts';

/** How a step stands. */
export interface ActualStanding {
  readonly id: string;
  readonly standing: StandingAnswer;
  readonly reason: Sentence;
}

/** Steps that the record shows to be done: taken, and not only in part; and series of which every meeting was held. @rule PROC-6 */
export function doneSteps({ actualised, plan, withdrawn }: CourseState): ReadonlySet<string> {
  const taken = Object.entries(actualised);
  const done = new Set(taken.filter(([, held]) => held.some(({ part }) => !part)).map(([id]) => id));
  const meetings = (plan?.steps ?? []).filter(
    ({ id, kind, supersededBy }) => kind === 'meeting' && !supersededBy && !withdrawn[id],
  );
  // A series may itself be part of a meeting: from the innermost outwards, for as long as something is added.
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const { id } of meetings) if (isHeld(id, meetings, done)) done.add(id);
  }
  return done;
}

/** Phases end with their days, not with the last of their meetings. */
function isHeld(id: string, meetings: readonly Step[], done: ReadonlySet<string>): boolean {
  const members = meetings.filter(({ partOf }) => partOf === id);
  return members.length > 0 && !/^phase-\d/.test(id) && members.every((one) => done.has(one.id));
}

const allHeld: Sentence = { en: 'All its meetings were held.', zh: '其各次会议均已举行。' };

const daysOf = ({ from, to }: Actualisation) => (from === to ? from : `${from} – ${to}`);

function takenReason(held: readonly Actualisation[]): Sentence {
  const days = held.map(daysOf).join(', ');
  return { en: `Taken: ${days}.`, zh: `已采取：${days}。` };
}

/** A step that is taken in part stays open as its dates say; the reason names the parts. */
function inPart(reason: Sentence, held: readonly Actualisation[]): Sentence {
  const days = held.map(daysOf).join(', ');
  return { en: `${reason.en} Taken in part: ${days}.`, zh: `${reason.zh}已部分采取：${days}。` };
}

/** How one step stands on a day, by the plan, the record and what was withdrawn. @rule PROC-6, PROC-8, PLAN-11 */
export function actualStanding(
  course: CourseState,
  plan: Plan,
  step: Step,
  asOf: string,
  done: ReadonlySet<string> = doneSteps(course),
): ActualStanding {
  const { id } = step;
  const held = course.actualised[id] ?? [];
  if (done.has(id)) return { id, standing: 'done', reason: held.length > 0 ? takenReason(held) : allHeld };
  const withdrawn = course.withdrawn[id];
  if (withdrawn) {
    const reason = { en: `Withdrawn: ${withdrawn.en}`, zh: `已撤销：${withdrawn.zh}` };
    return { id, standing: 'notNow', reason };
  }
  const { standing, reasons } = stepStanding(plan, step, asOf, { done });
  return { id, standing, reason: held.length > 0 ? inPart(reasons, held) : reasons };
}

/**
 * How every step stands on a day, in the order of the plan. Steps that the record shows to be taken are done.
 * @param course - folded up to that day
 * @param asOf - ISO date
 */
export function stepStandings(course: CourseState, asOf: string): readonly ActualStanding[] {
  const { plan } = course;
  if (!plan) return [];
  const done = doneSteps(course);
  return plan.steps.map((step) => actualStanding(course, plan, step, asOf, done));
}
