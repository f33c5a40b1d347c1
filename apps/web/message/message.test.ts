import type { When } from '@rostrum/resolution';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { intlTags, type Say } from '../shell/locale.tsx';
import { offered } from './catalogue.ts';
import { edtfText } from './edtf-text.ts';
import { en } from './en.ts';
import { findingTextsZh } from './finding-text.zh.ts';
import type { Catalogue, MessageKey } from './key.ts';
import { termsEn } from './term.en.ts';
import { termIn } from './term.ts';
import { termsZh } from './term.zh.ts';
import { zoneOf, zoneText } from './time-zone.ts';
import { durationText, whenText } from './when-text.ts';
import { zh } from './zh.ts';

const catalogues: Readonly<Record<'en' | 'zh', Catalogue>> = { en, zh };

/** The names of the values that a message takes: `{name}` and `{name, plural, …}`. */
function namesIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();
}

describe('catalogues', () => {
  test('what is offered is complete', () => {
    expect([...offered].sort()).toEqual(Object.keys(catalogues).sort());
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });
  test.each(Object.keys(en) as MessageKey[])('%s takes the same values in both languages', (key) => {
    expect(namesIn(zh[key])).toEqual(namesIn(en[key]));
  });
  test('no Chinese message was left in English', () => {
    const left = (Object.keys(zh) as MessageKey[]).filter((key) => /^[\sA-Za-z.,:;!?]{6,}$/.test(zh[key]));
    expect(left).toEqual([]);
  });
});

function voice(language: 'en' | 'zh') {
  const intl = createIntl({ locale: intlTags[language], messages: catalogues[language] });
  const say: Say = (key, values) => intl.formatMessage({ id: key }, values);
  return { intl, say };
}

describe('dates in words', () => {
  test.each([
    ['2017-04', '', 'April 2017', '2017年4月'],
    ['2018-02-05', '', '5 February 2018', '2018年2月5日'],
    ['2018-02~', 'early February 2018', 'early February 2018', '2018年2月初'],
    ['2018-02~', '2018 年 2 月初', 'early February 2018', '2018年2月初'],
    ['2017-04/2017-11', '', 'April 2017 to November 2017', '2017年4月至2017年11月'],
    ['XXXX-12-18', '', '18 December of every year', '每年12月18日'],
    ['2017', '', '2017', '2017年'],
    ['nonsense', '', 'nonsense', 'nonsense'],
  ])('%s (%s) is %s, %s', (edtf, quote, english, chinese) => {
    for (const [language, expected] of [
      ['en', english],
      ['zh', chinese],
    ] as const) {
      const { intl, say } = voice(language);
      expect(edtfText(edtf, quote, intl, say)).toBe(expected);
    }
  });
});

describe('times in words', () => {
  const when = (over: Partial<When>): When => ({
    relation: 'by',
    edtf: null,
    anchor: null,
    offset: null,
    quote: 'in due course',
    ...over,
  });
  test.each<[When, string, string, string]>([
    [when({ edtf: '2017-04' }), 'by April 2017', '不迟于2017年4月', 'a deadline'],
    [when({ relation: 'at', anchor: 'ga/63' }), 'at the 63rd session', '在第 63 届会议', 'a session'],
    [
      when({ relation: 'before', anchor: 'ga/73/general-debate/opening' }),
      'before opening of the general debate of the 73rd session',
      '第 73 届会议一般性辩论开幕之前',
      'an event of the calendar',
    ],
    [
      when({ anchor: 'hearing', offset: '-P1M' }),
      'at the latest 1 month before the hearing',
      '最迟于hearing之前1个月',
      'counted from a step',
    ],
    [when({}), 'in due course', 'in due course', 'nothing but words'],
  ])('%o is %s, %s (%s)', (time, english, chinese) => {
    const [first, second] = [voice('en'), voice('zh')];
    expect(whenText(time, first.intl, first.say)).toBe(english);
    expect(whenText(time, second.intl, second.say)).toBe(chinese);
  });
  test.each([
    ['P3D', '3 days', '3天'],
    ['P12D working', '12 working days', '12 个工作日'],
    ['PT15M', '15 minutes', '15分钟'],
    ['later', 'later', 'later'],
  ])('%s lasts %s, %s', (duration, english, chinese) => {
    const [first, second] = [voice('en'), voice('zh')];
    expect(durationText(duration, first.intl, first.say)).toBe(english);
    expect(durationText(duration, second.intl, second.say)).toBe(chinese);
  });
});

describe('terms', () => {
  test.each([
    ['General Assembly', 'General Assembly', '大会', 'a body'],
    ['thematic-session', 'thematic session', '专题会议', 'a code'],
    ['no-objection', 'no-objection', '无异议', 'a condition'],
    ['Ministry of Magic', 'Ministry of Magic', 'Ministry of Magic', 'what nobody knows stays as it is'],
  ])('%s is %s, %s (%s)', (canonical, english, chinese) => {
    expect([termIn(termsEn, canonical), termIn(termsZh, canonical)]).toEqual([english, chinese]);
  });
  test('keys are lower case with blanks, so that they are found', () => {
    const all = [...Object.keys(termsZh), ...Object.keys(termsEn)];
    expect(all.filter((key) => key !== key.toLowerCase())).toEqual([]);
  });
});

describe('findings', () => {
  test('every sentence in Chinese is about a code that has a title', () => {
    expect(Object.keys(findingTextsZh).filter((code) => !Object.hasOwn(en, `finding.${code}`))).toEqual([]);
  });
});

describe('zones of places', () => {
  test.each<[string, string | null, string]>([
    ['United Nations Office at Geneva', 'Europe/Zurich', 'a seat'],
    ['Mexico', null, 'a country with several zones'],
  ])('%s lies in %s (%s)', (place, zone) => {
    expect(zoneOf(place)).toBe(zone);
  });
  test('summer and winter differ', () => {
    const { intl } = voice('en');
    const newYork = 'United Nations Headquarters, New York';
    expect([zoneText(newYork, '2018-07-09', intl), zoneText(newYork, '2018-02-20', intl)]).toEqual([
      'GMT-4',
      'GMT-5',
    ]);
  });
});
