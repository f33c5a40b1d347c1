/** An application is approved: with standing of its own it takes part; otherwise its name may be proposed for a list. */
import { z } from 'zod';
import { type Act, type Context, defineAct, type YieldedAct } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { inBoth, words } from '../../act/words.ts';
import { officers, ofParty } from '../parties.ts';
import { notFound, wrongStatus } from '../refusals.ts';
import { matchOf, registerAskedFor } from '../register/match.ts';
import { admittedParty } from './admitted.ts';
import { freePlaces, passOver, quotaOf } from './quota.ts';
import type { Application } from './state.ts';
import { about, authorityOf, holdsPlace, isOver, theirApplication } from './theirs.ts';

const request = z.strictObject({
  application: z.string().min(1).max(200),
  /** Why it is approved although no register that was brought in has it. */
  despite: words(2_000).nullable().default(null),
});

type Asked = z.output<typeof request>;

interface Approved {
  readonly application: string;
  readonly party: string;
  readonly despite: Sentence | null;
  readonly matched: Application['matched'];
}

/** The quota is full: whoever presides may rule otherwise. @rule PART-7 */
function quotaFull(context: Context, asked: Asked): readonly Refusal[] {
  const application = theirApplication(context, asked.application);
  if (!application || holdsPlace(application)) return [];
  const free = freePlaces(context.state.participation, application.admission);
  if (free === null || free > 0) return [];
  return [
    refuse(
      'quota-full',
      'PART-7',
      { en: 'No place is free under this paragraph.', zh: '该款项下的名额已满。' },
      {
        en: 'Put it on the waiting list; it moves up when a place falls free.',
        zh: '请列入候补名单；有空缺时自动递补。',
      },
      authorityOf(context.state, asked),
    ),
  ];
}

/** Whoever comes in by a register has to stand on it, or the office says why it comes in all the same. @rule PART-9 */
function notOnRegister({ state }: Context, application: Application, { despite }: Asked): Refusal | null {
  const register = registerAskedFor(application.category);
  if (register === null || despite || matchOf(state.participation, application)) return null;
  if (Object.keys(state.participation.registers[register].entries).length === 0) return null;
  return refuse(
    'not-on-register',
    'PART-9',
    {
      en: 'The register that was brought in does not have this organization.',
      zh: '已导入的名册中没有该组织。',
    },
    {
      en: 'Check the name, or write why it comes in all the same.',
      zh: '请核对名称，或写明仍予批准的理由。',
    },
    authorityOf(state, { application: application.id }),
  );
}

function approval(context: Context, application: Application, asked: Asked): YieldedAct {
  const limited = context.state.participation.quotas[application.admission]?.limit != null;
  // The quota is the invariant: where there is one, two approvals may not overtake one another.
  const matter = limited ? `admission/${application.admission}` : `application/${application.id}`;
  const matched = matchOf(context.state.participation, application);
  const payload = { ...about(application), despite: asked.despite ? inBoth(asked.despite) : null, matched };
  return { name: 'ApplicationApproved', matter, payload, authority: authorityOf(context.state, asked) };
}

/**
 * Approves an application, for the first time or after a change.
 * @rule PART-6, PART-7, PART-9
 */
export const approveApplication = defineAct({
  name: 'approveApplication',
  title: { en: 'Approve an application', zh: '批准申请' },
  request,
  rule: 'PART-6',
  entitled: officers,
  stages: ['prepared', 'running'],
  authority: authorityOf,
  outOfOrder: quotaFull,
  decide(context, asked) {
    const application = theirApplication(context, asked.application);
    if (!application) return notFound();
    if (application.status === 'approved' || isOver(application.status))
      return wrongStatus('PART-6', 'Nothing waits for approval here.', '没有待批准的事项。');
    return (
      notOnRegister(context, application, asked) ?? [
        approval(context, application, asked),
        ...admittedParty(context.state, application),
      ]
    );
  },
  effects: {
    ApplicationApproved: {
      evolve({ participation }, { payload, happenedAt }: Act<Approved>) {
        const application = participation.applications[payload.application];
        if (!application) return;
        if (!holdsPlace(application)) quotaOf(participation, application.admission).approved++;
        Object.assign(application, {
          status: 'approved',
          changedAt: happenedAt,
          matched: payload.matched,
          note: null,
          turn: null,
        });
        passOver(participation, application.admission);
      },
      audience: ofParty,
    },
  },
});
