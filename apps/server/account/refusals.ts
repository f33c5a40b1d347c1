/** Why something about an account is refused, each with what to do. */
import { Refusal } from '../library/refusal.ts';

/** Nobody is signed in. */
export function signInFirst(): Refusal {
  return new Refusal(
    'unauthenticated',
    'Sign in first: POST /api/account/sign-in, or the page /sign-in. Programs send "Authorization: Bearer" with a token.',
  );
}

/** A program tries what only a person may do. */
export function forPeopleOnly(): Refusal {
  return new Refusal(
    'forbidden',
    'A token cannot change the account that it belongs to. Sign in with a browser and do it on the page /account.',
  );
}

/** A token that does not hold. */
export function tokenDoesNotHold(): Refusal {
  return new Refusal(
    'unauthenticated',
    'This token is unknown, revoked or expired. Make a new one on the page /account, or leave the header out to see what is public.',
  );
}

/**
 * The same words for an unknown address, a wrong password and an account that has none, so that nobody learns who has an account.
 */
export function notRecognised(): Refusal {
  return new Refusal(
    'not-recognised',
    'Address and password do not belong together. Check both; "Forgotten the password?" sends a link to set a new one.',
  );
}

/** A code that does not fit. */
export function wrongCode(): Refusal {
  return new Refusal(
    'not-recognised',
    'This code does not fit. Take the one that your device shows now, or a recovery code that was not used yet.',
  );
}

/** A passkey that does not fit. */
export function wrongPasskey(): Refusal {
  return new Refusal(
    'not-recognised',
    'This passkey opens no account here. Try another one, or sign in with your password and add it on the page /account.',
  );
}

/** What was begun is too old. */
export function stepIsOver(): Refusal {
  return new Refusal('expired', 'This took too long, or was done already. Begin the sign-in once more.');
}

/** A link that does not hold. */
export function linkIsOver(what: 'recovery' | 'invitation'): Refusal {
  const help =
    what === 'recovery'
      ? 'Ask for a new one with "Forgotten the password?" on the page /sign-in.'
      : 'Ask whoever invited you for a new one. If you accepted it yourself, just sign in.';
  return new Refusal('expired', `This link was used already or has expired. ${help}`);
}

/** Something that matters, too long after the last proof. */
export function proveAgainFirst(): Refusal {
  return new Refusal(
    'prove-again',
    'This matters, so show once more that it is you: POST /api/account/proof with your password, a code or a passkey. Then repeat it.',
  );
}

/** Nothing of one's own has this id. */
export function noneOfYours(what: string): Refusal {
  return new Refusal(
    'not-found',
    `You have no ${what} of this id. It may have been removed already; get the list anew.`,
  );
}

/** Somebody who may not invite. */
export function mayNotInvite(): Refusal {
  return new Refusal(
    'forbidden',
    'You may not invite to this hat. Offices of the process invite to its offices and parties, focal points to their own party, and administrators of the server to all.',
  );
}

/** An account that may not be made this way. */
export function notAdmitted(): Refusal {
  return new Refusal(
    'forbidden',
    'Accounts are made by invitation here. Ask the secretariat of your process for one.',
  );
}

/** Too many attempts. */
export function tooMany(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  return new Refusal(
    'too-many',
    `This was tried too often. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again; a passkey or single sign-on is not held up by this.`,
    { retryAfter: seconds },
  );
}
