/** Which acts a hat is offered where: as such, for a step, for the people of the process. */
import { type ActDefinition, actDefinitions, type Standing, standing } from '@rostrum/procedure';
import type { ProcessOnScreen } from './process-context.tsx';

/** An act that is the hat's in principle, and how it stands with it now. */
export interface Offer {
  readonly definition: ActDefinition;
  readonly standing: Standing;
  /** What the form is opened with. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Acts that are offered on pages of their own, or with the thing that they are about. */
const elsewhere: Readonly<Record<string, 'step' | 'people' | 'record' | 'library'>> = {
  openProcess: 'library',
  actualiseStep: 'step',
  editStep: 'step',
  withdrawStep: 'step',
  correctAct: 'record',
  assignOffice: 'people',
  endOffice: 'people',
  admitParty: 'people',
  nameFocalPoint: 'people',
  nameHead: 'people',
  addMember: 'people',
  removeMember: 'people',
  leave: 'people',
};

/** Acts of the course of the process; those of participation have pages of their own. */
const general: readonly string[] = [
  'startProcess',
  'attachDecision',
  'addStep',
  'publishDocument',
  'makeRuling',
  'concludeProcess',
  'reopenProcess',
];

function offerOf(
  onScreen: ProcessOnScreen,
  definition: ActDefinition,
  given: Readonly<Record<string, unknown>> = {},
): Offer[] {
  const request = Object.keys(given).length === 0 ? null : given;
  const found = standing(definition, onScreen.context, request);
  return found ? [{ definition, standing: found, given }] : [];
}

/** Acts on the process as a whole. Those that no longer are to be done are left out: they are done. */
export function generalActs(onScreen: ProcessOnScreen): readonly Offer[] {
  return actDefinitions
    .filter(({ name }) => general.includes(name))
    .flatMap((definition) => offerOf(onScreen, definition))
    .filter(({ standing: { answer } }) => answer !== 'done');
}

/** Acts on one step. */
export function stepActs(onScreen: ProcessOnScreen, step: string): readonly Offer[] {
  return ['actualiseStep', 'editStep', 'publishDocument', 'withdrawStep']
    .flatMap((name) => actDefinitions.find((each) => each.name === name) ?? [])
    .flatMap((definition) => offerOf(onScreen, definition, { step }));
}

/** Acts on who takes part. */
export function peopleActs(onScreen: ProcessOnScreen): readonly Offer[] {
  return actDefinitions
    .filter(({ name }) => elsewhere[name] === 'people')
    .flatMap((definition) => offerOf(onScreen, definition));
}
