/** Parties of a process in the groups in which the field knows them. */
import {
  type HatCategory,
  type Party,
  type PeopleState,
  type RegionalGroup,
  regionalGroups,
} from '@rostrum/procedure';

/** Kinds of parties that belong to no regional group. */
export const partyKinds = ['states', 'observers', 'organizations', 'civil'] as const;

/** Parties under one heading. */
export interface PartyGroup {
  readonly key: string;
  /** Null for all but Member States of a regional group. */
  readonly regional: RegionalGroup | null;
  readonly kind: (typeof partyKinds)[number];
  /** By name. */
  readonly parties: readonly Party[];
}

const kindOf: Readonly<Partial<Record<HatCategory, PartyGroup['kind']>>> = {
  'member-state': 'states',
  'observer-state': 'observers',
  intergovernmental: 'observers',
  'un-entity': 'organizations',
};

/** Regional groups first, then States of none, observers, the United Nations system, civil society; those without parties left out. */
export function partyGroups({ parties }: Pick<PeopleState, 'parties'>): readonly PartyGroup[] {
  const all = Object.values(parties).toSorted((a, b) => a.name.en.localeCompare(b.name.en));
  const regional = regionalGroups.map((group): PartyGroup => {
    const members = all.filter((party) => party.group === group);
    return { key: group, regional: group, kind: 'states', parties: members };
  });
  const others = partyKinds.map((kind): PartyGroup => {
    const members = all.filter(
      (party) => party.group === null && (kindOf[party.category] ?? 'civil') === kind,
    );
    return { key: kind, regional: null, kind, parties: members };
  });
  return [...regional, ...others].filter((group) => group.parties.length > 0);
}
