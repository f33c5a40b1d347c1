/** The state of a process from its latest snapshot that holds, and the acts after it; as it is, or as it was at the end of a day. */
import {
  type Corrected,
  evolveRead,
  initialState,
  isCorrection,
  type Act as ProcedureAct,
  type ProcessState,
  readAct,
} from '@rostrum/procedure';
import type { RecordedAct } from '../record/act.ts';
import type { RecordStore } from '../record/store.ts';
import type { SnapshotHead, SnapshotStore } from './snapshots.ts';

/** From where states are restored. */
export interface Sources {
  readonly store: Pick<RecordStore<never>, 'readProcess' | 'readCorrections'>;
  readonly snapshots: SnapshotStore;
}

/** A state, and the snapshot from which it was restored. */
export interface Restored {
  readonly state: ProcessState;
  /** 0 where it was folded from the beginning. */
  readonly snapshot: number;
  /** The acts that were folded after the snapshot. */
  readonly folded: number;
}

/** Acts are folded by so many at once; in between, others have their turn. */
const page = 2_000;

type CorrectedAct = ProcedureAct<Corrected> & RecordedAct;

/** Whether a snapshot is the beginning of what is asked for: nothing in it was corrected later, and nothing in it happened too late. */
function holds(
  { position, lastAt }: SnapshotHead,
  corrections: readonly CorrectedAct[],
  until: string | null,
) {
  if (until !== null && lastAt > until) return false;
  return corrections.every((act) => act.position <= position || act.payload.corrects > position);
}

async function beginning(
  process: string,
  { snapshots }: Sources,
  corrections: readonly CorrectedAct[],
  until: string | null,
): Promise<ProcessState | null> {
  const fitting = (await snapshots.of(process)).find((one) => holds(one, corrections, until));
  return fitting ? snapshots.state(process, fitting.position) : null;
}

/**
 * Restores the state of a process.
 * @param until - ISO instant: only what had happened by then; null for everything
 * @rule PROC-14
 */
export async function restore(
  process: string,
  sources: Sources,
  until: string | null = null,
): Promise<Restored> {
  const all = (await sources.store.readCorrections(process)) as readonly CorrectedAct[];
  const corrections = all.filter(({ happenedAt }) => until === null || happenedAt <= until);
  const last = new Map(corrections.map((act) => [act.payload.corrects, act]));
  const begun = await beginning(process, sources, corrections, until);
  const state = begun ?? initialState(process);
  const snapshot = begun?.position ?? 0;
  const known = new Set(all.map(({ position }) => position));
  let folded = 0;
  for (let after = snapshot; ; ) {
    const acts = await sources.store.readProcess(process, after, page);
    // A corrigendum that has come in meanwhile may be of what is folded already.
    if (acts.some((act) => isCorrection(act) && !known.has(act.position)))
      return restore(process, sources, until);
    for (const act of acts) {
      if (until !== null && act.happenedAt > until) continue;
      evolveRead(state, readAct(act, last.get(act.position)));
      folded += 1;
    }
    if (acts.length < page) return { state, snapshot, folded };
    after = acts.at(-1)!.position;
  }
}
