/** Who may take part: from canonical names of parties to the categories of participation. */
import type { ParticipationCategory } from './model.ts';

/** Canonical names (CONVENTIONS, "Canonical names") and the category of each, the most precise first. Data. */
const BY_NAME: readonly (readonly [RegExp, ParticipationCategory])[] = [
  [/^listed stakeholders/i, 'stakeholder-listed'],
  [/members of the (?:united nations )?specialized agencies/i, 'specialized-agency-members'],
  [/^(?:states )?members of (?:the united nations )?specialized/i, 'specialized-agency-members'],
  [/observer states?|holy see|state of palestine/i, 'observer-states'],
  [/european union/i, 'european-union'],
  [/standing invitation/i, 'igo-standing-invitation'],
  [/bretton woods|international financial institutions|world bank|monetary fund/i, 'bretton-woods'],
  [/consultative status|\bECOSOC\b/i, 'ngo-ecosoc'],
  [/networks? of national human rights|global alliance of national human/i, 'nhri-networks'],
  [/national human rights institution/i, 'nhri'],
  [/special procedures?|special rapporteurs?|mandate holders/i, 'special-procedures'],
  [/^(?:international migration organization|iom)\b/i, 'un-system'],
  [
    /united nations (?:system|entities|bodies|organi[sz]ations|funds)|specialized agencies|regional commissions|funds and programmes|subregional offices/i,
    'un-system',
  ],
  [/^observers/i, 'observers'],
  [/intergovernmental organizations?/i, 'igo-other'],
  [/^youth|young people/i, 'youth'],
  [/^media/i, 'media'],
  [/^(?:all )?(?:member states|states|governments|delegations)/i, 'member-states'],
  [/stakeholders?|civil society|non-governmental|private sector|academi|parliament/i, 'stakeholders'],
];

/** The categories of a list of canonical names, each once, in their order. */
export function categoriesOf(names: readonly string[]): ParticipationCategory[] {
  const found = names.flatMap((name) => BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? []);
  return [...new Set(found)];
}

/** The categories in English, for titles. */
export const CATEGORY_TITLES: Readonly<Record<ParticipationCategory, string>> = {
  all: 'all participants',
  'member-states': 'Member States',
  'specialized-agency-members': 'members of the specialized agencies',
  observers: 'observers',
  'observer-states': 'observer States',
  'european-union': 'European Union',
  'igo-standing-invitation': 'entities with a standing invitation',
  'igo-other': 'other intergovernmental organizations',
  'un-system': 'United Nations system',
  'bretton-woods': 'Bretton Woods institutions',
  'special-procedures': 'special procedures',
  'ngo-ecosoc': 'NGOs in consultative status with ECOSOC',
  'stakeholder-listed': 'listed stakeholders',
  'stakeholder-speakers': 'stakeholders who speak in plenary',
  'stakeholder-round-table': 'stakeholders in round tables',
  stakeholders: 'stakeholders',
  youth: 'youth',
  nhri: 'national human rights institutions',
  'nhri-networks': 'networks of national human rights institutions',
  'previously-accredited': 'previously accredited organizations',
  media: 'media',
};
