/** The head of a delegation: one at a time. */
import { bearerOf } from '../act/hat.ts';
import { type Act, defineAct } from '../act/model.ts';
import { personsOf, takeOff } from './hats.ts';
import { type InParty, joined, managers, nameInParty, personRequest, whileTakingPart } from './own-party.ts';

/**
 * Names the head of one's own party; whoever was head before is no longer.
 * @authority A/520/Rev.20, rule 25: delegations and their representatives
 * @rule PEOPLE-6
 */
export const nameHead = defineAct({
  name: 'nameHead',
  title: { en: 'Name the head of delegation', zh: '指定代表团团长' },
  request: personRequest,
  rule: 'PEOPLE-6',
  entitled: managers,
  stages: ['prepared', 'running'],
  standing: whileTakingPart,
  decide: (context, { person }) => nameInParty(context, 'HeadNamed', person, 'head'),
  effects: {
    HeadNamed: {
      ...joined,
      evolve(state, act: Act<InParty>) {
        const { hat } = act.payload;
        for (const person of personsOf(state.people, bearerOf(hat), 'head'))
          takeOff(state.people, person, hat);
        joined.evolve(state, act);
      },
    },
  },
});
