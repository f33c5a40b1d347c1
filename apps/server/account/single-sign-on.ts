/** Signing in through another house that knows the person already (OpenID Connect). */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { SingleSignOnSettings } from '../settings.ts';
import type { Ground } from './ground.ts';
import type { StepData } from './steps.ts';

/** Somebody as the other house knows them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Null unless the other house says that it has verified it. */
  readonly email: string | null;
  readonly name: string | null;
}

/** Seconds that the other house may take to answer. */
const patience = 10;

/** Somebody who shows once more that it is they must have signed in there within so many seconds. */
const freshness = 120;

/** What a browser keeps in mind on its way there and back. */
export type Errand = Pick<StepData['single-sign-on'], 'state' | 'nonce' | 'verifier' | 'purpose'>;

/**
 * The way to the other house and back: authorization code with PKCE, state and nonce.
 * @authority OpenID Connect Core 1.0 section 3.1; RFC 9700 section 2.1.1
 */
export class SingleSignOn {
  readonly name: string;
  #found: Promise<Configuration> | null = null;

  constructor(
    private readonly settings: SingleSignOnSettings,
    private readonly origin: string,
  ) {
    this.name = settings.name;
  }

  /** What the other house says of itself; asked once, and again after it did not answer. */
  #configuration(): Promise<Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = null;
      throw error;
    });
    return this.#found;
  }

  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    const execute = server.protocol === 'http:' ? [allowInsecureRequests] : [];
    return discovery(server, clientId, clientSecret, undefined, { execute, timeout: patience });
  }

  get #back(): string {
    return `${this.origin}/api/account/single-sign-on/return`;
  }

  /** Where to send a browser, and what it must bring back. */
  async begin(purpose: Errand['purpose']): Promise<{ address: string; errand: Errand }> {
    const configuration = await this.#configuration();
    const errand = {
      purpose,
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
    };
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#back,
      scope: 'openid email profile',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
      ...(purpose === 'proof' ? { prompt: 'login', max_age: String(freshness) } : {}),
    });
    return { address: address.href, errand };
  }

  /**
   * Who comes back.
   * @param search - the query with which the browser came back
   * @throws if anything does not fit: the state, the nonce, the signature, the time
   */
  async end(search: string, { state, nonce, verifier, purpose }: Errand): Promise<Identity> {
    const tokens = await authorizationCodeGrant(await this.#configuration(), new URL(this.#back + search), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      ...(purpose === 'proof' ? { maxAge: freshness } : {}),
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The house of single sign-on says nothing about the person.');
    const { email, email_verified: verified, name } = claims;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: verified === true && typeof email === 'string' ? email : null,
      name: typeof name === 'string' && name !== '' ? name : null,
    };
  }
}

/** Keeps which accounts are known to the other house. */
export class Identities {
  constructor(private readonly ground: Ground) {}

  /** The account of an identity. */
  async accountOf({ issuer, subject }: Identity): Promise<string | null> {
    const row = await this.ground.query
      .selectFrom('account_identity')
      .select('account')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row?.account ?? null;
  }

  /** From now on the identity opens the account; false if it opens another one. */
  async tie(account: string, identity: Identity): Promise<boolean> {
    const { issuer, subject } = identity;
    await this.ground.query
      .insertInto('account_identity')
      .values({ issuer, subject, account, created_at: this.ground.now() })
      .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
      .execute();
    return (await this.accountOf(identity)) === account;
  }

  /** Whether an account can be opened from the other house. */
  async any(account: string): Promise<boolean> {
    const row = await this.ground.query
      .selectFrom('account_identity')
      .select('account')
      .where('account', '=', account)
      .executeTakeFirst();
    return row !== undefined;
  }
}
