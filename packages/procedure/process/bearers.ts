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

/** The hats of a bearer. Whoever chairs something is a chair; a body that no row names has no hat here, and its steps are shown to the offices only. */
export function hatsOf(bearer: string): readonly HatCategory[] {
  return hatsOfBearer[bearer] ?? (/\b(?:co-)?chairs?$/i.test(bearer) ? ['chair'] : []);
}

/** Whether something is for a hat to do. */
export function isBearer(hat: Hat, bearers: readonly string[]): boolean {
  return bearers.some((bearer) => hatsOf(bearer).includes(hat.category));
}
