import { readResolution } from '@rostrum/resolution';
import { describe, expect, test } from 'vitest';
import { seedText } from '../../../corpus/shared.ts';
import { derivePlan } from './derive.ts';
import { mainStep } from './main-step.ts';
import type { Plan, Step } from './model.ts';
import { orderOf, untangle } from './order.ts';
import { stepStanding } from './standing.ts';
import { PLAN_COLUMNS, planTable } from './table.ts';

const LATER = `Resolution adopted by the General Assembly on 24 December 2017

72/244. Modalities for the Intergovernmental Conference to Adopt the Global Compact

The General Assembly,

Recalling its resolution 71/280 of 6 April 2017,

1. Decides that the Intergovernmental Conference shall be held in Marrakech, Morocco, on 10 and 11 December 2018;

2. Requests the President of the General Assembly to convene one additional briefing in September 2018;
`;

const mandate = readResolution(seedText('A-RES-71-280.zh'));
const later = readResolution(LATER, { language: 'en' });

function step(plan: Plan, id: string): Step {
  const found = plan.steps.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No step ${id}`);
  return found;
}

describe('[PLAN-12] a later act supersedes a derived date', () => {
  const plan = derivePlan(mandate, { amendments: [later] });

  test('both dates stand, with the reason and the paragraph', () => {
    const old = step(plan, 'intergovernmental-conference');
    const held = step(plan, 'intergovernmental-conference-as-amended');
    expect(old.resolved?.end).toBe('2018-09-24');
    expect(old.supersededBy).toMatchObject({ step: held.id, authority: { eId: 'op_1' } });
    expect(old.supersededBy?.reason).toMatch(/time/);
    expect(held.resolved).toMatchObject({ start: '2018-12-10', end: '2018-12-11' });
    expect(held.supersedes).toBe(old.id);
    expect(plan.findings.map(({ code }) => code)).toContain('plan.step.superseded');
  });

  test('what hung on the conference hangs on the one that holds', () => {
    expect(step(plan, 'intergovernmental-conference-summary').after).toEqual([
      'intergovernmental-conference-as-amended',
    ]);
    expect(mainStep(plan)?.id).toBe('intergovernmental-conference-as-amended');
  });

  test('what the later act orders besides is added', () => {
    expect(step(plan, 'briefing').authority.symbol).toBe(later.symbol);
  });

  test.each([
    ['2017-12-23', false, 'the eve of its adoption'],
    ['2017-12-24', true, 'the day of its adoption'],
  ])('as of %s it holds: %s (%s)', (asOf, holds) => {
    const known = derivePlan(mandate, { amendments: [later], asOf });
    expect(known.steps.some(({ supersededBy }) => supersededBy !== undefined)).toBe(holds);
  });

  test('an act that repeats the mandate changes nothing', () => {
    const once = derivePlan(mandate);
    const twice = derivePlan(mandate, { amendments: [mandate] });
    expect(twice.steps.map(({ id }) => id)).toEqual(once.steps.map(({ id }) => id));
    expect(twice.steps.every(({ supersededBy }) => supersededBy === undefined)).toBe(true);
  });
});

describe('[PLAN-11] the standing of a step', () => {
  const plan = derivePlan(mandate, { amendments: [later] });

  test.each([
    ['zero-draft', '2017-03-01', 'notYet', 'the mandate is not adopted'],
    ['negotiation-2018-03', '2018-02-10', 'notYet', 'its month has not come'],
    ['negotiation-2018-03', '2018-03-05', 'may', 'its month is open, its end far off'],
    ['negotiation-2018-03', '2018-03-20', 'must', 'its month ends within a fortnight'],
    ['negotiation-2018-03', '2018-04-01', 'notNow', 'its month has passed and no act is recorded'],
    ['phase-1', '2017-12-01', 'done', 'a phase ends by itself'],
    ['stakeholder-list-preparatory-process', '2017-04-10', 'may', 'twenty days are left'],
    ['stakeholder-list-preparatory-process', '2017-04-20', 'must', 'ten days are left'],
    ['intergovernmental-conference', '2018-06-01', 'notNow', 'another step has taken its place'],
    ['intergovernmental-conference-as-amended', '2018-12-10', 'must', 'the day itself'],
    ['trust-fund', '2018-01-01', 'may', 'no day is fixed'],
    ['hearing-summary', '2017-04-07', 'may', 'the hearings may already have been held'],
  ])('%s as of %s is %s: %s', (id, asOf, standing) => {
    expect(stepStanding(plan, step(plan, id), asOf).standing).toBe(standing);
  });

  test('the record tells what is done, whatever the dates', () => {
    const done = new Set(['zero-draft']);
    expect(stepStanding(plan, step(plan, 'zero-draft'), '2019-01-01', { done }).standing).toBe('done');
  });
});

describe('the order of steps', () => {
  const blank: Step = {
    id: '',
    kind: 'deliverable',
    title: '',
    bearer: [],
    when: null,
    place: null,
    duration: null,
    after: [],
    before: [],
    unlessOtherwiseAgreed: false,
    authority: { symbol: null, eId: 'op_1', quote: '' },
  };

  test('[PLAN-7] a circle is broken and named', () => {
    const { steps, findings } = untangle([
      { ...blank, id: 'a', after: ['c'] },
      { ...blank, id: 'b', after: ['a'] },
      { ...blank, id: 'c', after: ['b'] },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['plan.tie.circular']);
    expect(orderOf(steps).map(({ id }) => id)).toHaveLength(3);
  });

  test('[PLAN-3] ties come before dates: a summary never stands before its meeting', () => {
    const resolved = (start: string) => ({ start, end: start, approximate: false, basis: start });
    const order = orderOf([
      { ...blank, id: 'summary', after: ['meeting'], resolved: resolved('2018-01-01') },
      { ...blank, id: 'meeting', resolved: resolved('2018-02-01') },
      { ...blank, id: 'undated' },
    ]);
    expect(order.map(({ id }) => id)).toEqual(['meeting', 'summary', 'undated']);
  });
});

describe('the table of a plan', () => {
  const rows = planTable(derivePlan(mandate));

  test('stands in the order of dates, undated steps last', () => {
    const days = rows.map(({ start, end }) => start || end || '9999');
    expect(days).toEqual([...days].sort());
  });

  test('has every column in every row', () => {
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...PLAN_COLUMNS].sort());
    expect(rows.find(({ id }) => id === 'zero-draft')).toMatchObject({
      eId: 'op_27',
      approximate: 'yes',
      kind: 'deliverable',
    });
  });
});
