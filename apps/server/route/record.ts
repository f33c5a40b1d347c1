/** The routes to the record. */
import { getDocumentRecord, getRecord, type RecordPage } from '@rostrum/api';
import { libraryProcess, matterOf } from '../library/acts.ts';
import { notKept } from '../library/refusal.ts';
import type { RecordedAct } from '../record/act.ts';
import type { RecordStore } from '../record/store.ts';
import { type Mounted, mount } from './mount.ts';
import { sendJson } from './sending.ts';

/** What the routes need of a record. */
export type ReadableRecord = Pick<RecordStore<never>, 'head' | 'read' | 'readMatter'>;

/** The routes to the record, answered from a store. */
export function recordRoutes(store: ReadableRecord): readonly Mounted[] {
  const page = async (acts: readonly RecordedAct[]) =>
    sendJson({ head: await store.head(), acts: acts as unknown as RecordPage['acts'] } satisfies RecordPage);
  return [
    mount(getRecord, async ({ query }) => page(await store.read(query.after, query.limit))),
    mount(getDocumentRecord, async ({ params }) => {
      const acts = await store.readMatter(libraryProcess, matterOf(params.key), 0);
      if (acts.length === 0) throw notKept(params.key);
      return page(acts);
    }),
  ];
}
