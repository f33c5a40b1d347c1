/** Signing in and out. */
import {
  getAccount,
  passkeyChallenge,
  proveAgain,
  signIn,
  signInCode,
  signInPasskey,
  signOut,
  type Whose,
} from '@rostrum/api';
import { Refusal } from '../library/refusal.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import type { AccountRow } from './accounts.ts';
import { type Door, type SignedIn, stepLasts } from './door.ts';
import { emailKey } from './email.ts';
import type { AccountParts } from './parts.ts';
import { isOutdated, isPassword } from './password.ts';
import { notRecognised, stepIsOver, wrongCode, wrongPasskey } from './refusals.ts';

/** Nothing to say but that it is done. */
export function doneResponse(...cookies: readonly string[]): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 204, headers });
}

/** Where passkeys cannot be used. */
export function noPlaceForPasskeys(): Refusal {
  return new Refusal(
    'not-found',
    'Passkeys need a name with TLS, or localhost. Open Rostrum by its name; whoever runs it sets ROSTRUM_ORIGIN.',
  );
}

/** Judges passwords and codes; every attempt is counted before it is judged. */
export class Judge {
  constructor(private readonly parts: AccountParts) {}

  /**
   * The account that address and password open. It takes the same time and gives the same answer whether there is one or not.
   * @throws {Refusal} `not-recognised` or `too-many`
   */
  async byPassword(request: Request, email: string, password: string): Promise<AccountRow> {
    const { attempts, accounts } = this.parts;
    const [key, peer] = [emailKey(email), this.parts.peer(request)];
    await attempts.take('address', peer);
    await attempts.take('account', key);
    const account = await accounts.withEmail(email);
    if (!(await isPassword(password, account?.password ?? null)) || !account) throw notRecognised();
    await attempts.giveBack('address', peer);
    await attempts.forget('account', key);
    if (isOutdated(account.password ?? '')) await accounts.setPassword(account.id, password);
    return account;
  }

  /**
   * Takes a code of an account.
   * @throws {Refusal} `not-recognised` or `too-many`
   */
  async code(account: AccountRow, code: string): Promise<void> {
    const { attempts, codes } = this.parts;
    await attempts.take('account', account.id);
    if (!(await codes.take(account, code))) throw wrongCode();
    await attempts.forget('account', account.id);
  }

  /**
   * The account that a passkey opens. The attempt was counted when the browser was given its challenge, which serves once.
   * @param step - the secret of that challenge
   * @throws {Refusal} `not-recognised` or `expired`
   */
  async byPasskey(request: Request, credential: { id: string }, step: string | null): Promise<string> {
    const { attempts, steps, passkeys } = this.parts;
    const [place, peer] = [this.parts.place(request), this.parts.peer(request)];
    if (!place) throw noPlaceForPasskeys();
    const asked = await steps.end('passkey', step);
    if (!asked) throw stepIsOver();
    const account = await passkeys.accountOf(credential, { challenge: asked.data.challenge, place });
    await attempts.giveBack('address', peer);
    return account;
  }
}

async function whose(parts: AccountParts, door: Door, request: Request): Promise<Whose> {
  const session = await door.present(request);
  const person = session && (await parts.accounts.person(session.account));
  return {
    account: person && { ...person, administrator: session.administrator },
    ways: {
      passkeys: parts.place(request) !== null,
      singleSignOn: parts.singleSignOn?.name ?? null,
      mail: parts.post.isOpen,
      signUp: parts.signUpIsOpen,
    },
  };
}

/** What somebody shows who is signed in already. */
interface Shown {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
  readonly credential?: { id: string } | undefined;
}

/** Whether it is the same person: a passkey of theirs, or the password, and the code where codes are asked for. */
async function showAgain(
  parts: AccountParts,
  judge: Judge,
  request: Request,
  { account }: SignedIn,
  { password, code, credential }: Shown,
): Promise<void> {
  if (credential) {
    const opened = await judge.byPasskey(request, credential, parts.cookies.read(request, 'step'));
    if (opened !== account.id) throw wrongPasskey();
    return;
  }
  await judge.byPassword(request, account.email, password ?? '');
  if (account.totp_since) await judge.code(account, code ?? '');
}

/** The routes by which people sign in and out. */
export function signInRoutes(parts: AccountParts, door: Door): readonly Mounted[] {
  const judge = new Judge(parts);
  const { cookies, steps, accounts, sessions } = parts;
  return [
    mount(getAccount, async ({ request }) => sendJson(await whose(parts, door, request))),
    mount(signIn, async ({ request, json: { email, password } }) =>
      door.admit(request, await judge.byPassword(request, email, password), 'password'),
    ),
    mount(signInCode, async ({ request, json: { code } }) => {
      const secret = cookies.read(request, 'step');
      const step = await steps.look('code', secret);
      const account = step?.account ? await accounts.get(step.account) : null;
      if (!step || !account) throw stepIsOver();
      await judge.code(account, code);
      await steps.end('code', secret);
      return door.letIn(request, account.id, step.data.way);
    }),
    mount(passkeyChallenge, async ({ request }) => {
      const place = parts.place(request);
      if (!place) throw noPlaceForPasskeys();
      await parts.attempts.take('address', parts.peer(request));
      const options = await parts.passkeys.challenge(place);
      const secret = await steps.begin('passkey', { challenge: options.challenge }, { lasting: stepLasts });
      const response = sendJson(options);
      response.headers.append('Set-Cookie', cookies.keep('step', secret, stepLasts));
      return response;
    }),
    mount(signInPasskey, async ({ request, json: { credential } }) => {
      const id = await judge.byPasskey(request, credential, cookies.read(request, 'step'));
      return door.letIn(request, id, 'passkey');
    }),
    mount(proveAgain, async ({ request, json }) => {
      const signedIn = await door.signedIn(request);
      await showAgain(parts, judge, request, signedIn, json);
      await sessions.prove(signedIn.session.hash);
      return doneResponse(cookies.forget('step'));
    }),
    mount(signOut, async ({ request }) => {
      const secret = cookies.read(request, 'session');
      if (secret) await sessions.end(secret);
      return doneResponse(cookies.forget('session'), cookies.forget('step'));
    }),
  ];
}
