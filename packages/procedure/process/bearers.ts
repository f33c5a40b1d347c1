/** Whose hat the bearers of a plan are: one table from canonical names to hats. */
import type { Hat, HatCategory } from '../act/hat.ts';

/**
 * Who acts where a plan names a bearer. Meetings of the Assembly and of a conference are presided over by its President and serviced by the Secretariat;
 * the Secretary-General acts through the Secretariat.
 * @authority A/520/Rev.20, rules 35, 45 and 47
 * @rule PROC-15
 */
const hatsOfBearer: Readonly<Record<string, readonly HatCategory[]>> = {
  'General Assembly': ['president', 'secretariat'],
  'President of the General Assembly': ['president'],
  'Office of the President of the General Assembly': ['president'],
  'intergovernmental conference': ['president', 'secretariat'],
  'preparatory meeting': ['chair', 'secretariat'],
  'Secretary-General': ['secretariat'],
  'Secretary-General of the conference': ['secretariat'],
  Secretariat: ['secretariat'],
  'co-facilitators': ['co-facilitator'],
  'Member States': ['member-state'],
  States: ['member-state', 'observer-state'],
  Governments: ['member-state', 'observer-state'],
  'regional groups': ['member-state'],
  donors: ['member-state', 'observer-state', 'intergovernmental'],
  'members of the specialized agencies': ['member-state', 'observer-state'],
  observers: ['observer-state', 'intergovernmental'],
  'observer States': ['observer-state'],
  'European Union': ['intergovernmental'],
  'entities with a standing invitation': ['intergovernmental'],
  'intergovernmental organizations': ['intergovernmental'],
  'United Nations system': ['un-entity'],
  'regional commissions': ['un-entity'],
  'subregional offices': ['un-entity'],
  IOM: ['un-entity'],
  'Bretton Woods institutions': ['un-entity'],
  'special procedures': ['un-entity'],
  'national human rights institutions': ['nhri'],
  'NGOs in consultative status with ECOSOC': ['ngo-ecosoc'],
  'non-governmental organizations': ['ngo-ecosoc', 'stakeholder'],
  stakeholders: ['stakeholder', 'ngo-ecosoc'],
  'listed stakeholders': ['stakeholder'],
  'civil society': ['stakeholder', 'ngo-ecosoc'],
  'private sector': ['stakeholder'],
};

/** Bearers that no row names, by what their names say; the first that fits. */
const kindsOfBearer: readonly (readonly [name: RegExp, hats: readonly HatCategory[]])[] = [
  [/\b(?:co-)?chairs?$|^(?:vice-)?(?:chairs?|presidents?|bureaux?|rapporteurs?) of\b/i, ['chair']],
  [
    /^(?:departments?|under-secretar\w+-general|secretariat)\b|^office of (?:human resources|legal affairs|internal)/i,
    ['secretariat'],
  ],
  [/\bspecial (?:rapporteurs?|representatives?|envoys?)\b|^independent expert/i, ['un-entity']],
  // A body acts by whoever chairs it and is serviced by the Secretariat.
  [
    /\b(?:committees?|commissions?|working groups?|boards?|councils?|conferences?|forums?|bod(?:y|ies)|groups? of)\b/i,
    ['chair', 'secretariat'],
  ],
  [
    /^(?:joint )?united nations\b|\b(?:agencies|funds and programmes)\b|^(?:executive director|director-general|high commissioner)\b/i,
    ['un-entity'],
  ],
  [/\borganizations?$/i, ['intergovernmental']],
  [/\b(?:states|powers|delegations|countries|governments|parties)\b|\bpartners$/i, ['member-state']],
];

/** The hats of a bearer, by the table, else by what its name says; none where that says nothing: its steps are the offices' to record. */
export function hatsOf(bearer: string): readonly HatCategory[] {
  return hatsOfBearer[bearer] ?? kindsOfBearer.find(([name]) => name.test(bearer))?.[1] ?? [];
}

/** Whether something is for a hat to do. */
export function isBearer(hat: Hat, bearers: readonly string[]): boolean {
  return bearers.some((bearer) => hatsOf(bearer).includes(hat.category));
}
