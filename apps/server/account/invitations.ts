/** Invitations: links by which somebody comes in, to a hat of a process or to administer the server. */
import type { Hat } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import type { Selectable } from 'kysely';
import type { InvitationTable } from '../database/account-tables.ts';
import type { Who } from '../standing/who.ts';
import { type Ground, later, length } from './ground.ts';
import { digest, newSecret } from './secret.ts';

/** How long an invitation holds, in milliseconds. */
export const invitationLasts = { usual: 14 * length.day, first: length.day, signUp: length.day } as const;

/** An invitation as kept. */
export interface Invitation {
  readonly id: string;
  readonly email: string | null;
  readonly process: string | null;
  readonly hat: Hat | null;
  readonly administrator: boolean;
  /** Holds only as long as there is no account at all. */
  readonly first: boolean;
  readonly invitedBy: string | null;
  /** The hat under which it was sent; null where it is to none of a process. */
  readonly invitedAs: Hat | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly takenBy: string | null;
  readonly acceptedAt: Date | null;
}

/** An invitation to a hat. */
export interface HatInvitation extends Invitation {
  readonly process: string;
  readonly hat: Hat;
  readonly invitedAs: Hat;
}

/** What processes say to invitations. */
export interface InvitationHooks {
  /**
   * The hat under which somebody invites to another: an office to offices and parties of its process, a focal point to its own
   * party; null if they may not.
   */
  sender(who: Who, process: string, hat: Hat, request: Request): Promise<Hat | null>;
  /** What a process is called, for the letter; null if it is not known. */
  describe(process: string, language: Language): Promise<string | null>;
  /**
   * Records that a person has the hat to which they were invited. It may be called again after a fault between the two, so that doing
   * it twice must do no harm.
   * @throws whatever keeps it from being recorded: the invitation then stays open for the same person
   */
  onAccepted(invitation: HatInvitation, person: string): Promise<void>;
}

/** A new invitation. */
export type NewInvitation = Pick<
  Invitation,
  'email' | 'process' | 'hat' | 'administrator' | 'first' | 'invitedBy' | 'invitedAs'
> & {
  readonly lasting: number;
};

function entry(row: Selectable<InvitationTable>): Invitation {
  return {
    id: row.id,
    email: row.email,
    process: row.process,
    hat: row.hat as Hat | null,
    administrator: row.administrator,
    first: row.first,
    invitedBy: row.invited_by,
    invitedAs: row.invited_as as Hat | null,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    takenBy: row.taken_by,
    acceptedAt: row.accepted_at,
  };
}

/** Keeps invitations. */
export class Invitations {
  constructor(private readonly ground: Ground) {}

  /** Makes an invitation; its secret is given this once. */
  async make(made: NewInvitation): Promise<{ invitation: Invitation; secret: string }> {
    const secret = newSecret();
    const at = this.ground.now();
    const { email, process, administrator, first } = made;
    const row = await this.ground.query
      .insertInto('invitation')
      .values({
        ...{ email, process, administrator, first },
        hash: digest(secret),
        hat: made.hat && JSON.stringify(made.hat),
        invited_by: made.invitedBy,
        invited_as: made.invitedAs && JSON.stringify(made.invitedAs),
        created_at: at,
        expires_at: later(at, made.lasting),
        taken_by: null,
        accepted_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { invitation: entry(row), secret };
  }

  /** The invitation of a secret, if it still holds: not expired, not accepted. */
  async find(secret: string): Promise<Invitation | null> {
    return this.findHash(digest(secret));
  }

  /** The same, by the hash of its secret. */
  async findHash(hash: string): Promise<Invitation | null> {
    const row = await this.ground.query
      .selectFrom('invitation')
      .selectAll()
      .where('hash', '=', hash)
      .where('accepted_at', 'is', null)
      .where('expires_at', '>', this.ground.now())
      .executeTakeFirst();
    return row ? entry(row) : null;
  }

  /** Takes an invitation for a person; false if somebody else has it. From then on nobody else may use it. */
  async take(id: string, person: string): Promise<boolean> {
    const taken = await this.ground.query
      .updateTable('invitation')
      .set({ taken_by: person })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where(({ or, eb }) => or([eb('taken_by', 'is', null), eb('taken_by', '=', person)]))
      .executeTakeFirst();
    return taken.numUpdatedRows > 0n;
  }

  /** All that follows from an invitation is done. */
  async close(id: string): Promise<void> {
    await this.ground.query
      .updateTable('invitation')
      .set({ accepted_at: this.ground.now() })
      .where('id', '=', id)
      .execute();
  }

  /** Invitations that one person has sent, or (null) all, the newest first; of one process or of all. */
  async list(invitedBy: string | null, process: string | null): Promise<readonly Invitation[]> {
    let asked = this.ground.query.selectFrom('invitation').selectAll().where('first', '=', false);
    if (invitedBy !== null) asked = asked.where('invited_by', '=', invitedBy);
    if (process !== null) asked = asked.where('process', '=', process);
    return (await asked.orderBy('created_at', 'desc').limit(1_000).execute()).map(entry);
  }

  /** Withdraws an invitation that was not accepted; false if there is none of this id that the person has sent. */
  async withdraw(id: string, invitedBy: string | null): Promise<boolean> {
    let asked = this.ground.query
      .deleteFrom('invitation')
      .where('id', '=', id)
      .where('accepted_at', 'is', null);
    if (invitedBy !== null) asked = asked.where('invited_by', '=', invitedBy);
    return (await asked.executeTakeFirst()).numDeletedRows > 0n;
  }
}
