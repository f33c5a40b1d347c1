/** All acts of a store, page by page, so that a long record needs no more memory than a short one. */
import type { RecordedAct } from './act.ts';
import type { RecordStore } from './store.ts';

/** Acts after a position, in order. */
export async function* actsAfter(
  store: Pick<RecordStore<never>, 'read'>,
  position = 0,
  page = 2_000,
): AsyncGenerator<RecordedAct> {
  for (let after = position; ; ) {
    const acts = await store.read(after, page);
    yield* acts;
    if (acts.length < page) return;
    after = acts.at(-1)!.position;
  }
}
