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
  [
    'en',
    'its amended article 1, 2 the Protocol, 3',
    ['2', '3'],
    ['2@23', '3@39'],
    'one article, then a call',
  ],
  ['en', 'of articles 1, 2 and 3; 3', ['2', '3'], ['3@24'], 'a row of articles calls nothing'],
  ['en', '57.10 of 22 May 2004 5 and 69.7 of', ['5'], ['5@21'], 'what follows is the name of a resolution'],
  ['es', 'períodos de sesiones 31º 29 y 32º 30;', ['29', '30'], ['29@25', '30@34'], 'ordinals are no row'],
  ['zh', '第 39/17 6 号和', ['6'], ['6@8'], 'the unit belongs to the number before the call'],
  ['zh', '举行 6 次会议', ['6'], [], 'what is counted is not called'],
  ['zh', '升幅控制在低于 2 摄氏度之内', ['2'], [], 'nor are degrees'],
  ['en', 'Summit Outcome,1 and the Convention;2', ['1', '2'], ['1@15', '2@36'], 'figures may stand close'],
])('%s: %s', (language, text, markers, expected) => {
  expect(called(language, text, ...markers)).toEqual(expected);
});

it('takes no second call of a note in the sentence that calls it: Objetivo 6 is a goal', () => {
  const text = 'la Cumbre Mundial 6 y el Objetivo de Desarrollo del Milenio 6 de haber detenido';
  expect(called('es', text, '6')).toEqual(['6@18']);
});

it('keeps the order of the notes', () => {
  expect(called('en', 'a, 2 b, 1 c, 2 d', '1', '2')).toEqual(['1@8', '2@13']);
});
