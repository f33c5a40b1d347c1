/** A badge is issued; one that the holder had before is revoked. */
import { z } from 'zod';
import { type Act, type Context, defineAct, type YieldedAct } from '../../act/model.ts';
import { personSchema } from '../../act/person-id.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
import { categoryOf, ofParty } from '../parties.ts';
import { idSchema, partySchema } from '../request.ts';

const request = z
  .strictObject({
    holder: personSchema,
    party: partySchema,
    zones: z.array(idSchema).max(30).default([]),
    from: z.iso.date(),
    to: z.iso.date(),
  })
  .refine(({ from, to }) => from <= to, {
    message: 'The last day lies before the first.',
    params: { zh: '最后一天早于第一天。' },
  });

type Asked = z.output<typeof request>;

interface Issued extends Asked {
  readonly badge: string;
  readonly category: string;
}

/** A badge is for who is registered with the party, or belongs to its delegation. @rule PART-18 */
function nobodyThere({ state }: Context, { holder, party }: Asked): readonly Refusal[] {
  const { events, registrations, delegations } = state.participation;
  const registered = Object.values(events).some(({ ofPerson }) => {
    const registration = registrations[ofPerson[holder] ?? ''];
    return registration?.status === 'registered' && registration.party === party;
  });
  if (registered || delegations[party]?.delegates[holder]) return [];
  return [
    refuse(
      'not-registered',
      'PART-18',
      { en: 'This person is not registered with this party.', zh: '此人未登记为该方人员。' },
      { en: 'Register the person first.', zh: '请先登记此人。' },
    ),
  ];
}

function revoked({ state }: Context, { holder }: Asked): YieldedAct[] {
  const before = state.participation.badges[state.participation.badgeOf[holder] ?? ''];
  if (!before || before.revokedAt !== null) return [];
  const reason = { en: 'Replaced by a new badge.', zh: '已由新证件替代。' };
  const payload = { badge: before.id, party: before.party, reason };
  return [
    { name: 'BadgeRevoked', matter: `badge/${before.holder}`, payload, authority: state.course.authority },
  ];
}

/**
 * Issues a badge. Its signature is made by the server and is not recorded.
 * @rule PART-18
 */
export const issueBadge = defineAct({
  name: 'issueBadge',
  title: { en: 'Issue a badge', zh: '签发证件' },
  request,
  rule: 'PART-18',
  entitled: [{ category: 'secretariat' }],
  stages: ['prepared', 'running'],
  outOfOrder: nobodyThere,
  decide(context, asked) {
    const payload: Issued = { ...asked, badge: context.newId(), category: categoryOf(asked.party) };
    const { authority } = context.state.course;
    const issued = {
      name: 'BadgeIssued',
      matter: `badge/${asked.holder}`,
      payload: { ...payload },
      authority,
    };
    return [...revoked(context, asked), issued];
  },
  effects: {
    BadgeIssued: {
      evolve({ participation }, { payload, happenedAt: issuedAt }: Act<Issued>) {
        const { badge: id, holder, party, category, zones, from, to } = payload;
        participation.badges[id] = {
          id,
          holder,
          party,
          category,
          zones,
          from,
          to,
          issuedAt,
          revokedAt: null,
        };
        participation.badgeOf[holder] = id;
      },
      audience: ofParty,
    },
  },
});
