/** Categories of participation and the hats under which they act. Data. */
import { type HatCategory, hatCategories, offices } from '../../act/hat.ts';
import type { ParticipationCategory } from '../../plan/model.ts';

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

/** The hat that somebody gets who comes in under a category. */
export function hatFor(category: ParticipationCategory): HatCategory {
  return hatsOf(category)[0] ?? 'stakeholder';
}
