/** Every act of the house, by the name of its request and by the names of what it records. */
import { assignOffice } from '../people/assign-office.ts';
import { actualiseStep } from '../process/actualise-step.ts';
import { openProcess } from '../process/open-process.ts';
import { startProcess } from '../process/start-process.ts';
import type { ActDefinition, Effect } from './model.ts';

/** Every act, in the order in which it is documented. */
export const actDefinitions = [
  openProcess,
  startProcess,
  actualiseStep,
  assignOffice,
] as unknown as readonly ActDefinition[];

const byName = new Map(actDefinitions.map((definition) => [definition.name, definition]));
const effects = new Map(actDefinitions.flatMap((definition) => Object.entries(definition.effects)));

/** An act by the name of its request. */
export function actNamed(name: string): ActDefinition | undefined {
  return byName.get(name);
}

/** What an act in the past tense does. */
export function effectOf(name: string): Effect | undefined {
  return effects.get(name);
}
