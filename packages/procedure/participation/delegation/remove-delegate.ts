/** Somebody leaves a delegation. */
import { z } from 'zod';
import { bearerOf, isOffice } from '../../act/hat.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { personSchema } from '../../act/person-id.ts';
import { managersAndSecretariat, ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { partySchema } from '../request.ts';

const request = z.strictObject({ participant: personSchema, party: partySchema.nullable().default(null) });

interface Removed {
  readonly party: string;
  readonly participant: string;
}

/**
 * Removes a delegate.
 * @rule PART-13
 */
export const removeDelegate = defineAct({
  name: 'removeDelegate',
  title: { en: 'Remove a delegate', zh: '移除代表' },
  request,
  rule: 'PART-13',
  entitled: managersAndSecretariat,
  stages: ['prepared', 'running'],
  decide({ state, hat }, { participant, party: asked }) {
    const party = isOffice(hat) ? asked : bearerOf(hat);
    if (!party || !state.participation.delegations[party]?.delegates[participant]) return notFound('PART-13');
    const authority = state.people.parties[party]?.authority ?? state.course.authority;
    return [
      { name: 'DelegateRemoved', matter: `delegation/${party}`, payload: { party, participant }, authority },
    ];
  },
  effects: {
    DelegateRemoved: {
      evolve({ participation }, { payload: { party, participant } }: Act<Removed>) {
        const delegation = participation.delegations[party];
        if (!delegation) return;
        delete delegation.delegates[participant];
        if (delegation.head === participant) delegation.head = null;
      },
      audience: ofParty,
    },
  },
});
