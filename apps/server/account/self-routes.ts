/** One's own account: who one is, where one is signed in, which programs act for one, and the end of it. */
import {
  changeAccount,
  endOtherSessions,
  endSession,
  listSessions,
  listTokens,
  makeToken,
  removeAccount,
  revokeToken,
  type Session,
  type Token,
} from '@rostrum/api';
import { Refusal } from '../library/refusal.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import type { Scope } from '../standing/who.ts';
import type { Door } from './door.ts';
import type { AccountParts } from './parts.ts';
import { noneOfYours, signInFirst } from './refusals.ts';
import type { SessionEntry } from './sessions.ts';
import { doneResponse } from './sign-in-routes.ts';
import type { TokenEntry } from './tokens.ts';

const sessionShown = ({ hash, id, way, agent, ...times }: SessionEntry, present: string): Session => ({
  ...{ id, way, agent },
  present: hash === present,
  createdAt: times.createdAt.toISOString(),
  seenAt: times.seenAt.toISOString(),
  endsAt: times.endsAt.toISOString(),
});

const tokenShown = ({ id, name, scopes, createdAt, expiresAt, usedAt }: TokenEntry): Token => ({
  ...{ id, name, scopes: [...scopes] },
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  usedAt: usedAt?.toISOString() ?? null,
});

const isUuid = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);

function requireOwnScopes(scopes: readonly string[], administrator: boolean): void {
  if (administrator || !scopes.includes('admin')) return;
  throw new Refusal(
    'forbidden',
    'Only administrators of the server make tokens that administer it. Leave "admin" out of the scopes.',
  );
}

function tokenRoutes({ tokens }: AccountParts, door: Door): readonly Mounted[] {
  return [
    mount(listTokens, async ({ request }) => {
      const { account } = await door.signedIn(request);
      return sendJson({ tokens: (await tokens.list(account.id)).map(tokenShown) });
    }),
    mount(makeToken, async ({ request, json: { name, scopes, days } }) => {
      const { account } = await door.proven(request);
      requireOwnScopes(scopes, account.administrator);
      const made = await tokens.make(account.id, { name, days, scopes: [...new Set(scopes)] as Scope[] });
      return new Response(JSON.stringify({ ...tokenShown(made), secret: made.secret }), {
        status: 201,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      });
    }),
    mount(revokeToken, async ({ request, params: { id } }) => {
      const { account } = await door.signedIn(request);
      if (!isUuid(id) || !(await tokens.revoke(account.id, id))) throw noneOfYours('token');
      return doneResponse();
    }),
  ];
}

function sessionRoutes({ sessions }: AccountParts, door: Door): readonly Mounted[] {
  return [
    mount(listSessions, async ({ request }) => {
      const { account, session } = await door.signedIn(request);
      const list = await sessions.list(account.id);
      return sendJson({ sessions: list.map((each) => sessionShown(each, session.hash)) });
    }),
    mount(endSession, async ({ request, params: { id } }) => {
      const { account } = await door.signedIn(request);
      if (!isUuid(id) || !(await sessions.endOne(account.id, id))) throw noneOfYours('session');
      return doneResponse();
    }),
    mount(endOtherSessions, async ({ request }) => {
      const { account, session } = await door.signedIn(request);
      await sessions.endOthers(account.id, session.hash);
      return doneResponse();
    }),
  ];
}

/** The routes to one's own account. */
export function selfRoutes(parts: AccountParts, door: Door): readonly Mounted[] {
  const { accounts, cookies, log } = parts;
  return [
    mount(changeAccount, async ({ request, json }) => {
      const { account } = await door.signedIn(request);
      await accounts.change(account.id, json);
      const person = await accounts.person(account.id);
      if (!person) throw signInFirst();
      return sendJson({ ...person, administrator: account.administrator });
    }),
    mount(removeAccount, async ({ request }) => {
      const { account } = await door.proven(request);
      await accounts.remove(account.id);
      log.info('account.removed');
      return doneResponse(cookies.forget('session'), cookies.forget('step'));
    }),
    ...sessionRoutes(parts, door),
    ...tokenRoutes(parts, door),
  ];
}
