import { expect, it } from 'vitest';
import type { Language } from '../model.ts';
import { findBareCalls } from './bare-call.ts';

const called = (language: Language, text: string, ...markers: string[]) => {
  const notes = markers.map((marker) => ({ marker, page: 1 }));
  const spans = findBareCalls([{ text, page: 1, lastPage: 1 }], notes, language).get(0) ?? [];
  return spans.map(({ marker, start }) => `${marker}@${start}`);
};

it.each<readonly [Language, string, readonly string[], readonly string[], string]>([
  [
    'en',
    'the Board, 2 the report of 3 States, 3 and',
    ['2', '3'],
    ['2@11', '3@37'],
    'after commas, not before what is counted',
  ],
  ['en', 'in paragraph 1 of its resolution; 1', ['1'], ['1@34'], 'a paragraph’s number calls nothing'],
  ['en', 'on 3 to 5 April, 3', ['3'], ['3@17'], 'nor does a range'],
  ['en', '2,442,700 dollars 2', ['2'], ['2@18'], 'nor a part of a sum'],
  ['zh', '于 2017 年 7 月 7 日获得通过， 7', ['7'], ['7@22'], 'nor a date'],
  ['en', 'Summit Outcome,1 and the Convention;2', ['1', '2'], ['1@15', '2@36'], 'figures may stand close'],
])('%s: %s', (language, text, markers, expected) => {
  expect(called(language, text, ...markers)).toEqual(expected);
});

it('keeps the order of the notes', () => {
  expect(called('en', 'a, 2 b, 1 c, 2 d', '1', '2')).toEqual(['1@8', '2@13']);
});
