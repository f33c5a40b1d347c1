/** What is for administrators of the server alone. */
import { Refusal } from '../library/refusal.ts';
import { hasScope, type Who } from './who.ts';

/**
 * Sees that somebody administers the server.
 * @throws {Refusal} `unauthenticated` or `forbidden`
 */
export function requireAdministrator(who: Who): void {
  if (!who.account) throw new Refusal('unauthenticated', 'Sign in first: this is for administrators.');
  if (!who.account.administrator || !hasScope(who, 'admin'))
    throw new Refusal('forbidden', 'This is for administrators. Ask whoever runs this server.');
}
