/** Inviting somebody, and coming in by invitation. */
import {
  acceptInvitation,
  type HeldInvitation,
  type Invitation as InvitationShown,
  invite,
  listInvitations,
  lookAtInvitation,
  withdrawInvitation,
} from '@rostrum/api';
import type { Hat } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import { Refusal } from '../library/refusal.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import { type FindWho, hasScope, type Who } from '../standing/who.ts';
import { accept, stillHolds } from './acceptance.ts';
import type { Door } from './door.ts';
import { type Invitation, invitationLasts, type NewInvitation } from './invitations.ts';
import { letter } from './letters.ts';
import type { AccountParts } from './parts.ts';
import { requireStrong } from './password-rule.ts';
import { linkIsOver, mayNotInvite, noneOfYours, signInFirst } from './refusals.ts';
import { doneResponse } from './sign-in-routes.ts';

function shown({ takenBy, acceptedAt, createdAt, expiresAt, ...invitation }: Invitation): InvitationShown {
  const { id, email, process, hat, administrator } = invitation;
  return {
    ...{ id, email, process, hat, administrator },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    person: acceptedAt ? takenBy : null,
  };
}

type Asked = Pick<NewInvitation, 'process' | 'hat' | 'administrator'>;

/**
 * The hat under which an invitation is sent; null for one to none.
 * @throws {Refusal} `forbidden`
 */
async function senderHat(parts: AccountParts, who: Who, request: Request, asked: Asked): Promise<Hat | null> {
  const { process, hat, administrator } = asked;
  const administers = hasScope(who, 'admin');
  if (!administers && (administrator || process === null)) throw mayNotInvite();
  if (process === null || hat === null) return null;
  const sender = await parts.hooks.sender(who, process, hat, request);
  if (!sender) throw mayNotInvite();
  return sender;
}

/** The letter with which an invitation is sent. */
async function invitationLetter(
  parts: AccountParts,
  invitation: Invitation,
  secret: string,
  language: Language,
) {
  const { process, email, administrator } = invitation;
  const link = `${parts.origin}/invitation#${secret}`;
  const what = process === null ? 'Rostrum' : ((await parts.hooks.describe(process, language)) ?? process);
  const kind = administrator ? 'administrator' : 'invitation';
  return letter(kind, email ?? '', language, { origin: parts.origin, link, what });
}

interface Wish extends Asked {
  readonly email: string;
  readonly language: Language;
}

async function send(parts: AccountParts, who: Who, invitedAs: Hat | null, { language, ...asked }: Wish) {
  const { invitations, post, attempts } = parts;
  await attempts.take('sender', who.person ?? '');
  const made = { ...asked, first: false, invitedBy: who.person, invitedAs, lasting: invitationLasts.usual };
  const { invitation, secret } = await invitations.make(made);
  const link = post.isOpen ? null : `${parts.origin}/invitation#${secret}`;
  if (post.isOpen) post.soon(() => invitationLetter(parts, invitation, secret, language));
  return new Response(JSON.stringify({ ...shown(invitation), link }), {
    status: 201,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}

/** What somebody says of themselves who has no account yet. */
interface Newcomer {
  readonly name: string;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  readonly language: Language;
}

function addressOf(invitation: Invitation, newcomer: Newcomer): string {
  const email = invitation.email ?? newcomer.email;
  if (email) return email;
  throw new Refusal(
    'malformed',
    'body.account.email is missing: this invitation names no address. Give yours.',
  );
}

/** Makes the account of somebody who is invited. The link came to the address, which is thereby known to be theirs. */
async function join(parts: AccountParts, invitation: Invitation, newcomer: Newcomer): Promise<string> {
  if (invitation.takenBy !== null) throw linkIsOver('invitation');
  const { name, language, password = null } = newcomer;
  const email = addressOf(invitation, newcomer);
  if (password !== null) requireStrong(password, { email, name });
  const id = await parts.accounts.create({ name, email, language, password, administrator: false });
  if (id) return id;
  throw new Refusal(
    'unauthenticated',
    'This address has an account already. Sign in with it, then open the link of the invitation once more.',
  );
}

async function titleOf({ hooks }: AccountParts, process: string) {
  const [en, zh] = await Promise.all([hooks.describe(process, 'en'), hooks.describe(process, 'zh')]);
  return en === null || zh === null ? null : { en, zh };
}

async function lookAt(parts: AccountParts, token: string): Promise<HeldInvitation> {
  const invitation = await stillHolds(parts, await parts.invitations.find(token));
  const { email, process, hat, administrator, expiresAt } = invitation;
  const account = email ? await parts.accounts.withEmail(email) : null;
  const language = (account?.language ?? 'en') as Language;
  const hasAccount = account !== null;
  const title = process === null ? null : await titleOf(parts, process);
  return {
    email,
    process,
    hat,
    administrator,
    expiresAt: expiresAt.toISOString(),
    title,
    hasAccount,
    language,
  };
}

function holderRoutes(parts: AccountParts, door: Door): readonly Mounted[] {
  const { attempts, invitations } = parts;
  return [
    mount(lookAtInvitation, async ({ request, json: { token } }) => {
      await attempts.take('address', parts.peer(request));
      const held = await lookAt(parts, token);
      await attempts.giveBack('address', parts.peer(request));
      return sendJson(held);
    }),
    mount(acceptInvitation, async ({ request, json: { token, account } }) => {
      await attempts.take('address', parts.peer(request));
      const invitation = await stillHolds(parts, await invitations.find(token));
      await attempts.giveBack('address', parts.peer(request));
      const session = account ? null : await door.present(request);
      if (!account && !session) throw signInFirst();
      const person = account ? await join(parts, invitation, account) : (session?.account ?? '');
      await accept(parts, invitation, person);
      const more = { process: invitation.process };
      if (account) return door.letIn(request, person, 'invitation', more);
      return sendJson({ next: null, account: await accountShown(parts, person), ...more });
    }),
  ];
}

async function accountShown({ accounts }: AccountParts, id: string) {
  const [row, person] = await Promise.all([accounts.get(id), accounts.person(id)]);
  return row && person ? { ...person, administrator: row.administrator } : null;
}

/** The routes of invitations. */
export function invitationRoutes(parts: AccountParts, door: Door, findWho: FindWho): readonly Mounted[] {
  const { invitations } = parts;
  const signedIn = async (request: Request) => {
    const who = await findWho(request);
    if (who.person === null) throw signInFirst();
    return { who, sender: hasScope(who, 'admin') ? null : who.person };
  };
  return [
    mount(invite, async ({ request, json }) => {
      const { who } = await signedIn(request);
      return send(parts, who, await senderHat(parts, who, request, json), json);
    }),
    mount(listInvitations, async ({ request, query: { process = null } }) => {
      const { sender } = await signedIn(request);
      return sendJson({ invitations: (await invitations.list(sender, process)).map(shown) });
    }),
    mount(withdrawInvitation, async ({ request, params: { id } }) => {
      const { sender } = await signedIn(request);
      if (!(await invitations.withdraw(id, sender))) throw noneOfYours('open invitation');
      return doneResponse();
    }),
    ...holderRoutes(parts, door),
  ];
}
