/** The routes to checkpoints. */
import {
  getCheckpoint,
  getCheckpointKeys,
  getGrowth,
  getReceipt,
  type Receipt,
  rotateCheckpointKey,
} from '@rostrum/api';
import type { Notary } from '../checkpoint/notary.ts';
import { Refusal } from '../library/refusal.ts';
import type { Tx } from '../record/postgres-store.ts';
import type { RecordStore } from '../record/store.ts';
import { requireAdministrator } from '../standing/administrator.ts';
import type { FindWho } from '../standing/who.ts';
import { type Mounted, mount } from './mount.ts';
import { sendJson } from './sending.ts';

const notThere = () =>
  new Refusal('not-found', 'The record has not come so far. GET /api/checkpoint says how far it is.');

/** The routes to checkpoints, answered by a notary. */
export function checkpointRoutes(
  notary: Notary<Tx>,
  store: Pick<RecordStore<never>, 'hashes'>,
  who: FindWho,
): readonly Mounted[] {
  const keys = async () => ({ current: notary.currentKey, keys: await notary.keys() });
  return [
    mount(getCheckpoint, async () => sendJson(await notary.checkpoint())),
    mount(getCheckpointKeys, async () => sendJson(await keys())),
    mount(rotateCheckpointKey, async ({ request }) => {
      requireAdministrator(await who(request));
      await notary.rotate();
      return new Response(await sendJson(await keys()).text(), {
        status: 201,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      });
    }),
    mount(getGrowth, async ({ query }) => {
      const head = await notary.checkpoint();
      const growth = query.to > head.position ? null : await notary.growth(query.from, query.to);
      if (!growth) throw notThere();
      return sendJson(growth);
    }),
    mount(getReceipt, async ({ query: { position } }) => {
      const checkpoint = await notary.checkpoint();
      const proof = await notary.inclusion(position, checkpoint.position);
      const [hash] = proof ? await store.hashes(position - 1, 1) : [];
      if (!proof || !hash) throw notThere();
      return sendJson({ position, hash, proof: [...proof], checkpoint } satisfies Receipt);
    }),
  ];
}
