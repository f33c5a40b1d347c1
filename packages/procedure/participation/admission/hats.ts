/** Categories of participation and the hats under which they act. Data. */
import { type HatCategory, hatCategories, offices } from '../../act/hat.ts';
import type { ParticipationCategory } from '../../plan/model.ts';
import type { OrganizationKind } from '../application/state.ts';

const parties = hatCategories.filter(
  (category) => category !== 'public' && !(offices as readonly string[]).includes(category),
);

const hatsByCategory: Readonly<Record<ParticipationCategory, readonly HatCategory[]>> = {
  all: parties,
  'member-states': ['member-state'],
  'specialized-agency-members': ['observer-state'],
  observers: ['observer-state', 'intergovernmental'],
  'observer-states': ['observer-state'],
  'european-union': ['intergovernmental'],
  'igo-standing-invitation': ['intergovernmental'],
  'igo-other': ['intergovernmental'],
  'un-system': ['un-entity'],
  'bretton-woods': ['un-entity'],
  'special-procedures': ['un-entity'],
  'ngo-ecosoc': ['ngo-ecosoc'],
  'stakeholder-listed': ['stakeholder'],
  'stakeholder-speakers': ['ngo-ecosoc', 'stakeholder'],
  'stakeholder-round-table': ['ngo-ecosoc', 'stakeholder'],
  stakeholders: ['stakeholder', 'ngo-ecosoc'],
  youth: ['stakeholder'],
  nhri: ['nhri'],
  'nhri-networks': ['nhri'],
  'previously-accredited': ['stakeholder'],
  media: ['media'],
};

/** The hats under which a category of participation acts. */
export function hatsOf(category: ParticipationCategory): readonly HatCategory[] {
  return hatsByCategory[category] ?? [];
}

/** Hats of States: given by the letter of a State, never by an application. */
const ofStates: readonly HatCategory[] = ['member-state', 'observer-state'];

/** Where a category acts under several hats, the one for a kind of body. Data. */
const hatByKind: Readonly<Partial<Record<OrganizationKind, HatCategory>>> = {
  intergovernmental: 'intergovernmental',
  'un-entity': 'un-entity',
  'human-rights-institution': 'nhri',
  media: 'media',
};

/**
 * The hat that an organization gets which applies under a category; null where nobody gets one by applying.
 * @rule PART-2
 */
export function hatFor(category: ParticipationCategory, kind: OrganizationKind): HatCategory | null {
  const open = hatsOf(category).filter((hat) => !ofStates.includes(hat));
  const wanted = hatByKind[kind] ?? 'stakeholder';
  return open.includes(wanted) ? wanted : (open[0] ?? null);
}
