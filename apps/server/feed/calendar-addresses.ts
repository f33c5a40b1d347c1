/** Secret addresses of calendars, for programs that cannot sign in. Whoever has one sees what the person or the party may see, until it is revoked. */
import { createHash, randomBytes } from 'node:crypto';
import type { CalendarAddress } from '@rostrum/api';
import type { Hat } from '@rostrum/procedure';
import type { Kysely, Selectable } from 'kysely';
import type { CalendarAddressTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../library/refusal.ts';

type Row = Selectable<CalendarAddressTable>;

/** Of whom a calendar is. */
export interface CalendarOwner {
  /** Null in sample mode without an account. */
  readonly person: string | null;
  /** Null for all processes of the person. */
  readonly process: string | null;
  /** The hat under which it is seen; null where the process is. */
  readonly hat: Hat | null;
}

/** Addresses that one person may have. */
const mostAddresses = 50;
/** The time of use is noted to the hour: it is to tell whether anybody uses the address at all. */
const hour = 60 * 60 * 1_000;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

function shown({ id, process, hat, created_at, used_at }: Row): CalendarAddress {
  return {
    ...{ id, process, hat: hat as Hat | null },
    of: process === null ? 'person' : 'party',
    createdAt: created_at.toISOString(),
    usedAt: used_at?.toISOString() ?? null,
  };
}

/** Keeps addresses: only the hash of their secret. */
export class CalendarAddresses {
  constructor(
    private readonly query: Kysely<Tables>,
    private readonly now: () => Date,
  ) {}

  /** Those of a person. */
  async list(person: string): Promise<readonly CalendarAddress[]> {
    const rows = await this.query
      .selectFrom('calendar_address')
      .selectAll()
      .where('person', '=', person)
      .orderBy('created_at')
      .execute();
    return rows.map(shown);
  }

  /** Makes an address; its secret is given this once. */
  async make({ person, process, hat }: CalendarOwner): Promise<CalendarAddress & { readonly token: string }> {
    if (person !== null && (await this.list(person)).length >= mostAddresses)
      throw new Refusal('too-many', `You have ${mostAddresses} such addresses already. Revoke one first.`);
    const token = randomBytes(32).toString('base64url');
    const row = await this.query
      .insertInto('calendar_address')
      .values({
        ...{ hash: hashOf(token), person, process },
        hat: hat && JSON.stringify(hat),
        created_at: this.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ...shown(row), token };
  }

  /** Revokes an address of a person; false where there is none. */
  async revoke(id: string, person: string | null): Promise<boolean> {
    const { numDeletedRows } = await this.query
      .deleteFrom('calendar_address')
      .where('id', '=', id)
      .where('person', person === null ? 'is' : '=', person)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** Whose calendar a secret opens; null where it opens none. */
  async find(token: string): Promise<CalendarOwner | null> {
    const row = await this.query
      .selectFrom('calendar_address')
      .selectAll()
      .where('hash', '=', hashOf(token))
      .executeTakeFirst();
    if (!row) return null;
    if (!row.used_at || this.now().getTime() - row.used_at.getTime() > hour)
      await this.query
        .updateTable('calendar_address')
        .set({ used_at: this.now() })
        .where('id', '=', row.id)
        .execute();
    return { person: row.person, process: row.process, hat: row.hat as Hat | null };
  }
}
