/** What a browser has begun and must end: kept here under the hash of a secret that only this browser has. */
import { type Ground, later } from './ground.ts';
import { digest, newSecret } from './secret.ts';

/** What was begun, with what is kept of it. */
export interface StepData {
  /** A code is still owed after a password or single sign-on. */
  readonly code: { readonly way: 'password' | 'single-sign-on' | 'recovery'; readonly next?: string };
  /** A passkey was asked to sign in. */
  readonly passkey: { readonly challenge: string };
  /** A new passkey was asked for. */
  readonly 'new-passkey': { readonly challenge: string };
  /** The browser is on its way through the house of single sign-on. */
  readonly 'single-sign-on': {
    readonly purpose: 'sign-in' | 'proof' | 'link';
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly next: string | null;
    /** Hash of the invitation in whose name somebody comes. */
    readonly invitation: string | null;
    /** Hash of the session that asked. */
    readonly session: string | null;
  };
}

/** What was begun. */
export type Purpose = keyof StepData;

/** Something begun. */
export interface Step<P extends Purpose> {
  readonly account: string | null;
  readonly data: StepData[P];
}

/** Keeps what was begun. */
export class Steps {
  constructor(private readonly ground: Ground) {}

  /** Begins; gives the secret for the browser. */
  async begin<P extends Purpose>(
    purpose: P,
    data: StepData[P],
    { account = null, lasting }: { account?: string | null; lasting: number },
  ): Promise<string> {
    const secret = newSecret();
    const { query, now } = this.ground;
    await query
      .insertInto('account_step')
      .values({
        hash: digest(secret),
        purpose,
        account,
        data: JSON.stringify(data),
        expires_at: later(now(), lasting),
      })
      .execute();
    return secret;
  }

  /** Looks at what was begun; it stays. */
  async look<P extends Purpose>(purpose: P, secret: string | null): Promise<Step<P> | null> {
    if (!secret) return null;
    const row = await this.ground.query
      .selectFrom('account_step')
      .select(['account', 'data'])
      .where('hash', '=', digest(secret))
      .where('purpose', '=', purpose)
      .where('expires_at', '>', this.ground.now())
      .executeTakeFirst();
    return row ? { account: row.account, data: row.data as StepData[P] } : null;
  }

  /** Ends what was begun, so that it cannot be ended twice; null where there is nothing. */
  async end<P extends Purpose>(purpose: P, secret: string | null): Promise<Step<P> | null> {
    if (!secret) return null;
    const row = await this.ground.query
      .deleteFrom('account_step')
      .where('hash', '=', digest(secret))
      .where('purpose', '=', purpose)
      .where('expires_at', '>', this.ground.now())
      .returning(['account', 'data'])
      .executeTakeFirst();
    return row ? { account: row.account, data: row.data as StepData[P] } : null;
  }
}
