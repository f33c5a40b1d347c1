import type { Language } from '../model.ts';
import { arabic } from './lexicon/ar.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { french } from './lexicon/fr.ts';
import { russian } from './lexicon/ru.ts';
import { chinese } from './lexicon/zh.ts';
import type { Lexicon } from './lexicon.ts';

/** The lexicons of the six official languages. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** The official languages of the United Nations, in their alphabetic order. */
export const languages: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
