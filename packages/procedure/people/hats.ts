/** The hats of a process: who wears them, and which there are. */
import {
  bearerOf,
  type Hat,
  type HatCategory,
  type HatRole,
  hatRoles,
  publicHat,
  sameHat,
} from '../act/hat.ts';
import type { Sentence } from '../act/refusal.ts';
import type { PeopleState, Worn } from './state.ts';

/** Names of what a hat is of. */
export const hatNames: Readonly<Record<HatCategory, Sentence>> = {
  president: { en: 'President of the General Assembly', zh: '大会主席' },
  'co-facilitator': { en: 'Co-facilitator', zh: '共同协调人' },
  chair: { en: 'Chair', zh: '主席（会议）' },
  secretariat: { en: 'Secretariat', zh: '秘书处' },
  'member-state': { en: 'Member State', zh: '会员国' },
  'observer-state': { en: 'Observer State', zh: '观察员国' },
  intergovernmental: { en: 'Intergovernmental organization', zh: '政府间组织' },
  'un-entity': { en: 'United Nations entity', zh: '联合国实体' },
  nhri: { en: 'National human rights institution', zh: '国家人权机构' },
  'ngo-ecosoc': { en: 'NGO in consultative status with ECOSOC', zh: '具有经社理事会咨商地位的非政府组织' },
  stakeholder: { en: 'Other stakeholder', zh: '其他利益攸关方' },
  media: { en: 'Media', zh: '媒体' },
  public: { en: 'Public', zh: '公众' },
};

/** Names of what somebody is in a party. */
export const roleNames: Readonly<Record<HatRole, Sentence>> = {
  head: { en: 'head', zh: '团长' },
  'focal-point': { en: 'focal point', zh: '协调人' },
  member: { en: 'member', zh: '成员' },
};

/** Whether a person wears a hat. */
export function wears({ worn }: PeopleState, person: string, hat: Hat): boolean {
  return (worn[person] ?? []).some((one) => sameHat(one.hat, hat));
}

/** Puts a hat on somebody, in place; once. */
export function putOn(people: PeopleState, person: string, worn: Worn): void {
  if (!wears(people, person, worn.hat)) people.worn[person] = [...(people.worn[person] ?? []), worn];
}

/** Takes a hat off somebody, in place. */
export function takeOff(people: PeopleState, person: string, hat: Hat): void {
  const left = (people.worn[person] ?? []).filter((one) => !sameHat(one.hat, hat));
  if (left.length > 0) people.worn[person] = left;
  else delete people.worn[person];
}

/** Persons under the hat of a party or office, in any role or in one. */
export function personsOf({ worn }: PeopleState, bearer: string, role?: HatRole): readonly string[] {
  return Object.keys(worn).filter((person) =>
    worn[person]?.some(({ hat }) => bearerOf(hat) === bearer && (role === undefined || hat.role === role)),
  );
}

/** Every hat that there is in a process: its offices, its parties in each role, and the public; for the switch of the sample mode. */
export function hatsIn({ offices, parties }: PeopleState): readonly Hat[] {
  const inParties = Object.values(parties).flatMap(({ category, party }) =>
    [...hatRoles].map((role): Hat => ({ category, party, role })),
  );
  return [...Object.values(offices).map(({ hat }) => hat), ...inParties, publicHat];
}
