/** What opens an account: password, passkeys, codes. Whatever matters asks for a proof first. */
import {
  type AccountKeys,
  addPasskey,
  beginCodes,
  confirmCodes,
  getKeys,
  newPasskey,
  type Passkey,
  removeCodes,
  removePasskey,
  renewRecoveryCodes,
  setPassword,
} from '@rostrum/api';
import { Refusal } from '../library/refusal.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import type { AccountRow } from './accounts.ts';
import { type Door, type SignedIn, stepLasts } from './door.ts';
import type { AccountParts } from './parts.ts';
import type { PasskeyEntry } from './passkeys.ts';
import { requireStrong } from './password-rule.ts';
import { tellOfChange } from './recovery-routes.ts';
import { noneOfYours, stepIsOver, wrongCode } from './refusals.ts';
import { doneResponse, noPlaceForPasskeys } from './sign-in-routes.ts';

const passkeyShown = ({ id, name, synced, created_at, used_at }: PasskeyEntry): Passkey => ({
  ...{ id, name, synced },
  createdAt: created_at.toISOString(),
  usedAt: used_at?.toISOString() ?? null,
});

async function keysOf(parts: AccountParts, { account }: SignedIn): Promise<AccountKeys> {
  const { passkeys, identities, codes } = parts;
  const [known, singleSignOn, recovery] = await Promise.all([
    passkeys.list(account.id),
    identities.any(account.id),
    codes.recoveryCodesLeft(account.id),
  ]);
  return {
    password: account.password !== null,
    singleSignOn,
    passkeys: known.map(passkeyShown),
    codes: { since: account.totp_since?.toISOString() ?? null, recovery },
  };
}

/** Codes guard the password; without one there is nothing that they guard. */
function requireCodes({ account }: SignedIn): void {
  if (account.totp_since) return;
  throw new Refusal('not-found', 'No codes are asked for yet. Set up an authenticator app first.');
}

/** Setting up anew would ask for no codes meanwhile: that is to be said, and not to happen by the way. */
function requireNoCodes({ totp_since }: AccountRow): void {
  if (totp_since === null) return;
  throw new Refusal('forbidden', 'Codes are asked for already. To use another device, remove them first.');
}

/** The only way in stays: whoever removed it would be locked out. */
async function requireOtherWay(parts: AccountParts, account: AccountRow, id: string): Promise<void> {
  if (account.password !== null || (await parts.identities.any(account.id))) return;
  const known = await parts.passkeys.list(account.id);
  if (known.length !== 1 || known[0]?.id !== id) return;
  throw new Refusal(
    'forbidden',
    'This passkey is the only way into your account. Add another one or set a password first.',
  );
}

async function passkeyChallengeFor(parts: AccountParts, request: Request, { person }: SignedIn) {
  const place = parts.place(request);
  if (!place) throw noPlaceForPasskeys();
  const options = await parts.passkeys.challengeNew(person, place);
  const begun = { account: person.id, lasting: stepLasts };
  const secret = await parts.steps.begin('new-passkey', { challenge: options.challenge }, begun);
  const response = sendJson(options);
  response.headers.append('Set-Cookie', parts.cookies.keep('step', secret, stepLasts));
  return response;
}

async function takeNewPasskey(
  parts: AccountParts,
  request: Request,
  { account }: SignedIn,
  { name, credential }: { name: string; credential: unknown },
): Promise<Response> {
  const place = parts.place(request);
  if (!place) throw noPlaceForPasskeys();
  const step = await parts.steps.end('new-passkey', parts.cookies.read(request, 'step'));
  if (!step || step.account !== account.id) throw stepIsOver();
  const { challenge } = step.data;
  const made = await parts.passkeys.add(account.id, name, credential, { challenge, place });
  const response = new Response(JSON.stringify(passkeyShown(made)), {
    status: 201,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
  response.headers.append('Set-Cookie', parts.cookies.forget('step'));
  return response;
}

/** The routes to the keys of an account. */
export function keyRoutes(parts: AccountParts, door: Door): readonly Mounted[] {
  const { accounts, sessions, passkeys, codes, attempts } = parts;
  return [
    mount(getKeys, async ({ request }) => sendJson(await keysOf(parts, await door.signedIn(request)))),
    mount(setPassword, async ({ request, json: { password } }) => {
      const { session, person } = await door.proven(request);
      requireStrong(password, person);
      await accounts.setPassword(person.id, password);
      await sessions.endOthers(person.id, session.hash);
      tellOfChange(parts, person);
      return doneResponse();
    }),
    mount(newPasskey, async ({ request }) => passkeyChallengeFor(parts, request, await door.proven(request))),
    mount(addPasskey, async ({ request, json }) =>
      takeNewPasskey(parts, request, await door.proven(request), json),
    ),
    mount(removePasskey, async ({ request, params: { id } }) => {
      const { account } = await door.proven(request);
      await requireOtherWay(parts, account, id);
      if (!(await passkeys.remove(account.id, id))) throw noneOfYours('passkey');
      return doneResponse();
    }),
    mount(beginCodes, async ({ request }) => {
      const { account } = await door.proven(request);
      requireNoCodes(account);
      return sendJson(await codes.begin(account));
    }),
    mount(confirmCodes, async ({ request, json: { code } }) => {
      const { account } = await door.proven(request);
      await attempts.take('account', account.id);
      if (!(await codes.confirm(account, code))) throw wrongCode();
      await attempts.forget('account', account.id);
      return sendJson({ recoveryCodes: await codes.renewRecoveryCodes(account.id) });
    }),
    mount(removeCodes, async ({ request }) => {
      await codes.remove((await door.proven(request)).account.id);
      return doneResponse();
    }),
    mount(renewRecoveryCodes, async ({ request }) => {
      const signedIn = await door.proven(request);
      requireCodes(signedIn);
      return sendJson({ recoveryCodes: await codes.renewRecoveryCodes(signedIn.account.id) });
    }),
  ];
}
