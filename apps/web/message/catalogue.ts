/** The interface in the official languages. English is the measure: a catalogue is complete when it has every key. */
import type { Language } from '@rostrum/resolution';
import { en } from './en.ts';
import type { Catalogue, PartialCatalogue } from './key.ts';
import { termsEn } from './term.en.ts';
import type { TermTable } from './term.ts';

/** The name of each language in itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
};

/** The languages whose catalogue is complete, and which are therefore offered. */
export const offered: readonly Language[] = ['en', 'zh'];

const loaders: Readonly<Record<Language, () => Promise<PartialCatalogue>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  en: async () => en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ru: async () => (await import('./ru.ts')).ru,
  zh: async () => (await import('./zh.ts')).zh,
};

/** Loads the messages of a language, with English in the gaps. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return { ...en, ...(await loaders[language]()) };
}

/** Loads the terms of a language, English where there are none. */
export async function loadTerms(language: Language): Promise<TermTable> {
  return language === 'zh' ? (await import('./term.zh.ts')).termsZh : termsEn;
}

/** Adds the names that the reader's own lexicon has; it is large, and comes after the first screen stands. */
export async function loadNames(language: Language, terms: TermTable): Promise<TermTable> {
  if (language === 'en') return terms;
  const { canonicalNames } = await import('./names.ts');
  return { ...Object.fromEntries(canonicalNames(language)), ...terms };
}

/** `rtl` for Arabic. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
