/** The way of an act: decided, evolved, seen. */
import { describe, expect, it } from 'vitest';
import { maySee } from './audience.ts';
import { decide, isRefusal } from './decide.ts';
import { audienceOf, evolve, stateAfter } from './evolve.ts';
import { publicHat } from './hat.ts';
import type { Act, Context } from './model.ts';
import { actNamed } from './registry.ts';
import { standing } from './standing.ts';

const plan = {
  mandate: 'A/RES/71/280',
  amendedBy: [],
  steps: [],
  limits: [],
  participation: [],
  balances: [],
  findings: [],
};
const opening = { title: { en: 'Global compact', zh: '全球契约' }, plan, documents: ['A-RES-71-280.zh'] };
const secretariat = { category: 'secretariat', party: null, role: null } as const;

function context(acts: readonly Act[]): Context {
  let ids = 0;
  const state = stateAfter('A-RES-71-280', acts);
  return {
    state,
    hat: secretariat,
    person: 'p1',
    now: '2017-04-07T00:00:00.000Z',
    newId: () => `id${++ids}`,
  };
}

function acted(decided: ReturnType<typeof decide>): readonly Act[] {
  if ('misfit' in decided || isRefusal(decided)) throw new Error(JSON.stringify(decided));
  return decided;
}

describe('an act', () => {
  it('[PROC-3] opens a process, and its opener becomes the secretariat', () => {
    const acts = acted(decide(context([]), 'openProcess', opening));
    const state = stateAfter('A-RES-71-280', acts);
    expect(state.course.stage).toBe('prepared');
    expect(state.people.worn.p1?.[0]?.hat.category).toBe('secretariat');
  });

  it('[PROC-1] opens a process once', () => {
    const acts = acted(decide(context([]), 'openProcess', opening));
    expect(decide(context(acts), 'openProcess', opening)).toMatchObject({ refused: true, rule: 'PROC-1' });
  });

  it('[PROC-1] is refused while its stage has not come', () => {
    const acts = acted(decide(context([]), 'openProcess', opening));
    const request = { step: 'zero-draft', from: '2018-02-05', to: '2018-02-05' };
    expect(decide(context(acts), 'actualiseStep', request)).toMatchObject({
      code: 'not-yet',
      rule: 'PROC-1',
    });
  });

  it('[PROC-2] is not open to the public', () => {
    expect(decide({ ...context([]), hat: publicHat }, 'openProcess', opening)).toMatchObject({
      code: 'no-standing',
    });
  });

  it('shows what is public to everybody, and what is not known to the offices alone', () => {
    const state = stateAfter('x', acted(decide(context([]), 'openProcess', opening)));
    const known = {
      name: 'ProcessOpened',
      matter: 'process',
      payload: {},
      bearer: null,
      authority: null,
      happenedAt: '',
    };
    expect(maySee(audienceOf(known, state), publicHat)).toBe(true);
    const unknown = { ...known, name: 'FromTheFuture' };
    expect(maySee(audienceOf(unknown, state), publicHat)).toBe(false);
    evolve(state, unknown);
    expect(state.course.stage).toBe('prepared');
  });

  it('says in both languages what does not fit a form', () => {
    const opened = acted(decide(context([]), 'openProcess', opening));
    const misfits = (request: unknown) => {
      const decided = decide(context(opened), 'editStep', request);
      return 'misfit' in decided ? decided.misfit : [];
    };
    const [own] = misfits({ step: 'x', changes: { place: 'Y' }, reason: { en: '' } });
    expect(own?.message).toMatch(/English/);
    expect(own?.zh).toMatch(/中文/);
    const [formal] = misfits({ step: 5, changes: { place: 'Y' }, reason: { en: 'Z' } });
    expect(formal).toMatchObject({ at: 'step' });
    expect(formal?.zh).toMatch(/\p{Script=Han}/u);
  });

  it('[PROC-4] must be started once the days of a step have begun', () => {
    const step = {
      id: 'phase-1',
      kind: 'meeting' as const,
      title: 'Phase 1',
      bearer: [],
      when: null,
      place: null,
      duration: null,
      after: [],
      before: [],
      unlessOtherwiseAgreed: false,
      authority: { symbol: 'A/RES/71/280', eId: 'op_14', quote: 'phase' },
      resolved: { start: '2017-04-07', end: null, approximate: false, basis: null },
    };
    const acts = acted(decide(context([]), 'openProcess', { ...opening, plan: { ...plan, steps: [step] } }));
    const start = actNamed('startProcess');
    const asked = (now: string) => start && standing(start, { ...context(acts), now })?.answer;
    expect(asked('2017-04-06T12:00:00.000Z')).toBe('may');
    expect(asked('2017-04-07T12:00:00.000Z')).toBe('must');
  });
});
