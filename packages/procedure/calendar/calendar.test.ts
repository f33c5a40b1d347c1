import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAnchor } from './anchor.ts';
import { DEBATE_RULES, OPENING_RULES } from './assembly-rules.ts';
import { dayOfWeek } from './day.ts';
import { inForce } from './model.ts';
import { tuesdayOfWeek } from './september.ts';
import { openingOf, sessionOfYear, sessionOn, yearOfSession } from './session.ts';

/** Dates published by the Organization (annex IX; press releases), each with the session it opened. */
const PUBLISHED_OPENINGS: readonly (readonly [number, string, string])[] = [
  [58, '2003-09-16', '1 September is a Monday: its week counts'],
  [62, '2007-09-18', '1 September is a Saturday: its week does not count'],
  [72, '2017-09-12', '1 September is a Friday: one working day is enough'],
  [73, '2018-09-18', '1 September is a Saturday'],
  [74, '2019-09-17', '1 September is a Sunday'],
  [75, '2020-09-15', '1 September is a Tuesday'],
  [76, '2021-09-14', '1 September is a Wednesday'],
  [77, '2022-09-13', 'the last session of the third week'],
  [78, '2023-09-05', 'the first session of the second week, not 12 September as once forecast'],
  [79, '2024-09-10', '1 September is a Sunday'],
  [80, '2025-09-09', '1 September is a Monday'],
];

describe('openings of regular sessions', () => {
  test.each(PUBLISHED_OPENINGS)('[CAL-2] [CAL-3] session %i opens on %s: %s', (session, day) => {
    expect(resolveAnchor(`ga/${session}/opening`)).toMatchObject({
      start: day,
      end: day,
      approximate: false,
    });
  });

  test.each([
    [2003, '2003-09-16'],
    [2007, '2007-09-18'],
    [2017, '2017-09-12'],
    [2018, '2018-09-18'],
    [2019, '2019-09-17'],
    [2020, '2020-09-15'],
    [2021, '2021-09-14'],
    [2022, '2022-09-13'],
    [2023, '2023-09-12'],
    [2024, '2024-09-17'],
    [2025, '2025-09-16'],
    [2026, '2026-09-15'],
  ])('[CAL-2] the Tuesday of the third week of %i is %s, as forecast to 2026', (year, day) => {
    expect(tuesdayOfWeek(year, 3)).toBe(day);
  });

  test.each([
    [56, '2001-09-11', 'the second Monday is 10 September'],
    [57, '2002-09-10', 'the second Monday is 9 September'],
  ])('[CAL-1] session %i opens on %s: %s', (session, day) => {
    expect(resolveAnchor(`ga/${session}/opening`)?.start).toBe(day);
  });

  test('[CAL-1] no rule is invented for sessions before the fifty-fifth', () => {
    expect(resolveAnchor('ga/54/opening')).toBeNull();
    expect(resolveAnchor('ga/20')).toBeNull();
  });

  test('every opening and every debate falls on a Tuesday in September', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 250 }), (session) => {
        for (const event of ['opening', 'general-debate/opening']) {
          const day = resolveAnchor(`ga/${session}/${event}`)?.start ?? '';
          expect(dayOfWeek(day)).toBe(2);
          expect(day.slice(0, 7)).toBe(`${yearOfSession(session)}-09`);
        }
      }),
    );
  });
});

describe('the general debate', () => {
  test.each([
    [68, '2013-09-24', '2013-10-04', 'opened Tuesday 24 September 2013'],
    [73, '2018-09-25', '2018-10-05', 'the Tuesday after the opening'],
    [78, '2023-09-19', '2023-09-29', 'Tuesday of the fourth week'],
    [79, '2024-09-24', '2024-10-04', 'Tuesday of the fourth week'],
    [80, '2025-09-23', '2025-10-03', 'Tuesday of the fourth week'],
  ])('[CAL-4] [CAL-5] [CAL-6] of session %i lasts from %s to %s at most: %s', (session, first, last) => {
    expect(resolveAnchor(`ga/${session}/general-debate/opening`)).toMatchObject({
      start: first,
      approximate: false,
    });
    expect(resolveAnchor(`ga/${session}/general-debate/closing`)).toMatchObject({
      end: last,
      approximate: true,
    });
    expect(resolveAnchor(`ga/${session}/general-debate`)).toMatchObject({ start: first, end: last });
  });

  test('[CAL-4] the debates of sessions 55 to 57 are not known to these rules', () => {
    expect(resolveAnchor('ga/56/general-debate/opening')).toBeNull();
  });
});

describe('sessions and years', () => {
  test('[CAL-8] the session of a year, and back', () => {
    expect([sessionOfYear(2003), sessionOfYear(2026), yearOfSession(73)]).toEqual([58, 81, 2018]);
  });

  test.each([
    ['2018-09-17', 72, 'the eve of the opening belongs to the earlier session'],
    ['2018-09-18', 73, 'the day of the opening'],
    ['2019-04-06', 73, 'the resumed part'],
  ])('[CAL-8] %s lies in session %i: %s', (day, session) => {
    expect(sessionOn(day)).toBe(session);
  });

  test('[CAL-7] a session closes when the next opens, until the Assembly has fixed it', () => {
    expect(resolveAnchor('ga/78/closing')).toMatchObject({ start: '2024-09-10', approximate: true });
    expect(resolveAnchor('ga/78')).toMatchObject({ start: '2023-09-05', end: '2024-09-10' });
  });
});

describe('anchors', () => {
  test.each(['ga/73/no-such-event', 'ga/constructor', 'ga/73/constructor', 'hrc/40', '', 'ga/', 'ga/9999'])(
    'the unknown anchor "%s" has no date',
    (anchor) => {
      expect(resolveAnchor(anchor)).toBeNull();
    },
  );

  test('resolving never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void resolveAnchor(`ga/73/${text}`)));
  });
});

describe('dated rules', () => {
  test.each([
    ['openings', OPENING_RULES],
    ['debates', DEBATE_RULES],
  ])('the table of %s has neither gaps nor overlaps', (_, table) => {
    for (let session = 58; session < 120; session += 1) {
      const found = table.filter(
        (row) => session >= row.fromSession && session <= (row.toSession ?? Infinity),
      );
      expect(found).toHaveLength(1);
      expect(inForce<unknown>(table, session)).toBe(found[0]);
    }
  });

  test('every date says on which rule it rests', () => {
    expect(openingOf(73)?.basis).toContain('CAL-2');
    expect(openingOf(78)?.basis).toContain('75/325');
  });
});
