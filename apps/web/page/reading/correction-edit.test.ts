import type { Provision, Resolution } from '@rostrum/resolution';
import { describe, expect, test } from 'vitest';
import {
  correct,
  correctionOf,
  fieldText,
  isEdtf,
  namesFrom,
  whenFrom,
  withdraw,
} from './correction-edit.ts';

const provision: Provision = {
  id: 'op_1.1',
  eId: 'op_1',
  force: 'request',
  verb: 'Requests',
  bearer: ['Secretary-General'],
  action: 'submit',
  object: 'report',
  counterparty: [],
  when: null,
  place: null,
  duration: null,
  count: null,
  conditions: [],
  quote: 'to submit a report',
};
const second: Provision = { ...provision, id: 'op_1.2', quote: 'to convene a meeting' };
const reading = { provisions: [provision, second] } as unknown as Resolution;
const at = '2026-11-21T10:00:00Z';

describe('corrections', () => {
  const once = correct([], reading, second, { field: 'place', value: 'Geneva', note: 'see letter' }, at);

  test('a correction names the act by its number and its words, and what the reader had made of it', () => {
    expect(once).toEqual([
      {
        eId: 'op_1',
        provision: { ordinal: 2, quote: 'to convene a meeting' },
        field: 'place',
        was: null,
        value: 'Geneva',
        note: 'see letter',
        at,
      },
    ]);
  });

  test('a second correction of the field takes the place of the first and keeps the first reading', () => {
    const corrected = { provisions: [provision, { ...second, place: 'Geneva' }] } as unknown as Resolution;
    const twice = correct(
      once,
      corrected,
      corrected.provisions[1]!,
      { field: 'place', value: 'Vienna', note: '' },
      at,
    );
    expect(twice.map(({ was, value }) => [was, value])).toEqual([[null, 'Vienna']]);
  });

  test('a correction is found again by its act alone, and can be taken back', () => {
    expect(correctionOf(once, reading, second, 'place')).toBe(once[0]);
    expect(correctionOf(once, reading, provision, 'place')).toBeNull();
    expect(withdraw(once, once[0]!)).toEqual([]);
  });
});

describe('what an officer types', () => {
  test.each([
    ['2018-02', true, 'a month'],
    ['2018-02~', true, 'an approximate month'],
    ['2017-04/2017-11', true, 'a stretch'],
    ['2017-04/..', true, 'an open end'],
    ['XXXX-12-18', true, 'a day of every year'],
    ['2018-13', false, 'no thirteenth month'],
    ['Feb 2018', false, 'prose'],
    ['2017/2018/2019', false, 'three ends'],
  ])('%s is EDTF: %s (%s)', (text, expected) => {
    expect(isEdtf(text)).toBe(expected);
  });

  test('names come one a line or parted by semicolons, blanks dropped', () => {
    expect(namesFrom(' Member States\n\n Secretary-General ；observers')).toEqual([
      'Member States',
      'Secretary-General',
      'observers',
    ]);
  });

  test.each<[Parameters<typeof whenFrom>[0], null | undefined, string]>([
    [{ relation: 'by', edtf: '', anchor: '', offset: '' }, null, 'nothing typed is no time'],
    [{ relation: 'by', edtf: 'soon', anchor: '', offset: '' }, undefined, 'prose cannot be read'],
    [{ relation: 'by', edtf: '', anchor: 'ga/73', offset: '-P1X' }, undefined, 'nor a false distance'],
  ])('%o → %s (%s)', (typed, expected) => {
    expect(whenFrom(typed, null)).toBe(expected);
  });

  test('an event with a distance is a time, with the words of the text kept', () => {
    const before = { relation: 'by', edtf: '2018', anchor: null, offset: null, quote: 'by 2018' } as const;
    expect(whenFrom({ relation: 'before', edtf: '', anchor: 'ga/73', offset: '-P1M' }, before)).toEqual({
      relation: 'before',
      edtf: null,
      anchor: 'ga/73',
      offset: '-P1M',
      quote: 'by 2018',
    });
  });

  test('lists become one a line', () => {
    expect(fieldText(['a', 'b'])).toBe('a\nb');
  });
});
