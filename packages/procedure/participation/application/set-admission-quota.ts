/** How many may come in under a paragraph; a larger quota lets those in who wait. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { admissionOf } from '../admission/admissions.ts';
import { officers, ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { passOver, promotions, quotaOf } from './quota.ts';

const request = z.strictObject({
  admission: z.string().min(1).max(300),
  /** Null for as many as there are. */
  limit: z.int().min(0).max(1_000_000).nullable(),
});

type Set = z.output<typeof request>;

interface Promoted {
  readonly application: string;
  readonly party: string;
}

/**
 * Sets the quota of a paragraph. A smaller quota takes nobody's place away.
 * @rule PART-7
 */
export const setAdmissionQuota = defineAct({
  name: 'setAdmissionQuota',
  title: { en: 'Set a quota', zh: '设定名额' },
  request,
  rule: 'PART-7',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: (state, asked) =>
    (asked && admissionOf(state, asked.admission)?.authority) ?? state.course.authority,
  decide({ state }, { admission, limit }) {
    const entry = admissionOf(state, admission);
    if (!entry) return notFound();
    const { authority } = entry;
    const approved = state.participation.quotas[admission]?.approved ?? 0;
    const free = limit === null ? Number.POSITIVE_INFINITY : limit - approved;
    return [
      {
        name: 'AdmissionQuotaSet',
        matter: `admission/${admission}`,
        payload: { admission, limit },
        authority,
      },
      ...promotions(state, admission, free),
    ];
  },
  effects: {
    AdmissionQuotaSet: {
      evolve({ participation }, { payload }: Act<Set>) {
        quotaOf(participation, payload.admission).limit = payload.limit;
      },
      audience: () => everybody,
    },
    ApplicationPromoted: {
      evolve({ participation }, { payload, happenedAt }: Act<Promoted>) {
        const application = participation.applications[payload.application];
        if (!application) return;
        quotaOf(participation, application.admission).approved++;
        Object.assign(application, { status: 'approved', changedAt: happenedAt, turn: null });
        passOver(participation, application.admission);
      },
      audience: ofParty,
    },
  },
});
