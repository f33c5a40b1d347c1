import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  dayNumber,
  isCivilDate,
  isoDate,
  parseIsoDate,
  weekdayOf,
} from './civil.ts';
import { compareEdtf, endsBefore, isEdtf, parseEdtf } from './edtf.ts';

const spans: readonly [string, string | null, string | null, string][] = [
  ['2017', '2017-01-01', '2017-12-31', 'a year'],
  ['2017-04', '2017-04-01', '2017-04-30', 'a month of thirty days'],
  ['2016-02', '2016-02-01', '2016-02-29', 'February of a leap year'],
  ['2018-02~', '2018-02-01', '2018-02-28', 'early February is about February'],
  ['2017-04/2017-11', '2017-04-01', '2017-11-30', 'a phase of a process'],
  ['2013-10-03/2013-10-04', '2013-10-03', '2013-10-04', 'two days'],
  ['2024-34', '2024-04-01', '2024-06-30', 'the second quarter'],
  ['2021-41', '2021-07-01', '2021-12-31', 'the second half of a year'],
  ['201X', '2010-01-01', '2019-12-31', 'a decade'],
  ['2020-01-01/..', '2020-01-01', null, 'open at its end'],
  ['../2030', null, '2030-12-31', 'open at its start'],
];

const invalid: readonly [string, string][] = [
  ['2017-13', 'no such month'],
  ['2017-02-29', 'no such day'],
  ['2018/2017', 'ends before it starts'],
  ['../..', 'says nothing'],
  ['April 2017', 'words'],
  ['XXXX', 'every year without a day'],
];

describe('EDTF', () => {
  it.each(spans)('%s covers %s to %s: %s', (text, start, end) => {
    expect(parseEdtf(text)).toMatchObject({ start, end });
  });

  it.each(invalid)('%s is refused: %s', (text) => expect(isEdtf(text)).toBe(false));

  it('knows a day of every year', () => {
    expect(parseEdtf('XXXX-12-18')).toMatchObject({ everyYear: true, monthDay: '12-18', start: null });
  });

  it('orders by first day, and puts what has no year last', () => {
    const sorted = ['XXXX-12-18', '2018-02~', '2017-04/2017-11', '2017-04', '../2016'].sort(compareEdtf);
    expect(sorted).toEqual(['../2016', '2017-04', '2017-04/2017-11', '2018-02~', 'XXXX-12-18']);
  });

  it('says before only where no day overlaps', () => {
    expect(endsBefore('2017-04', '2017-05')).toBe(true);
    expect(endsBefore('2017-04/2017-05', '2017-05')).toBe(false);
    expect(endsBefore('2020/..', '2030')).toBe(false);
  });
});

describe('civil dates', () => {
  it('goes from day to number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        const day = civilDate(number);
        expect(dayNumber(day)).toBe(number);
        expect(isCivilDate(day.year, day.month, day.day)).toBe(true);
      }),
    );
  });

  it('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        expect(isoDate(civilDate(number))).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('keeps a month before the 31st in its month', () => {
    expect(isoDate(addMonths({ year: 2017, month: 3, day: 31 }, -1))).toBe('2017-02-28');
    expect(isoDate(addDays({ year: 2016, month: 2, day: 28 }, 2))).toBe('2016-03-01');
  });

  it('knows the weekday of a general debate (Tuesday, 25 September 2018)', () => {
    expect(weekdayOf({ year: 2018, month: 9, day: 25 })).toBe(2);
  });

  it('refuses names of days that do not exist', () => expect(parseIsoDate('2018-02-30')).toBeNull());
});
