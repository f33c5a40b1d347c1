import type { Plan, Step } from '@rostrum/procedure';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsOf } from './agenda.tsx';
import { eIdName } from './step-table.tsx';
import {
  byDate,
  daysIn,
  entryOf,
  everyStep,
  groupsOf,
  type PlanEntry,
  type PlanFilter,
  passes,
  sharedBeginning,
  spanOf,
} from './steps.ts';
import { timeScale } from './time-scale.ts';

const step = (over: Partial<Step>): Step => ({
  id: 'a',
  kind: 'meeting',
  title: 'A',
  bearer: ['Secretary-General'],
  when: null,
  place: null,
  duration: null,
  after: [],
  before: [],
  unlessOtherwiseAgreed: false,
  authority: { symbol: null, eId: 'op_1', quote: '' },
  ...over,
});
const resolved = (start: string | null, end: string | null, approximate = false) => ({
  resolved: { start, end, approximate, basis: null },
});
const plan: Plan = {
  mandate: null,
  adoptedOn: '2017-04-06',
  amendedBy: [],
  steps: [],
  limits: [],
  participation: [],
  balances: [],
  findings: [],
};
const entry = (over: Partial<Step>): PlanEntry => entryOf(plan, step(over), '2017-06-01');

describe('what is known of the days of a step', () => {
  test.each<[ReturnType<typeof resolved>, string | null, boolean, string]>([
    [resolved('2017-05-01', '2017-05-31'), 'P2D', true, 'two days somewhere in a month'],
    [resolved('2017-12-04', '2017-12-06'), 'P3D', false, 'three days that are those days'],
    [resolved('2017-12-01', '2017-12-10', true), null, true, 'early December'],
    [resolved(null, '2017-04-30'), null, false, 'a deadline is a day'],
  ])('%o %s → soft %s (%s)', (dates, duration, soft) => {
    expect(entry({ ...dates, duration }).soft).toBe(soft);
  });
  test.each([
    ['P3D', 3],
    ['P2W', 14],
    ['P12D working', 12],
    ['PT15M', null],
    [null, null],
  ])('%s is %s days', (duration, days) => {
    expect(daysIn(duration)).toBe(days);
  });
});

describe('groups', () => {
  const phase = entry({ id: 'phase-1', title: 'Phase 1', ...resolved('2017-04-01', '2017-11-30') });
  const series = entry({
    id: 'sessions',
    title: 'Sessions',
    partOf: 'phase-1',
    ...resolved('2017-04-01', '2017-11-30'),
  });
  const may = entry({
    id: 's1',
    title: 'Session: May',
    partOf: 'sessions',
    ...resolved('2017-05-01', '2017-05-31'),
  });
  const july = entry({
    id: 's2',
    title: 'Session: July',
    partOf: 'sessions',
    ...resolved('2017-07-01', '2017-07-31'),
  });
  const alone = entry({ id: 'fund', title: 'Fund', kind: 'fund' });

  test('sessions stand under their series under its phase, by date, without what all of them say', () => {
    const groups = groupsOf([july, alone, may, series, phase]);
    expect(
      groups.map(({ head, placed }) => [head?.step.id ?? null, placed.map((p) => [p.title, p.depth])]),
    ).toEqual([
      [null, [['Fund', 0]]],
      [
        'phase-1',
        [
          ['Phase 1', 0],
          ['Sessions', 1],
          ['May', 2],
          ['July', 2],
        ],
      ],
    ]);
  });

  test('steps that hold each other, or a series that is filtered away, lose nothing', () => {
    const one = entry({ id: 'x', partOf: 'y' });
    const other = entry({ id: 'y', partOf: 'x' });
    const orphan = entry({ id: 'z', partOf: 'nowhere' });
    const ids = groupsOf([one, other, orphan]).flatMap(({ placed }) =>
      placed.map((each) => each.entry.step.id),
    );
    expect(ids.sort()).toEqual(['x', 'y', 'z']);
  });

  test('every step is placed exactly once, whatever belongs to whatever', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const parents = fc.array(fc.option(names, { nil: undefined }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(parents, (partOf) => {
        const entries = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
          entry({ id, title: id, partOf: partOf[index] }),
        );
        const placed = groupsOf(entries).flatMap((group) => group.placed.map((each) => each.entry.step.id));
        expect(placed.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });

  test.each([
    [['Brief: one', 'Brief: two'], 7, 'the words before the last colon that all share'],
    [['Brief: one'], 0, 'one title shares with nobody'],
    [['Alpha', 'Alps'], 0, 'no colon, nothing to leave out'],
    [['Brief: ', 'Brief: x'], 0, 'nothing may become empty'],
  ])('%o share %i characters (%s)', (titles, length) => {
    expect(sharedBeginning(titles)).toBe(length);
  });
});

describe('order, filter, span', () => {
  test('by first known day, undated last', () => {
    const list = [
      entry({ id: 'none' }),
      entry({ id: 'end', ...resolved(null, '2017-05-01') }),
      entry({ id: 'start', ...resolved('2017-04-01', null) }),
    ];
    expect(list.toSorted(byDate).map(({ step: { id } }) => id)).toEqual(['start', 'end', 'none']);
  });
  test.each<[Partial<PlanFilter>, boolean, string]>([
    [{ bearer: 'Secretary-General' }, true, 'its bearer'],
    [{ bearer: 'Member States' }, false, 'another bearer'],
    [{ kind: 'fund' }, false, 'another kind'],
    [{ text: 'ＺERO' }, true, 'words in any case and width'],
  ])('%o passes: %s (%s)', (filter, expected) => {
    expect(passes(entry({}), { ...everyStep, ...filter }, () => 'zero draft')).toBe(expected);
  });
  test('a plan runs from the adoption to its last day', () => {
    expect(spanOf([entry(resolved('2017-05-01', '2018-09-24'))], '2017-04-06')).toEqual({
      start: '2017-04-06',
      end: '2018-09-24',
    });
    expect(spanOf([entry({})], null)).toBeNull();
  });
  test('the narrow list goes by months, undated last', () => {
    const months = monthsOf([
      entry({}),
      entry(resolved('2018-01-31', null)),
      entry(resolved(null, '2017-12-01')),
    ]);
    expect(months.map(({ month }) => month)).toEqual(['2017-12', '2018-01', null]);
  });
  test.each([
    ['op_6__point_b', '6 (b)'],
    ['op_15__point_a__point_ii', '15 (a) (ii)'],
    ['annex_1__para_3', '1 (3)'],
  ])('%s is paragraph %s', (eId, name) => {
    expect(eIdName(eId)).toBe(name);
  });
});

describe('the axis', () => {
  const scale = timeScale('2017-04-06', '2018-09-24');
  test('it has whole months', () => {
    expect([scale.start, scale.end, scale.months.length]).toEqual(['2017-04-01', '2018-10-01', 18]);
    expect(scale.months.filter(({ isYear }) => isYear).map(({ date }) => date)).toEqual(['2018-01-01']);
  });
  test('a day found by its place is that day again', () => {
    const days = fc.integer({ min: 0, max: 547 });
    fc.assert(
      fc.property(days, (days) => {
        const date = new Date(Date.UTC(2017, 3, 1 + days)).toISOString().slice(0, 10);
        // Half a day in, so that rounding cannot fall on the day before.
        expect(scale.dateAt((scale.at(date) + 50 / 548) / 100)).toBe(date);
      }),
    );
  });
  test('days beyond it lie at its ends', () => {
    expect([scale.at('1999-01-01'), scale.at('2030-01-01')]).toEqual([0, 100]);
    expect(scale.covers('2030-01-01')).toBe(false);
  });
});
