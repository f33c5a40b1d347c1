import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../model.ts';
import { isEdtf } from './edtf.ts';
import { findTimes, isReversed } from './find.ts';
import type { TimeMention } from './mention.ts';

type Row = readonly [language: Language, text: string, expected: Partial<TimeMention>, reason: string];

const rows: readonly Row[] = [
  ['zh', '最迟于 2017 年 4 月将名单提交会员国', { relation: 'by', edtf: '2017-04' }, 'deadline in a month'],
  [
    'zh',
    '2017 年 4 月至 11 月',
    { relation: 'from-to', edtf: '2017-04/2017-11' },
    'the second month takes the year of the first',
  ],
  ['zh', '(2017 年 4 月/5 月)', { relation: 'in', edtf: '2017-04/2017-05' }, 'alternatives'],
  ['zh', '在 2018 年 1 月前作出决定', { relation: 'before', edtf: '2018-01' }, 'the relation stands after'],
  ['zh', '于 2017 年 12 月初在墨西哥', { relation: 'in', edtf: '2017-12~' }, 'early is approximate'],
  [
    'zh',
    '并迟于 2018 年 2 月初向会员国提交',
    { relation: 'by', edtf: '2018-02~', reversed: true },
    'wording that lost its 不',
  ],
  [
    'zh',
    '定于大会第七十三届会议一般性辩论开幕之前',
    { relation: 'before', anchor: 'ga/73/general-debate/opening' },
    'point of an event of a session',
  ],
  [
    'zh',
    '在第一阶段之前任命',
    { relation: 'before', anchorText: '第一阶段' },
    'an event only the plan knows',
  ],
  [
    'zh',
    '至迟在听证会举行前一个月',
    { relation: 'by', offset: '-P1M', anchorText: '听证会举行' },
    'counted back from an event',
  ],
  ['zh', '总共不超过 12 个工作日', { duration: 'P12D', working: true }, 'working days'],
  ['zh', '为期三天的筹备会议', { duration: 'P3D' }, 'a length'],
  ['zh', '10 个工作日内', { relation: 'by', offset: 'P10D', working: true }, 'a term'],
  ['zh', '每年 12 月 18 日', { edtf: 'XXXX-12-18', recurrence: 'R/P1Y' }, 'a day of every year'],
  ['zh', '每四年举行一次', { recurrence: 'R/P4Y' }, 'a period'],
  ['zh', '2019年5月2至4日', { edtf: '2019-05-02/2019-05-04' }, 'the sign of the day stands once'],
  ['zh', '2 0 1 3 年 1 0 月 3 日', { edtf: '2013-10-03' }, 'digits that a scan spaced out'],
  ['zh', '2018 年底前', { relation: 'before', edtf: '2018-12-31' }, 'the end of a year is its last day'],
  ['zh', '第二十六届特别会议', { anchor: 'ga/S-26' }, 'special sessions are counted apart'],
  ['en', 'on 3 and 4 October 2013', { relation: 'on', edtf: '2013-10-03/2013-10-04' }, 'two days, one month'],
  [
    'en',
    'from 20 to 22 June 2012',
    { relation: 'from-to', edtf: '2012-06-20/2012-06-22' },
    'a range of days',
  ],
  ['en', 'from 29 April to 1 May 2024', { edtf: '2024-04-29/2024-05-01' }, 'a range over months'],
  [
    'en',
    'on Monday, 22 November, and Tuesday, 23 November 2021',
    { edtf: '2021-11-22/2021-11-23' },
    'weekdays',
  ],
  ['en', 'by the end of 2018', { relation: 'by', edtf: '2018-12-31' }, 'a deadline at the end of a year'],
  ['en', 'in early February 2018', { relation: 'in', edtf: '2018-02~' }, 'early'],
  ['en', 'the second quarter of 2024', { edtf: '2024-34' }, 'a quarter'],
  ['en', 'between April 2017 and June 2018', { relation: 'from-to', edtf: '2017-04/2018-06' }, 'between and'],
  ['en', 'as of 1 January 2020', { relation: 'from-to', edtf: '2020-01-01/..' }, 'open end'],
  ['en', 'at its sixty-third session', { relation: 'at', anchor: 'ga/63' }, 'its: the organ that speaks'],
  [
    'en',
    'the Human Rights Council at its forty-fourth session',
    { anchor: 'hrc/44' },
    'the owner named before',
  ],
  [
    'en',
    'before the opening of the general debate of its seventy-third session',
    { relation: 'before', anchor: 'ga/73/general-debate/opening' },
    'event before session',
  ],
  [
    'en',
    'after the general debate at its sixty-eighth session',
    { relation: 'after', anchor: 'ga/68/general-debate' },
    'after an event',
  ],
  [
    'en',
    'no later than one month before the hearing',
    { relation: 'by', offset: '-P1M', anchorText: 'the hearing' },
    'deadline before an event',
  ],
  [
    'en',
    'within 10 working days of the closing of the meeting',
    { relation: 'by', offset: 'P10D', working: true },
    'term after an event',
  ],
  ['en', '18 December each year', { edtf: 'XXXX-12-18', recurrence: 'R/P1Y' }, 'a day of every year'],
  ['en', 'every four years', { recurrence: 'R/P4Y' }, 'a period'],
  ['en', 'four half-day meetings', { duration: 'P0.5D', count: 4 }, 'the number counts the meetings'],
  [
    'en',
    'resolution 61/208 of 20 December 2006',
    { edtf: '2006-12-20', cited: true },
    'the date of a cited act',
  ],
  ['fr', 'à sa soixante-treizième session', { relation: 'at', anchor: 'ga/73' }, 'sixty and thirteen'],
  ['fr', 'à sa quatre-vingt-unième session', { anchor: 'ga/81' }, 'four twenties and one'],
  ['fr', 'du 26 au 28 avril 2021', { relation: 'from-to', edtf: '2021-04-26/2021-04-28' }, 'range'],
  ['fr', 'au plus tard le 1er mars 2022', { relation: 'by', edtf: '2022-03-01' }, 'ordinal day'],
  ['fr', 'tous les deux ans', { recurrence: 'R/P2Y' }, 'a period'],
  [
    'es',
    'en su septuagésimo tercer período de sesiones',
    { relation: 'at', anchor: 'ga/73' },
    'two ordinals',
  ],
  ['es', 'los días 3 y 4 de octubre de 2013', { relation: 'on', edtf: '2013-10-03/2013-10-04' }, 'two days'],
  ['es', 'a más tardar en abril de 2017', { relation: 'by', edtf: '2017-04' }, 'deadline'],
  ['ru', 'на своей семьдесят третьей сессии', { relation: 'at', anchor: 'ga/73' }, 'cardinal and ordinal'],
  ['ru', 'не позднее апреля 2017 года', { relation: 'by', edtf: '2017-04' }, 'deadline in the genitive'],
  [
    'ru',
    '3 и 4 октября 2013 года',
    { relation: 'on', edtf: '2013-10-03/2013-10-04' },
    'the genitive needs no preposition',
  ],
  ['ru', 'трехдневное совещание', { duration: 'P3D' }, 'a length in one word'],
  ['ar', 'في دورتها الثالثة والستين', { anchor: 'ga/63' }, 'the number follows the session'],
  ['ar', 'في 3 تشرين الأول/أكتوبر 2013', { relation: 'on', edtf: '2013-10-03' }, 'month with two names'],
  [
    'ar',
    'في الفترة من 23 إلى 27 كانون الثاني/ يناير 2022',
    { relation: 'from-to', edtf: '2022-01-23/2022-01-27' },
    'a blank after the slash',
  ],
  ['ar', 'في موعد لا يتجاوز نيسان/أبريل 2017', { relation: 'by', edtf: '2017-04' }, 'deadline'],
  ['ar', 'كل سنتين', { recurrence: 'R/P2Y' }, 'the dual is a number'],
];

