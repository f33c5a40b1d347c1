/** How acts change the state, and who may see them. */
import { type Audience, officesOnly } from './audience.ts';
import type { Act } from './model.ts';
import { effectOf } from './registry.ts';
import { initialState, type ProcessState } from './state.ts';

/** Folds one act into a state, in place. Acts of a later version of the house, whose names are not known, change nothing but the count. */
export function evolve(state: ProcessState, act: Act): void {
  state.versions[act.matter] = (state.versions[act.matter] ?? 0) + 1;
  if (act.position !== undefined) state.position = act.position;
  if (state.lastAt === null || act.happenedAt > state.lastAt) state.lastAt = act.happenedAt;
  effectOf(act.name)?.evolve(state, act);
}

/** Who may see an act, in the state that it made. What is not known is for the offices alone. */
export function audienceOf(act: Act, state: ProcessState): Audience {
  return effectOf(act.name)?.audience(act, state) ?? officesOnly;
}

/** The state that acts have made of a process. */
export function stateAfter(id: string, acts: Iterable<Act>): ProcessState {
  const state = initialState(id);
  for (const act of acts) evolve(state, act);
  return state;
}
