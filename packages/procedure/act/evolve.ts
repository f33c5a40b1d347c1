/** How acts change the state, and who may see them. */
import { type Audience, officesOnly } from './audience.ts';
import { correctedActs, isCorrection, type ReadAct } from './correction.ts';
import type { Act } from './model.ts';
import { effectOf } from './registry.ts';
import { initialState, type ProcessState } from './state.ts';

/**
 * Folds one act into a state, in place. Acts of a later version of the house, whose names are not known, change nothing but the count.
 *
 * A corrigendum changes what an earlier act has done, which folding forward cannot: where {@link isCorrection} says so, fold the process again
 * from its beginning by {@link stateAfter}. Snapshots taken before the corrected act stay good.
 */
export function evolve(state: ProcessState, act: Act): void {
  count(state, act);
  effectOf(act.name)?.evolve(state, act);
  const { happenedAt } = act;
  const later = state.publicAt === null || happenedAt > state.publicAt;
  if (later && audienceOf(act, state).everybody) state.publicAt = happenedAt;
}

/** Folds an act as it is to be read: one that was withdrawn only counts. @rule PROC-14 */
export function evolveRead(state: ProcessState, { act, withdrawn }: ReadAct): void {
  if (withdrawn) count(state, act);
  else evolve(state, act);
}

function count(state: ProcessState, { matter, position, happenedAt }: Act): void {
  state.versions[matter] = (state.versions[matter] ?? 0) + 1;
  if (position !== undefined) state.position = position;
  if (state.lastAt === null || happenedAt > state.lastAt) state.lastAt = happenedAt;
}

/** Who may see an act, in the state that it made. What is not known is for the offices alone. A corrigendum is for those who may see what it corrects. */
export function audienceOf(act: Act, state: ProcessState): Audience {
  const about = isCorrection(act) ? { ...act, name: act.payload.act, payload: act.payload.was } : act;
  return effectOf(about.name)?.audience(about as Act, state) ?? officesOnly;
}

/** The state that acts have made of a process, each as its last corrigendum among them has it. */
export function stateAfter(id: string, acts: Iterable<Act>): ProcessState {
  const state = initialState(id);
  for (const read of correctedActs([...acts])) evolveRead(state, read);
  return state;
}
