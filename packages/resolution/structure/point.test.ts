import { describe, expect, it } from 'vitest';
import { readLabel } from '../source/label.ts';
import { PointRow, toLetters, toRoman } from './point.ts';

/** Where each label of a row comes to stand. */
function steps(...labels: string[]): string[] {
  const row = new PointRow();
  return labels.map((text, at) => {
    const next = readLabel(labels[at + 1] ?? '');
    const { above, step } = row.place(readLabel(text)!, next !== null && next.roman === 2);
    return [...above, step].join('.');
  });
}

describe('PointRow', () => {
  it.each([
    [['(a) x', '(b) x', '(c) x'], ['point_a', 'point_b', 'point_c'], 'one level'],
    [
      ['(a) x', '(i) x', '(ii) x', '(b) x'],
      ['point_a', 'point_a.point_i', 'point_a.point_ii', 'point_b'],
      'Roman numerals below letters',
    ],
    [
      ['(a) x', '㈠ x', '㈡ x', '(b) x'],
      ['point_a', 'point_a.point_i', 'point_a.point_ii', 'point_b'],
      'rank, not writing',
    ],
    [['(أ) x', '’1‘ x', '(ب) x'], ['point_a', 'point_a.point_i', 'point_b'], 'the same eIds in Arabic'],
    [
      ['(g) x', '(h) x', '(i) x', '(j) x'],
      ['point_g', 'point_h', 'point_i', 'point_j'],
      '(i) after (h) is a letter',
    ],
    [
      ['(g) x', '(h) x', '(i) x', '(ii) x'],
      ['point_g', 'point_h', 'point_h.point_i', 'point_h.point_ii'],
      'but a numeral when (ii) follows',
    ],
    [['(一) x', '(二) x'], ['point_a', 'point_b'], 'the first level takes letters whatever is printed'],
    [
      ['(a) x', '(i) x', 'a. x', 'b. x', '(ii) x', '(b) x'],
      [
        'point_a',
        'point_a.point_i',
        'point_a.point_i.point_1',
        'point_a.point_i.point_2',
        'point_a.point_ii',
        'point_b',
      ],
      'a letter with a stop is a row of its own below numerals',
    ],
    [
      ['a. x', 'i. x', 'ii. x', 'b. x'],
      ['point_a', 'point_a.point_i', 'point_a.point_ii', 'point_b'],
      'rows of drafts by delegates',
    ],
    [['(a) x', 'b. x', '(c) x'], ['point_a', 'point_b', 'point_c'], 'a stop for a lost bracket'],
    [['(a) x', '(b) x', '(b) x'], ['point_a', 'point_b', 'point_c'], 'a repeated label is repaired'],
  ])('%j: %j (%s)', (labels, expected) => {
    expect(steps(...labels)).toEqual(expected);
  });
});

it('counts in letters and Roman numerals', () => {
  expect([1, 26, 27, 28].map(toLetters)).toEqual(['a', 'z', 'aa', 'bb']);
  expect([1, 4, 9, 14].map(toRoman)).toEqual(['i', 'iv', 'ix', 'xiv']);
});
