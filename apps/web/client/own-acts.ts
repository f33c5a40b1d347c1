/** The acts that were asked for in this window, which are no news to it. */

let own: ReadonlySet<number> = new Set();
const listeners = new Set<() => void>();

/** Positions of the acts that this window asked for. */
export const ownPositions = (): ReadonlySet<number> => own;

/** Follows them. */
export function watchOwn(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** Adds acts that were recorded at the request of this window. */
export function addOwn(positions: readonly number[]): void {
  own = new Set([...own, ...positions]);
  for (const listen of listeners) listen();
}
