/** How people wish to be told, and the secret by which they end it. */
import { randomBytes } from 'node:crypto';
import type { NoticeSettings as Settings } from '@rostrum/api';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { NoticeSettingTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import { nextMorning } from './next-time.ts';

/** How somebody wishes to be told, as kept. */
export type SettingRow = Selectable<NoticeSettingTable>;

type Reader = Kysely<Tables> | Transaction<Tables>;

/** Whoever has said nothing is told once a day, in the zone of the Headquarters. */
export const usualSettings: Settings = { rhythm: 'daily', timeZone: 'America/New_York' };

/** When somebody is written to next, whatever happens. */
export function nextDue({ rhythm, timeZone }: Settings, now: Date): Date | null {
  return rhythm === 'off' ? null : nextMorning(now, timeZone, rhythm === 'weekly');
}

/** Keeps how people wish to be told. */
export class NoticeSettings {
  constructor(
    private readonly query: Kysely<Tables>,
    private readonly now: () => Date,
  ) {}

  async get(person: string): Promise<Settings> {
    const row = await this.query
      .selectFrom('notice_setting')
      .selectAll()
      .where('person', '=', person)
      .executeTakeFirst();
    return row ? { rhythm: row.rhythm, timeZone: row.time_zone } : usualSettings;
  }

  async put(person: string, settings: Settings): Promise<void> {
    const { rhythm, timeZone: time_zone } = settings;
    const next_at = nextDue(settings, this.now());
    await this.query
      .insertInto('notice_setting')
      .values({ person, rhythm, time_zone, next_at, unsubscribe: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.column('person').doUpdateSet({ rhythm, time_zone, next_at }))
      .execute();
    if (rhythm === 'off') await this.query.deleteFrom('notice').where('person', '=', person).execute();
  }

  /** Sees that those of some people who have accounts have settings; gives those who wish to be told, with when they are written to next. */
  async ofAll(query: Reader, people: readonly string[]): Promise<readonly SettingRow[]> {
    if (people.length === 0) return [];
    const known = await query
      .selectFrom('notice_setting')
      .selectAll()
      .where('person', 'in', people)
      .execute();
    const unknown = people.filter((person) => !known.some((row) => row.person === person));
    const made = unknown.length === 0 ? [] : await this.#make(query, unknown);
    return [...known, ...made].filter(({ rhythm }) => rhythm !== 'off');
  }

  async #make(query: Reader, people: readonly string[]): Promise<readonly SettingRow[]> {
    const accounts = await query.selectFrom('account').select('id').where('id', 'in', people).execute();
    if (accounts.length === 0) return [];
    const next_at = nextDue(usualSettings, this.now());
    const { rhythm, timeZone: time_zone } = usualSettings;
    return query
      .insertInto('notice_setting')
      .values(
        accounts.map(({ id: person }) => ({
          ...{ person, rhythm, time_zone, next_at },
          unsubscribe: randomBytes(32).toString('base64url'),
        })),
      )
      .onConflict((conflict) => conflict.column('person').doNothing())
      .returningAll()
      .execute();
  }

  /** Whether a secret ends anybody's mails. */
  async has(unsubscribe: string): Promise<boolean> {
    const row = await this.query
      .selectFrom('notice_setting')
      .select('person')
      .where('unsubscribe', '=', unsubscribe)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Ends the mails of whoever has the secret; false where nobody has. */
  async end(unsubscribe: string): Promise<boolean> {
    const row = await this.query
      .updateTable('notice_setting')
      .set({ rhythm: 'off', next_at: null })
      .where('unsubscribe', '=', unsubscribe)
      .returning('person')
      .executeTakeFirst();
    if (row) await this.query.deleteFrom('notice').where('person', '=', row.person).execute();
    return row !== undefined;
  }
}
