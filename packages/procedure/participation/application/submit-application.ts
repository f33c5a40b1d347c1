/** An organization applies: it is put under the paragraph that would admit it, and what is personal is kept apart. */
import { z } from 'zod';
import { bearerOf, type HatCategory } from '../../act/hat.ts';
import { type Act, type Context, defineAct, type Standing } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { putOn } from '../../people/hats.ts';
import { managers } from '../../people/own-party.ts';
import type { ParticipationCategory } from '../../plan/model.ts';
import { admissionOf } from '../admission/admissions.ts';
import { hatFor } from '../admission/hats.ts';
import type { Admission } from '../admission/model.ts';
import { answersRefused, type FormInUse, formFor, windowStanding, windowsStanding } from '../form/in-use.ts';
import { ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { standingByRegister } from '../register/match.ts';
import type { RegisterKind } from '../register/state.ts';
import { answersSchema, organizationSchema } from '../request.ts';
import type { Organization, OrganizationKind } from './state.ts';
import { isOver } from './theirs.ts';

const request = z.strictObject({
  /** The paragraph and category under which it applies: `op_6__point_b.stakeholder-listed`. */
  admission: z.string().min(1).max(300),
  organization: organizationSchema,
  /** Left out for the form in use. */
  form: z.string().max(200).nullable().default(null),
  /** Kept apart from the record; the act names them by id. */
  answers: answersSchema.default({}),
});

type Asked = z.output<typeof request>;

interface Submitted {
  readonly application: string;
  readonly party: string;
  readonly admission: string;
  readonly category: ParticipationCategory;
  readonly organization: Organization;
  readonly form: string | null;
  readonly version: number;
  readonly answers: string | null;
  readonly matched: { readonly register: RegisterKind; readonly entry: string } | null;
  readonly by?: string;
}

function formAsked(context: Context, { form, admission }: Asked): FormInUse | null {
  return formFor(context, { form, purpose: 'application', admission });
}

function standingOf(context: Context, asked: Asked | null): Standing | null {
  if (!asked) return windowsStanding(context, 'application');
  const authority = admissionOf(context.state, asked.admission)?.authority ?? null;
  return windowStanding(formAsked(context, asked), context, authority);
}

/** States are not asked to apply: their delegations are named by their focal points. */
const states: readonly ParticipationCategory[] = ['member-states', 'observer-states', 'european-union'];

/** Whether somebody under this hat can come in under an admission. @rule PART-2 */
function misplaced(
  { hat }: Context,
  { hats, category, route, authority }: Admission,
  { organization: { kind } }: Asked,
): Refusal | null {
  const own = hat.category === 'public' ? hatFor(category, kind) !== null : hats.includes(hat.category);
  const closed = route === 'selected' || route === 'encouraged';
  if (own && !states.includes(category) && !closed) return null;
  return refuse(
    'not-by-application',
    'PART-2',
    { en: 'Nobody applies under this paragraph with your hat.', zh: '以您当前的身份不能依据该款提出申请。' },
    {
      en: 'Choose the category under which your organization may come in.',
      zh: '请选择贵组织可据以参加的类别。',
    },
    authority,
  );
}

/** A party has one application under an admission at a time. @rule PART-2 */
function appliedAlready({ state, hat }: Context, { admission }: Asked): Refusal | null {
  const { applications, applicationsOf } = state.participation;
  const theirs = (applicationsOf[bearerOf(hat)] ?? []).flatMap((id) => applications[id] ?? []);
  if (!theirs.some((one) => one.admission === admission && !isOver(one.status))) return null;
  return refuse(
    'applied-already',
    'PART-2',
    { en: 'Your organization has applied under this paragraph already.', zh: '贵组织已依据该款提出申请。' },
    { en: 'Change the application that there is.', zh: '请修改已有的申请。' },
  );
}

function refusalOf(context: Context, asked: Asked): Refusal | null {
  const admission = admissionOf(context.state, asked.admission);
  if (!admission) return notFound();
  const form = formAsked(context, asked);
  if (asked.form !== null && !form) return notFound();
  const judged = form ?? { id: '', version: 0, form: { sections: [] } };
  return (
    misplaced(context, admission, asked) ??
    appliedAlready(context, asked) ??
    answersRefused(judged as FormInUse, asked.answers, context.now)
  );
}

function partyOf({ hat, newId }: Context, category: ParticipationCategory, kind: OrganizationKind): string {
  return hat.category === 'public' ? `${hatFor(category, kind)}/${newId()}` : bearerOf(hat);
}

/**
 * Applies for an organization. Whoever applies under no hat becomes the focal point of a party of its own, which is not admitted by that.
 * @authority A/RES/71/280, para. 6; ECOSOC resolution 1996/31, paras. 41–44
 * @rule PART-2
 */
export const submitApplication = defineAct({
  name: 'submitApplication',
  title: { en: 'Apply to take part', zh: '申请参加' },
  request,
  rule: 'PART-2',
  entitled: [{ category: 'public' }, ...managers],
  stages: ['prepared', 'running'],
  authority: (state, asked) =>
    (asked && admissionOf(state, asked.admission)?.authority) ?? state.course.authority,
  standing: standingOf,
  decide(context, asked) {
    const refusal = refusalOf(context, asked);
    if (refusal) return refusal;
    const { category, authority } = admissionOf(context.state, asked.admission) as Admission;
    const form = formAsked(context, asked);
    const application = context.newId();
    const subject = `application/${application}`;
    const party = partyOf(context, category, asked.organization.kind);
    const answers = form ? context.newId() : null;
    const payload: Omit<Submitted, 'by'> = {
      application,
      party,
      admission: asked.admission,
      category,
      organization: asked.organization,
      form: form?.id ?? null,
      version: form?.version ?? 0,
      answers,
      matched: standingByRegister(context.state.participation, category, asked.organization),
    };
    const personal = answers === null ? {} : { personal: { id: answers, subject, data: asked.answers } };
    return [
      { name: 'ApplicationSubmitted', matter: subject, payload: { ...payload }, authority, ...personal },
    ];
  },
  effects: {
    ApplicationSubmitted: {
      evolve({ participation, people }, { payload, bearer, happenedAt }: Act<Submitted>) {
        const { application: id, by, form, ...kept } = payload;
        participation.applications[id] = {
          ...kept,
          id,
          form: form ?? '',
          status: 'pending',
          submittedAt: happenedAt,
          changedAt: happenedAt,
          note: null,
          turn: null,
          followUps: {},
          lists: [],
        };
        participation.applicationsOf[kept.party] ??= [];
        participation.applicationsOf[kept.party]?.push(id);
        const [category, party] = kept.party.split('/') as [HatCategory, string];
        if (bearer === 'public' && by)
          putOn(people, by, { hat: { category, party, role: 'focal-point' }, since: happenedAt });
      },
      audience: ofParty,
    },
  },
});
