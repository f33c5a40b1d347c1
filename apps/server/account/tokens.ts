/** Tokens by which programs act for an account. */
import type { Scope, Who } from '../standing/who.ts';
import { type Ground, later, length } from './ground.ts';
import { digest, newSecret } from './secret.ts';

/** What every token begins with, so that a lost one is recognised wherever it turns up. */
const prefix = 'rostrum_';

/** Uses are noted at most this often, in milliseconds. */
const noteEvery = length.minute;

/** A token as its owner sees it. */
export interface TokenEntry {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Keeps tokens. */
export class Tokens {
  constructor(private readonly ground: Ground) {}

  /** Makes a token; its secret is given this once. */
  async make(
    account: string,
    { name, scopes, days }: { name: string; scopes: readonly Scope[]; days: number },
  ): Promise<TokenEntry & { readonly secret: string }> {
    const secret = newSecret(prefix);
    const createdAt = this.ground.now();
    const expiresAt = later(createdAt, days * length.day);
    const { id } = await this.ground.query
      .insertInto('account_token')
      .values({
        hash: digest(secret),
        account,
        name,
        scopes: JSON.stringify(scopes),
        created_at: createdAt,
        expires_at: expiresAt,
        used_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { id, name, scopes, createdAt, expiresAt, usedAt: null, secret };
  }

  /** Whoever a token acts for; null if it does not hold. An account that administers no longer has no token that does. */
  async find(secret: string): Promise<Who | null> {
    if (!secret.startsWith(prefix)) return null;
    const row = await this.ground.query
      .selectFrom('account_token as token')
      .innerJoin('account', 'account.id', 'token.account')
      .select(['token.id', 'token.account', 'token.scopes', 'token.used_at', 'account.administrator'])
      .where('token.hash', '=', digest(secret))
      .where('token.expires_at', '>', this.ground.now())
      .executeTakeFirst();
    if (!row) return null;
    await this.#note(row.id, row.used_at);
    const scopes = (row.scopes as readonly Scope[]).filter((scope) => scope !== 'admin' || row.administrator);
    const account = { id: row.account, administrator: row.administrator && scopes.includes('admin') };
    return { person: row.account, account, scopes, by: 'token' };
  }

  async #note(id: string, usedAt: Date | null): Promise<void> {
    const now = this.ground.now();
    if (usedAt && later(usedAt, noteEvery) > now) return;
    await this.ground.query.updateTable('account_token').set({ used_at: now }).where('id', '=', id).execute();
  }

  /** The tokens of an account that have not expired, the newest first. */
  async list(account: string): Promise<readonly TokenEntry[]> {
    const rows = await this.ground.query
      .selectFrom('account_token')
      .selectAll()
      .where('account', '=', account)
      .where('expires_at', '>', this.ground.now())
      .orderBy('created_at', 'desc')
      .execute();
    return rows.map(({ id, name, scopes, created_at, expires_at, used_at }) => ({
      id,
      name,
      scopes: scopes as readonly Scope[],
      createdAt: created_at,
      expiresAt: expires_at,
      usedAt: used_at,
    }));
  }

  /** Revokes a token; false if the account has none of this id. */
  async revoke(account: string, id: string): Promise<boolean> {
    const revoked = await this.ground.query
      .deleteFrom('account_token')
      .where('account', '=', account)
      .where('id', '=', id)
      .executeTakeFirst();
    return revoked.numDeletedRows > 0n;
  }
}
