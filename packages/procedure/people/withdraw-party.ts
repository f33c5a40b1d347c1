/** A State or an organization leaves the process. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { bearerOf, type Hat, isOffice } from '../act/hat.ts';
import { type Act, type Context, defineAct } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';
import { hatSchema } from './assign-office.ts';
import { personsOf, takeOff } from './hats.ts';
import { managers, whileTakingPart } from './own-party.ts';
import type { PeopleState } from './state.ts';

const request = z.strictObject({
  /** The party: only the secretariat gives it, on the letter of the party; everybody else withdraws their own. */
  party: hatSchema.nullable().default(null),
  reason: words(1_000),
});

type Asked = z.output<typeof request>;

interface Gone {
  readonly category: Hat['category'];
  readonly party: string;
}

function whose({ hat }: Context, { party }: Asked): Hat | null {
  if (isOffice(hat)) return party;
  return party === null || bearerOf(party) === bearerOf(hat) ? hat : null;
}

/** Everybody of the party takes its hat off. */
function disperse(people: PeopleState, bearer: string): void {
  for (const person of personsOf(people, bearer))
    for (const { hat } of people.worn[person] ?? [])
      if (bearerOf(hat) === bearer) takeOff(people, person, hat);
}

/**
 * Withdraws a party from the process. What it did stays in the record.
 * @rule PEOPLE-8
 */
export const withdrawParty = defineAct({
  name: 'withdrawParty',
  title: { en: 'Withdraw from the process', zh: '退出进程' },
  request,
  rule: 'PEOPLE-8',
  entitled: [{ category: 'secretariat' }, ...managers],
  stages: ['prepared', 'running'],
  standing: (context) => (isOffice(context.hat) ? null : whileTakingPart(context)),
  decide(context, asked) {
    const { people, course } = context.state;
    const hat = whose(context, asked);
    const party = hat ? people.parties[bearerOf(hat)] : undefined;
    if (!party)
      return refuse(
        'no-such-party',
        'PEOPLE-8',
        { en: 'There is no such party that you could withdraw.', zh: '没有您可以代为退出的该方。' },
        {
          en: 'Choose a party that takes part; your own, unless you are the secretariat.',
          zh: '请选择参加方；除秘书处外，只能为本方办理。',
        },
      );
    const { category, party: id } = party;
    const payload = { category, party: id, reason: inBoth(asked.reason) };
    const authority = party.authority ?? course.authority;
    return [{ name: 'PartyWithdrawn', matter: `party/${category}/${id}`, payload, authority }];
  },
  effects: {
    PartyWithdrawn: {
      evolve({ people }, { payload: { category, party } }: Act<Gone>) {
        const bearer = bearerOf({ category, party, role: null });
        disperse(people, bearer);
        delete people.parties[bearer];
      },
      audience: () => everybody,
      correct: { fields: null, withdraw: true },
    },
  },
});
