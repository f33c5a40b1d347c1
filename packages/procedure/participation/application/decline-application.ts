/** An application is declined, with the reason for the applicant. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import { inBoth } from '../../act/words.ts';
import { officers, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { noteSchema } from '../request.ts';
import { leave } from './leave.ts';
import { withPromotions } from './quota.ts';
import { about, authorityOf, isOver, theirApplication, whileBeforeStates } from './theirs.ts';

const request = z.strictObject({ application: z.string().min(1).max(200), note: noteSchema });

interface Declined {
  readonly application: string;
  readonly party: string;
  readonly note: Sentence;
}

/**
 * Declines an application.
 * @rule PART-6, PART-7
 */
export const declineApplication = defineAct({
  name: 'declineApplication',
  title: { en: 'Decline an application', zh: '不予批准申请' },
  request,
  rule: 'PART-6',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  outOfOrder: whileBeforeStates,
  decide(context, asked) {
    const application = theirApplication(context, asked.application);
    if (!application) return notFound();
    if (isOver(application.status))
      return wrongStatus('PART-6', 'The application is closed already.', '该申请已经结束。');
    const payload = { ...about(application), note: inBoth(asked.note) };
    const authority = authorityOf(context.state, asked);
    const matter = `application/${application.id}`;
    return withPromotions(context.state, application, {
      name: 'ApplicationDeclined',
      matter,
      payload,
      authority,
    });
  },
  effects: {
    ApplicationDeclined: {
      evolve({ participation }, { payload, happenedAt }: Act<Declined>) {
        const application = participation.applications[payload.application];
        if (!application) return;
        leave(participation, application, 'declined', happenedAt);
        application.note = payload.note;
      },
      audience: ofParty,
    },
  },
});
