/** Corrigenda: an act that was recorded wrongly stays in the record, and a later act says how it is to be read. */
import type { Act } from './model.ts';
import type { Sentence } from './refusal.ts';

/** What a corrigendum records: old and new side by side. */
export interface Corrected {
  /** The position of the act that it corrects. */
  readonly corrects: number;
  /** The name and matter of that act. */
  readonly act: string;
  readonly matter: string;
  /** Its payload as it was read until now. */
  readonly was: Readonly<Record<string, unknown>>;
  /** Its payload as it is to be read; null where the act is withdrawn. */
  readonly becomes: Readonly<Record<string, unknown>> | null;
  readonly reason: Sentence;
}

/** The name of a corrigendum in the record. */
export const CORRECTED = 'ActCorrected';

/** Whether an act corrects another: a state cannot be carried on across it and is folded again from the beginning. @rule PROC-14 */
export function isCorrection(act: Act): act is Act<Corrected> {
  return act.name === CORRECTED;
}

/** An act as it is to be read. */
export interface ReadAct {
  readonly act: Act;
  readonly withdrawn: boolean;
}

/** One act as the last corrigendum among later acts has it. */
export function readAct(act: Act, last: Act<Corrected> | undefined): ReadAct {
  if (!last) return { act, withdrawn: false };
  const { becomes } = last.payload;
  return becomes === null
    ? { act, withdrawn: true }
    : { act: { ...act, payload: becomes }, withdrawn: false };
}

/** Acts in their order, each as the last corrigendum among them has it. @rule PROC-14 */
export function correctedActs(acts: readonly Act[]): readonly ReadAct[] {
  const last = new Map<number, Act<Corrected>>();
  for (const act of acts) if (isCorrection(act)) last.set(act.payload.corrects, act);
  return acts.map((act) => readAct(act, act.position === undefined ? undefined : last.get(act.position)));
}
