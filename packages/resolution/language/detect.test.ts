import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect.ts';

describe('detectLanguage', () => {
  it.each<readonly [string, string, string]>([
    ['The General Assembly, recalling its resolution on the rights of the child', 'en', 'small words'],
    [
      'L’Assemblée générale, rappelant les buts et les principes de la Charte dans une résolution',
      'fr',
      'small words',
    ],
    [
      'La Asamblea General, recordando los propósitos y principios de la Carta por una resolución',
      'es',
      'small words',
    ],
    ['Генеральная Ассамблея, ссылаясь на свою резолюцию', 'ru', 'script'],
    ['إن الجمعية العامة، إذ تشير إلى قرارها', 'ar', 'script'],
    [
      'Distr.: General 6 March 2007 大会，回顾其关于国际移徙与发展问题的决议，',
      'zh',
      'the bulk of the letters, not the masthead',
    ],
    ['', 'en', 'nothing speaks for any'],
  ])('%s → %s: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
