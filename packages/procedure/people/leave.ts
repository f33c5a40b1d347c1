/** Somebody lays down a hat of their own. */
import { z } from 'zod';
import { partiesAndOffices } from '../act/audience.ts';
import { bearerOf, isOffice } from '../act/hat.ts';
import { type Act, type Context, defineAct, type Standing } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import { stand } from '../act/standing.ts';
import { personsOf, takeOff, wears } from './hats.ts';
import { type InParty, partyPeople } from './own-party.ts';

const notWorn = { en: 'You do not wear this hat yourself.', zh: '您本人并未担任此身份。' };

/** Only whoever wears a hat lays it down: not somebody who looks through its eyes. @rule PEOPLE-7 */
function byItsWearer({ state: { people }, person, hat }: Context): Standing | null {
  return person !== null && wears(people, person, hat) ? null : stand('notNow', 'PEOPLE-7', notWorn);
}

/**
 * Lays down the hat that is worn. The secretariat's last officer cannot.
 * @rule PEOPLE-7
 */
export const leave = defineAct({
  name: 'leave',
  title: { en: 'Lay down this hat', zh: '卸下此身份' },
  request: z.strictObject({}),
  rule: 'PEOPLE-7',
  entitled: [
    { category: 'president' },
    { category: 'co-facilitator' },
    { category: 'chair' },
    { category: 'secretariat' },
    ...partyPeople,
  ],
  stages: ['prepared', 'running', 'concluded'],
  standing: byItsWearer,
  decide({ state: { people, course }, hat, person }) {
    if (person === null || !wears(people, person, hat))
      return refuse('not-worn', 'PEOPLE-7', notWorn, {
        en: 'Sign in as the person who wears it.',
        zh: '请以担任该身份的人员登录。',
      });
    if (hat.category === 'secretariat' && personsOf(people, bearerOf(hat)).length === 1)
      return refuse(
        'last-secretariat',
        'PEOPLE-7',
        { en: 'The process would be left without a secretariat.', zh: '进程将没有秘书处。' },
        { en: 'Assign the office to somebody else first.', zh: '请先将该职务指派他人。' },
      );
    const authority = people.parties[bearerOf(hat)]?.authority ?? course.authority;
    return [{ name: 'HatLaidDown', matter: `person/${person}`, payload: { person, hat }, authority }];
  },
  effects: {
    HatLaidDown: {
      evolve: ({ people }, { payload }: Act<InParty>) => takeOff(people, payload.person, payload.hat),
      audience: ({ payload: { hat } }) =>
        isOffice(hat) ? { everybody: true } : partiesAndOffices(bearerOf(hat)),
    },
  },
});
