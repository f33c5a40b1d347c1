import { describe, expect, it } from 'vitest';
import type { Language } from '../model.ts';
import { findCitations } from './find.ts';

const rows: readonly (readonly [Language, string, readonly string[], reason: string])[] = [
  [
    'en',
    'Reaffirming the Universal Declaration of Human Rights and the International Covenant on Civil and Political Rights,',
    ['Universal Declaration of Human Rights', 'International Covenant on Civil and Political Rights'],
    '"and the" opens another name',
  ],
  [
    'en',
    'the Convention on the Rights of the Child¹ and its work',
    ['Convention on the Rights of the Child'],
    'a note mark ends it',
  ],
  ['en', 'States parties to the Convention, and this Declaration', [], 'the noun alone names nothing'],
  ['en', 'made a declaration of interest', [], 'a small letter is no title'],
  [
    'zh',
    '回顾《儿童权利公约》和《世界人权宣言》',
    ['《儿童权利公约》', '《世界人权宣言》'],
    'titles stand in marks',
  ],
  ['zh', '《公约》缔约国和《联合国宪章》', [], 'a short form, and no instrument of these kinds'],
  [
    'fr',
    'la Convention relative aux droits de l’enfant et la Déclaration universelle des droits de l’homme',
    ['Convention relative aux droits de l’enfant', 'Déclaration universelle des droits de l’homme'],
    'small letters run on to the next article',
  ],
  ['fr', 'ratifier la Convention dès que possible', [], 'no words of a title follow'],
  [
    'es',
    'la Declaración Universal de Derechos Humanos y la Convención sobre los Derechos del Niño',
    ['Declaración Universal de Derechos Humanos', 'Convención sobre los Derechos del Niño'],
    'capitals linked by small words',
  ],
  [
    'ru',
    'ссылаясь на Всеобщую декларацию прав человека и Конвенцию о правах ребенка,',
    ['Всеобщую декларацию прав человека', 'Конвенцию о правах ребенка'],
    'in any case; "and" before a capital parts them',
  ],
  [
    'ar',
    'وإذ تشير إلى اتفاقية حقوق الطفل، والإعلان العالمي لحقوق الإنسان،',
    ['اتفاقية حقوق الطفل', 'الإعلان العالمي لحقوق الإنسان'],
    'without the conjunction that is written with it',
  ],
];

describe('instruments by their title', () => {
  it.each(rows)('%s: %s', (language, text, quotes) => {
    const found = findCitations(text, language);
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
    for (const { start, end, quote, symbol } of found) {
      expect(text.slice(start, end)).toBe(quote);
      expect(symbol).toBeNull();
    }
  });

  it('gives way to a number beside the title', () => {
    const text = 'the Declaration on the Right to Development (resolution 41/128, annex)';
    expect(findCitations(text, 'en').map(({ symbol }) => symbol)).toEqual(['A/RES/41/128']);
  });

  it('takes time that grows with the text alone', () => {
    const long = 'Convention on the Rights of '.repeat(20_000);
    const started = performance.now();
    expect(findCitations(long, 'en').length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
