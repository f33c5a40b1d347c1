import type { Language } from '../model.ts';

/** How much of a sample speaks for each language; the sums are not probabilities. */
export type LanguageWeights = Readonly<Record<Language, number>>;

const SAMPLE = 24_000;
const LATIN_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|of|and|to|its|on|by|for|that|with)\b/gi],
  ['fr', /\b(?:les|des|du|et|aux|une|dans|sur|qui|par|au|le)\b/gi],
  ['es', /\b(?:los|las|del|y|el|por|una|para|con|que|su|en)\b/gi],
];

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const half = SAMPLE / 2;
  const middle = Math.floor(text.length / 2);
  return text.slice(0, half) + text.slice(middle, middle + half);
}

/** Weighs the six languages in a sample of the text: by script first, then by small words. */
export function weighLanguages(text: string): LanguageWeights {
  const sample = sampleOf(text);
  const weights = { ar: 0, en: 0, es: 0, fr: 0, ru: 0, zh: 0 };
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) weights.zh += 2;
    else if (code >= 0x620 && code <= 0x6ff) weights.ar++;
    else if (code >= 0x400 && code <= 0x52f) weights.ru++;
    else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin++;
  }
  const words = LATIN_WORDS.map(
    ([language, pattern]) => [language, sample.match(pattern)?.length ?? 0] as const,
  );
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  for (const [language, count] of words) weights[language] = total === 0 ? 0 : (latin * count) / total;
  if (total === 0) weights.en = latin;
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
