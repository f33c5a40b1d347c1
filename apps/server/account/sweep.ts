/** What has expired is removed, so that nothing personal stays longer than it is needed. */
import { type Ground, later, length } from './ground.ts';
import { lasting } from './sessions.ts';

/** Invitations that nobody accepted are kept this long after they ended, so that whoever sent them sees what became of them. */
const invitationsStay = 90 * length.day;

/** Removes what no longer holds. */
export async function sweep({ query, now: clock }: Ground): Promise<void> {
  const now = clock();
  await query
    .deleteFrom('account_session')
    .where(({ or, eb }) =>
      or([
        eb('seen_at', '<=', later(now, -lasting.idle)),
        eb('created_at', '<=', later(now, -lasting.longest)),
      ]),
    )
    .execute();
  await query.deleteFrom('account_step').where('expires_at', '<=', now).execute();
  await query.deleteFrom('account_recovery').where('expires_at', '<=', now).execute();
  await query.deleteFrom('account_token').where('expires_at', '<=', now).execute();
  await query.deleteFrom('account_attempt').where('since', '<=', later(now, -length.day)).execute();
  await query
    .deleteFrom('invitation')
    .where('accepted_at', 'is', null)
    .where('expires_at', '<=', later(now, -invitationsStay))
    .execute();
}
