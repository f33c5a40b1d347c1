/** What comes after approval: travel, accommodation, side events. */
import { z } from 'zod';
import { type Act, type Context, defineAct, type Standing } from '../../act/model.ts';
import { answersRefused, type FormInUse, formFor, windowStanding, windowsStanding } from '../form/in-use.ts';
import { managersAndSecretariat, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { answersSchema } from '../request.ts';
import { about, authorityOf, theirApplication } from './theirs.ts';

const request = z.strictObject({
  application: z.string().min(1).max(200),
  form: z.string().min(1).max(200),
  answers: answersSchema,
});

type Asked = z.output<typeof request>;

interface Submitted {
  readonly application: string;
  readonly party: string;
  readonly form: string;
  readonly version: number;
  readonly answers: string;
  /** Ids of personal data that are kept no longer. */
  readonly replaced: readonly string[];
}

function formAsked(context: Context, asked: Asked): FormInUse | null {
  const admission = theirApplication(context, asked.application)?.admission ?? null;
  return formFor(context, { form: asked.form, purpose: 'follow-up', admission });
}

function standingOf(context: Context, asked: Asked | null): Standing | null {
  if (!asked) return windowsStanding(context, 'follow-up');
  return windowStanding(formAsked(context, asked), context, authorityOf(context.state, asked));
}

/**
 * Hands in a follow-up form, or hands it in again in place of the one before.
 * @authority "Apply only after registration is approved" (indico.un.org/event/1011752)
 * @rule PART-10
 */
export const submitFollowUp = defineAct({
  name: 'submitFollowUp',
  title: { en: 'Hand in a follow-up form', zh: '提交后续表格' },
  request,
  rule: 'PART-10',
  entitled: managersAndSecretariat,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  standing: standingOf,
  decide(context, asked) {
    const application = theirApplication(context, asked.application);
    const form = application && formAsked(context, asked);
    if (!form) return notFound();
    if (application.status !== 'approved')
      return wrongStatus(
        'PART-10',
        'This form opens when the application is approved.',
        '申请获批准后方可填写本表格。',
      );
    const refusal = answersRefused(form, asked.answers, context.now);
    if (refusal) return refusal;
    const answers = context.newId();
    const subject = `application/${application.id}`;
    const before = application.followUps[form.id]?.answers;
    const payload = {
      ...about(application),
      form: form.id,
      version: form.version,
      answers,
      replaced: before ? [before] : [],
    };
    const authority = authorityOf(context.state, asked);
    const personal = { id: answers, subject, data: asked.answers };
    return [{ name: 'FollowUpSubmitted', matter: subject, payload, authority, personal }];
  },
  effects: {
    FollowUpSubmitted: {
      evolve({ participation }, { payload, happenedAt: at }: Act<Submitted>) {
        const { application, form, version, answers } = payload;
        const followUps = participation.applications[application]?.followUps;
        if (followUps) followUps[form] = { form, version, answers, at };
      },
      audience: ofParty,
    },
  },
});
