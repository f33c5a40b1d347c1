/**
 * What is personal: names, addresses, numbers of passports. Acts name people by id alone, so that a person can be erased and the chain
 * still holds.
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { JsonValue } from './canonical-json.ts';

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
