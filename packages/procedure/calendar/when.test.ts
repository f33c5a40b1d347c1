import type { When } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resolved } from '../plan/model.ts';
import { resolveWhen, type WhenContext } from './when.ts';

const base: When = { relation: 'in', edtf: null, anchor: null, offset: null, quote: '' };
const hearing: Resolved = { start: '2013-07-15', end: '2013-07-15', approximate: false, basis: 'held' };
const dialogue: Resolved = {
  start: '2013-10-03',
  end: '2013-10-04',
  approximate: false,
  basis: '2013-10-03/2013-10-04',
};
const STEPS = new Map([
  ['hearing', hearing],
  ['dialogue', dialogue],
]);
const context: WhenContext = { notBefore: '2006-12-20', step: (id) => STEPS.get(id) ?? null };

type Row = readonly [Partial<When>, string | null, string | null, string];
const rows: readonly Row[] = [
  [{ relation: 'by', edtf: '2017-04' }, null, '2017-04-30', 'by April: to its last day'],
  [
    { relation: 'before', edtf: '2018-01' },
    null,
    '2017-12-31',
    'before January: to the day before its first',
  ],
  [{ relation: 'after', edtf: '2018-01' }, '2018-02-01', null, 'after January'],
  [{ relation: 'from-to', edtf: '2017-04/2017-11' }, '2017-04-01', '2017-11-30', 'a phase'],
  [
    { relation: 'by', edtf: '2018-02~', quote: 'early February 2018' },
    null,
    '2018-02-09',
    'early: the first third',
  ],
  [
    { relation: 'in', edtf: '2017-12~', quote: '2017年12月初' },
    '2017-12-01',
    '2017-12-10',
    'early in Chinese',
  ],
  [
    { relation: 'in', edtf: '2017-12~', quote: 'late December' },
    '2017-12-22',
    '2017-12-31',
    'late: the last third',
  ],
  [
    { relation: 'in', edtf: '2018-06~', quote: 'mid-June 2018' },
    '2018-06-11',
    '2018-06-20',
    'mid: the middle third',
  ],
  [
    { relation: 'by', edtf: '2018-06~', quote: 'no later than June 2018' },
    null,
    '2018-06-30',
    '"later" is not "late"',
  ],
  [
    { relation: 'before', anchor: 'ga/73/general-debate/opening' },
    null,
    '2018-09-24',
    'before the general debate',
  ],
  [
    { relation: 'after', anchor: 'ga/68/general-debate/closing' },
    '2013-10-05',
    null,
    'after the debate, approximately',
  ],
  [{ relation: 'at', anchor: 'ga/63' }, '2008-09-16', '2009-09-15', 'at the sixty-third session'],
  [{ relation: 'by', anchor: 'hearing', offset: '-P1M' }, null, '2013-06-15', 'a month before the hearing'],
  [{ relation: 'before', anchor: 'dialogue' }, null, '2013-10-02', 'before the dialogue'],
  [
    { relation: 'on', anchor: 'dialogue/opening', offset: 'P0D' },
    '2013-10-03',
    '2013-10-03',
    'its first day',
  ],
  [
    { relation: 'on', anchor: 'dialogue/opening', offset: 'P1D' },
    '2013-10-04',
    '2013-10-04',
    'its second day',
  ],
  [{ relation: 'at', anchor: 'dialogue/closing' }, '2013-10-04', '2013-10-04', 'at the closing'],
  [
    { relation: 'by', anchor: 'dialogue', offset: 'P10D working' },
    '2013-10-04',
    '2013-10-18',
    'within ten working days',
  ],
  [{ relation: 'on', edtf: 'XXXX-12-18' }, '2007-12-18', '2007-12-18', 'the next 18 December'],
  [{ relation: 'by', anchor: 'no-such-step', offset: '-P1M' }, null, null, 'an anchor without a date'],
  [{ relation: 'in', edtf: 'soon' }, null, null, 'a damaged date'],
  [{ relation: 'in' }, null, null, 'no date at all'],
];

describe('[CAL-12] time phrases against the calendar', () => {
  test.each(rows)('%o is %s to %s: %s', (when, start, end) => {
    expect(resolveWhen({ ...base, ...when }, context)).toMatchObject({ start, end });
  });

  test('whatever has a date says what it rests on', () => {
    for (const [when] of rows) {
      const resolved = resolveWhen({ ...base, ...when }, context);
      expect(resolved.basis === null).toBe(resolved.start === null && resolved.end === null);
    }
  });

  test('a deadline from an approximate event is approximate', () => {
    const when: When = { ...base, relation: 'after', anchor: 'ga/68/general-debate/closing' };
    expect(resolveWhen(when).approximate).toBe(true);
  });

  test('a deadline before an event that is only known by its year is approximate', () => {
    const forum = { start: '2022-01-01', end: '2022-12-31', approximate: false, basis: '2022' };
    const when: When = { ...base, relation: 'by', anchor: 'forum', offset: '-P3M' };
    expect(resolveWhen(when, { notBefore: null, step: () => forum })).toMatchObject({
      end: '2021-10-01',
      approximate: true,
    });
  });

  test('a deadline before an event of an open day does not lie before the mandate', () => {
    const hearingIn2013 = {
      start: '2013-01-01',
      end: '2013-12-31',
      approximate: false,
      basis: '2013',
      window: true,
    };
    const when: When = { ...base, relation: 'by', anchor: 'hearing', offset: '-P1M' };
    const step = () => hearingIn2013;
    expect(resolveWhen(when, { notBefore: '2012-12-21', step })).toMatchObject({
      end: '2013-11-30',
      approximate: true,
    });
    expect(resolveWhen(when, { notBefore: '2012-11-01', step })).toMatchObject({
      end: '2012-12-01',
      approximate: true,
    });
  });

  test('resolving never throws', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('2018-02', 'dialogue', 'ga/73', '-P1M')), {
      nil: null,
    });
    const anyWhen: fc.Arbitrary<When> = fc.record({
      relation: fc.constantFrom('on', 'in', 'by', 'before', 'after', 'at', 'from-to'),
      edtf: text,
      anchor: text,
      offset: text,
      quote: fc.string(),
    });
    fc.assert(fc.property(anyWhen, (when) => void resolveWhen(when, context)));
  });
});
