/** An applicant withdraws: its place goes to whoever waits longest. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { managersAndSecretariat, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { leave } from './leave.ts';
import { withPromotions } from './quota.ts';
import { about, authorityOf, isOver, theirApplication, whileBeforeStates } from './theirs.ts';

const request = z.strictObject({ application: z.string().min(1).max(200) });

interface Withdrawn {
  readonly application: string;
  readonly party: string;
}

/**
 * Withdraws an application.
 * @rule PART-6, PART-7
 */
export const withdrawApplication = defineAct({
  name: 'withdrawApplication',
  title: { en: 'Withdraw an application', zh: '撤回申请' },
  request,
  rule: 'PART-6',
  entitled: managersAndSecretariat,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  outOfOrder: whileBeforeStates,
  decide(context, asked) {
    const application = theirApplication(context, asked.application);
    if (!application) return notFound();
    if (isOver(application.status))
      return wrongStatus('PART-6', 'The application is closed already.', '该申请已经结束。');
    const authority = authorityOf(context.state, asked);
    const matter = `application/${application.id}`;
    const act = { name: 'ApplicationWithdrawn', matter, payload: about(application), authority };
    return withPromotions(context.state, application, act);
  },
  effects: {
    ApplicationWithdrawn: {
      evolve({ participation }, { payload, happenedAt }: Act<Withdrawn>) {
        const application = participation.applications[payload.application];
        if (application) leave(participation, application, 'withdrawn', happenedAt);
      },
      audience: ofParty,
    },
  },
});
