/** Accounts as the server has them: what they answer, and what they say of whoever asks. */
import type { Mounted } from '../route/mount.ts';
import type { FindWho } from '../standing/who.ts';
import { Door, whoFinder } from './door.ts';
import { invitationRoutes } from './invitation-routes.ts';
import type { InvitationHooks } from './invitations.ts';
import { keyRoutes } from './key-routes.ts';
import { type AccountOptions, AccountParts } from './parts.ts';
import { recoveryRoutes } from './recovery-routes.ts';
import { selfRoutes } from './self-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { singleSignOnRoutes } from './single-sign-on-routes.ts';

/** Accounts, opened. */
export interface OpenAccounts {
  readonly parts: AccountParts;
  readonly routes: readonly Mounted[];
  /** Who asks. */
  readonly who: FindWho;
  /** From now on processes say who may invite, and record the hats of those who accept. */
  follow(hooks: InvitationHooks): void;
  close(): Promise<void>;
}

/** Opens accounts. */
export function openAccounts(options: AccountOptions): OpenAccounts {
  const parts = new AccountParts(options);
  const door = new Door(parts);
  const who = whoFinder(parts);
  return {
    parts,
    who,
    routes: [
      ...signInRoutes(parts, door),
      ...singleSignOnRoutes(parts, door),
      ...recoveryRoutes(parts, door),
      ...keyRoutes(parts, door),
      ...selfRoutes(parts, door),
      ...invitationRoutes(parts, door, who),
    ],
    follow(hooks) {
      parts.hooks = hooks;
    },
    close: () => parts.close(),
  };
}
