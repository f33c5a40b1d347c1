/** How the first administrator comes in, and how one is invited from the command line of the server. */
import { Kysely, PostgresDialect } from 'kysely';
import { besideServer, type DatabasePlace } from '../database/beside.ts';
import type { Tables } from '../database/tables.ts';
import { PostgresFault } from '../postgres/fault.ts';
import { emailKey } from './email.ts';
import { Invitations, invitationLasts } from './invitations.ts';
import type { AccountParts } from './parts.ts';

/** A link for the first administrator, who can read what the server prints; null where somebody has an account already. */
export async function firstAdministratorLink({
  accounts,
  invitations,
  origin,
}: AccountParts): Promise<string | null> {
  if (await accounts.any()) return null;
  const { secret } = await invitations.make({
    ...{
      email: null,
      process: null,
      hat: null,
      administrator: true,
      first: true,
      invitedBy: null,
      invitedAs: null,
    },
    lasting: invitationLasts.first,
  });
  return `${origin}/invitation#${secret}`;
}

/**
 * A link by which whoever has an address becomes an administrator: made from beside the server, by whoever may read its data.
 * @throws {PostgresFault} if there is no such server, or it cannot be reached
 */
export async function inviteAdministratorAt(
  place: DatabasePlace,
  email: string,
  origin: string,
): Promise<string> {
  return besideServer(place, async (pool) => {
    const { rows } = await pool.query<{ found: boolean }>(
      "SELECT to_regclass('invitation') IS NOT NULL AS found",
    );
    if (!rows[0]?.found)
      throw new PostgresFault(
        'wrong-database',
        'This database has no accounts yet. Start the server once, then repeat.',
      );
    const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const invitations = new Invitations({ query, now: () => new Date() });
    const { secret } = await invitations.make({
      ...{
        email: emailKey(email),
        process: null,
        hat: null,
        administrator: true,
        first: false,
        invitedBy: null,
        invitedAs: null,
      },
      lasting: invitationLasts.usual,
    });
    return `${origin}/invitation#${secret}`;
  });
}
