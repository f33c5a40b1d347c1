/** Setting a forgotten password anew, and asking for an account. */
import { beginRecovery, endRecovery, lookAtRecovery, signUp } from '@rostrum/api';
import type { Language } from '@rostrum/resolution';
import type { Letter } from '../mail/mailer.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import type { Person } from './accounts.ts';
import type { Door } from './door.ts';
import { emailKey } from './email.ts';
import { invitationLasts } from './invitations.ts';
import { letter } from './letters.ts';
import type { AccountParts } from './parts.ts';
import { requireStrong } from './password-rule.ts';
import { linkIsOver, notAdmitted } from './refusals.ts';
import { doneResponse } from './sign-in-routes.ts';

/** The letter with a link to set a password anew, if the address has an account. */
async function recoveryLetter(parts: AccountParts, email: string): Promise<Letter | null> {
  const account = await parts.accounts.withEmail(email);
  if (!account) return null;
  const link = `${parts.origin}/recovery#${await parts.recoveries.begin(account.id)}`;
  const facts = { origin: parts.origin, link, what: '', person: account.id };
  return letter('recovery', account.email, account.language as Language, facts);
}

/** The letter to somebody who asks for an account: a link to make one, or word that there is one. */
async function signUpLetter(parts: AccountParts, email: string, language: Language): Promise<Letter> {
  const { origin, invitations } = parts;
  const account = await parts.accounts.withEmail(email);
  if (account) {
    const facts = { origin, link: `${origin}/sign-in`, what: '', person: account.id };
    return letter('account-exists', account.email, account.language as Language, facts);
  }
  const { secret } = await invitations.make({
    ...{
      email,
      process: null,
      hat: null,
      administrator: false,
      first: false,
      invitedBy: null,
      invitedAs: null,
    },
    lasting: invitationLasts.signUp,
  });
  return letter('sign-up', email, language, { origin, link: `${origin}/invitation#${secret}`, what: '' });
}

const onItsWay = () => new Response('{}', { status: 202, headers: sendJson({}).headers });

/** Counts letters before any is written: to one address, and from one place. */
async function countLetter(parts: AccountParts, request: Request, email: string): Promise<void> {
  await parts.attempts.take('sender', parts.peer(request));
  await parts.attempts.take('letters', emailKey(email));
}

/** Word that a password was changed, to whoever should know. */
export function tellOfChange(parts: AccountParts, { id, email, language }: Person): void {
  const facts = { origin: parts.origin, link: `${parts.origin}/sign-in`, what: '', person: id };
  parts.post.soon(async () => letter('password-changed', email, language, facts));
}

/** The routes by which what was lost is recovered, and accounts are asked for. */
export function recoveryRoutes(parts: AccountParts, door: Door): readonly Mounted[] {
  const { attempts, recoveries, accounts, sessions, post } = parts;
  return [
    mount(beginRecovery, async ({ request, json: { email } }) => {
      await countLetter(parts, request, email);
      post.soon(() => recoveryLetter(parts, email));
      return onItsWay();
    }),
    mount(lookAtRecovery, async ({ request, json: { token } }) => {
      await attempts.take('address', parts.peer(request));
      if (!(await recoveries.look(token))) throw linkIsOver('recovery');
      await attempts.giveBack('address', parts.peer(request));
      return doneResponse();
    }),
    mount(endRecovery, async ({ request, json: { token, password } }) => {
      await attempts.take('address', parts.peer(request));
      const id = await recoveries.look(token);
      const [account, person] = id
        ? await Promise.all([accounts.get(id), accounts.person(id)])
        : [null, null];
      if (!account || !person) throw linkIsOver('recovery');
      requireStrong(password, person);
      if (!(await recoveries.end(token))) throw linkIsOver('recovery');
      await accounts.setPassword(account.id, password);
      await sessions.endOthers(account.id);
      await attempts.forget('account', account.email_key);
      await attempts.giveBack('address', parts.peer(request));
      tellOfChange(parts, person);
      return door.admit(request, account, 'recovery');
    }),
    mount(signUp, async ({ request, json: { email, language } }) => {
      if (!parts.signUpIsOpen) throw notAdmitted();
      await countLetter(parts, request, email);
      post.soon(() => signUpLetter(parts, email, language ?? 'en'));
      return onItsWay();
    }),
  ];
}
