import type { Language } from '../model.ts';

/** How much of a sample speaks for each language; the sums are not probabilities. */
export type LanguageWeights = Readonly<Record<Language, number>>;

/** Enough letters to tell six languages apart, few enough not to matter. */
const SAMPLE = 2_000;
type Latin = 'en' | 'es' | 'fr';

const SMALL_WORDS: Readonly<Record<Latin, string>> = {
  en: 'the of and to its on by for that with',
  fr: 'les des du et aux une dans sur qui par au le',
  es: 'los las del y el por una para con que su en',
};
const LONGEST_SMALL_WORD = 4;
const languageOf = new Map<string, Latin>();
for (const language of ['es', 'fr', 'en'] as const) {
  for (const word of SMALL_WORDS[language].split(' ')) languageOf.set(word, language);
}

function isLatinLetter(code: number): boolean {
  return ((code | 32) >= 0x61 && (code | 32) <= 0x7a) || (code >= 0xc0 && code < 0x250);
}

/** Counts the small words of each Latin language, and the Latin letters. */
function countWords(sample: string): { letters: number; counts: Record<Latin, number> } {
  const counts = { en: 0, es: 0, fr: 0 };
  let letters = 0;
  let start = -1;
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && isLatinLetter(sample.charCodeAt(at))) {
      letters++;
      if (start < 0) start = at;
    } else if (start >= 0) {
      const language =
        at - start <= LONGEST_SMALL_WORD ? languageOf.get(sample.slice(start, at).toLowerCase()) : undefined;
      if (language !== undefined) counts[language]++;
      start = -1;
    }
  }
  return { letters, counts };
}

/** A piece from the middle and one from the end: a masthead may be in English whatever the language. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const half = SAMPLE / 2;
  const middle = Math.floor(text.length / 3);
  const late = Math.floor((text.length * 2) / 3) - half;
  return (
    text.slice(middle, middle + half) +
    text.slice(Math.max(middle + half, late), Math.max(middle + half, late) + half)
  );
}

/** Weighs the six languages in a sample of the text: by script first, then by small words. */
export function weighLanguages(text: string): LanguageWeights {
  const sample = sampleOf(text);
  const weights = { ar: 0, en: 0, es: 0, fr: 0, ru: 0, zh: 0 };
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x400) continue;
    if (code >= 0x4e00 && code <= 0x9fff) weights.zh += 2;
    else if (code >= 0x620 && code <= 0x6ff) weights.ar++;
    else if (code <= 0x52f) weights.ru++;
  }
  const { letters, counts } = countWords(sample);
  const total = counts.en + counts.es + counts.fr;
  if (total === 0) weights.en = letters;
  else
    for (const language of ['en', 'es', 'fr'] as const)
      weights[language] = (letters * counts[language]) / total;
  return weights;
}

/**
 * The official language in which most of a text is written; English when nothing speaks for any.
 *
 * A masthead in English above a Chinese text does not mislead it: what counts is the bulk of the letters.
 */
export function detectLanguage(text: string): Language {
  const weights = weighLanguages(text);
  let best: Language = 'en';
  for (const language of Object.keys(weights) as Language[]) {
    if (weights[language] > weights[best]) best = language;
  }
  return best;
}
