/** The routes to the record. */
import { getDocumentRecord, getRecord, hatHeader, type RecordPage, type ShownRecordPage } from '@rostrum/api';
import { libraryProcess, matterOf } from '../library/acts.ts';
import { notKept } from '../library/refusal.ts';
import type { RecordedAct } from '../record/act.ts';
import { type ShownAct, seal } from '../record/sealed.ts';
import type { RecordStore } from '../record/store.ts';
import type { Standing } from '../standing/standing.ts';
import { type Mounted, mount } from './mount.ts';
import { sendJson } from './sending.ts';

/** What the routes need of a record. */
export type ReadableRecord = Pick<RecordStore<never>, 'head' | 'read' | 'readMatter'>;

/** Acts as whoever asks may see them; the others sealed. */
async function shown(
  standing: Standing,
  request: Request,
  acts: readonly RecordedAct[],
): Promise<readonly ShownAct[]> {
  const who = await standing.reader(request);
  const named = request.headers.get(hatHeader);
  const seen: ShownAct[] = [];
  for (const act of acts) seen.push((await standing.maySeeInRecord(who, named, act)) ? act : seal(act));
  return seen;
}

/** The routes to the record, answered from a store. */
export function recordRoutes(store: ReadableRecord, standing: Standing): readonly Mounted[] {
  return [
    mount(getRecord, async ({ query, request }) => {
      const acts = await shown(standing, request, await store.read(query.after, query.limit));
      const page = { head: await store.head(), acts: acts as unknown as ShownRecordPage['acts'] };
      return sendJson(page satisfies ShownRecordPage);
    }),
    mount(getDocumentRecord, async ({ params }) => {
      const acts = await store.readMatter(libraryProcess, matterOf(params.key), 0);
      if (acts.length === 0) throw notKept(params.key);
      const page = { head: await store.head(), acts: acts as unknown as RecordPage['acts'] };
      return sendJson(page satisfies RecordPage);
    }),
  ];
}
