/** Acts as they are shown to whoever may not see what they say: their place in the chain is open to all. */
import type { Head, RecordedAct } from './act.ts';

/** An act of which only its place in the chain is shown. */
export interface SealedAct extends Head {
  readonly sealed: true;
  readonly previousHash: string;
}

/** An act as somebody sees it. */
export type ShownAct = RecordedAct | SealedAct;

/** Leaves of an act what anybody may see. */
export function seal({ position, previousHash, hash }: RecordedAct): SealedAct {
  return { position, sealed: true, previousHash, hash };
}

/** Whether only the place of an act is shown. */
export function isSealed(act: ShownAct): act is SealedAct {
  return 'sealed' in act;
}
