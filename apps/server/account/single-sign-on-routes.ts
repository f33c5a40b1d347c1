/** Signing in through another house. */
import { beginSingleSignOn, endSingleSignOn } from '@rostrum/api';
import { Refusal } from '../library/refusal.ts';
import { errorDetails } from '../log.ts';
import { type Mounted, mount } from '../route/mount.ts';
import { sendJson } from '../route/sending.ts';
import { accept, stillHolds } from './acceptance.ts';
import { type Door, stepLasts } from './door.ts';
import type { AccountParts } from './parts.ts';
import { digest } from './secret.ts';
import type { Present } from './sessions.ts';
import type { Identity, SingleSignOn } from './single-sign-on.ts';
import type { StepData } from './steps.ts';

type Errand = StepData['single-sign-on'];

/** What became of a return, for the page of signing in; its messages tell the rest. */
type Trouble = 'failed' | 'unknown' | 'other-account' | 'over';

/** A path of ours, and no other place: what is brought along from elsewhere must not lead elsewhere. */
export function ownPath(path: string | null | undefined): string | null {
  if (!path?.startsWith('/')) return null;
  const here = 'http://here.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : null;
  return url?.origin === here ? url.pathname + url.search + url.hash : null;
}

function goTo(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** Which account somebody has, or gets, who was known to the other house; null if they are not admitted here. */
class Admission {
  constructor(private readonly parts: AccountParts) {}

  async accountOf(identity: Identity, errand: Errand): Promise<string | null> {
    const { identities, invitations } = this.parts;
    const found = errand.invitation ? await invitations.findHash(errand.invitation) : null;
    const invitation = found && (await stillHolds(this.parts, found));
    const known = (await identities.accountOf(identity)) ?? (await this.#byAddress(identity));
    const mayJoin = invitation ? invitation.takenBy === null : this.parts.admitsEverybody;
    const id = known ?? (mayJoin ? await this.#join(identity, invitation?.email ?? identity.email) : null);
    if (id && invitation) await accept(this.parts, invitation, id);
    return id;
  }

  /** Whoever the other house has verified as the owner of an address has the account of that address. */
  async #byAddress(identity: Identity): Promise<string | null> {
    const account = identity.email ? await this.parts.accounts.withEmail(identity.email) : null;
    return account && (await this.parts.identities.tie(account.id, identity)) ? account.id : null;
  }

  async #join(identity: Identity, email: string | null): Promise<string | null> {
    if (!email) return null;
    const name = identity.name?.slice(0, 200) ?? email;
    const made = { name, email, language: 'en', administrator: false, password: null } as const;
    const id = await this.parts.accounts.create(made);
    return id && (await this.parts.identities.tie(id, identity)) ? id : null;
  }
}

function unreachable(parts: AccountParts, error: unknown): Refusal {
  const { message: _, ...details } = errorDetails(error);
  parts.log.warn('account.single-sign-on-unreachable', details);
  return new Refusal(
    'unavailable',
    'The house of single sign-on does not answer. Sign in another way, or try again in a minute.',
  );
}

/** The way back from the other house. */
class Return {
  readonly #admission: Admission;

  constructor(
    private readonly parts: AccountParts,
    private readonly door: Door,
    private readonly house: SingleSignOn,
  ) {
    this.#admission = new Admission(parts);
  }

  async answer(request: Request): Promise<Response> {
    const { steps, cookies, log } = this.parts;
    const step = await steps.end('single-sign-on', cookies.read(request, 'step'));
    if (!step) return this.#failed('over', null);
    try {
      const identity = await this.house.end(new URL(request.url).search, step.data);
      await this.parts.attempts.giveBack('address', this.parts.peer(request));
      return await this.#known(request, identity, step.data);
    } catch (error) {
      // What the other house says may name the person: only the kind is told.
      const { message: _, ...details } = errorDetails(error);
      log.warn('account.single-sign-on-failed', details);
      return this.#failed(
        error instanceof Refusal && error.code === 'expired' ? 'over' : 'failed',
        step.data,
      );
    }
  }

  async #known(request: Request, identity: Identity, errand: Errand): Promise<Response> {
    if (errand.purpose !== 'sign-in') return this.#forSession(request, identity, errand);
    const id = await this.#admission.accountOf(identity, errand);
    const account = id && (await this.parts.accounts.get(id));
    if (!account) return this.#failed('unknown', errand);
    const next = errand.next ?? '/';
    if (account.totp_since === null)
      return goTo(next, await this.door.open(request, account.id, 'single-sign-on'));
    const owed = await this.door.askForCode(account.id, 'single-sign-on');
    const code = `/sign-in?step=code&next=${encodeURIComponent(next)}`;
    return goTo(code, owed.headers.getSetCookie());
  }

  /** Somebody who is signed in shows that it is they, or lets the other house open the account from now on. */
  async #forSession(request: Request, identity: Identity, errand: Errand): Promise<Response> {
    const { identities, sessions, cookies } = this.parts;
    const session = await this.door.present(request);
    if (!session || session.hash !== errand.session) return this.#failed('over', errand);
    const own = await this.#isOwn(session, identity, errand);
    if (!own) return this.#failed('other-account', errand);
    if (errand.purpose === 'link') await identities.tie(session.account, identity);
    else await sessions.prove(session.hash);
    return goTo(errand.next ?? '/account', [cookies.forget('step')]);
  }

  async #isOwn(session: Present, identity: Identity, { purpose }: Errand): Promise<boolean> {
    const owner = await this.parts.identities.accountOf(identity);
    return owner === session.account || (owner === null && purpose === 'link');
  }

  #failed(trouble: Trouble, errand: Errand | null): Response {
    const page = errand && errand.purpose !== 'sign-in' ? '/account' : '/sign-in';
    return goTo(`${page}?single-sign-on=${trouble}`, [this.parts.cookies.forget('step')]);
  }
}

/** The routes of single sign-on. */
export function singleSignOnRoutes(parts: AccountParts, door: Door): readonly Mounted[] {
  const { singleSignOn: house, steps, cookies, attempts } = parts;
  if (!house)
    return [
      mount(beginSingleSignOn, async () => {
        throw new Refusal(
          'not-found',
          'This server has no single sign-on. Sign in with a passkey or a password.',
        );
      }),
    ];
  const back = new Return(parts, door, house);
  return [
    mount(beginSingleSignOn, async ({ request, json: { purpose, next, invitation } }) => {
      await attempts.take('address', parts.peer(request));
      const session = purpose === 'sign-in' ? null : await sessionFor(purpose, door, request);
      const { address, errand } = await house.begin(purpose).catch((error: unknown) => {
        throw unreachable(parts, error);
      });
      const kept = {
        ...errand,
        next: ownPath(next),
        invitation: invitation ? digest(invitation) : null,
        session: session?.hash ?? null,
      };
      const secret = await steps.begin('single-sign-on', kept, { lasting: stepLasts });
      const response = sendJson({ address });
      response.headers.append('Set-Cookie', cookies.keep('step', secret, stepLasts));
      return response;
    }),
    mount(endSingleSignOn, ({ request }) => back.answer(request)),
  ];
}

/** A new way in is opened only by whoever has lately shown that it is they. */
async function sessionFor(purpose: 'proof' | 'link', door: Door, request: Request): Promise<Present> {
  const { session } = purpose === 'link' ? await door.proven(request) : await door.signedIn(request);
  return session;
}
