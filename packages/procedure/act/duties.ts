/** A person's own page: what a hat may do now, what it must, and by when. */
import type { Authority, Step } from '../plan/model.ts';
import type { StandingAnswer } from '../plan/standing.ts';
import { isBearer } from '../process/bearers.ts';
import { actualStanding, doneSteps } from '../process/step-standings.ts';
import { bearerOf, type Hat, isOffice } from './hat.ts';
import type { ActDefinition } from './model.ts';
import type { Sentence } from './refusal.ts';
import { actDefinitions } from './registry.ts';
import { standing } from './standing.ts';
import type { ProcessState } from './state.ts';

/** One thing for a hat: a step of the plan that it bears, or an act that is its own. */
export interface Duty {
  readonly of: 'step' | 'act';
  /** The id of the step, or the name of the act. */
  readonly id: string;
  readonly title: Sentence;
  /** `notNow` only of a step whose last day has passed without an act: it is overdue. */
  readonly answer: Exclude<StandingAnswer, 'done'>;
  readonly reason: Sentence;
  /** The last day, as ISO date; null where none is fixed. */
  readonly due: string | null;
  /** The first day of what is not yet to be done. */
  readonly from: string | null;
  readonly authority: Authority | null;
}

const titleOf = ({ title, titles }: Step): Sentence => ({ en: title, zh: titles?.zh ?? title });

/** Steps of a party are its own only while it takes part. */
function takesPart({ people }: ProcessState, hat: Hat): boolean {
  return isOffice(hat) || people.parties[bearerOf(hat)] !== undefined;
}

/** Phases and series are taken by what belongs to them: only that is for somebody to do. */
function isWhole({ id, kind }: Step, steps: readonly Step[]): boolean {
  return (
    kind === 'meeting' &&
    (/^phase-\d/.test(id) || steps.some((one) => one.partOf === id && one.kind === kind))
  );
}

/** Steps that the hat bears and that are neither done, superseded nor withdrawn. */
function stepDuties(state: ProcessState, hat: Hat, asOf: string): Duty[] {
  const { course } = state;
  const { plan } = course;
  if (!plan || !takesPart(state, hat)) return [];
  const done = doneSteps(course);
  return plan.steps
    .filter(({ id, bearer, supersededBy }) => isBearer(hat, bearer) && !supersededBy && !course.withdrawn[id])
    .filter((step) => !isWhole(step, plan.steps))
    .flatMap((step): Duty[] => {
      const { standing: answer, reason } = actualStanding(course, plan, step, asOf, done);
      if (answer === 'done') return [];
      const { id, authority, resolved } = step;
      const span = { due: resolved?.end ?? null, from: resolved?.start ?? null };
      return [{ of: 'step', id, title: titleOf(step), answer, reason, ...span, authority }];
    });
}

/** Acts that are open to the hat, or will be. */
function actDuties(state: ProcessState, hat: Hat, now: string): Duty[] {
  const context = { state, hat, person: null, now, newId: () => '' };
  return actDefinitions.flatMap((definition: ActDefinition): Duty[] => {
    const found = standing(definition, context);
    if (!found || found.answer === 'done' || found.answer === 'notNow') return [];
    const { name: id, title } = definition;
    const { answer, reason, authority } = found;
    return [{ of: 'act', id, title, answer, reason, due: null, from: null, authority }];
  });
}

/** What presses first: what must be done, what is overdue, what may be done, what is to come. */
const pressing: readonly Duty['answer'][] = ['must', 'notNow', 'may', 'notYet'];

function byUrgency(one: Duty, other: Duty): number {
  const day = ({ answer, due, from }: Duty) => (answer === 'notYet' ? (from ?? due) : due) ?? '9999';
  return (
    pressing.indexOf(one.answer) - pressing.indexOf(other.answer) ||
    one.of.localeCompare(other.of) * -1 ||
    day(one).localeCompare(day(other))
  );
}

/**
 * What a hat must do, may do and will have to do: the steps that it bears and the acts that are open to it, what presses first.
 * Of two that press alike, steps come before acts, and the earlier day before the later.
 *
 * @param now - ISO instant; the state is folded up to it
 * @rule PROC-15
 */
export function dutiesOf(state: ProcessState, hat: Hat, now: string): readonly Duty[] {
  return [...stepDuties(state, hat, now.slice(0, 10)), ...actDuties(state, hat, now)].sort(byUrgency);
}
