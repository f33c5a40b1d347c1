/** The office gives an application back, and says what is to be mended. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import { inBoth } from '../../act/words.ts';
import { officers, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { noteSchema } from '../request.ts';
import { about, authorityOf, theirApplication } from './theirs.ts';

const request = z.strictObject({ application: z.string().min(1).max(200), note: noteSchema });

interface Returned {
  readonly application: string;
  readonly party: string;
  readonly note: Sentence;
}

/**
 * Gives an application back to be mended.
 * @rule PART-6
 */
export const returnForMending = defineAct({
  name: 'returnForMending',
  title: { en: 'Give back to be mended', zh: '退回补正' },
  request,
  rule: 'PART-6',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  decide(context, asked) {
    const application = theirApplication(context, asked.application);
    if (!application) return notFound();
    if (application.status !== 'pending')
      return wrongStatus(
        'PART-6',
        'Only what waits for a decision is given back.',
        '只有待决的申请可以退回。',
      );
    const payload = { ...about(application), note: inBoth(asked.note) };
    const authority = authorityOf(context.state, asked);
    return [{ name: 'ApplicationReturned', matter: `application/${application.id}`, payload, authority }];
  },
  effects: {
    ApplicationReturned: {
      evolve({ participation }, { payload, happenedAt }: Act<Returned>) {
        const application = participation.applications[payload.application];
        if (application)
          Object.assign(application, { status: 'returned', note: payload.note, changedAt: happenedAt });
      },
      audience: ofParty,
    },
  },
});
