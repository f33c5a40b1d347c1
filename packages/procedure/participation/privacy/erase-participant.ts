/** Personal data are erased: the record stays whole, since it never held them. */
import { z } from 'zod';
import { officesOnly, partiesAndOffices } from '../../act/audience.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { partyPeople } from '../../people/own-party.ts';
import { actsFor } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { forget, type Subject, subjectOf } from './subject.ts';

const request = z.strictObject({
  /** `application/…`, `registration/…` or `person/…`. */
  subject: z.string().regex(/^(?:application|registration|person)\/[\p{L}\p{N}_-]{1,200}$/u),
});

interface Erased {
  readonly subject: string;
  readonly party: string | null;
  /** Ids of the personal data that are erased for good. */
  readonly records: readonly string[];
}

/** Everybody may have their own data erased; those who manage a party, what it handed in; the Secretariat, everybody's. */
function isTheirs({ hat, person }: Context, name: string, { party }: Subject): boolean {
  if (person !== null && name === `person/${person}`) return true;
  if (hat.role === 'member') return false;
  return hat.category === 'secretariat' || (party !== null && actsFor(hat, party));
}

/**
 * Erases the personal data of a subject. The server carries it out in the same transaction.
 * @rule PART-17
 */
export const eraseParticipant = defineAct({
  name: 'eraseParticipant',
  title: { en: 'Erase personal data', zh: '删除个人资料' },
  request,
  rule: 'PART-17',
  entitled: [{ category: 'secretariat' }, { category: 'public' }, ...partyPeople],
  stages: ['prepared', 'running', 'concluded'],
  decide(context, { subject: name }) {
    const subject = subjectOf(context.state.participation, name);
    if (!subject || !isTheirs(context, name, subject)) return notFound('PART-17');
    const payload: Erased = { subject: name, ...subject };
    const { authority } = context.state.course;
    return [{ name: 'PersonalDataErased', matter: name, payload: { ...payload }, authority }];
  },
  effects: {
    PersonalDataErased: {
      evolve({ participation }, { payload: { subject }, happenedAt }: Act<Erased>) {
        participation.erased[subject] = happenedAt;
        forget(participation, subject);
      },
      audience: ({ payload: { party } }: Act<Erased>) =>
        party === null ? officesOnly : partiesAndOffices(party),
    },
  },
});
