import { initialState, type Plan, type ProcessState, type Step } from '@rostrum/procedure';
import { describe, expect, test } from 'vitest';
import { courseEntries, courseSpan, derivedStep, differences, neighbours, replacements } from './course.ts';

const step = (id: string, over: Partial<Step> = {}): Step => ({
  id,
  kind: 'meeting',
  title: id,
  bearer: [],
  when: null,
  place: null,
  duration: null,
  after: [],
  before: [],
  unlessOtherwiseAgreed: false,
  authority: { symbol: 'A/RES/71/280', eId: 'op_1', quote: '' },
  ...over,
});

const on = (start: string, end = start) => ({ resolved: { start, end, approximate: false, basis: null } });

function stateOf(steps: readonly Step[], over: Partial<ProcessState['course']> = {}): ProcessState {
  const state = initialState('x');
  const plan = { steps, adoptedOn: '2017-04-06', mandate: 'A/RES/71/280', amendedBy: [] } as unknown as Plan;
  return { ...state, course: { ...state.course, stage: 'running', plan, ...over } };
}

describe('the course on a day', () => {
  const held = { from: '2017-05-08', to: '2017-05-09', place: null, note: null, position: 7 };
  const steps = [step('session', on('2017-05-01', '2017-05-31')), step('later', on('2018-01-01'))];
  test.each<[Partial<ProcessState['course']>, string, string, string]>([
    [{}, '2017-05-20', 'must', 'its window is open and ends soon'],
    [{}, '2017-06-20', 'notNow', 'its window is over and nothing is recorded'],
    [{ actualised: { session: [held] } }, '2017-06-20', 'done', 'the record shows it'],
    [{ actualised: { session: [{ ...held, part: true }] } }, '2017-06-20', 'notNow', 'taken in part only'],
    [{ withdrawn: { session: { en: 'x', zh: 'x' } } }, '2017-05-20', 'notNow', 'withdrawn'],
  ])('%o on %s: %s (%s)', (course, date, standing) => {
    expect(courseEntries(stateOf(steps, course), date)[0]?.standing).toBe(standing);
  });
  test('the days on which it was really taken stand beside the planned ones', () => {
    const [entry] = courseEntries(stateOf(steps, { actualised: { session: [held] } }), '2017-06-20');
    expect(entry).toMatchObject({ start: '2017-05-01', actual: [{ from: '2017-05-08', to: '2017-05-09' }] });
  });
  test('it runs from the first day that anything names to the last', () => {
    expect(courseSpan(stateOf(steps), ['2018-12-19'])).toEqual({ start: '2017-04-06', end: '2018-12-19' });
  });
  test('nothing is drawn of a process that is not opened', () => {
    expect(courseEntries(initialState('x'), '2017-01-01')).toEqual([]);
    expect(courseSpan(initialState('x'))).toBeNull();
  });
});

describe('old and new', () => {
  const old = step('conference', {
    ...on('2018-09-24'),
    supersededBy: { step: 'conference-2', authority: step('x').authority, reason: 'Moved.' },
  });
  test('a step that was replaced stands beside the one that holds now', () => {
    const now = step('conference-2', { ...on('2018-12-10', '2018-12-11'), supersedes: 'conference' });
    expect(replacements(stateOf([old, now]))).toEqual([{ old, now }]);
  });
  test('where the later one is not there, nothing is invented', () => {
    expect(replacements(stateOf([old]))).toEqual([{ old, now: null }]);
  });
  test('the step as it was derived is that before the first edit', () => {
    const [first, second, third] = [
      step('a'),
      step('a', { place: 'Geneva' }),
      step('a', { place: 'Vienna' }),
    ];
    const edit = (before: Step, after: Step) => ({
      ...{ step: 'a', before, after, reason: { en: '', zh: '' }, authority: null, at: '', position: 1 },
    });
    const state = stateOf([third], { edits: [edit(first, second), edit(second, third)] });
    expect(derivedStep(state, third)).toBe(first);
    expect(derivedStep(stateOf([third]), third)).toBe(third);
  });
  test.each<[Partial<Step>, readonly string[], string]>([
    [{}, [], 'nothing'],
    [{ place: 'Marrakech' }, ['place'], 'the place'],
    [{ ...on('2018-12-10'), duration: 'P2D' }, ['days', 'duration'], 'days and length'],
    [{ titles: { zh: '会议' } }, ['title'], 'the title in Chinese'],
    [{ after: ['x'] }, ['order'], 'what comes first'],
  ])('%o differs in %o (%s)', (over, expected) => {
    expect(differences(step('a'), step('a', over))).toEqual(expected);
  });
});

describe('walking from day to day', () => {
  const days = ['2017-05-09', '2017-04-06', '2017-05-09', '2018-12-19'];
  test.each<[string, string | null, string | null, string]>([
    ['2017-05-09', '2017-04-06', '2018-12-19', 'on a day itself'],
    ['2017-05-10', '2017-05-09', '2018-12-19', 'between two'],
    ['2017-01-01', null, '2017-04-06', 'before all'],
    ['2026-01-01', '2018-12-19', null, 'after all'],
  ])('from %s: back to %s, on to %s (%s)', (day, before, after) => {
    expect(neighbours(days, day)).toEqual({ before, after });
  });
});
