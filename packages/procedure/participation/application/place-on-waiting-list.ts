/** An application that is fit waits for a place. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { officers, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { quotaOf } from './quota.ts';
import { about, authorityOf, theirApplication } from './theirs.ts';

const request = z.strictObject({ application: z.string().min(1).max(200) });

interface Placed {
  readonly application: string;
  readonly party: string;
  readonly turn: number;
}

/**
 * Puts an application on the waiting list of its paragraph. Turns are given in this order, and nothing else moves anybody up.
 * @rule PART-7
 */
export const placeOnWaitingList = defineAct({
  name: 'placeOnWaitingList',
  title: { en: 'Put on the waiting list', zh: '列入候补名单' },
  request,
  rule: 'PART-7',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  decide(context, asked) {
    const application = theirApplication(context, asked.application);
    if (!application) return notFound();
    if (application.status !== 'pending')
      return wrongStatus(
        'PART-7',
        'Only what waits for a decision goes on the waiting list.',
        '只有待决的申请可列入候补名单。',
      );
    const turn = context.state.participation.quotas[application.admission]?.waiting.length ?? 0;
    const payload = { ...about(application), turn };
    const authority = authorityOf(context.state, asked);
    const matter = `admission/${application.admission}`;
    return [{ name: 'ApplicationPutOnWaitingList', matter, payload, authority }];
  },
  effects: {
    ApplicationPutOnWaitingList: {
      evolve({ participation }, { payload, happenedAt }: Act<Placed>) {
        const application = participation.applications[payload.application];
        if (!application) return;
        const { waiting } = quotaOf(participation, application.admission);
        waiting.push(application.id);
        Object.assign(application, { status: 'waiting', turn: waiting.length - 1, changedAt: happenedAt });
      },
      audience: ofParty,
    },
  },
});
