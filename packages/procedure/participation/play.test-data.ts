/** A process played request by request, through the same `decide` and `evolve` as anywhere. */
import { readResolution } from '@rostrum/resolution';
import { seedText } from '../../../corpus/shared.ts';
import { maySee } from '../act/audience.ts';
import { decide, isRefusal } from '../act/decide.ts';
import { audienceOf, evolve } from '../act/evolve.ts';
import { type Hat, hatFromText } from '../act/hat.ts';
import type { Act } from '../act/model.ts';
import { initialState, type ProcessState } from '../act/state.ts';
import { derivePlan } from '../plan/derive.ts';
import type { Plan } from '../plan/model.ts';

const plans = new Map<string, Plan>();

/** The plan of a sample resolution. */
export function planOf(name: string): Plan {
  const plan = plans.get(name) ?? derivePlan(readResolution(seedText(name)));
  plans.set(name, plan);
  return plan;
}

/** A hat as one line. */
export function hat(text: string): Hat {
  const found = hatFromText(text);
  if (!found) throw new Error(`No such hat: ${text}`);
  return found;
}

/** A process that is being played. */
export interface Play {
  readonly state: ProcessState;
  readonly acts: Act[];
  /** Asks and records; fails where it is refused. Gives what was recorded. */
  readonly ask: (as: string, act: string, request: object, now?: string, person?: string) => readonly Act[];
  /** Asks without recording. */
  readonly tried: (as: string, act: string, request: object, now?: string) => ReturnType<typeof decide>;
}

/** A running process on a sample resolution. Ids are `1`, `2`, `3` in the order in which they are drawn. */
export function play(name = 'A-RES-71-280.zh', day = '2017-04-10T12:00:00.000Z'): Play {
  const state = initialState(name);
  const acts: Act[] = [];
  let drawn = 0;
  const tried: Play['tried'] = (as, act, request, now = day) => {
    let peeked = drawn;
    const context = { state, hat: hat(as), person: null, now, newId: () => String(++peeked) };
    return decide(context, act, request);
  };
  const ask: Play['ask'] = (as, act, request, now = day, person) => {
    const context = { state, hat: hat(as), person: person ?? null, now, newId: () => String(++drawn) };
    const decided = decide(context, act, request);
    if ('misfit' in decided || isRefusal(decided)) throw new Error(`${act}: ${JSON.stringify(decided)}`);
    const kept = decided.map((one, index) => ({ ...one, position: acts.length + index + 1 }));
    for (const one of kept) {
      acts.push(one);
      evolve(state, one);
    }
    return kept;
  };
  ask('secretariat', 'openProcess', {
    title: { en: 'A process', zh: '进程' },
    plan: planOf(name),
    documents: [name],
  });
  ask('secretariat', 'startProcess', {});
  return { state, acts, ask, tried };
}

/** What a hat may see of the acts of a play, without their positions. */
export function seenActs({ acts, state }: Play, as: string): readonly Act[] {
  return acts.filter((act) => maySee(audienceOf(act, state), hat(as))).map(({ position: _, ...act }) => act);
}