const none: readonly [Language, string, string][] = [
  ['en', 'States may wish to march', 'verbs that look like months'],
  ['en', 'document A/61/515 and resolution 49/127', 'numbers of symbols'],
  ['en', 'paragraph 12 of section 4', 'numbers of paragraphs'],
  ['en', 'in the 2018 political declaration', 'a year inside a name'],
  ['zh', '联合国日内瓦办事处', '日 inside a place name'],
];

describe('findTimes', () => {
  it.each(rows)('[%s] %s', (language, text, expected, reason) => {
    const mentions = findTimes(text, language);
    expect(mentions[0], reason).toMatchObject(expected);
  });

  it.each(none)('[%s] finds no time in "%s": %s', (language, text) => {
    expect(findTimes(text, language)).toEqual([]);
  });

  it('gives owners in turn to several sessions', () => {
    const text =
      'the General Assembly and the Human Rights Council at their seventy-eighth and fifty-third sessions';
    expect(findTimes(text, 'en').map(({ anchor }) => anchor)).toEqual(['ga/78', 'hrc/53']);
  });

  it('tells a reversed deadline from a sound one', () => {
    expect(findTimes('迟于 2018 年 2 月', 'zh').map(isReversed)).toEqual([true]);
    expect(findTimes('不迟于 2018 年 2 月', 'zh').map(isReversed)).toEqual([false]);
  });

  it('leaves the first session of a preparatory committee without an anchor', () => {
    expect(findTimes('the first session of the preparatory committee', 'en')[0]?.anchor).toBeNull();
  });
});

const words = fc.constantFrom(
  ...rows.flatMap(([, text]) => text.split(' ')),
  '，',
  '/',
  '(',
  '1',
  '2017',
  'session',
  '届会议',
  '前',
  '前一个月',
  'and',
  'و',
  'до',
  ' ',
  '《',
  '\u00a0',
  '٣',
);
const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));
const languages = fc.constantFrom<Language>('ar', 'en', 'es', 'fr', 'ru', 'zh');

describe('any text', () => {
  it('gives mentions in order, quoted as printed, with valid EDTF', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })),
        languages,
        (text, language) => {
          let floor = 0;
          for (const mention of findTimes(text, language)) {
            expect(mention.start).toBeGreaterThanOrEqual(floor);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.quote).toBe(text.slice(mention.start, mention.end));
            if (mention.edtf) expect(isEdtf(mention.edtf), mention.edtf).toBe(true);
            floor = mention.end;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes time linear in the length of hostile texts', () => {
    for (const unit of ['1 ', '2017年', '前', '会议前', '《', 'sixty-third ', '1 and ', 'before the ']) {
      const began = Date.now();
      for (const language of ['en', 'zh', 'ar'] as const)
        findTimes(unit.repeat(300_000 / unit.length), language);
      expect(Date.now() - began, unit).toBeLessThan(5_000);
    }
  });
});
