/** What the code of a badge says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BadgeClaims, badgeMessage, badgeText, doubtAbout, readBadge } from './badge-token.ts';

const claims: BadgeClaims = {
  process: 'A-RES-71-280',
  badge: 'b17',
  category: 'ngo-ecosoc',
  zones: ['plenary', 'dialogue-1'],
  from: '2018-12-10',
  to: '2018-12-11',
};
const signature = 'A'.repeat(86);

describe('the code of a badge', () => {
  it('says back what was put in', () => {
    const text = badgeText(badgeMessage(claims), signature);
    expect(readBadge(text)).toEqual({ claims, message: badgeMessage(claims), signature });
  });

  it('opens every room when it names none', () => {
    const none = { ...claims, zones: [] };
    expect(readBadge(badgeText(badgeMessage(none), signature))?.claims.zones).toEqual([]);
    expect(doubtAbout(none, { process: 'A-RES-71-280', zone: 'press', day: '2018-12-10' })).toBeNull();
  });

  it('is never mistaken for something else', () => {
    fc.assert(fc.property(fc.string(), (text) => readBadge(text) === null));
  });

  it.each([
    ['another process', { process: 'A-RES-67-219', zone: 'plenary', day: '2018-12-10' }, 'other-process'],
    ['the day before', { process: 'A-RES-71-280', zone: 'plenary', day: '2018-12-09' }, 'not-yet-valid'],
    ['the day after', { process: 'A-RES-71-280', zone: 'plenary', day: '2018-12-12' }, 'expired'],
    [
      'a room that it does not open',
      { process: 'A-RES-71-280', zone: 'press', day: '2018-12-10' },
      'other-zone',
    ],
    ['its last day', { process: 'A-RES-71-280', zone: 'plenary', day: '2018-12-11' }, null],
  ] as const)('at %s', (_, at, doubt) => {
    expect(doubtAbout(claims, at)).toBe(doubt);
  });
});
