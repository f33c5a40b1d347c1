/** Everything about accounts, put together once. */
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { errorDetails, type Log } from '../log.ts';
import type { Mailer } from '../mail/mailer.ts';
import { peerOf } from '../route/peer.ts';
import type { Settings } from '../settings.ts';
import { Accounts } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { Codes } from './codes.ts';
import { Cookies } from './cookie.ts';
import { type Ground, length } from './ground.ts';
import { type InvitationHooks, Invitations } from './invitations.ts';
import { Passkeys, type RelyingParty, relyingPartyAt } from './passkeys.ts';
import { warmUp } from './password.ts';
import { Post } from './post.ts';
import { Recoveries } from './recovery.ts';
import { Sessions } from './sessions.ts';
import { Identities, SingleSignOn } from './single-sign-on.ts';
import { Steps } from './steps.ts';
import { sweep } from './sweep.ts';
import { Tokens } from './tokens.ts';

/** What accounts are opened with. */
export interface AccountOptions {
  readonly query: Kysely<Tables>;
  readonly now: () => Date;
  readonly log: Log;
  readonly settings: Pick<Settings, 'origin' | 'proxies' | 'signUp' | 'singleSignOn'>;
  /** The address on which the server listens. */
  readonly address: string;
  /** Null where no letters can be sent. */
  readonly mailer: Mailer | null;
}

/** Until processes say otherwise, nobody invites to a hat. */
const noProcesses: InvitationHooks = {
  sender: async () => null,
  describe: async () => null,
  onAccepted: async () => undefined,
};

/** The parts of accounts, each with one concern. */
export class AccountParts {
  readonly ground: Ground;
  readonly log: Log;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly passkeys: Passkeys;
  readonly codes: Codes;
  readonly tokens: Tokens;
  readonly invitations: Invitations;
  readonly recoveries: Recoveries;
  readonly steps: Steps;
  readonly attempts: Attempts;
  readonly identities: Identities;
  readonly singleSignOn: SingleSignOn | null;
  readonly cookies: Cookies;
  readonly post: Post;
  /** The address by which people reach the server: links begin with it. */
  readonly origin: string;
  /** What processes say to invitations. */
  hooks: InvitationHooks = noProcesses;
  readonly #options: AccountOptions;
  readonly #sweeping: NodeJS.Timeout;

  constructor(options: AccountOptions) {
    const { query, now, log, settings, mailer } = options;
    const ground = { query, now };
    this.#options = options;
    this.ground = ground;
    this.log = log;
    this.origin = settings.origin ?? options.address;
    this.accounts = new Accounts(ground);
    this.sessions = new Sessions(ground);
    this.passkeys = new Passkeys(ground);
    this.codes = new Codes(ground);
    this.tokens = new Tokens(ground);
    this.invitations = new Invitations(ground);
    this.recoveries = new Recoveries(ground);
    this.steps = new Steps(ground);
    this.attempts = new Attempts(ground);
    this.identities = new Identities(ground);
    this.cookies = new Cookies(this.origin);
    this.post = new Post(mailer, log);
    const { singleSignOn } = settings;
    this.singleSignOn = singleSignOn && new SingleSignOn(singleSignOn, this.origin);
    this.#sweeping = setInterval(() => void this.#sweep(), length.hour).unref();
    void this.#sweep();
    void warmUp();
  }

  async #sweep(): Promise<void> {
    await sweep(this.ground).catch((error: unknown) =>
      this.log.warn('account.sweep-failed', errorDetails(error)),
    );
  }

  /** Whether anybody may ask for an account. */
  get signUpIsOpen(): boolean {
    return this.post.isOpen && (this.#options.settings.signUp ?? true);
  }

  /** Whether whoever is known to the other house needs neither an account nor an invitation. */
  get admitsEverybody(): boolean {
    return this.#options.settings.singleSignOn?.admits === 'everybody';
  }

  /** The place for which passkeys are made; null where the address by which somebody came is none for them. */
  place(request: Request): RelyingParty | null {
    return relyingPartyAt(this.#options.settings.origin ?? new URL(request.url).origin);
  }

  /** From where on the network a request comes, as attempts are counted. */
  peer(request: Request): string {
    return peerOf(request, this.#options.settings.proxies);
  }

  /** Ends in good order: what was promised is sent. */
  async close(): Promise<void> {
    clearInterval(this.#sweeping);
    await this.post.idle();
  }
}
