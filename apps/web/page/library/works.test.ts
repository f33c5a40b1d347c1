import type { DocumentSummary } from '@rostrum/api';
import type { Language } from '@rostrum/resolution';
import { describe, expect, test } from 'vitest';
import { chosenWorks, everything, matches, worksOf } from './works.ts';

function summary(over: Partial<DocumentSummary>): DocumentSummary {
  return {
    key: 'A-RES-61-208.en',
    symbol: 'A/RES/61/208',
    language: 'en',
    title: 'International migration and development',
    organ: 'General Assembly',
    session: 61,
    adoptedOn: '2006-12-20',
    sample: false,
    origin: null,
    keptAt: '2026-01-01T00:00:00Z',
    revision: 1,
    otherLanguages: [],
    counts: { paragraphs: 1, provisions: 1, findings: 0, unsettled: 0, corrections: 0 },
    ...over,
  };
}

const english = summary({});
const chinese = summary({ key: 'A-RES-61-208.zh', language: 'zh', title: '国际移徙与发展' });
const later = summary({
  key: 'A-RES-71-280.zh',
  symbol: 'A/RES/71/280',
  language: 'zh',
  title: '安全、有序和正常移民全球契约政府间谈判的方式',
  adoptedOn: '2017-04-06',
});
const nameless = summary({ key: 'draft-1.en', symbol: null, title: 'A draft', adoptedOn: null });

describe('works', () => {
  test('two languages of one symbol are one work', () => {
    const works = worksOf([english, chinese, later], 'en');
    expect(works.map(({ id, versions }) => [id, versions.length])).toEqual([
      ['A/RES/61/208', 2],
      ['A/RES/71/280', 1],
    ]);
  });

  test.each<[Language, string, string]>([
    ['zh', 'A-RES-61-208.zh', 'the language of the interface first'],
    ['fr', 'A-RES-61-208.en', 'English where that language is not kept'],
  ])('in %s, %s is shown: %s', (language, key) => {
    expect(worksOf([chinese, english], language)[0]?.shown.key).toBe(key);
  });

  test('documents without a symbol stand alone', () => {
    const other = { ...nameless, key: 'draft-2.en' };
    expect(worksOf([nameless, other], 'en')).toHaveLength(2);
  });
});

describe('search', () => {
  const [work] = worksOf([english, chinese], 'en');
  test.each([
    ['61/208', true, 'part of a symbol'],
    ['MIGRATION develop', true, 'words in any order and case'],
    ['移徙', true, 'a title in another language'],
    ['A／RES', true, 'full-width signs'],
    ['oceans', false, 'a word that stands nowhere'],
  ])('%s → %s (%s)', (text, found) => {
    expect(matches(work!, text)).toBe(found);
  });
});

describe('order and filter', () => {
  const works = worksOf([nameless, english, later], 'en');
  test('latest adopted first, undated last', () => {
    expect(chosenWorks(works, everything).map(({ id }) => id)).toEqual([
      'A/RES/71/280',
      'A/RES/61/208',
      'draft-1.en',
    ]);
  });
  test('by language', () => {
    expect(chosenWorks(works, { ...everything, language: 'zh' }).map(({ id }) => id)).toEqual([
      'A/RES/71/280',
    ]);
  });
});
