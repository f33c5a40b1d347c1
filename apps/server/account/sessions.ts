/** Browsers that are signed in. */
import { type Ground, later, length } from './ground.ts';
import { digest, newSecret } from './secret.ts';

/** How long a session lasts, in milliseconds: unused, in all, and as a proof of who sits there. */
export const lasting = {
  idle: 12 * length.hour,
  longest: 7 * length.day,
  proof: 10 * length.minute,
} as const;

/** Uses of a session are noted at most this often, in milliseconds: a read is not to become a write. */
const noteEvery = length.minute;

/** How somebody came in. */
export type Way = 'password' | 'passkey' | 'single-sign-on' | 'invitation' | 'recovery';

/** A session, with what is asked of its account on every request. */
export interface Present {
  /** The hash by which it is kept. */
  readonly hash: string;
  readonly id: string;
  readonly account: string;
  readonly administrator: boolean;
  readonly provenAt: Date;
}

/** A session as its owner sees it. */
export interface SessionEntry {
  readonly id: string;
  readonly hash: string;
  readonly way: Way;
  readonly agent: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly endsAt: Date;
}

const endOf = (createdAt: Date, seenAt: Date) =>
  new Date(Math.min(createdAt.getTime() + lasting.longest, seenAt.getTime() + lasting.idle));

/** Keeps sessions. */
export class Sessions {
  constructor(private readonly ground: Ground) {}

  /** Opens a session; gives the secret for the cookie. It is always a new one: what a browser brings along is never taken. */
  async open(account: string, way: Way, agent: string | null): Promise<string> {
    const secret = newSecret();
    const at = this.ground.now();
    await this.ground.query
      .insertInto('account_session')
      .values({ hash: digest(secret), account, way, agent, created_at: at, seen_at: at, proven_at: at })
      .execute();
    return secret;
  }

  /** The session of a secret; null if there is none, or it has ended. */
  async find(secret: string | null): Promise<Present | null> {
    if (!secret) return null;
    const row = await this.ground.query
      .selectFrom('account_session as session')
      .innerJoin('account', 'account.id', 'session.account')
      .select(['session.hash', 'session.id', 'session.account', 'session.created_at', 'session.seen_at'])
      .select(['session.proven_at', 'account.administrator'])
      .where('session.hash', '=', digest(secret))
      .executeTakeFirst();
    const now = this.ground.now();
    if (!row || endOf(row.created_at, row.seen_at) <= now) return null;
    if (later(row.seen_at, noteEvery) <= now) await this.#note(row.hash, now);
    const { hash, id, account, administrator, proven_at } = row;
    return { hash, id, account, administrator, provenAt: proven_at };
  }

  async #note(hash: string, now: Date): Promise<void> {
    await this.ground.query
      .updateTable('account_session')
      .set({ seen_at: now })
      .where('hash', '=', hash)
      .execute();
  }

  /** Whether whoever sits there has lately shown that it is they. */
  isProven({ provenAt }: Present): boolean {
    return later(provenAt, lasting.proof) > this.ground.now();
  }

  /** Whoever sits there has shown that it is they. */
  async prove(hash: string): Promise<void> {
    await this.ground.query
      .updateTable('account_session')
      .set({ proven_at: this.ground.now() })
      .where('hash', '=', hash)
      .execute();
  }

  /** The sessions of an account that have not ended, the latest used first. */
  async list(account: string): Promise<readonly SessionEntry[]> {
    const rows = await this.ground.query
      .selectFrom('account_session')
      .selectAll()
      .where('account', '=', account)
      .orderBy('seen_at', 'desc')
      .execute();
    const now = this.ground.now();
    return rows
      .map((row) => ({
        id: row.id,
        hash: row.hash,
        way: row.way as Way,
        agent: row.agent,
        createdAt: row.created_at,
        seenAt: row.seen_at,
        endsAt: endOf(row.created_at, row.seen_at),
      }))
      .filter(({ endsAt }) => endsAt > now);
  }

  /** Ends the session of a secret. */
  async end(secret: string): Promise<void> {
    await this.ground.query.deleteFrom('account_session').where('hash', '=', digest(secret)).execute();
  }

  /** Ends one session of an account; false if it has none of this id. */
  async endOne(account: string, id: string): Promise<boolean> {
    const ended = await this.ground.query
      .deleteFrom('account_session')
      .where('account', '=', account)
      .where('id', '=', id)
      .executeTakeFirst();
    return ended.numDeletedRows > 0n;
  }

  /** Ends every session of an account but one. */
  async endOthers(account: string, hash: string | null = null): Promise<void> {
    await this.ground.query
      .deleteFrom('account_session')
      .where('account', '=', account)
      .where('hash', '!=', hash ?? '')
      .execute();
  }
}
