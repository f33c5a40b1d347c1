/** The committee of nine that examines credentials. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { type Act, defineAct } from '../../act/model.ts';
import { refuse } from '../../act/refusal.ts';
import { knownParty } from '../../party/parties.ts';
import type { Authority } from '../../plan/model.ts';
import { countrySchema } from '../request.ts';

const request = z.strictObject({ members: z.array(countrySchema).min(1).max(193) });

interface Appointed {
  readonly members: readonly string[];
}

const rule28: Authority = {
  symbol: 'A/520/Rev.20',
  eId: 'rule_28',
  quote:
    'It shall consist of nine members, who shall be appointed by the General Assembly on the proposal of the President.',
};

/**
 * Appoints the Credentials Committee.
 * @authority A/520/Rev.20, rule 28; A/RES/73/292, annex III
 * @rule PART-15
 */
export const appointCredentialsCommittee = defineAct({
  name: 'appointCredentialsCommittee',
  title: { en: 'Appoint the Credentials Committee', zh: '任命全权证书委员会' },
  request,
  rule: 'PART-15',
  entitled: [{ category: 'president' }],
  stages: ['prepared', 'running'],
  authority: () => rule28,
  outOfOrder(_, { members }) {
    if (members.length === 9 && new Set(members).size === 9) return [];
    return [
      refuse(
        'not-nine',
        'PART-15',
        {
          en: `The committee has nine members; these are ${new Set(members).size}.`,
          zh: `委员会由九名成员组成；现有${new Set(members).size}名。`,
        },
        { en: 'Name nine Member States.', zh: '请列出九个会员国。' },
        rule28,
      ),
    ];
  },
  decide(_, { members }) {
    const other = members.find((code) => knownParty(code)?.category !== 'member-state');
    if (other)
      return refuse(
        'no-member-state',
        'PART-15',
        { en: `“${other}” is not a Member State.`, zh: `“${other}”不是会员国。` },
        { en: 'Give codes of Member States.', zh: '请填写会员国代码。' },
        rule28,
      );
    return [
      {
        name: 'CredentialsCommitteeAppointed',
        matter: 'credentials',
        payload: { members },
        authority: rule28,
      },
    ];
  },
  effects: {
    CredentialsCommitteeAppointed: {
      evolve({ participation: { committee } }, { payload }: Act<Appointed>) {
        committee.members = [...payload.members];
      },
      audience: () => everybody,
    },
  },
});
