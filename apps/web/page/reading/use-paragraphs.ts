/** Which paragraph is at hand: by the address, by the keyboard, or by pressing it. */
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** The eId that an address points to, `#op_6__point_b`. */
export function eIdOfHash(hash: string): string | null {
  if (hash.length < 2) return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The eId `by` places after (or before) the one at hand; the first or last where none is. */
export function neighbour(eIds: readonly string[], current: string | null, by: 1 | -1): string | null {
  const index = current === null ? -1 : eIds.indexOf(current);
  if (index < 0) return (by > 0 ? eIds[0] : eIds.at(-1)) ?? null;
  return eIds[Math.min(eIds.length - 1, Math.max(0, index + by))] ?? null;
}

/** Brings a paragraph onto the screen and gives it the focus. */
export function bringUp(eId: string, how: ScrollBehavior = 'auto'): void {
  const row = document.getElementById(eId);
  if (!row) return;
  row.scrollIntoView({ block: 'nearest', behavior: how });
  row.focus({ preventScroll: true });
}

/** The paragraph at hand, and ways to change it. */
export interface Paragraphs {
  readonly current: string | null;
  readonly choose: (eId: string | null) => void;
  readonly go: (by: 1 | -1) => void;
}

/**
 * Follows the paragraph at hand.
 * @param ready whether the paragraphs stand on the screen, so that the address can be followed
 */
export function useParagraphs(eIds: readonly string[], ready: boolean): Paragraphs {
  const { hash } = useLocation();
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const eId = eIdOfHash(hash);
    if (!ready || eId === null || !eIds.includes(eId)) return;
    setCurrent(eId);
    // After the fonts: their arrival moves every line.
    void document.fonts.ready.then(() => {
      document.getElementById(eId)?.scrollIntoView({ block: 'start' });
      document.getElementById(eId)?.focus({ preventScroll: true });
    });
  }, [hash, ready, eIds]);
  const choose = useCallback((eId: string | null) => {
    setCurrent(eId);
    if (eId !== null) history.replaceState(history.state, '', `#${encodeURIComponent(eId)}`);
  }, []);
  const go = useCallback(
    (by: 1 | -1) => {
      const next = neighbour(eIds, current, by);
      if (next === null) return;
      choose(next);
      bringUp(next);
    },
    [eIds, current, choose],
  );
  return { current, choose, go };
}
