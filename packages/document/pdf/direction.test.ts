import { describe, expect, it } from 'vitest';
import { apart, inReadingOrder, lettersOf } from './direction.ts';
import type { Piece } from './model.ts';

const piece = (text: string, x: number, width: number, y = 0): Piece => ({
  text,
  x,
  y,
  width,
  size: y > 0 ? 6 : 10,
  rtl: /\p{Script=Arabic}/u.test(text),
});

const read = (...pieces: Piece[]): string[] =>
  inReadingOrder(pieces, true, (gap) => gap <= 2).map((run) => run.pieces.map(({ text }) => text).join(''));

describe('a line from the right', () => {
  const rows: readonly (readonly [reason: string, pieces: readonly Piece[], runs: readonly string[]])[] = [
    ['words from the right', [piece('قرار', 0, 20), piece('الجمعية', 25, 30)], ['الجمعية', 'قرار']],
    [
      'a symbol keeps its order',
      [
        piece('A/RES/', 0, 30),
        piece('74', 30, 10),
        piece('/', 40, 3),
        piece('269', 43, 15),
        piece('قرار', 62, 20),
      ],
      ['قرار', 'A/RES/74/269'],
    ],
    [
      'a stroke laid into the gap of a number',
      [piece('74 269', 0, 30), piece('/', 11, 3), piece('قرار', 35, 20)],
      ['قرار', '74/269'],
    ],
    [
      'the two ends of a range are two numbers',
      [piece('2026', 0, 20), piece('-', 20, 3), piece('2021', 23, 20)],
      ['2021', '-', '2026'],
    ],
    [
      'the call of a note stands to the left of its number',
      [piece('4', 0, 3, 4), piece('2016', 3, 20), piece('عام', 26, 12)],
      ['عام', '2016', '4'],
    ],
    ['signs that follow each other', [piece('])', 0, 8), piece('قرار', 8, 20)], ['قرار', ')]']],
  ];
  it.each(rows)('%s', (_, pieces, runs) => {
    expect(read(...pieces)).toEqual(runs);
  });
});

it('leaves pieces whole that nothing stands in', () => {
  const pieces = [piece('74 269', 0, 30), piece('قرار', 35, 20)];
  expect(apart(pieces)).toEqual(pieces);
});

it.each([
  ['\ufefb', 'لا', 'a ligature'],
  ['\ufe97\ufed8\ufeae\ufead', 'تقرر', 'shapes within a word'],
  ['تشــير', 'تشير', 'strokes that stretch a word'],
  ['هـ', 'هـ', 'a stroke at the end is part of an abbreviation'],
  ['½ Ⅳ', '½ Ⅳ', 'other signs stay as they are'],
])('puts %s as %s: %s', (shapes, letters) => {
  expect(lettersOf(shapes)).toBe(letters);
});
