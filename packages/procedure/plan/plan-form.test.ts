import { readResolution } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { seedText } from '../../../corpus/shared.ts';
import { derivePlan } from './derive.ts';
import { isPlan } from './plan-form.ts';

const seeds = ['A-RES-61-208.en', 'A-RES-61-208.zh', 'A-RES-67-219.zh', 'A-RES-68-4.zh', 'A-RES-71-280.zh'];
const plan = derivePlan(readResolution(seedText('A-RES-71-280.zh')));
const [first] = plan.steps;

describe('the form of a plan', () => {
  it.each(seeds)('is that of every plan that is derived: %s', (seed) => {
    const derived = derivePlan(readResolution(seedText(seed)));
    expect(isPlan(derived)).toBe(true);
    expect(isPlan(JSON.parse(JSON.stringify(derived)))).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['steps that are no list', { ...plan, steps: {} }],
    ['a step without its ties', { ...plan, steps: [{ ...first, after: undefined }] }],
    ['a step that is nothing', { ...plan, steps: [null] }],
    [
      'a day that is none',
      {
        ...plan,
        steps: [{ ...first, resolved: { start: '2018-02-31', end: null, approximate: false, basis: null } }],
      },
    ],
    ['two steps of one id', { ...plan, steps: [first, first] }],
    ['a time without its parts', { ...plan, steps: [{ ...first, when: { edtf: 5 } }] }],
  ])('is not that of %s', (_what, value) => expect(isPlan(value)).toBe(false));
});
