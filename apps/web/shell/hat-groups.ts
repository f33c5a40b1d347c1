/** The hats that the switch in the header offers, in groups. */
import {
  type Hat,
  type HatCategory,
  type HatRole,
  knownParties,
  knownParty,
  offices,
  publicHat,
  type RegionalGroup,
  regionalGroupNames,
  regionalGroups,
  sameHat,
} from '@rostrum/procedure';
import type { MessageKey } from '../message/key.ts';

/** Hats under one heading. */
export interface HatGroup {
  /** A message, or a regional group whose name the procedure knows. */
  readonly heading: { readonly message: MessageKey } | { readonly group: RegionalGroup };
  readonly hats: readonly Hat[];
}

/** Kinds of parties whose members no roster names beforehand. */
const organizations: readonly HatCategory[] = [
  'intergovernmental',
  'un-entity',
  'nhri',
  'ngo-ecosoc',
  'stakeholder',
  'media',
];

const delegation = (category: HatCategory, party: string, role: HatRole): Hat => ({ category, party, role });

function statesOf(group: RegionalGroup | null, role: HatRole): readonly Hat[] {
  return knownParties
    .filter((party) => party.category === 'member-state' && party.group === group)
    .map(({ code }) => delegation('member-state', code, role));
}

/** Hats of a list, each once. */
function once(hats: readonly Hat[]): readonly Hat[] {
  return hats.filter((hat, index) => hats.findIndex((other) => sameHat(hat, other)) === index);
}

/**
 * Every hat that may be looked through in sample mode.
 * @param here hats that people wear in the process on the screen: co-facilitators by their country, organizations by their id
 * @param role what delegations are looked at as
 */
export function sampleGroups(here: readonly Hat[], role: HatRole): readonly HatGroup[] {
  const worn = (category: HatCategory) => here.filter((hat) => hat.category === category);
  const officeHats = offices.flatMap((office): readonly Hat[] =>
    worn(office).length > 0 ? worn(office) : [{ category: office, party: null, role: null }],
  );
  const observers = knownParties
    .filter(({ category }) => category !== 'member-state')
    .map(({ code, category }) => delegation(category, code, role));
  const bodies = organizations
    .flatMap((category) => worn(category).map((hat) => ({ ...hat, role })))
    .filter(({ party }) => party === null || knownParty(party) === undefined);
  const groups: readonly HatGroup[] = [
    { heading: { message: 'hats.public' }, hats: [publicHat] },
    { heading: { message: 'hats.offices' }, hats: officeHats },
    { heading: { message: 'hats.organizations' }, hats: bodies },
    ...regionalGroups.map((group) => ({ heading: { group }, hats: statesOf(group, role) })),
    { heading: { message: 'hats.noGroup' }, hats: statesOf(null, role) },
    { heading: { message: 'hats.observers' }, hats: observers },
  ];
  return groups.map((group) => ({ ...group, hats: once(group.hats) })).filter(({ hats }) => hats.length > 0);
}

/** One's own hats: those of an account, and the public's. */
export function ownGroups(hats: readonly Hat[]): readonly HatGroup[] {
  return [
    { heading: { message: 'hats.own' }, hats: once(hats) },
    { heading: { message: 'hats.public' }, hats: [publicHat] },
  ];
}

/** The name of a regional group. */
export const groupName = (group: RegionalGroup) => regionalGroupNames[group];
