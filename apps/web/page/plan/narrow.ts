/** Whether the screen is too narrow for an axis of time. */
import { useSyncExternalStore } from 'react';

const query = '(max-width: 52rem)';

function subscribe(listen: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listen);
  return () => list.removeEventListener('change', listen);
}

/** Follows the width of the screen. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
