/** Accounts: who can sign in. The id of an account is that of its person, by which acts name them. */
import type { Language } from '@rostrum/resolution';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AccountTable } from '../database/account-tables.ts';
import type { Tables } from '../database/tables.ts';
import { emailKey } from './email.ts';
import type { Ground } from './ground.ts';
import { hashPassword } from './password.ts';

/** An account as kept. */
export type AccountRow = Selectable<AccountTable>;

/** Who somebody is, and how they are reached. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** A new account. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly administrator: boolean;
  readonly password: string | null;
}

type Reader = Kysely<Tables> | Transaction<Tables>;

const nameIn = (data: unknown) => String((data as { name?: unknown } | null)?.name ?? '');

/** Keeps accounts. */
export class Accounts {
  constructor(private readonly ground: Ground) {}

  /** Makes an account; null if its address has one already. */
  async create(made: NewAccount): Promise<string | null> {
    const password = made.password === null ? null : await hashPassword(made.password);
    return this.ground.query.transaction().execute(async (transaction) => {
      if (await this.#withEmail(transaction, made.email)) return null;
      return this.#insert(transaction, made, password).catch((error: unknown) => {
        // Somebody else was quicker with the same address.
        if ((error as { code?: unknown }).code === '23505') return null;
        throw error;
      });
    });
  }

  async #insert(transaction: Reader, made: NewAccount, password: string | null): Promise<string> {
    const { id } = await transaction
      .insertInto('person')
      .values({ data: JSON.stringify({ name: made.name }) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { email, language, administrator } = made;
    const row = { id, email: email.trim(), email_key: emailKey(email), language, administrator, password };
    await transaction
      .insertInto('account')
      .values({ ...row, created_at: this.ground.now() })
      .execute();
    return id;
  }

  #withEmail(query: Reader, email: string): Promise<AccountRow | undefined> {
    return query
      .selectFrom('account')
      .selectAll()
      .where('email_key', '=', emailKey(email))
      .executeTakeFirst();
  }

  /** The account of an address, however it is spelled. */
  async withEmail(email: string): Promise<AccountRow | null> {
    return (await this.#withEmail(this.ground.query, email)) ?? null;
  }

  /** The account of an id. */
  async get(id: string): Promise<AccountRow | null> {
    const { query } = this.ground;
    return (await query.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
  }

  /** Whether there is any account. */
  async any(): Promise<boolean> {
    const row = await this.ground.query.selectFrom('account').select('id').limit(1).executeTakeFirst();
    return row !== undefined;
  }

  /** Those of some people who have accounts: who they are and how they are reached. */
  async people(ids: readonly string[]): Promise<readonly Person[]> {
    if (ids.length === 0) return [];
    const rows = await this.ground.query
      .selectFrom('account')
      .innerJoin('person', 'person.id', 'account.id')
      .select(['account.id', 'account.email', 'account.language', 'person.data'])
      .where('account.id', 'in', [...ids])
      .execute();
    return rows.map(({ id, email, language, data }) => ({
      id,
      email,
      language: language as Language,
      name: nameIn(data),
    }));
  }

  /** One of them. */
  async person(id: string): Promise<Person | null> {
    return (await this.people([id]))[0] ?? null;
  }

  /** Changes the name or the language. */
  async change(id: string, { name, language }: { name?: string; language?: Language }): Promise<void> {
    const { query } = this.ground;
    if (language !== undefined)
      await query.updateTable('account').set({ language }).where('id', '=', id).execute();
    if (name === undefined) return;
    // Only the name: whatever else is known of the person stays.
    await query
      .updateTable('person')
      .set(({ eb, val, fn }) => ({
        data: eb(
          fn.coalesce('data', eb.cast(val('{}'), 'jsonb')),
          '||',
          eb.cast(val(JSON.stringify({ name })), 'jsonb'),
        ) as never,
      }))
      .where('id', '=', id)
      .execute();
  }

  /** From now on the account administers the server. */
  async makeAdministrator(id: string): Promise<void> {
    await this.ground.query
      .updateTable('account')
      .set({ administrator: true })
      .where('id', '=', id)
      .execute();
  }

  /** Sets the password, or makes it anew at the cost that is asked today. */
  async setPassword(id: string, password: string): Promise<void> {
    const hash = await hashPassword(password);
    await this.ground.query.updateTable('account').set({ password: hash }).where('id', '=', id).execute();
  }

  /**
   * Removes an account for good: its keys, sessions and tokens go with it, its name and its address are erased, also from invitations.
   * Acts keep the id, which then names nobody.
   */
  async remove(id: string): Promise<void> {
    await this.ground.query.transaction().execute(async (transaction) => {
      const row = await transaction
        .deleteFrom('account')
        .where('id', '=', id)
        .returning('email_key')
        .executeTakeFirst();
      if (!row) return;
      await transaction
        .updateTable('invitation')
        .set({ email: null })
        .where(({ or, eb, fn }) =>
          or([eb('taken_by', '=', id), eb(fn('lower', ['email']), '=', row.email_key)]),
        )
        .execute();
      const erased = { data: null, erased_at: this.ground.now() };
      await transaction.updateTable('person').set(erased).where('id', '=', id).execute();
    });
  }
}
