/** A process as somebody sees it under a hat. */
import type { ProcessView } from '@rostrum/api';
import {
  actDefinitions,
  bearerOf,
  type Context,
  type Hat,
  isOffice,
  type ProcessState,
  standing,
  stepStandings,
} from '@rostrum/procedure';
import { summaryOf } from './summary.ts';

/** What a view is made of. */
export interface ViewParts {
  readonly state: ProcessState;
  readonly hat: Hat;
  readonly hats: readonly Hat[];
  readonly person: string | null;
  /** ISO instant for which standings are given. */
  readonly now: string;
  /** The day to which the state was folded; null for the present. */
  readonly asOf: string | null;
  readonly isSample: boolean;
  readonly names: ReadonlyMap<string, string>;
}

/** The acts that are a hat's at all, each with its standing. */
function actsOpenTo({ state, hat, person, now }: ViewParts): ProcessView['acts'] {
  const context: Context = { state, hat, person, now, newId: () => '' };
  return actDefinitions.flatMap((definition) => {
    const found = standing(definition, context);
    return found ? [{ name: definition.name, title: definition.title, standing: found }] : [];
  });
}

/** All but the President are shown when something public last happened: otherwise the hour of a confidential act could be read here. */
function processOf({ state, hat, isSample, asOf }: ViewParts): ProcessView['process'] | null {
  const summary = summaryOf(state);
  if (!summary) return null;
  const { course, position } = state;
  const lastAt = hat.category === 'president' ? state.lastAt : state.publicAt;
  const { documents, authority } = course;
  return { ...summary, sample: isSample, documents, position, lastAt, asOf, authority };
}

/** The view as JSON; null while nobody has opened the process. */
export function writeView(parts: ViewParts): string | null {
  const { state, hat, hats, now, names } = parts;
  const { plan, actualised } = state.course;
  const process = processOf(parts);
  if (!process || !plan) return null;
  const steps = stepStandings(state.course, now.slice(0, 10)).map(({ id, standing: answer, reason }) => ({
    id,
    standing: { answer, reason },
  }));
  const view = { process, plan, actualised, steps, acts: actsOpenTo(parts), hat, hats };
  return JSON.stringify({ ...view, names: Object.fromEntries(names) });
}

/**
 * The persons whose names a hat may see: offices see all, a party those of its own and whoever holds an office, the public nobody.
 * @rule PEOPLE-5
 */
export function personsSeen({ people }: ProcessState, hat: Hat): readonly string[] {
  if (hat.category === 'public') return [];
  const seen = (other: Hat) => isOffice(hat) || isOffice(other) || bearerOf(other) === bearerOf(hat);
  return Object.keys(people.worn).filter((person) => people.worn[person]?.some((worn) => seen(worn.hat)));
}
