/** The Assembly decides on credentials, after the report of its committee. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { refuse } from '../../act/refusal.ts';
import type { Authority } from '../../plan/model.ts';
import { partySchema } from '../request.ts';
import { delegationOf } from './of-party.ts';

const request = z.strictObject({
  parties: z.array(partySchema).min(1).max(200),
  accepted: z.boolean(),
  /** The report of the committee, by its symbol. */
  report: z.string().trim().min(1).max(100).nullable().default(null),
});

interface Decided {
  readonly parties: readonly string[];
  readonly accepted: boolean;
}

const rule29: Authority = {
  symbol: 'A/520/Rev.20',
  eId: 'rule_29',
  quote: 'until the Credentials Committee has reported and the General Assembly has given its decision',
};

/**
 * Records the decision on credentials. Until then every delegation sits provisionally, with the rights of the others.
 * @authority A/520/Rev.20, rules 28 and 29
 * @rule PART-15
 */
export const decideOnCredentials = defineAct({
  name: 'decideOnCredentials',
  title: { en: 'Record the decision on credentials', zh: '记录关于全权证书的决定' },
  request,
  rule: 'PART-15',
  entitled: [{ category: 'president' }],
  stages: ['running'],
  authority: () => rule29,
  outOfOrder({ state }) {
    if (state.participation.committee.members.length > 0) return [];
    return [
      refuse(
        'no-committee',
        'PART-15',
        { en: 'No Credentials Committee has been appointed.', zh: '尚未任命全权证书委员会。' },
        {
          en: 'Appoint the committee; it examines credentials and reports.',
          zh: '请先任命委员会，由其审查并提出报告。',
        },
        rule29,
      ),
    ];
  },
  decide({ state }, asked) {
    const without = asked.parties.find((party) => !state.participation.delegations[party]?.credentials);
    if (without && asked.accepted)
      return refuse(
        'no-credentials',
        'PART-15',
        { en: `“${without}” has handed in no credentials.`, zh: `“${without}”尚未提交全权证书。` },
        { en: 'Leave it out, or enter its credentials first.', zh: '请先录入其全权证书，或将其略去。' },
        rule29,
      );
    return [{ name: 'CredentialsDecided', matter: 'credentials', payload: { ...asked }, authority: rule29 }];
  },
  effects: {
    CredentialsDecided: {
      evolve({ participation }, { payload: { parties, accepted }, happenedAt }: Act<Decided>) {
        participation.committee.reportedAt = happenedAt;
        for (const party of parties) {
          const { credentials } = delegationOf(participation, party);
          if (credentials) credentials.status = accepted ? 'accepted' : 'rejected';
        }
      },
      audience: () => everybody,
    },
  },
});
