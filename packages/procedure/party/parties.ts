/** Parties whose names are known beforehand: the Member States, other States that take part, the European Union. */
import type { HatCategory } from '../act/hat.ts';
import type { Sentence } from '../act/refusal.ts';
import { memberStateRows, type RegionalGroup } from './member-states.ts';

/** A State, or the European Union, with its names. */
export interface KnownParty {
  /** ISO 3166-1 alpha-2; `EU` for the European Union. */
  readonly code: string;
  readonly name: Sentence;
  readonly category: HatCategory;
  /** Null for those that belong to none. */
  readonly group: RegionalGroup | null;
}

/** Names of the regional groups. */
export const regionalGroupNames: Readonly<Record<RegionalGroup, Sentence>> = {
  africa: { en: 'African States', zh: '非洲国家' },
  'asia-pacific': { en: 'Asia-Pacific States', zh: '亚洲及太平洋国家' },
  'eastern-europe': { en: 'Eastern European States', zh: '东欧国家' },
  'latin-america-caribbean': { en: 'Latin American and Caribbean States', zh: '拉丁美洲和加勒比国家' },
  'western-europe-other': { en: 'Western European and other States', zh: '西欧和其他国家' },
};

/**
 * Observer States, States that are members of specialized agencies only, and the European Union.
 * @authority A/RES/3208 (XXIX), A/RES/65/276 (European Union); A/RES/58/314 (Holy See); A/RES/67/19 (State of Palestine)
 */
const others: readonly KnownParty[] = [
  { code: 'CK', name: { en: 'Cook Islands', zh: '库克群岛' }, category: 'observer-state', group: null },
  { code: 'EU', name: { en: 'European Union', zh: '欧洲联盟' }, category: 'intergovernmental', group: null },
  { code: 'NU', name: { en: 'Niue', zh: '纽埃' }, category: 'observer-state', group: null },
  {
    code: 'PS',
    name: { en: 'State of Palestine', zh: '巴勒斯坦国' },
    category: 'observer-state',
    group: null,
  },
  { code: 'VA', name: { en: 'Holy See', zh: '罗马教廷' }, category: 'observer-state', group: null },
];

const members = memberStateRows.map(
  ([code, en, zh, group]): KnownParty => ({ code, name: { en, zh }, category: 'member-state', group }),
);

/** All parties whose names are known beforehand, Member States first. */
export const knownParties: readonly KnownParty[] = [...members, ...others];

const byCode = new Map(knownParties.map((party) => [party.code, party]));

/** A State or the European Union by its code; undefined for any other. */
export function knownParty(code: string): KnownParty | undefined {
  return byCode.get(code);
}
