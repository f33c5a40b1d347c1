/** An applicant mends or changes its application; once it is approved, a change waits for approval again. */
import { z } from 'zod';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { answersRefused, type FormInUse, formFor } from '../form/in-use.ts';
import type { Answers } from '../form/validate.ts';
import { managersAndSecretariat, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { answersSchema, organizationSchema } from '../request.ts';
import type { Application, Organization } from './state.ts';
import { about, authorityOf, holdsPlace, isOver, theirApplication } from './theirs.ts';

const request = z
  .strictObject({
    application: z.string().min(1).max(200),
    /** Left out where it stays as it is. */
    organization: organizationSchema.nullable().default(null),
    answers: answersSchema.nullable().default(null),
  })
  .refine(({ organization, answers }) => organization !== null || answers !== null, {
    message: 'Change the organization, the answers or both.',
    params: { zh: '请修改组织信息、答复或两者。' },
  });

interface Changed {
  readonly application: string;
  readonly party: string;
  readonly organization: Organization | null;
  readonly form: string;
  readonly version: number;
  readonly answers: string | null;
  /** Ids of personal data that are kept no longer. */
  readonly replaced: readonly string[];
  readonly status: 'pending' | 'waiting' | 'reapproval';
}

/** What a change makes of the status. @rule PART-6 */
function statusAfter(application: Application): Changed['status'] {
  if (holdsPlace(application)) return 'reapproval';
  return application.status === 'waiting' ? 'waiting' : 'pending';
}

/** Changes are judged by the form as it is now, not as it was. */
function judged(
  context: Context,
  { form, admission }: Application,
  answers: Answers | null,
): FormInUse | Refusal | null {
  if (answers === null) return null;
  const now = formFor(context, { form: form || null, purpose: 'application', admission });
  return now ? (answersRefused(now, answers, context.now) ?? now) : notFound();
}

/** Final names are fixed: an organization on a list that was circulated keeps the name under which States considered it. @rule LIST-5 */
function nameFixed(
  { state }: Context,
  application: Application,
  changed: Organization | null,
): Refusal | null {
  const { lists } = state.participation;
  const circulated = application.lists.some((id) => lists[id] && lists[id].status !== 'draft');
  if (!circulated || changed === null || changed.name === application.organization.name) return null;
  return refuse(
    'name-under-consideration',
    'LIST-5',
    {
      en: 'The list with this name is before Member States; the name cannot be changed now.',
      zh: '载有该名称的名单已提交会员国，目前不能更改名称。',
    },
    { en: 'Write to the Office of the President.', zh: '请致函大会主席办公室。' },
    authorityOf(state, { application: application.id }),
  );
}

/**
 * Changes an application.
 * @rule PART-6
 */
export const changeApplication = defineAct({
  name: 'changeApplication',
  title: { en: 'Change an application', zh: '修改申请' },
  request,
  rule: 'PART-6',
  entitled: managersAndSecretariat,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  decide(context, { application: id, organization, answers }) {
    const application = theirApplication(context, id);
    if (!application) return notFound();
    if (isOver(application.status))
      return wrongStatus('PART-6', 'The application is closed.', '该申请已经结束。');
    const fixed = nameFixed(context, application, organization);
    if (fixed) return fixed;
    const form = judged(context, application, answers);
    if (form && 'refused' in form) return form;
    const subject = `application/${id}`;
    const kept = form && answers ? { id: context.newId(), subject, data: answers } : null;
    const payload: Changed = {
      ...about(application),
      organization,
      form: form?.id ?? application.form,
      version: form?.version ?? application.version,
      answers: kept?.id ?? application.answers,
      replaced: kept && application.answers ? [application.answers] : [],
      status: statusAfter(application),
    };
    const authority = authorityOf(context.state, { application: id });
    const personal = kept ? { personal: kept } : {};
    return [{ name: 'ApplicationChanged', matter: subject, payload: { ...payload }, authority, ...personal }];
  },
  effects: {
    ApplicationChanged: {
      evolve({ participation }, { payload, happenedAt }: Act<Changed>) {
        const application = participation.applications[payload.application];
        if (!application) return;
        const { organization, form, version, answers, status } = payload;
        Object.assign(application, { form, version, answers, status, changedAt: happenedAt });
        if (organization) application.organization = organization;
      },
      audience: ofParty,
    },
  },
});
