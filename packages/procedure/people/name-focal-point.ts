/** Who manages a party: named by the secretariat on the letter of the party, or by those who manage it already. */
import { z } from 'zod';
import { bearerOf, type Hat, isOffice } from '../act/hat.ts';
import { type Context, defineAct } from '../act/model.ts';
import { personSchema } from '../act/person-id.ts';
import { refuse } from '../act/refusal.ts';
import { hatSchema } from './assign-office.ts';
import { joined, managers, nameInParty, whileTakingPart } from './own-party.ts';

const request = z.strictObject({
  person: personSchema,
  /** The party: only the secretariat gives it; everybody else names for their own. */
  party: hatSchema.nullable().default(null),
});

type Asked = z.output<typeof request>;

function whose({ hat }: Context, { party }: Asked): Hat | null {
  if (isOffice(hat)) return party;
  return party === null || bearerOf(party) === bearerOf(hat) ? hat : null;
}

/**
 * Names a focal point.
 * @authority un.org/conf/migration/registration: State delegations have designated e-Registration focal points
 * @rule PEOPLE-4
 */
export const nameFocalPoint = defineAct({
  name: 'nameFocalPoint',
  title: { en: 'Name a focal point', zh: '指定协调人' },
  request,
  rule: 'PEOPLE-4',
  entitled: [{ category: 'secretariat' }, ...managers],
  stages: ['prepared', 'running'],
  standing: (context) => (isOffice(context.hat) ? null : whileTakingPart(context)),
  decide(context, asked) {
    const party = whose(context, asked);
    if (!party || !context.state.people.parties[bearerOf(party)])
      return refuse(
        'no-such-party',
        'PEOPLE-4',
        { en: 'There is no such party that you could name for.', zh: '没有您可以代为指定的该方。' },
        {
          en: 'Choose a party that takes part; your own, unless you are the secretariat.',
          zh: '请选择参加方；除秘书处外，只能为本方指定。',
        },
      );
    return nameInParty({ ...context, hat: party }, 'FocalPointNamed', asked.person, 'focal-point');
  },
  effects: { FocalPointNamed: joined },
});
