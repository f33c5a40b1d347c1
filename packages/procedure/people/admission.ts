/** Which hats the participation categories of a plan let in. */
import type { HatCategory } from '../act/hat.ts';
import type { Participation, ParticipationCategory, Plan } from '../plan/model.ts';

/** For each kind of hat the categories of a plan under which it comes in, the nearest first. @rule PEOPLE-3 */
export const categoriesOfHat: Readonly<Partial<Record<HatCategory, readonly ParticipationCategory[]>>> = {
  'member-state': ['member-states', 'all'],
  'observer-state': ['observer-states', 'observers', 'specialized-agency-members', 'all'],
  intergovernmental: ['igo-standing-invitation', 'igo-other', 'european-union', 'observers', 'all'],
  'un-entity': ['un-system', 'bretton-woods', 'special-procedures', 'all'],
  nhri: ['nhri', 'nhri-networks', 'all'],
  'ngo-ecosoc': ['ngo-ecosoc', 'previously-accredited', 'stakeholders', 'all'],
  stakeholder: [
    'stakeholder-listed',
    'previously-accredited',
    'stakeholder-speakers',
    'stakeholder-round-table',
    'stakeholders',
    'youth',
    'all',
  ],
  media: ['media', 'all'],
};

/** The European Union has a category of its own where the plan names it. */
function categoriesFor(category: HatCategory, party: string): readonly ParticipationCategory[] {
  const all = categoriesOfHat[category] ?? [];
  return party === 'EU' ? ['european-union', ...all.filter((one) => one !== 'european-union')] : all;
}

/** The entry of the plan that lets a party in: of the category asked for, else the nearest; undefined where no paragraph does. @rule PEOPLE-3 */
export function admittedBy(
  plan: Plan,
  category: HatCategory,
  party: string,
  asked: ParticipationCategory | null = null,
): Participation | undefined {
  const fitting = categoriesFor(category, party).filter((one) => asked === null || one === asked);
  return fitting
    .map((one) => plan.participation.find((entry) => entry.category === one))
    .find((entry) => entry !== undefined);
}
