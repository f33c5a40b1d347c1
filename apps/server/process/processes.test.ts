/** Processes on every store: what is decided, recorded, folded, seen again, and shared by several nodes. */
import { stateAfter } from '@rostrum/procedure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordStore } from '../record/store.ts';
import { verifyRecord } from '../record/verify.ts';
import { hat, note, openNode, smallPlan, startTrial, trial } from '../test/process-ground.ts';
import { all, grounds } from '../test/record-ground.ts';
import { MemorySnapshots } from './snapshots.ts';

const president = hat('president');

/** The state that the record gives when it is folded from the beginning. */
async function refolded(store: RecordStore<unknown>) {
  return stateAfter(
    trial,
    (await all(store)).filter(({ process }) => process === trial),
  );
}

const counted = async (store: RecordStore<unknown>) => (await store.head()).position;

describe.each(grounds)('processes %s', (_name, ground, isThere) => {
  beforeAll(() => (isThere ? ground.open() : undefined), 60_000);
  afterAll(() => (isThere ? ground.close() : undefined), 60_000);

  const onNode = async () => {
    const { store } = await ground.newStore();
    const node = await openNode(store);
    await startTrial(node);
    return { store, ...node };
  };

  it.runIf(isThere)('[PROC-2] records nothing of what is refused, and tells the rule', async () => {
    const { store, perform } = await onNode();
    const before = await counted(store);
    const refused = await perform({ ...note('A'), hat: hat('public') });
    expect(refused).toMatchObject({ kind: 'refused', refusal: { code: 'no-standing', rule: 'PROC-2' } });
    expect(await perform({ act: 'actualiseStep', request: { step: 7 } })).toMatchObject({ kind: 'misfit' });
    expect(await perform({ act: 'startProcess' })).toMatchObject({ kind: 'refused' });
    expect(await counted(store)).toBe(before);
  });

  it.runIf(isThere)(
    '[RECORD-1] records many at once in one chain, and its state is what the record says',
    async () => {
      const { store, recorded, processes } = await onNode();
      await Promise.all(Array.from({ length: 64 }, (_, index) => recorded(note(`Note ${index}`))));
      const state = await processes.state(trial);
      expect(state?.course.published).toHaveLength(64);
      expect(state).toEqual(await refolded(store));
      expect(await verifyRecord(await all(store), await store.head())).toMatchObject({ sound: true });
    },
  );

  it.runIf(isThere)('[RECORD-2] records the same request under the same key once', async () => {
    const { store, perform, recorded } = await onNode();
    const asked = { ...note('Once'), idempotencyKey: 'k' };
    const answers = await Promise.all([recorded(asked), recorded(asked), recorded(asked)]);
    expect(new Set(answers.map(([act]) => act?.position)).size).toBe(1);
    expect(await recorded(asked)).toEqual(answers[0]);
    expect(await perform({ ...note('Other'), idempotencyKey: 'k' })).toEqual({ kind: 'key-reused' });
    expect((await perform({ ...asked, person: 'somebody' })).kind).toBe('recorded');
    expect((await refolded(store)).course.published).toHaveLength(2);
  });

  it.runIf(isThere)(
    '[RECORD-3] lets one of two succeed, and tells the other what happened meanwhile',
    async () => {
      const { perform, processes } = await onNode();
      const expectedVersion = (await processes.state(trial))?.versions.process ?? 0;
      const both = await Promise.all([
        perform({ ...note('First'), expectedVersion }),
        perform({ ...note('Second'), expectedVersion }),
      ]);
      expect(both.map(({ kind }) => kind).toSorted()).toEqual(['overtaken', 'recorded']);
      const late = both.find(({ kind }) => kind === 'overtaken');
      expect(late).toMatchObject({ version: expectedVersion + 1, since: [{ name: 'DocumentPublished' }] });
    },
  );

  it.runIf(isThere)(
    '[RECORD-3] tells what happened meanwhile also where it is why the request is refused',
    async () => {
      const { perform, recorded } = await onNode();
      const { id: step = '' } = smallPlan().steps[0] ?? {};
      const request = { step, from: '2020-01-01', to: '2020-01-01' };
      await recorded({ act: 'actualiseStep', request });
      const late = await perform({ act: 'actualiseStep', request, expectedVersion: 0 });
      expect(late).toMatchObject({ kind: 'overtaken', version: 1, since: [{ name: 'StepActualised' }] });
      expect(await perform({ act: 'actualiseStep', request, expectedVersion: 1 })).toMatchObject({
        kind: 'refused',
      });
    },
  );

  it.runIf(isThere)('[RECORD-4] never decides on what is no longer so, on whichever node', async () => {
    const { store } = await ground.newStore();
    const [one, other] = [await openNode(store), await openNode(store)];
    await one.recorded({
      act: 'openProcess',
      request: { title: { en: 'A', zh: 'A' }, plan: smallPlan(), documents: ['A.en'] },
    });
    const both = await Promise.all([
      one.perform({ act: 'startProcess' }),
      other.perform({ act: 'startProcess' }),
    ]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['recorded', 'refused']);
    const notes = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? one : other).recorded(note(`N${index}`)),
    );
    await Promise.all(notes);
    one.processes.nudge();
    other.processes.nudge();
    await expect.poll(() => [one.processes.position, other.processes.position]).toEqual([43, 43]);
    const expected = await refolded(store);
    expect(expected.course.published).toHaveLength(40);
    expect(await one.processes.state(trial)).toEqual(expected);
    expect(await other.processes.state(trial)).toEqual(expected);
  });

  it.runIf(isThere)(
    '[PROC-14] reads a corrected act as corrected, and shows each day as it was',
    async () => {
      const { store, recorded, processes, perform } = await onNode();
      const { id: step = '' } = smallPlan().steps[0] ?? {};
      const [act] = await recorded({
        act: 'actualiseStep',
        request: { step, from: '2020-01-01', to: '2020-01-01' },
        happenedAt: '2020-01-02T00:00:00Z',
      });
      const correct = {
        act: 'correctAct',
        request: {
          corrects: act?.position,
          replace: { from: '2019-12-31', to: '2019-12-31' },
          reason: { en: 'A slip', zh: '' },
        },
      };
      const asked = await Promise.all([recorded(correct), recorded(note('In the same batch'))]);
      expect(asked.flat()).toHaveLength(2);
      const state = await processes.state(trial);
      expect(state?.course.actualised[step]?.[0]?.from).toBe('2019-12-31');
      expect(state).toEqual(await refolded(store));
      const unknown = { ...correct.request, corrects: 9_999 };
      expect(await perform({ act: 'correctAct', request: unknown })).toMatchObject({
        refusal: { code: 'unknown-act' },
      });
      expect(
        (await processes.stateAt(trial, '2020-06-01'))?.course.actualised[step]?.[0]?.from,
      ).toBeUndefined();
    },
  );

  it.runIf(isThere)('[RECORD-5] salts what not everybody may see, and nothing else', async () => {
    const { recorded } = await onNode();
    const ruling = {
      act: 'admitParty',
      departsFrom: ['PEOPLE-3'],
      until: '2099-01-01',
      reason: { en: 'As agreed', zh: '' },
    };
    const made = (whose: string | null) =>
      recorded({ act: 'makeRuling', hat: president, request: { ...ruling, for: whose } });
    const [[confided], [open]] = await Promise.all([made('member-state/MX'), made(null)]);
    expect(confided?.payload).toHaveProperty('salt', expect.stringMatching(/^[0-9a-f]{32}$/));
    expect(open?.payload).not.toHaveProperty('salt');
  });

  it.runIf(isThere)(
    '[RECORD-6] starts from a snapshot, and gets the same state as from the beginning',
    async () => {
      const { store } = await ground.newStore();
      const snapshots = new MemorySnapshots();
      const first = await openNode(store, snapshots);
      await startTrial(first);
      await first.recorded(note('Before the snapshot'));
      await first.processes.close();
      expect(await snapshots.latest()).toMatchObject([{ process: trial, position: 4 }]);
      const second = await openNode(store, snapshots);
      await second.recorded(note('After it'));
      const third = await openNode(store, snapshots);
      expect(await third.processes.list()).toMatchObject([{ id: trial, stage: 'running' }]);
      expect(await third.processes.state(trial)).toEqual(await refolded(store));
    },
  );

  it.runIf(isThere)('tells whoever listens of everything once, in its order', async () => {
    const { store } = await ground.newStore();
    const [one, other] = [await openNode(store), await openNode(store)];
    const heard: number[] = [];
    other.processes.subscribe((acts) => heard.push(...acts.map(({ position }) => position)));
    await startTrial(one);
    await Promise.all([one.recorded(note('1')), other.recorded(note('2')), one.recorded(note('3'))]);
    other.processes.nudge();
    await expect.poll(() => heard).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
