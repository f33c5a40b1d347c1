/** Registers brought in from files. */
import { describe, expect, it } from 'vitest';
import { memberStateRows } from '../../party/member-states.ts';
import { stateNamed } from '../../party/state-named.ts';
import { guessColumns, judgeRows } from './register-file.ts';

describe('[PART-9] columns of a register', () => {
  it.each([
    [
      ['Organization name', 'Country/area', 'Type', 'Year granted'],
      { name: 0, country: 1, status: 2, since: 3 },
    ],
    [['序号', '组织名称', '所在国', '咨商地位'], { name: 1, country: 2, status: 3 }],
    [['Nom', 'Sigle', 'Pays'], { name: 0, otherNames: 1, country: 2 }],
    [['A', 'B'], {}],
  ])('%j', (columns, choice) => {
    expect(guessColumns(columns)).toEqual(choice);
  });
});

describe('States as people write them', () => {
  it.each([
    ['Côte d’Ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Russian Federation', 'RU'],
    ['中国', 'CN'],
    ['The Netherlands', 'NL'],
    ['mx', 'MX'],
    ['Atlantis', null],
  ])('%s is %s', (text, code) => {
    expect(stateNamed(text)).toBe(code);
  });

  it('tells every Member State by both names of the table and by its code', () => {
    const told = memberStateRows.filter(([code, en, zh]) =>
      [code, en, zh].every((name) => stateNamed(name) === code),
    );
    expect(told.length).toBe(193);
  });
});

describe('[PART-9] rows of a register', () => {
  const choice = { name: 0, country: 1, since: 2, otherNames: 3 };
  const rows = (...cells: string[][]) => cells.map((row, index) => ({ line: index + 2, cells: row }));

  it('are brought in with their code, year and other names', () => {
    const [judged] = judgeRows(
      rows(['Harbour Light Network', 'Kenya', '12 July 2009', 'HLN; Réseau du Phare']),
      choice,
    );
    expect(judged).toMatchObject({
      line: 2,
      errors: [],
      row: {
        name: 'Harbour Light Network',
        country: 'KE',
        since: 2009,
        otherNames: ['HLN', 'Réseau du Phare'],
      },
    });
  });

  it('say what is wrong, and are right once that is mended', () => {
    const bad = rows(['', 'Atlantis', 'long ago', '']);
    expect(judgeRows(bad, choice)[0]?.errors.map(({ column }) => column)).toEqual([
      'name',
      'country',
      'since',
    ]);
    const mended = { 2: { name: 'Harbour Light Network', country: 'KE', since: '2009' } };
    expect(judgeRows(bad, choice, mended)[0]?.errors).toEqual([]);
  });

  it('point to the line above that says the same', () => {
    const same = rows(
      ['Harbour Light Network', 'Kenya', '', ''],
      ['The Harbour-Light Network, Inc.', 'KE', '', ''],
    );
    expect(judgeRows(same, choice).map(({ sameAs }) => sameAs)).toEqual([null, 2]);
  });
});
