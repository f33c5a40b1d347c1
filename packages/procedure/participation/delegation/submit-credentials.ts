/** The credentials of a delegation reach the Secretary-General. */
import { z } from 'zod';
import { bearerOf, isOffice } from '../../act/hat.ts';
import { type Act, type Context, defineAct } from '../../act/model.ts';
import { refuse } from '../../act/refusal.ts';
import { addDays } from '../../calendar/day.ts';
import { mainStep } from '../../plan/main-step.ts';
import type { Authority } from '../../plan/model.ts';
import { ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { partySchema } from '../request.ts';
import { delegationOf } from './of-party.ts';
import { type CredentialIssuer, credentialIssuers } from './state.ts';

const request = z.strictObject({
  issuer: z.enum(credentialIssuers),
  /** The day on which they were issued. */
  issued: z.iso.date(),
  /** Id of the document. */
  document: z.string().min(1).max(200).nullable().default(null),
  party: partySchema.nullable().default(null),
});

interface Submitted {
  readonly party: string;
  readonly issuer: CredentialIssuer;
  readonly issued: string;
  readonly document: string | null;
  readonly due: string | null;
  readonly late: boolean;
}

/** @authority A/520/Rev.20, rule 27 */
export const rule27: Authority = {
  symbol: 'A/520/Rev.20',
  eId: 'rule_27',
  quote: 'if possible not less than one week before the opening of the session',
};

/**
 * The day by which credentials are to be in: one week before the meeting that the mandate is about; null where it has no date.
 * @authority A/520/Rev.20, rule 27
 * @rule PART-14
 */
export function credentialsDue({ course }: Pick<Context['state'], 'course'>): string | null {
  const meeting = course.plan && mainStep(course.plan);
  const opening = meeting && (course.actualised[meeting.id]?.[0]?.from ?? meeting.resolved?.start);
  return opening ? addDays(opening, -7) : null;
}

/**
 * Hands in credentials. The rule says "if possible": late ones are taken, and marked.
 * @authority A/520/Rev.20, rules 27 and 29
 * @rule PART-14
 */
export const submitCredentials = defineAct({
  name: 'submitCredentials',
  title: { en: 'Hand in credentials', zh: '提交全权证书' },
  request,
  rule: 'PART-14',
  entitled: [
    { category: 'secretariat' },
    { category: 'member-state', roles: ['head', 'focal-point'] },
    { category: 'observer-state', roles: ['head', 'focal-point'] },
  ],
  stages: ['prepared', 'running'],
  authority: () => rule27,
  decide({ state, hat, now }, asked) {
    const party = isOffice(hat) ? asked.party : bearerOf(hat);
    if (!party) return notFound('PART-14');
    if (asked.issued > now.slice(0, 10))
      return refuse(
        'issued-in-the-future',
        'PART-14',
        { en: 'Credentials cannot be dated later than today.', zh: '全权证书的签发日期不能晚于今天。' },
        { en: 'Give the day on which they were issued.', zh: '请填写签发日期。' },
        rule27,
      );
    if (state.participation.delegations[party]?.credentials?.status === 'accepted')
      return refuse(
        'accepted-already',
        'PART-14',
        { en: 'The credentials of this delegation have been accepted.', zh: '该代表团的全权证书已获接受。' },
        { en: 'Nothing needs to be done.', zh: '无须再办。' },
        rule27,
      );
    const due = credentialsDue(state);
    const { issuer, issued, document } = asked;
    const late = due !== null && now.slice(0, 10) > due;
    const payload: Submitted = { party, issuer, issued, document, due, late };
    return [
      {
        name: 'CredentialsSubmitted',
        matter: `delegation/${party}`,
        payload: { ...payload },
        authority: rule27,
      },
    ];
  },
  effects: {
    CredentialsSubmitted: {
      evolve({ participation }, { payload, happenedAt: submittedAt }: Act<Submitted>) {
        const { party, issuer, issued, document, late } = payload;
        const given = { issuer, issued, document, submittedAt, late, status: 'provisional' as const };
        delegationOf(participation, party).credentials = given;
      },
      audience: ofParty,
    },
  },
});
