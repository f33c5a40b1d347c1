/** What follows when an invitation is accepted. */
import type { HatInvitation, Invitation } from './invitations.ts';
import type { AccountParts } from './parts.ts';
import { linkIsOver } from './refusals.ts';

const isForHat = (invitation: Invitation): invitation is HatInvitation =>
  invitation.process !== null && invitation.hat !== null && invitation.invitedAs !== null;

/** Whether an invitation may still be used: that of the first administrator holds as long as nobody has an account. */
export async function stillHolds(parts: AccountParts, invitation: Invitation | null): Promise<Invitation> {
  if (!invitation || (invitation.first && (await parts.accounts.any()))) throw linkIsOver('invitation');
  return invitation;
}

/**
 * Accepts an invitation for a person: takes it, so that nobody else can, lets the process record the hat, and closes it. If
 * recording fails, the invitation stays open for the same person.
 * @throws {Refusal} `expired` if somebody else has it
 */
export async function accept(parts: AccountParts, invitation: Invitation, person: string): Promise<void> {
  const { invitations, accounts, hooks, log } = parts;
  if (!(await invitations.take(invitation.id, person))) throw linkIsOver('invitation');
  if (invitation.administrator) await accounts.makeAdministrator(person);
  if (isForHat(invitation)) await hooks.onAccepted(invitation, person);
  await invitations.close(invitation.id);
  log.info('account.invitation-accepted', {
    process: invitation.process,
    administrator: invitation.administrator,
  });
}
