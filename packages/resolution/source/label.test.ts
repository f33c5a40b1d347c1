import { describe, expect, it } from 'vitest';
import { cjkNumber, readHeadingLabel, readLabel, romanNumber } from './label.ts';

const labels: readonly (readonly [text: string, kind: string, num: string, value: number, why: string])[] = [
  ['12. Decides', 'number', '12', 12, 'a paragraph'],
  ['2．决定', 'number', '2', 2, 'full-width stop'],
  ['7 - تشجع', 'number', '7', 7, 'Arabic paragraphs have a dash'],
  ['**3.** *Requests*', 'number', '3', 3, 'marks of emphasis are passed over'],
  ['(b) 应尽可能', 'letter', '(b)', 2, 'a point'],
  [' - (b) text'.trim(), 'letter', '(b)', 2, 'the dash before a label is dropped'],
  ['aa) texte', 'letter', 'aa)', 27, 'after z comes aa'],
  ['（二）内容', 'cjk', '(二)', 2, 'full-width brackets'],
  ['㈢ 内容', 'cjk', '㈢', 3, 'one character'],
  ['(أ) نص', 'arabic', '(أ)', 1, 'Arabic letters in their own row'],
  ['(هـ) نص', 'arabic', '(هـ)', 5, 'the joined form of ه'],
  ['’1‘ نص', 'digit', '’1‘', 1, 'a figure between quotation marks'],
  ['а) текст', 'letter', 'а)', 1, 'a Cyrillic letter that looks Latin'],
  ['ii. in cities', 'letter', 'ii.', 35, 'as delegates write it; a letter or a numeral'],
];

describe('readLabel', () => {
  it.each(labels)('%s → %s %s (%d): %s', (text, kind, num, value) => {
    expect(readLabel(text)).toMatchObject({ kind, num, value });
  });

  it.each([
    ['1.5 per cent', 'a decimal'],
    ['2017. The next', 'four figures are a year'],
    ['(see annex) text', 'words in brackets'],
    ['COVID-19', 'no label'],
    ['', 'nothing'],
  ])('reads no label from %s: %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});

describe('readHeadingLabel', () => {
  it.each([
    ['II. Contribution', 'II', 'roman', 2],
    ['二、总则', '二', 'cjk', 2],
    ['B. Ocean Action panels', 'B', 'letter', 2],
    ['IV', 'IV', 'roman', 4],
  ])('%s → %s', (text, num, kind, value) => {
    expect(readHeadingLabel(text)).toMatchObject({ num, kind, value });
  });
});

it('reads numerals', () => {
  expect(['十二', '二十', '九', '七十八', '甲'].map(cjkNumber)).toEqual([12, 20, 9, 78, 0]);
  expect(['xiv', 'IX', 'q'].map(romanNumber)).toEqual([14, 9, 0]);
});
