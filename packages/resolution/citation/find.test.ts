import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../model.ts';
import { citationDoubts } from './doubts.ts';
import { findCitations } from './find.ts';
import { resolveCitations } from './resolve.ts';

type Row = readonly [language: Language, text: string, symbols: readonly (string | null)[], reason: string];

const rows: readonly Row[] = [
  [
    'en',
    'Recalling its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 60/227 of 23 December 2005',
    ['A/RES/49/127', 'A/RES/50/123', 'A/RES/60/227'],
    'a list',
  ],
  ['en', 'Resolution 217 A (III).', ['A/RES/217(III)'], 'old form: the part is left out'],
  ['en', 'General Assembly resolution 1514 (XV) of 14 December 1960', ['A/RES/1514(XV)'], 'old form'],
  ['en', 'resolution S-26/2 of 27 June 2001', ['A/RES/S-26/2'], 'special session'],
  ['en', 'its resolution ES-10/15', ['A/RES/ES-10/15'], 'emergency special session'],
  ['en', 'resolution 57/270 B of 23 June 2003', ['A/RES/57/270B'], 'a later part keeps its letter'],
  ['en', 'resolution 45/58 P of 4 December 1990', ['A/RES/45/58'], 'parts issued as one document'],
  [
    'en',
    'its resolutions 73/242, 74/232 A and B and 75/227',
    ['A/RES/73/242', 'A/RES/74/232', 'A/RES/74/232B', 'A/RES/75/227'],
    'a part named by its letter alone',
  ],
  ['en', 'its decision 65/545 of 23 December 2010', ['A/DEC/65/545'], 'decision'],
  [
    'en',
    'Economic and Social Council resolution 1996/31 of 25 July 1996',
    ['E/RES/1996/31'],
    'another organ',
  ],
  ['en', 'Security Council resolution 1325 (2000)', ['S/RES/1325(2000)'], 'number and year'],
  [
    'en',
    'Human Rights Council resolutions 35/17 of 22 June 2017 and 41/7 of 11 July 2019',
    ['A/HRC/RES/35/17', 'A/HRC/RES/41/7'],
    'the organ governs the list',
  ],
  [
    'en',
    'by the Human Rights Council, in its resolution 42/9, to renew',
    ['A/HRC/RES/42/9'],
    'its: the organ just named',
  ],
  [
    'en',
    'resolution 42/9 of 26 September 2019',
    ['A/HRC/RES/42/9'],
    'the date tells the session from that of 1987',
  ],
  [
    'en',
    'Commission on Population and Development resolution 2006/2 of 10 May 2006',
    [null],
    'an honest unknown',
  ],
  [
    'en',
    'See A/61/424/Add.2 and A/CONF.157/24 (Part I), chap. III',
    ['A/61/424/Add.2', 'A/CONF.157/24(PARTI)'],
    'documents',
  ],
  ['en', 'A/60/871 and Corr.1', ['A/60/871', 'A/60/871/Corr.1'], 'a corrigendum by its last part'],
  ['en', 'A/56/1026-S/2002/932, annex II', ['A/56/1026'], 'two symbols of one document'],
  ['en', 'FCCC/CP/2015/10/Add.1, decision 1/CP.21', ['FCCC/CP/2015/10/Add.1'], 'a conference of the parties'],
  ['en', 'A/61/424/Add. 2', ['A/61/424/Add.2'], 'a blank from a scan'],
  ['en', 'United Nations, Treaty Series, vol. 999, No. 14668', [null], 'treaties have no symbol'],
  [
    'zh',
    '回顾其 1994 年 12 月 19 日第 49/127 号、1995 年 12 月 20 日第 50/123 号决议',
    ['A/RES/49/127', 'A/RES/50/123'],
    'date first',
  ],
  ['zh', '第 217 A(III)号决议。', ['A/RES/217(III)'], 'old form'],
  ['zh', '即第一㈠号决议', ['A/RES/1(I)'], 'numbers in characters'],
  [
    'zh',
    '人权理事会 2015 年 7 月 2 日第 29/11 号和 2017 年 6 月 23 日第 35/25 号决议',
    ['A/HRC/RES/29/11', 'A/HRC/RES/35/25'],
    'the organ before the list',
  ],
  ['zh', '大会第 65/545 号决定', ['A/DEC/65/545'], 'decision'],
  ['zh', '第 71/1 号决议附件二第 8 段', ['A/RES/71/1'], 'with its annex'],
  ['zh', '第 4 9 / 1 2 7 号决议', ['A/RES/49/127'], 'digits that a scan spaced out'],
  [
    'fr',
    'résolutions 29/11 du 2 juillet 2015 et 35/25 du 23 juin 2017 du Conseil des droits de l’homme',
    ['A/HRC/RES/29/11', 'A/HRC/RES/35/25'],
    'the organ after the list',
  ],
  [
    'es',
    'las resoluciones del Consejo de Derechos Humanos 23/9, de 13 de junio de 2013',
    ['A/HRC/RES/23/9'],
    'the organ before the number',
  ],
  [
    'ru',
    'резолюции Совета по правам человека 23/9 от 13 июня 2013 года',
    ['A/HRC/RES/23/9'],
    'the organ in the genitive',
  ],
  [
    'ar',
    'وإذ تشير إلى قرارها 74/232 باء المؤرخ 11 آب/أغسطس 2020',
    ['A/RES/74/232B'],
    'a part by the name of its letter',
  ],
  ['ar', 'وقرارات مجلس حقوق الإنسان 23/9 المؤرَّخ 13 حزيران/يونيه 2013', ['A/HRC/RES/23/9'], 'vowel signs'],
];

