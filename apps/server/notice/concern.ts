/** Whom an act concerns so much that they are told: their party, the steps that they bear, their office, the process as a whole. */
import {
  type Act,
  audienceOf,
  bearerOf,
  type Hat,
  isBearer,
  isOffice,
  maySee,
  type ProcessState,
} from '@rostrum/procedure';

/** Why somebody is told. */
export type Concern = 'own-office' | 'own-party' | 'own-step' | 'process';

/** Acts by which the whole process takes another turn. */
const turns: ReadonlySet<string> = new Set([
  'ProcessStarted',
  'ProcessConcluded',
  'ProcessReopened',
  'DecisionAttached',
]);

/** Acts by which a step falls on other days, or on none. */
const stepActs: ReadonlySet<string> = new Set(['StepEdited', 'StepAdded', 'StepWithdrawn', 'StepActualised']);

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function isOfPerson({ payload, matter }: Act, person: string): boolean {
  return matter === `person/${person}` || record(payload).person === person;
}

/** An act that was made for a party to see, that the party did, or that is about it. */
function isOfParty(act: Act, state: ProcessState, hat: Hat): boolean {
  if (hat.party === null || isOffice(hat)) return false;
  const bearer = bearerOf(hat);
  const { parties = [] } = audienceOf(act, state);
  return act.bearer === bearer || parties.includes(bearer) || act.matter.endsWith(`/${bearer}`);
}

/** The steps that an act moves. */
function stepsMoved(
  { name, matter }: Act,
  { course }: ProcessState,
  position: number | undefined,
): readonly string[] {
  if (stepActs.has(name) && matter.startsWith('step/')) return [matter.slice('step/'.length)];
  if (name !== 'DecisionAttached') return [];
  const decision = course.decisions.find((one) => one.position === position);
  return decision ? [...decision.replaced.flatMap(({ old, now }) => [old, now]), ...decision.added] : [];
}

function isOfStep(act: Act, state: ProcessState, hat: Hat): boolean {
  const moved = stepsMoved(act, state, act.position);
  return (state.course.plan?.steps ?? []).some(
    ({ id, bearer }) => moved.includes(id) && isBearer(hat, bearer),
  );
}

/**
 * Why an act concerns somebody; null where it does not, where they may not see it, or where they did it themselves.
 * @param hats - what they wear in the process
 */
export function concernOf(
  act: Act,
  state: ProcessState,
  person: string,
  hats: readonly Hat[],
): Concern | null {
  if (record(act.payload).by === person) return null;
  const audience = audienceOf(act, state);
  const seeing = hats.filter((hat) => maySee(audience, hat));
  if (seeing.length === 0) return null;
  if (isOfPerson(act, person)) return 'own-office';
  if (seeing.some((hat) => isOfParty(act, state, hat))) return 'own-party';
  if (seeing.some((hat) => isOfStep(act, state, hat))) return 'own-step';
  return turns.has(act.name) ? 'process' : null;
}
