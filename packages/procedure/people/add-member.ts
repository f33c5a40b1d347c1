/** A member of a delegation or an organization. */
import { defineAct } from '../act/model.ts';
import { joined, managers, nameInParty, personRequest, whileTakingPart } from './own-party.ts';

/**
 * Adds a member to one's own party.
 * @rule PEOPLE-5
 */
export const addMember = defineAct({
  name: 'addMember',
  title: { en: 'Add a member', zh: '增加成员' },
  request: personRequest,
  rule: 'PEOPLE-5',
  entitled: managers,
  stages: ['prepared', 'running'],
  standing: whileTakingPart,
  decide: (context, { person }) => nameInParty(context, 'MemberAdded', person, 'member'),
  effects: { MemberAdded: joined },
});
