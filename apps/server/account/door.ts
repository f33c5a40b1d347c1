/** The door: who a request comes from, and how somebody is let in. */
import type { SignIn } from '@rostrum/api';
import { sendJson } from '../route/sending.ts';
import { type FindWho, thePublic } from '../standing/who.ts';
import type { AccountRow, Person } from './accounts.ts';
import { agentOf } from './agent.ts';
import { length } from './ground.ts';
import type { AccountParts } from './parts.ts';
import { forPeopleOnly, proveAgainFirst, signInFirst, tokenDoesNotHold } from './refusals.ts';
import { lasting, type Present, type Way } from './sessions.ts';

/** How long what was begun may take, in milliseconds. */
export const stepLasts = 10 * length.minute;

/** Somebody who is signed in. */
export interface SignedIn {
  readonly session: Present;
  readonly account: AccountRow;
  readonly person: Person;
}

function bearerOf(request: Request): string | null {
  const header = request.headers.get('authorization');
  if (header === null) return null;
  return /^bearer +(\S+) *$/i.exec(header)?.[1] ?? '';
}

/** Finds out who asks: by the token of a program, else by the session of a browser. */
export function whoFinder({ tokens, sessions, cookies }: AccountParts): FindWho {
  return async (request) => {
    const bearer = bearerOf(request);
    if (bearer !== null) {
      const who = await tokens.find(bearer);
      if (!who) throw tokenDoesNotHold();
      return who;
    }
    const session = await sessions.find(cookies.read(request, 'session'));
    if (!session) return thePublic;
    const { account: id, administrator } = session;
    const scopes = administrator ? (['read', 'act:*', 'admin'] as const) : (['read', 'act:*'] as const);
    return { person: id, account: { id, administrator }, scopes, by: 'session' };
  };
}

/** The door of accounts. */
export class Door {
  constructor(private readonly parts: AccountParts) {}

  /** Whoever sits before the browser; null if nobody is signed in. */
  async present(request: Request): Promise<Present | null> {
    const { sessions, cookies } = this.parts;
    return sessions.find(cookies.read(request, 'session'));
  }

  /**
   * Whoever is signed in.
   * @throws {Refusal} `unauthenticated`; `forbidden` to programs
   */
  async signedIn(request: Request): Promise<SignedIn> {
    if (bearerOf(request) !== null) throw forPeopleOnly();
    const session = await this.present(request);
    const [account, person] = session
      ? await Promise.all([
          this.parts.accounts.get(session.account),
          this.parts.accounts.person(session.account),
        ])
      : [null, null];
    if (!session || !account || !person) throw signInFirst();
    return { session, account, person };
  }

  /**
   * Whoever is signed in and has lately shown that it is they.
   * @throws {Refusal} `unauthenticated`, `forbidden` or `prove-again`
   */
  async proven(request: Request): Promise<SignedIn> {
    const signedIn = await this.signedIn(request);
    if (!this.parts.sessions.isProven(signedIn.session)) throw proveAgainFirst();
    return signedIn;
  }

  /** Lets somebody in who has shown one thing; whoever has a device for codes owes one yet, unless they came with a passkey. */
  async admit(
    request: Request,
    account: AccountRow,
    way: 'password' | 'single-sign-on' | 'recovery' | 'passkey',
  ) {
    if (account.totp_since === null || way === 'passkey') return this.letIn(request, account.id, way);
    return this.askForCode(account.id, way);
  }

  /** Asks for a code yet. */
  async askForCode(account: string, way: 'password' | 'single-sign-on' | 'recovery'): Promise<Response> {
    const { steps, cookies } = this.parts;
    const secret = await steps.begin('code', { way }, { account, lasting: stepLasts });
    const response = sendJson({ next: 'code', account: null } satisfies SignIn);
    response.headers.append('Set-Cookie', cookies.keep('step', secret, stepLasts));
    return response;
  }

  /**
   * Lets somebody in: a new session with a new secret, whatever the browser brought along; the one that it was in ends.
   * @param more - what is said beside who came in
   */
  async letIn(request: Request, id: string, way: Way, more: object = {}): Promise<Response> {
    const { accounts } = this.parts;
    const [account, person] = await Promise.all([accounts.get(id), accounts.person(id)]);
    if (!account || !person) throw signInFirst();
    const { name, email, language } = person;
    const whose = { id, name, email, language, administrator: account.administrator };
    const response = sendJson({ next: null, account: whose, ...more } satisfies SignIn);
    for (const cookie of await this.open(request, id, way)) response.headers.append('Set-Cookie', cookie);
    return response;
  }

  /** Opens a session; gives the headers that the browser must get. */
  async open(request: Request, id: string, way: Way): Promise<readonly string[]> {
    const { sessions, cookies, log } = this.parts;
    const before = cookies.read(request, 'session');
    if (before) await sessions.end(before);
    const secret = await sessions.open(id, way, agentOf(request));
    log.info('account.signed-in', { way });
    return [cookies.keep('session', secret, lasting.longest), cookies.forget('step')];
  }
}
