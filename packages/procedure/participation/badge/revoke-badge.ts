/** A badge opens no door any more. */
import { z } from 'zod';
import { type Act, defineAct } from '../../act/model.ts';
import { inBoth } from '../../act/words.ts';
import { ofParty } from '../parties.ts';
import { notFound } from '../refusals.ts';
import { noteSchema } from '../request.ts';

const request = z.strictObject({ badge: z.string().min(1).max(100), reason: noteSchema });

interface Revoked {
  readonly badge: string;
  readonly party: string;
}

/**
 * Revokes a badge.
 * @rule PART-18
 */
export const revokeBadge = defineAct({
  name: 'revokeBadge',
  title: { en: 'Revoke a badge', zh: '注销证件' },
  request,
  rule: 'PART-18',
  entitled: [{ category: 'secretariat' }],
  stages: ['prepared', 'running'],
  decide({ state }, asked) {
    const badge = state.participation.badges[asked.badge];
    if (!badge || badge.revokedAt !== null) return notFound('PART-18');
    const payload = { badge: badge.id, party: badge.party, reason: inBoth(asked.reason) };
    return [
      { name: 'BadgeRevoked', matter: `badge/${badge.holder}`, payload, authority: state.course.authority },
    ];
  },
  effects: {
    BadgeRevoked: {
      evolve({ participation }, { payload, happenedAt }: Act<Revoked>) {
        const badge = participation.badges[payload.badge];
        if (badge) badge.revokedAt = happenedAt;
      },
      audience: ofParty,
    },
  },
});
