import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfWeek } from '../day.ts';
import { calendarDays } from './calendar-days.ts';
import { applyOffset, readOffset } from './duration.ts';
import { months } from './months.ts';
import { weeks } from './weeks.ts';
import {
  countWorkingDays,
  isWorkingDay,
  lastOfPeriod,
  workingDays,
  workingDaysWithout,
} from './working-days.ts';

const WAYS = [months, weeks, calendarDays, workingDays];
const someDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('counting deadlines', () => {
  test.each([
    [months, '2013-07-15', 1, '2013-06-15', 'the list of 2013: one month before the hearing'],
    [months, '2018-03-31', 1, '2018-02-28', 'February has no 31st'],
    [months, '2020-03-31', 1, '2020-02-29', 'a leap year'],
    [months, '2018-01-15', 2, '2017-11-15', 'across the turn of the year'],
    [weeks, '2022-05-17', 12, '2022-02-22', 'report twelve weeks before the forum of 2022'],
    [calendarDays, '2018-12-10', 1, '2018-12-09', 'the day preceding the meeting'],
    [workingDays, '2018-12-10', 1, '2018-12-07', 'a Monday: the Friday before'],
    [workingDays, '2018-12-10', 0, '2018-12-10', 'no day at all'],
  ])('[COUNT-1…4] $unit back from %s by %i is %s: %s', (way, from, count, expected) => {
    expect(way.backwards(from, count).day).toBe(expected);
  });

  test.each([
    [workingDays, '2022-05-20', 10, '2022-06-03', 'summaries ten working days after a Friday'],
    [workingDays, '2022-05-21', 1, '2022-05-23', 'a Saturday: Monday is the first'],
    [months, '2018-01-31', 1, '2018-02-28', 'February has no 31st'],
  ])('[COUNT-1…4] $unit on from %s by %i is %s: %s', (way, from, count, expected) => {
    expect(way.forwards(from, count).day).toBe(expected);
  });

  test.each(WAYS)('[$rule] $unit: forwards then backwards comes home, or names why not', (way) => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 300 }), (day, count) => {
        const there = way.forwards(day, count);
        const home = way.backwards(there.day, count);
        expect(there.reason === null).toBe(home.day === day);
        if (there.reason) expect(there.reason).toMatch(/\.$/);
      }),
    );
  });

  test.each(WAYS)('[$rule] $unit: backwards then forwards comes home, or names why not', (way) => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 300 }), (day, count) => {
        const there = way.backwards(day, count);
        expect(there.reason === null).toBe(way.forwards(there.day, count).day === day);
      }),
    );
  });

  test.each(WAYS)(
    '[$rule] $unit: more units never lead to an earlier day, and the authority is quoted',
    (way) => {
      fc.assert(
        fc.property(someDay, fc.nat({ max: 200 }), (day, count) => {
          expect(way.forwards(day, count + 1).day >= way.forwards(day, count).day).toBe(true);
        }),
      );
      expect(way.authority.length).toBeGreaterThan(20);
    },
  );

  test('[COUNT-4] a deadline in working days falls on a working day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        expect(dayOfWeek(workingDays.forwards(day, count).day)).toBeLessThan(6);
      }),
    );
  });

  test('[COUNT-4] holidays of a duty station are skipped only where they are given', () => {
    const newYork = workingDaysWithout(new Set(['2018-12-25']));
    expect(newYork.forwards('2018-12-24', 1).day).toBe('2018-12-26');
    expect(workingDays.forwards('2018-12-24', 1).day).toBe('2018-12-25');
    expect(isWorkingDay('2018-12-25', new Set(['2018-12-25']))).toBe(false);
  });
});

describe('periods of working days', () => {
  test.each([
    ['2018-09-25', 9, '2018-10-05', 'nine working days from a Tuesday'],
    ['2017-05-22', 2, '2017-05-23', 'a session of two days'],
    ['2017-05-20', 2, '2017-05-23', 'from a Saturday'],
    ['2017-05-22', 0, '2017-05-22', 'an empty period'],
  ])('[COUNT-5] from %s, %i working days last to %s: %s', (first, count, last) => {
    expect(lastOfPeriod(first, count)).toBe(last);
  });

  test('[COUNT-5] a period has as many working days as it was asked for', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (first, count) => {
        expect(countWorkingDays(first, lastOfPeriod(first, count))).toBe(count);
      }),
    );
  });
});

describe('offsets as written', () => {
  test.each([
    ['-P1M', '2013-07-15', '2013-06-15', 'one month before'],
    ['P0D', '2013-10-03', '2013-10-03', 'the first day'],
    ['P1D', '2013-10-03', '2013-10-04', 'the second day'],
    ['-P12W', '2022-05-17', '2022-02-22', 'twelve weeks before'],
    ['P10D working', '2022-05-20', '2022-06-03', 'within ten working days'],
    ['PT72H', '2020-04-24', '2020-04-27', 'a silence of 72 hours'],
    ['-P1Y', '2020-02-29', '2019-02-28', 'a year back from a leap day'],
  ])('[COUNT-1…4] %s from %s is %s: %s', (text, from, expected) => {
    const offset = readOffset(text);
    expect(offset && applyOffset(from, offset).day).toBe(expected);
  });

  test.each(['', 'P', 'P1', 'one month', 'P1M2D', 'P1M workingx'])('"%s" is no offset', (text) => {
    expect(readOffset(text)).toBeNull();
  });

  test('an absurd offset is limited instead of leaving the calendar', () => {
    const offset = readOffset('P999999999999W');
    expect(offset && applyOffset('2018-01-01', offset).day).toMatch(/^\d{4}-/);
  });
});
