/** What holds of any requests in any order: nothing throws, replay equals live, and the state is plain JSON. */
import { readResolution } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedText } from '../../../corpus/shared.ts';
import { derivePlan } from '../plan/derive.ts';
import { stepStandings } from '../process/step-standings.ts';
import { correctedActs, isCorrection } from './correction.ts';
import { decide, isRefusal } from './decide.ts';
import { dutiesOf } from './duties.ts';
import { audienceOf, evolve, stateAfter } from './evolve.ts';
import { type Hat, hatFromText } from './hat.ts';
import type { Act } from './model.ts';
import { actDefinitions } from './registry.ts';

const plan = derivePlan(readResolution(seedText('A-RES-71-280.zh')));
const id = 'A-RES-71-280';

const hats = fc.constantFrom(
  'president',
  'co-facilitator/MX',
  ...Array.from({ length: 9 }, () => 'secretariat'),
  'member-state/MX;head',
  'member-state/PH;focal-point',
  'ngo-ecosoc/open-roads;member',
  'public',
);
const step = fc.constantFrom(
  'zero-draft',
  'hearing',
  'thematic-session-1',
  'report',
  'negotiations',
  'no-such-step',
  'briefing',
);
const day = fc.integer({ min: 0, max: 700 }).map((after) => {
  const date = new Date(Date.UTC(2017, 3, 6));
  date.setUTCDate(date.getUTCDate() + after);
  return date.toISOString().slice(0, 10);
});
/** Mostly in their order. */
const span = fc.tuple(day, day, fc.nat(9)).map(([one, other, luck]) => {
  const [from = one, to = other] =
    luck === 0 ? [one, other].toSorted().toReversed() : [one, other].toSorted();
  return { from, to };
});
const reason = fc.constantFrom(
  { en: 'So.' },
  { zh: '如此。' },
  { en: 'Because.' },
  { en: 'Why?' },
  { en: '' },
);
const party = fc.constantFrom('MX', 'PH', 'MA', 'open-roads', 'XX');
const person = fc.constantFrom('p1', 'p2', 'p3');
const worn = hats.map((text) => hatFromText(text));

/** Requests that fit and requests that do not, of every kind. */
const requests = fc.oneof(
  fc.record({
    act: fc.constant('actualiseStep'),
    request: fc.tuple(step, span, fc.boolean()).map(([of, days, part]) => ({ step: of, ...days, part })),
  }),
  fc.record({
    act: fc.constant('editStep'),
    request: fc.record({ step, changes: fc.record({ days: span }), reason }),
  }),
  fc.record({
    act: fc.constant('addStep'),
    request: fc.record({
      kind: fc.constant('meeting'),
      title: fc.constant({ en: 'Briefing', zh: '' }),
      bearer: fc.constant(['co-facilitators']),
      before: fc.array(step, { maxLength: 2 }),
      reason,
    }),
  }),
  fc.record({ act: fc.constant('withdrawStep'), request: fc.record({ step, reason }) }),
  fc.record({
    act: fc.constant('attachDecision'),
    request: fc.record({
      kind: fc.constant('decision'),
      title: reason,
      adoptedOn: day,
      quote: fc.constant('words'),
      steps: fc.array(fc.record({ step, changes: fc.record({ days: span }) }), {
        minLength: 1,
        maxLength: 2,
      }),
      reason,
    }),
  }),
  fc.record({
    act: fc.constant('admitParty'),
    request: fc.record({
      category: fc.constantFrom('member-state', 'ngo-ecosoc', 'media'),
      party,
      name: fc.constantFrom(null, { en: 'Name', zh: '' }),
    }),
  }),
  fc.record({
    act: fc.constantFrom(
      'addMember',
      'nameHead',
      'leave',
      'startProcess',
      'withdrawParty',
      'concludeProcess',
    ),
    request: fc.oneof(fc.record({ person }), fc.constant({}), fc.record({ reason })),
  }),
  fc.record({ act: fc.constant('nameFocalPoint'), request: fc.record({ person, party: worn }) }),
  fc.record({ act: fc.constant('assignOffice'), request: fc.record({ person, hat: worn }) }),
  fc.record({ act: fc.constant('endOffice'), request: fc.record({ person, hat: worn, reason }) }),
  fc.record({
    act: fc.constant('correctAct'),
    request: fc.record({
      corrects: fc.integer({ min: 1, max: 30 }),
      replace: fc.constantFrom(null, { to: '2018-01-01' }, { x: 1 }),
      reason,
    }),
  }),
  fc.record({ act: fc.constantFrom(...actDefinitions.map(({ name }) => name)), request: fc.anything() }),
);

const asked = fc.record({ hat: hats, at: day, body: requests, ruled: fc.boolean() });

function contextOf(acts: readonly Act[], text: string, at: string) {
  const hat: Hat = hatFromText(text) ?? { category: 'public', party: null, role: null };
  let drawn = 0;
  const read = correctedActs(acts);
  return {
    state: stateAfter(id, acts),
    hat,
    person: 'p1',
    now: `${at}T12:00:00.000Z`,
    newId: () => `${acts.length}-${++drawn}`,
    actAt: (position: number) => read.find(({ act }) => act.position === position)?.act ?? null,
  };
}

const ruling = { departsFrom: ['PROC-1', 'PROC-6', 'PROC-8', 'PEOPLE-3'], reason: { en: 'Agreed.', zh: '' } };

function performAll(steps: readonly (typeof asked extends fc.Arbitrary<infer T> ? T : never)[]): Act[] {
  const opening = { title: { en: 'P', zh: '进程' }, plan, documents: [id] };
  const acts: Act[] = [];
  const by = (act: string, request: unknown) => ({
    hat: 'secretariat',
    at: '2017-04-06',
    body: { act, request },
    ruled: false,
  });
  const all = [
    by('openProcess', opening),
    by('startProcess', {}),
    by('admitParty', { category: 'member-state', party: 'MX' }),
    ...steps,
  ];
  for (const { hat, at, body, ruled } of all) {
    const decided = decide(contextOf(acts, hat, at), body.act, body.request, ruled ? ruling : null);
    if ('misfit' in decided || isRefusal(decided)) continue;
    const kept = JSON.parse(JSON.stringify(decided)) as Act[];
    acts.push(...kept.map((act, index) => ({ ...act, position: acts.length + index + 1 })));
  }
  return acts;
}

describe('any requests in any order', () => {
  it('[PROC-14] are decided without a fault, and replay equals live', () => {
    let recorded = 0;
    fc.assert(
      fc.property(fc.array(asked, { minLength: 5, maxLength: 30 }), (steps) => {
        const acts = performAll(steps);
        recorded += acts.length;
        const whole = JSON.parse(JSON.stringify(stateAfter(id, acts)));
        const from = acts.findLastIndex(isCorrection) + 1;
        const live = JSON.parse(JSON.stringify(stateAfter(id, acts.slice(0, from))));
        for (const act of acts.slice(from)) evolve(live, act);
        expect(live).toEqual(whole);
        for (const act of acts) expect(audienceOf(act, whole)).toBeTypeOf('object');
        expect(stepStandings(whole.course, '2018-02-05').length).toBe(whole.course.plan.steps.length);
        expect(
          dutiesOf(whole, { category: 'president', party: null, role: null }, '2018-02-05T00:00:00Z'),
        ).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
    // Most random requests are refused; enough of them have to be recorded for the comparison to mean something.
    expect(recorded).toBeGreaterThan(400);
  }, 120_000);
});
