import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfSpan } from './edtf.ts';

describe('EDTF as spans of days', () => {
  test.each([
    ['2018-02-05', '2018-02-05', '2018-02-05', false, 'a day'],
    ['2018-02', '2018-02-01', '2018-02-28', false, 'a month'],
    ['2020-02', '2020-02-01', '2020-02-29', false, 'a month of a leap year'],
    ['2018', '2018-01-01', '2018-12-31', false, 'a year'],
    ['2018-02~', '2018-02-01', '2018-02-28', true, 'early February'],
    ['2018?', '2018-01-01', '2018-12-31', true, 'an uncertain year'],
    ['2017-04/2017-11', '2017-04-01', '2017-11-30', false, 'from month to month'],
    ['2017-04/2017-05', '2017-04-01', '2017-05-31', false, 'alternatives in April/May'],
    ['2013-10-03/2013-10-04', '2013-10-03', '2013-10-04', false, 'two days'],
    ['2017-12~/2018-01', '2017-12-01', '2018-01-31', true, 'one end approximate'],
    ['2019-34', '2019-04-01', '2019-06-30', false, 'the second quarter'],
    ['2019-40', '2019-01-01', '2019-06-30', false, 'the first half'],
    ['202X', '2020-01-01', '2029-12-31', false, 'a decade'],
  ])('%s is %s to %s (approximate: %s): %s', (edtf, start, end, approximate) => {
    expect(edtfSpan(edtf)).toMatchObject({ start, end, approximate });
  });

  test.each<readonly [string, string | null, string | null, string]>([
    ['2018/..', '2018-01-01', null, 'from 2018 on'],
    ['../2018-05', null, '2018-05-31', 'until May'],
    ['/2018-05', null, '2018-05-31', 'an unknown beginning'],
  ])('the open interval %s keeps its open end: %s to %s (%s)', (edtf, start, end) => {
    expect(edtfSpan(edtf)).toMatchObject({ start, end });
  });

  test.each([
    ['2006-12-20', '2007-12-18', 'the day has passed this year'],
    ['2006-12-18', '2006-12-18', 'the day itself'],
  ])('a day of every year, from %s, is first %s: %s', (from, expected) => {
    expect(edtfSpan('XXXX-12-18', from)).toMatchObject({ start: expected, end: expected, yearly: true });
  });

  test('29 February of every year waits for a leap year', () => {
    expect(edtfSpan('XXXX-02-29', '2097-01-01')?.start).toBe('2104-02-29');
  });

  test.each([
    '',
    '/',
    '../..',
    '2018-13',
    '2018-02-30',
    'soon',
    '18-02',
    'XXXX-12-18',
    '2018/2019/2020',
    '2018-00',
    '{}',
  ])('what is no date stays without days: "%s"', (edtf) => {
    expect(edtfSpan(edtf)).toBeNull();
  });

  test('a span never ends before it starts unless the text has its ends reversed, and reading never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X~?%./{},-]{0,24}$/), (text) => {
        const span = edtfSpan(text, '2018-01-01');
        if (span?.start && span.end && !text.includes('/')) expect(span.start <= span.end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
