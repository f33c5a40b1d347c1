/** The secret of an invitation while its holder signs in first: kept for this window, and no longer. */
const storageKey = 'rostrum.invitation';

/** What is kept; empty where nothing is. */
export function heldToken(): string {
  try {
    return sessionStorage.getItem(storageKey) ?? '';
  } catch {
    return ''; // Storage may be forbidden; the letter's link is then opened once more.
  }
}

/** Keeps a secret; an empty one is forgotten. */
export function keepToken(token: string): void {
  try {
    if (token) sessionStorage.setItem(storageKey, token);
    else sessionStorage.removeItem(storageKey);
  } catch {
    // As above.
  }
}
