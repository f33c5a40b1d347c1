/** Whether an organization has standing by a register already: then it registers, and goes on no list. */
import type { ParticipationCategory } from '../../plan/model.ts';
import type { Application, Organization } from '../application/state.ts';
import { nameKey } from '../duplicate/name-key.ts';
import type { ParticipationState } from '../state.ts';
import type { RegisterEntry, RegisterKind } from './state.ts';

/** The registers that give standing under a category; for the others those that make a list needless. Data. */
const registersByCategory: Readonly<Partial<Record<ParticipationCategory, readonly RegisterKind[]>>> = {
  'ngo-ecosoc': ['consultative-status'],
  nhri: ['accredited-institutions'],
  'previously-accredited': ['earlier-process'],
};

const needless: readonly RegisterKind[] = ['earlier-process', 'consultative-status'];

/** The register on which one has to stand to come in under a category; null where none is asked for. */
export function registerAskedFor(category: ParticipationCategory): RegisterKind | null {
  return registersByCategory[category]?.[0] ?? null;
}

/** The entry of a register that has one of these names, in the same country where both give one. */
function entryIn(
  { registers }: ParticipationState,
  kind: RegisterKind,
  { name, otherNames, country }: Organization,
): RegisterEntry | undefined {
  const { byKey, entries } = registers[kind];
  return [name, ...otherNames]
    .flatMap((one) => byKey[nameKey(one)] ?? [])
    .flatMap((id) => entries[id] ?? [])
    .find((entry) => entry.country === null || country === null || entry.country === country);
}

/** The entry by which an organization has standing; null where no register that was brought in has it. @rule PART-9 */
export function standingByRegister(
  participation: ParticipationState,
  category: ParticipationCategory,
  organization: Organization,
): { readonly register: RegisterKind; readonly entry: string } | null {
  for (const register of registersByCategory[category] ?? needless) {
    const entry = entryIn(participation, register, organization);
    if (entry) return { register, entry: entry.id };
  }
  return null;
}

/** The entry by which an application has standing, by the registers as they are now. @rule PART-9 */
export function matchOf(
  participation: ParticipationState,
  { category, organization, matched }: Application,
): Application['matched'] {
  return matched ?? standingByRegister(participation, category, organization);
}

/**
 * Whether an application needs no list, since its organization has standing by a register already. A list of the very organizations on a
 * register, as paragraph 9 of A/RES/67/219 orders, is needed all the same.
 * @rule PART-9
 */
export function needsNoList(participation: ParticipationState, application: Application): boolean {
  return registerAskedFor(application.category) === null && matchOf(participation, application) !== null;
}
