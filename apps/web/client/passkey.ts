/** Passkeys as the browser asks devices for them. Loaded only by the screens that need it. */
import type { Passkey, SignIn } from '@rostrum/api';
import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { send } from './account.ts';

async function shown(): Promise<AuthenticationResponseJSON> {
  const optionsJSON = await send<PublicKeyCredentialRequestOptionsJSON>('POST', '/sign-in/passkey/challenge');
  return startAuthentication({ optionsJSON });
}

/** Signs in with a passkey. */
export async function signInWithPasskey(): Promise<SignIn> {
  return send<SignIn>('POST', '/sign-in/passkey', { credential: await shown() });
}

/** Shows with a passkey that it is the same person. */
export async function proveWithPasskey(): Promise<void> {
  await send('POST', '/proof', { credential: await shown() });
}

/** Makes a new passkey on a device of whoever is signed in. */
export async function makePasskey(name: string): Promise<Passkey> {
  const optionsJSON = await send<PublicKeyCredentialCreationOptionsJSON>('POST', '/passkeys/challenge');
  const credential = await startRegistration({ optionsJSON });
  return send<Passkey>('POST', '/passkeys', { name, credential });
}
