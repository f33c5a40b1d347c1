/** Somebody leaves a party because those who manage it say so. */
import { z } from 'zod';
import { bearerOf, type Hat, hatRoles } from '../act/hat.ts';
import { type Act, defineAct } from '../act/model.ts';
import { personSchema } from '../act/person-id.ts';
import { refuse } from '../act/refusal.ts';
import { personsOf, takeOff, wears } from './hats.ts';
import { type InParty, joined, managers, whileTakingPart } from './own-party.ts';

const request = z.strictObject({ person: personSchema, role: z.enum(hatRoles) });

/**
 * Removes somebody from one's own party. The last focal point stays: somebody must be able to name others.
 * @rule PEOPLE-5
 */
export const removeMember = defineAct({
  name: 'removeMember',
  title: { en: 'Remove a member', zh: '移除成员' },
  request,
  rule: 'PEOPLE-5',
  entitled: managers,
  stages: ['prepared', 'running'],
  standing: whileTakingPart,
  decide({ state: { people, course }, hat }, { person, role }) {
    const bearer = bearerOf(hat);
    const named: Hat = { category: hat.category, party: hat.party, role };
    if (!wears(people, person, named))
      return refuse(
        'not-in-party',
        'PEOPLE-5',
        { en: 'Nobody of your party is named so.', zh: '贵方没有如此指定的人员。' },
        { en: 'Choose somebody of your own party.', zh: '请选择本方人员。' },
      );
    if (role === 'focal-point' && personsOf(people, bearer, 'focal-point').length === 1)
      return refuse(
        'last-focal-point',
        'PEOPLE-5',
        { en: 'Your party would be left without a focal point.', zh: '贵方将没有协调人。' },
        { en: 'Name another focal point first.', zh: '请先指定另一名协调人。' },
      );
    const authority = people.parties[bearer]?.authority ?? course.authority;
    return [{ name: 'MemberRemoved', matter: `party/${bearer}`, payload: { person, hat: named }, authority }];
  },
  effects: {
    MemberRemoved: {
      evolve: ({ people }, { payload }: Act<InParty>) => takeOff(people, payload.person, payload.hat),
      audience: joined.audience,
    },
  },
});
