/** Processes on any store, for tests: nodes that share a record, with a small mandate to run. */
import { derivePlan, type Hat, hatFromText, type Plan } from '@rostrum/procedure';
import { readResolution } from '@rostrum/resolution';
import { openLog } from '../log.ts';
import type { Asked, Performed } from '../process/perform.ts';
import { Processes } from '../process/processes.ts';
import { MemorySnapshots, type SnapshotStore } from '../process/snapshots.ts';
import type { RecordedAct } from '../record/act.ts';
import { memoryPersonalRecords } from '../record/personal-data.ts';
import { ActRecord } from '../record/record.ts';
import type { RecordStore } from '../record/store.ts';
import { resolutionText } from './test-server.ts';

/** The plan of a small mandate. */
export const smallPlan = (): Plan => derivePlan(readResolution(resolutionText('71/999')));

/** A hat by its line. */
export function hat(text: string): Hat {
  const found = hatFromText(text);
  if (!found) throw new Error(`${text} is no hat.`);
  return found;
}

/** One node on a store. */
export interface Node {
  readonly processes: Processes<unknown>;
  readonly record: ActRecord<unknown>;
  perform(asked: Partial<Asked> & Pick<Asked, 'act'>): Promise<Performed>;
  /** The same, where it has to be recorded. */
  recorded(asked: Partial<Asked> & Pick<Asked, 'act'>): Promise<readonly RecordedAct[]>;
}

/** The process of these tests. */
export const trial = 'A-RES-71-999';

/** Opens a node on a store. */
export async function openNode(
  store: RecordStore<unknown>,
  snapshots: SnapshotStore = new MemorySnapshots(),
): Promise<Node> {
  const record = new ActRecord(store);
  const processes = await Processes.open({
    record,
    snapshots,
    personal: memoryPersonalRecords(),
    now: () => new Date(),
    log: openLog('error', (line) => process.stderr.write(line)),
  });
  const perform: Node['perform'] = (asked) =>
    processes.perform({ process: trial, request: {}, hat: hat('secretariat'), person: null, ...asked });
  return {
    processes,
    record,
    perform,
    async recorded(asked) {
      const performed = await perform(asked);
      if (performed.kind !== 'recorded') throw new Error(`${asked.act}: ${JSON.stringify(performed)}`);
      return performed.acts;
    },
  };
}

/** Opens and starts the trial process. */
export async function startTrial(node: Node): Promise<void> {
  const title = { en: 'A trial', zh: '试行' };
  const request = { title, plan: smallPlan(), documents: ['A-RES-71-999.en'] };
  await node.recorded({ act: 'openProcess', request });
  await node.recorded({ act: 'startProcess', request: {} });
}

/** A request to publish a note. */
export const note = (title: string) => ({
  act: 'publishDocument',
  request: { kind: 'note', title: { en: title, zh: title }, link: 'https://example.org/' },
});
