/** Documents that applicants hand in: kept apart from the record, for their party and the offices, until they are erased. */
import { createHash } from 'node:crypto';
import type { AttachmentAnswer } from '@rostrum/api';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** A document on its way in. */
export interface NewAttachment {
  readonly process: string;
  /** As bearer. */
  readonly party: string;
  readonly person: string | null;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A document as it is given out. */
export interface KeptAttachment {
  readonly party: string;
  readonly person: string | null;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
}

/** The documents of all processes. */
export class Attachments {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Keeps a document; its id cannot be guessed. */
  async keep({ bytes, ...attachment }: NewAttachment): Promise<AttachmentAnswer> {
    const { id } = await this.database
      .insertInto('attachment')
      .values({ ...attachment, size: bytes.byteLength, bytes: Buffer.from(bytes) })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { id, name: attachment.name, type: attachment.type, size: bytes.byteLength };
  }

  /** A document of a process; null where it is not there or was erased. */
  async get(process: string, id: string): Promise<KeptAttachment | null> {
    const row = await this.database
      .selectFrom('attachment')
      .select(['party', 'person', 'name', 'type', 'bytes'])
      .where('id', '=', id)
      .where('process', '=', process)
      .executeTakeFirst();
    if (!row?.bytes || row.name === null) return null;
    const { party, person, name, type, bytes } = row;
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}"`;
    return { party, person, name, type, bytes: new Uint8Array(bytes), etag };
  }

  /** Those of one party, without their content: for whoever asks what is kept about them. */
  async ofParty(process: string, party: string): Promise<readonly AttachmentAnswer[]> {
    const rows = await this.database
      .selectFrom('attachment')
      .select(['id', 'name', 'type', 'size'])
      .where('process', '=', process)
      .where('party', '=', party)
      .where('erased_at', 'is', null)
      .orderBy('kept_at')
      .execute();
    return rows.map((row) => ({ ...row, name: row.name ?? '' }));
  }

  /** Gives documents that were handed in before there was a party to the party that came of them. */
  async give(process: string, ids: readonly string[], party: string): Promise<void> {
    if (ids.length === 0) return;
    await this.database
      .updateTable('attachment')
      .set({ party })
      .where('process', '=', process)
      .where('party', '=', 'public')
      .where('id', 'in', [...ids])
      .execute();
  }

  /** Erases documents for good. */
  async erase(process: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database
      .updateTable('attachment')
      .set({ name: null, bytes: null, erased_at: new Date() })
      .where('process', '=', process)
      .where('id', 'in', [...ids])
      .execute();
  }

  /** Erases what the public handed in before a moment and never made part of an application; gives how many. */
  async eraseUnclaimed(before: Date): Promise<number> {
    const { numUpdatedRows } = await this.database
      .updateTable('attachment')
      .set({ name: null, bytes: null, erased_at: new Date() })
      .where('party', '=', 'public')
      .where('erased_at', 'is', null)
      .where('kept_at', '<', before)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }
}
