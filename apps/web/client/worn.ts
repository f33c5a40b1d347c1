/** The hat that is worn in this window: kept for the session, sent with every request, and never in an address. */
import { type Hat, hatFromText, hatText, publicHat, sameHat } from '@rostrum/procedure';
import { useMemo, useSyncExternalStore } from 'react';

/** The header that names the hat worn to the server. */
export const hatHeader = 'Rostrum-Hat';

const storageKey = 'rostrum.hat';
const listeners = new Set<() => void>();
let kept: string | null | undefined;

/** The hat as one line, `member-state/MX;focal-point`; null for the public. */
export function wornText(): string | null {
  if (kept !== undefined) return kept;
  try {
    kept = sessionStorage.getItem(storageKey);
  } catch {
    kept = null; // Storage may be forbidden; the hat then lasts as long as the page.
  }
  return kept;
}

/** Puts a hat on; the public's takes every other off. */
export function wear(hat: Hat): void {
  kept = sameHat(hat, publicHat) ? null : hatText(hat);
  try {
    if (kept === null) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, kept);
  } catch {
    // As above.
  }
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** The line of the hat that is worn, for keys of what is remembered: each hat sees its own. */
export function useWornText(): string {
  return useSyncExternalStore(subscribe, () => wornText() ?? '');
}

/** The hat that is worn. */
export function useWornHat(): Hat {
  const text = useWornText();
  return useMemo(() => hatFromText(text) ?? publicHat, [text]);
}
