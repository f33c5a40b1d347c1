import { describe, expect, it } from 'vitest';
import type { Language } from '../model.ts';
import { type Masthead, readMasthead } from './masthead.ts';

const mastheads: readonly (readonly [
  language: Language,
  organ: string,
  lines: readonly string[],
  expected: Partial<Masthead>,
  why: string,
])[] = [
  [
    'en',
    'General Assembly',
    [
      'Sixty-first session',
      'Agenda item 55 (b)',
      'Resolution adopted by the General Assembly on 20',
      'December 2006',
      '[on the report of the Second Committee (A/61/424/Add.2)]',
      '61/208. International migration and',
      'development',
    ],
    {
      symbol: 'A/RES/61/208',
      session: 61,
      agendaItems: ['55 (b)'],
      adoptedOn: '2006-12-20',
      title: 'International migration and development',
      source: { committee: 'Second Committee', symbol: 'A/61/424/Add.2' },
    },
    'lines wrap inside the date and the title; the symbol follows from the number',
  ],
  [
    'zh',
    'General Assembly',
    [
      '21 January 2014**第六十八届会议**',
      '议程项目 13 和 21(e)',
      '2 0 1 3 年 1 0 月 3 日大会决议',
      '[未经发交主要委员会而通过(A/68/L. 5)]',
      '68/4. 宣言',
    ],
    {
      session: 68,
      agendaItems: ['13', '21 (e)'],
      adoptedOn: '2013-10-03',
      source: { committee: null, symbol: 'A/68/L.5' },
    },
    'figures printed apart, a blank in the symbol, lines run together',
  ],
  [
    'fr',
    'General Assembly',
    [
      'Soixante-dix-septième session',
      'Points 13 et 19 f) de l’ordre du jour',
      'Résolution adoptée par l’Assemblée générale le 1er août 2020',
    ],
    { session: 77, agendaItems: ['13', '19 (f)'], adoptedOn: '2020-08-01' },
    '1er',
  ],
  [
    'es',
    'General Assembly',
    ['12 de enero de 2023Septuagésimo séptimo período de sesiones', 'Tema 9 b) del programa'],
    { session: 77, agendaItems: ['9 (b)'] },
    'the date has run into the session',
  ],
  [
    'ru',
    'General Assembly',
    [
      'Семьдесят четвертая сессия',
      'Пункт 19 f) повестки дня',
      'Резолюция, принятая Генеральной Ассамблеей 31 марта 2020 года',
    ],
    { session: 74, agendaItems: ['19 (f)'], adoptedOn: '2020-03-31' },
    'inflected month',
  ],
  [
    'ar',
    'General Assembly',
    [
      'الدورة الرابعة والسبعون',
      'البند 19 (و) من جدول الأعمال',
      'قرار اتخذته الجمعية العامة في 31 آذار/مارس 2020',
      '74/269 - - نطاق مؤتمر القمة',
    ],
    { session: 74, agendaItems: ['19 (f)'], adoptedOn: '2020-03-31', title: 'نطاق مؤتمر القمة' },
    'letters in the Arabic row',
  ],
  [
    'en',
    'Security Council',
    [
      'Resolution 1325 (2000)',
      'Adopted by the Security Council at its 4213th meeting, on',
      '31 October 2000',
    ],
    { symbol: 'S/RES/1325 (2000)', adoptedOn: '2000-10-31', meeting: 4213, title: null },
    'the Council numbers by year',
  ],
  [
    'en',
    'Human Rights Council',
    [
      'Thirty-second session',
      'Resolution adopted by the Human Rights Council on 1 July 2016',
      '32/13. The promotion of human rights',
    ],
    { symbol: 'A/HRC/RES/32/13', session: 32 },
    'the Council’s own symbol',
  ],
  [
    'en',
    'Economic and Social Council',
    ['1996/31.  Consultative relationship'],
    { symbol: 'E/RES/1996/31', title: 'Consultative relationship', session: null },
    'numbered by year',
  ],
  [
    'en',
    'General Assembly',
    [
      'A/C.2/71/L.20',
      'Seventy-first session',
      'Thailand: draft resolution',
      'International migration and development',
    ],
    { symbol: 'A/C.2/71/L.20', title: 'International migration and development' },
    'a draft has no number',
  ],
];

describe('readMasthead', () => {
  it.each(mastheads)('%s %s %j → %j: %s', (language, organ, lines, expected) => {
    expect(readMasthead(lines, language, organ)).toMatchObject(expected);
  });

  it('reads nothing from nothing', () => {
    expect(readMasthead([], 'en', null)).toMatchObject({
      symbol: null,
      title: null,
      organ: null,
      agendaItems: [],
    });
  });
});
