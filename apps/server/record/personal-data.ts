/**
 * What is personal: names, addresses, numbers of passports. Acts name people by id alone, so that a person can be erased and the chain
 * still holds.
 */
import type { PersonalRecord } from '@rostrum/procedure';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { JsonValue } from './canonical-json.ts';
import type { Tx } from './postgres-store.ts';

/** Keeps personal data apart from the record. */
export interface PersonalData {
  /** Keeps data; gives the id by which acts may name the person. */
  keep(data: JsonValue): Promise<string>;
  /** Null for whoever was erased or never there: the two cannot be told apart. */
  read(id: string): Promise<JsonValue>;
  /** Erases for good. */
  erase(id: string): Promise<void>;
}

/** Personal data in PostgreSQL. */
export function postgresPersonalData(database: Kysely<Tables>): PersonalData {
  return {
    async keep(data) {
      const row = { data: JSON.stringify(data) };
      const { id } = await database
        .insertInto('person')
        .values(row)
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },
    async read(id) {
      const row = await database.selectFrom('person').select('data').where('id', '=', id).executeTakeFirst();
      return (row?.data ?? null) as JsonValue;
    },
    async erase(id) {
      await database
        .updateTable('person')
        .set({ data: null, erased_at: new Date() })
        .where('id', '=', id)
        .execute();
    },
  };
}

/** Personal data in memory. */
export function memoryPersonalData(newId: () => string): PersonalData {
  const people = new Map<string, JsonValue>();
  return {
    async keep(data) {
      const id = newId();
      people.set(id, structuredClone(data) as JsonValue);
      return id;
    },
    async read(id) {
      return people.get(id) ?? null;
    },
    async erase(id) {
      people.delete(id);
    },
  };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is personal and goes with an act: kept under an id that the act names. */
export interface PersonalRecords<Transaction> {
  /** Keeps data in the transaction of the acts that name them; what is there already stays. */
  put(process: string, records: readonly PersonalRecord[], transaction: Transaction): Promise<void>;
  /** Names of persons, by their id: those who were erased have none. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Data that go with acts, in PostgreSQL. */
export function postgresPersonalRecords(database: Kysely<Tables>): PersonalRecords<Tx> {
  return {
    async put(process, records, transaction) {
      const rows = records.map(({ id, subject, data }) => ({
        id,
        subject,
        process,
        data: JSON.stringify(data),
      }));
      if (rows.length === 0) return;
      await transaction
        .insertInto('person')
        .values(rows)
        .onConflict((same) => same.column('id').doNothing())
        .execute();
    },
    async names(ids) {
      // Acts may name whoever has no account here.
      const known = ids.filter((id) => uuid.test(id));
      if (known.length === 0) return new Map();
      const rows = await database
        .selectFrom('person')
        .select(['id', 'data'])
        .where('id', 'in', known)
        .execute();
      return new Map(
        rows.flatMap(({ id, data }) => {
          const { name } = (data ?? {}) as { readonly name?: unknown };
          return typeof name === 'string' ? [[id, name] as const] : [];
        }),
      );
    },
  };
}

/** Data that go with acts, in memory. */
export function memoryPersonalRecords(): PersonalRecords<unknown> & {
  readonly kept: Map<string, PersonalRecord>;
} {
  const kept = new Map<string, PersonalRecord>();
  return {
    kept,
    async put(_process, records) {
      for (const record of records) if (!kept.has(record.id)) kept.set(record.id, structuredClone(record));
    },
    async names(ids) {
      const named = ids.flatMap((id) => {
        const name = kept.get(id)?.data.name;
        return typeof name === 'string' ? [[id, name] as const] : [];
      });
      return new Map(named);
    },
  };
}
