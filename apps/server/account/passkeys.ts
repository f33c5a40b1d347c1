/** Passkeys: keys that a device holds and shows only to the place for which they were made. */
import { isIP } from 'node:net';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { Selectable } from 'kysely';
import type { AccountPasskeyTable } from '../database/account-tables.ts';
import type { Person } from './accounts.ts';
import type { Ground } from './ground.ts';
import { wrongPasskey } from './refusals.ts';

/** The place for which a passkey is made. */
export interface RelyingParty {
  /** A domain. */
  readonly id: string;
  readonly origin: string;
}

/**
 * The place that an address stands for; null where browsers know none: for numbers instead of names, and without TLS anywhere but on
 * localhost.
 * @authority Web Authentication Level 3, section 5.1.2: the identifier of a relying party is a valid domain
 */
export function relyingPartyAt(origin: string): RelyingParty | null {
  const { hostname, protocol } = new URL(origin);
  const safe = protocol === 'https:' || hostname === 'localhost';
  if (!safe || hostname.startsWith('[') || isIP(hostname) !== 0) return null;
  return { id: hostname, origin };
}

type PasskeyRow = Selectable<AccountPasskeyTable>;

/** A passkey as its owner sees it. */
export type PasskeyEntry = Pick<PasskeyRow, 'id' | 'name' | 'synced' | 'created_at' | 'used_at'>;

/** Keeps passkeys. */
export class Passkeys {
  constructor(private readonly ground: Ground) {}

  /** The passkeys of an account, the oldest first. */
  list(account: string): Promise<PasskeyRow[]> {
    return this.ground.query
      .selectFrom('account_passkey')
      .selectAll()
      .where('account', '=', account)
      .orderBy('created_at')
      .execute();
  }

  /** What a browser is to ask of a device for a new passkey. */
  async challengeNew(person: Person, place: RelyingParty) {
    const known = await this.list(person.id);
    return generateRegistrationOptions({
      rpName: 'Rostrum',
      rpID: place.id,
      userID: Buffer.from(person.id.replaceAll('-', ''), 'hex') as Uint8Array<ArrayBuffer>,
      userName: person.email,
      userDisplayName: person.name,
      attestationType: 'none',
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /**
   * Adds the passkey that a browser brings.
   * @throws {Refusal} `not-recognised`
   */
  async add(
    account: string,
    name: string,
    credential: unknown,
    { challenge, place }: { challenge: string; place: RelyingParty },
  ): Promise<PasskeyEntry> {
    const verified = await verifyRegistrationResponse({
      response: credential as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.id,
      requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) throw wrongPasskey();
    const { credential: made, credentialBackedUp: synced } = verified.registrationInfo;
    return this.ground.query
      .insertInto('account_passkey')
      .values({
        id: made.id,
        account,
        name,
        public_key: Buffer.from(made.publicKey),
        counter: made.counter,
        transports: JSON.stringify(made.transports ?? []),
        synced,
        created_at: this.ground.now(),
        used_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['id', 'name', 'synced', 'created_at', 'used_at'])
      .executeTakeFirst()
      .then((row) => row ?? Promise.reject(wrongPasskey()));
  }

  /** What a browser is to ask of any passkey of this place. */
  challenge(place: RelyingParty) {
    return generateAuthenticationOptions({ rpID: place.id, userVerification: 'required' });
  }

  /**
   * The account that a shown passkey opens. A device that counts its uses must count on, or it is a copy.
   * @throws {Refusal} `not-recognised`
   */
  async accountOf(
    credential: { id: string },
    { challenge, place }: { challenge: string; place: RelyingParty },
  ): Promise<string> {
    const row = await this.#get(credential.id);
    if (!row) throw wrongPasskey();
    const verified = await verifyAuthenticationResponse({
      response: credential as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.id,
      credential: held(row),
      requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) throw wrongPasskey();
    await this.#note(row.id, verified.authenticationInfo.newCounter);
    return row.account;
  }

  #get(id: string): Promise<PasskeyRow | undefined> {
    return this.ground.query
      .selectFrom('account_passkey')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
  }

  async #note(id: string, counter: number): Promise<void> {
    await this.ground.query
      .updateTable('account_passkey')
      .set({ counter, used_at: this.ground.now() })
      .where('id', '=', id)
      .execute();
  }

  /** Removes a passkey; false if the account has none of this id. */
  async remove(account: string, id: string): Promise<boolean> {
    const removed = await this.ground.query
      .deleteFrom('account_passkey')
      .where('account', '=', account)
      .where('id', '=', id)
      .executeTakeFirst();
    return removed.numDeletedRows > 0n;
  }
}

function held({ id, public_key, counter, transports }: PasskeyRow): WebAuthnCredential {
  return { id, publicKey: new Uint8Array(public_key), counter: Number(counter), transports: [...transports] };
}
