/** Somebody is put into a delegation: its head with rank, its representatives, alternates and advisers. */
import { z } from 'zod';
import { bearerOf, isOffice } from '../../act/hat.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { personSchema } from '../../act/person-id.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { categoryOf, managersAndSecretariat, ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { partySchema } from '../request.ts';
import { delegationOf } from './of-party.ts';
import { type DelegateFunction, type DelegateRank, delegateFunctions, delegateRanks } from './state.ts';

const request = z.strictObject({
  participant: personSchema,
  function: z.enum(delegateFunctions),
  rank: z.enum(delegateRanks).nullable().default(null),
  /** The party, where the Secretariat enters it on its behalf. */
  party: partySchema.nullable().default(null),
});

type Asked = z.output<typeof request>;

interface Named {
  readonly party: string;
  readonly participant: string;
  readonly function: DelegateFunction;
  readonly rank: DelegateRank | null;
}

/** @authority A/520/Rev.20, rule 25: "not more than five representatives and five alternate representatives and as many advisers … as may be required" */
const atMost: Readonly<Partial<Record<DelegateFunction, number>>> = { alternate: 5 };
const representativesAtMost = 5;

/** Rule 25 counts the head among the representatives. */
function tooMany({ state }: Context, party: string, { participant, function: as }: Asked): Refusal | null {
  if (categoryOf(party) !== 'member-state' || as === 'adviser') return null;
  const delegates = Object.entries(state.participation.delegations[party]?.delegates ?? {});
  const others = delegates
    .filter(([person]) => person !== participant)
    .map(([, delegate]) => delegate.function);
  const alternate = as === 'alternate';
  const count = others.filter((one) => one !== 'adviser' && (one === 'alternate') === alternate).length;
  if (count < (alternate ? (atMost.alternate ?? 0) : representativesAtMost)) return null;
  return refuse(
    'delegation-full',
    'PART-13',
    {
      en: 'A delegation has five representatives and five alternates at most.',
      zh: '代表团至多有五名代表和五名副代表。',
    },
    { en: 'Name an adviser, or remove somebody first.', zh: '请指定为顾问，或先移除一人。' },
    {
      symbol: 'A/520/Rev.20',
      eId: 'rule_25',
      quote: 'not more than five representatives and five alternate representatives',
    },
  );
}

function partyOf({ hat }: Context, { party }: Asked): string | null {
  return isOffice(hat) ? party : bearerOf(hat);
}

/**
 * Names a delegate; a new head takes the place of the one before, who stays as a representative.
 * @authority A/520/Rev.20, rules 25 and 26
 * @rule PART-13
 */
export const nameDelegate = defineAct({
  name: 'nameDelegate',
  title: { en: 'Name a delegate', zh: '指定代表' },
  request,
  rule: 'PART-13',
  entitled: managersAndSecretariat,
  stages: ['prepared', 'running'],
  outOfOrder(context, asked) {
    const party = partyOf(context, asked);
    const refusal = party ? tooMany(context, party, asked) : null;
    return refusal ? [refusal] : [];
  },
  decide(context, asked) {
    const party = partyOf(context, asked);
    if (!party) return notFound('PART-13');
    const { participant, function: as, rank } = asked;
    const payload: Named = { party, participant, function: as, rank };
    const authority = context.state.people.parties[party]?.authority ?? context.state.course.authority;
    return [{ name: 'DelegateNamed', matter: `delegation/${party}`, payload: { ...payload }, authority }];
  },
  effects: {
    DelegateNamed: {
      evolve({ participation }, { payload, happenedAt: since }: Act<Named>) {
        const { party, participant, function: as, rank } = payload;
        const delegation = delegationOf(participation, party);
        const before = delegation.head === null ? undefined : delegation.delegates[delegation.head];
        if (as === 'head' && before && delegation.head !== null && delegation.head !== participant)
          delegation.delegates[delegation.head] = { ...before, function: 'representative' };
        if (delegation.head === participant && as !== 'head') delegation.head = null;
        if (as === 'head') delegation.head = participant;
        delegation.delegates[participant] = { function: as, rank, since };
      },
      audience: ofParty,
    },
  },
});