const none: readonly [Language, string, string][] = [
  ['en', 'and/or 24/7 on HIV/AIDS', 'slashes of other kinds'],
  ['en', 'a majority of 3/4', 'a fraction'],
  ['en', 'decision X/1 of the Conference', 'a session in Roman figures'],
  ['zh', '占 1/3 的国家', 'a fraction'],
];

describe('findCitations', () => {
  it.each(rows)('[%s] %s', (language, text, symbols, reason) => {
    expect(
      findCitations(text, language).map(({ symbol }) => symbol),
      reason,
    ).toEqual(symbols);
  });

  it.each(none)('[%s] finds nothing in "%s": %s', (language, text) => {
    expect(findCitations(text, language)).toEqual([]);
  });

  it('dates each act of a list, and lets neighbours share a date', () => {
    const text = 'Human Rights Council resolutions 5/1 and 5/2 of 18 June 2007';
    expect(findCitations(text, 'en').map(({ date }) => date)).toEqual(['2007-06-18', '2007-06-18']);
    const list = '1975 年 11 月 10 日第 3375(XXX)和 3376(XXX)号决议';
    expect(findCitations(list, 'zh').map(({ date }) => date)).toEqual(['1975-11-10', '1975-11-10']);
  });

  it('quotes the number with its noun', () => {
    expect(findCitations('执行第 71/1 号决议', 'zh')[0]?.quote).toBe('第 71/1 号决议');
    expect(findCitations('in resolution 71/1, annex II', 'en')[0]?.quote).toBe('resolution 71/1');
  });
});

const note = (marker: string, text: string) => ({ marker, text, eId: null });

describe('resolveCitations', () => {
  it('takes up the note before for "Ibid.", unless it names a volume of its own', () => {
    const footnotes = [
      note('1', 'A/76/10.'),
      note('2', 'Ibid., paras. 39 and 40.'),
      note('3', 'Ibid., vol. 1577, No. 27531.'),
    ];
    const citations = resolveCitations({ blocks: [], footnotes, language: 'en' });
    expect(citations.map(({ footnote, symbol }) => [footnote, symbol])).toEqual([
      ['1', 'A/76/10'],
      ['2', 'A/76/10'],
      ['3', null],
    ]);
  });

  it('leaves "同上" open where the note before names two documents', () => {
    const footnotes = [note('1', 'A/73/201和A/74/272。'), note('2', '同上，附件。')];
    expect(
      resolveCitations({ blocks: [], footnotes, language: 'zh' }).filter(({ footnote }) => footnote === '2'),
    ).toEqual([]);
  });
});

describe('citationDoubts', () => {
  const doubtful = (text: string) =>
    citationDoubts(resolveCitations({ blocks: [], footnotes: [note('1', text)], language: 'en' }), {
      adoptedOn: '2017-04-06',
      session: 71,
    });

  it.each([
    ['resolution 71/1 of 19 September 1990', 'the session did not sit then'],
    ['resolution 75/1 of 21 September 2020', 'later than the text itself'],
    ['resolution 1514 (XL)', 'no such session'],
    ['Economic and Social Council resolution 1996/31 of 25 July 1997', 'the years differ'],
  ])('doubts "%s": %s', (text) =>
    expect(doubtful(text).map(({ code }) => code)).toEqual(['citation.impossible']),
  );

  it('does not doubt what is in order', () =>
    expect(doubtful('resolution 70/1 of 25 September 2015')).toEqual([]));
});

const parts = fc.constantFrom(
  ...rows.flatMap(([, text]) => text.split(' ')),
  '/',
  '(',
  ')',
  '1',
  'A',
  '(III)',
  '第',
  '号',
  '2017',
  '\u00a0',
);
const texts = fc.array(parts, { maxLength: 40 }).map((words) => words.join(' '));

describe('any text', () => {
  it('gives citations in order, quoted as printed', () => {
    const languages = fc.constantFrom<Language>('ar', 'en', 'es', 'fr', 'ru', 'zh');
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })),
        languages,
        (text, language) => {
          let floor = 0;
          for (const { start, end, quote } of findCitations(text, language)) {
            expect(start).toBeGreaterThanOrEqual(floor);
            expect(quote).toBe(text.slice(start, end));
            floor = end;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes time linear in the length of hostile texts', () => {
    for (const unit of [
      '/',
      '1/',
      '(',
      'A1(',
      'A/1 ',
      'A/RES/',
      'resolution 60/1 ',
      '60/1, ',
      '第1号',
      'Council ',
      'Treaty Series, ',
      'Convention ',
      'the Protocol to the ',
    ]) {
      // Processor time, which other processes do not stretch.
      const began = process.cpuUsage().user;
      for (const language of ['en', 'zh'] as const)
        findCitations(unit.repeat(300_000 / unit.length), language);
      expect((process.cpuUsage().user - began) / 1000, unit).toBeLessThan(5_000);
    }
  });
});
