/** Links by which a forgotten password is set anew. */
import { type Ground, later, length } from './ground.ts';
import { digest, newSecret } from './secret.ts';

/** How long a link holds, in milliseconds. */
export const recoveryLasts = length.hour;

/** Keeps recovery links. */
export class Recoveries {
  constructor(private readonly ground: Ground) {}

  /** A new link for an account; those before it hold no longer. */
  async begin(account: string): Promise<string> {
    const secret = newSecret();
    const { query, now } = this.ground;
    await query.deleteFrom('account_recovery').where('account', '=', account).execute();
    await query
      .insertInto('account_recovery')
      .values({ hash: digest(secret), account, expires_at: later(now(), recoveryLasts) })
      .execute();
    return secret;
  }

  /** The account of a link that still holds. */
  async look(secret: string): Promise<string | null> {
    const row = await this.ground.query
      .selectFrom('account_recovery')
      .select('account')
      .where('hash', '=', digest(secret))
      .where('expires_at', '>', this.ground.now())
      .executeTakeFirst();
    return row?.account ?? null;
  }

  /** Uses a link up; null if it does not hold. */
  async end(secret: string): Promise<string | null> {
    const row = await this.ground.query
      .deleteFrom('account_recovery')
      .where('hash', '=', digest(secret))
      .where('expires_at', '>', this.ground.now())
      .returning('account')
      .executeTakeFirst();
    return row?.account ?? null;
  }
}
