/** The roster of Member States. */
import { describe, expect, it } from 'vitest';
import { memberStateRows, regionalGroups } from './member-states.ts';
import { knownParties, knownParty, regionalGroupNames } from './parties.ts';

describe('the Member States', () => {
  it('are 193, each with a code of its own and both names', () => {
    expect(memberStateRows).toHaveLength(193);
    expect(new Set(memberStateRows.map(([code]) => code)).size).toBe(193);
    for (const [code, en, zh] of memberStateRows) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(en).toMatch(/^\p{Lu}/u);
      expect(zh).toMatch(/^[\p{Script=Han}（）]+$/u);
    }
  });

  it.each([
    ['africa', 54],
    ['asia-pacific', 54],
    ['eastern-europe', 23],
    ['latin-america-caribbean', 33],
    ['western-europe-other', 28],
    [null, 1],
  ] as const)('%s has %i of them', (group, count) => {
    expect(memberStateRows.filter(([, , , one]) => one === group)).toHaveLength(count);
  });

  it.each([
    ['CI', 'Côte d’Ivoire', 'africa', 'a name with an apostrophe'],
    ['TR', 'Türkiye', 'western-europe-other', 'of two groups, the one in which it is counted for elections'],
    ['US', 'United States of America', null, 'of no group'],
    ['KR', 'Republic of Korea', 'asia-pacific', 'not the Democratic People’s Republic'],
    ['CG', 'Congo', 'africa', 'not the Democratic Republic'],
  ] as const)('%s is %s of %s: %s', (code, name, group, _reason) => {
    expect(knownParty(code)).toMatchObject({ name: { en: name }, group, category: 'member-state' });
  });
});

describe('other known parties', () => {
  it.each([
    ['VA', 'observer-state'],
    ['PS', 'observer-state'],
    ['EU', 'intergovernmental'],
  ] as const)('%s comes in as %s', (code, category) => expect(knownParty(code)?.category).toBe(category));

  it('have no code of a Member State', () => {
    expect(new Set(knownParties.map(({ code }) => code)).size).toBe(knownParties.length);
  });

  it('names every regional group in both languages', () => {
    expect(Object.keys(regionalGroupNames).toSorted()).toEqual([...regionalGroups].toSorted());
  });
});
