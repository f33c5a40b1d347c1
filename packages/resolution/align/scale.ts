/** Words that multiply the number before them: million, млрд, 万, ملايين. */
import type { Language } from '../model.ts';

const SCALES: Readonly<Record<Language, readonly (readonly [pattern: RegExp, factor: number])[]>> = {
  en: [
    [/^\s*thousand\b/i, 1e3],
    [/^\s*million\b/i, 1e6],
    [/^\s*billion\b/i, 1e9],
    [/^\s*trillion\b/i, 1e12],
  ],
  fr: [
    [/^\s*mille\b/i, 1e3],
    [/^\s*millions?\b/i, 1e6],
    [/^\s*milliards?\b/i, 1e9],
    [/^\s*billions?\b/i, 1e12],
  ],
  es: [
    [/^\s*mil millones\b/i, 1e9],
    [/^\s*mil\b/i, 1e3],
    [/^\s*mill(?:ón|ones)(?!\p{L})/iu, 1e6],
    [/^\s*bill(?:ón|ones)(?!\p{L})/iu, 1e12],
  ],
  ru: [
    [/^\s*тыс(?:\.|яч\p{L}*)/iu, 1e3],
    [/^\s*(?:млн|миллион\p{L}*)/iu, 1e6],
    [/^\s*(?:млрд|миллиард\p{L}*)/iu, 1e9],
    [/^\s*(?:трлн|триллион\p{L}*)/iu, 1e12],
  ],
  zh: [
    [/^\s*万亿/, 1e12],
    [/^\s*亿/, 1e8],
    [/^\s*千万/, 1e7],
    [/^\s*百万/, 1e6],
    [/^\s*万/, 1e4],
    [/^\s*千(?!年)/, 1e3],
  ],
  ar: [
    [/^\s*(?:ألف|آلاف)(?!\p{L})/u, 1e3],
    [/^\s*(?:مليون|ملايين|مليونا)(?!\p{L})/u, 1e6],
    [/^\s*(?:بليون|بلايين|مليار|مليارات)(?!\p{L})/u, 1e9],
    [/^\s*(?:تريليون|تريليونات)(?!\p{L})/u, 1e12],
  ],
};

/** By what the word at an offset multiplies the number before it; 1 when it is no such word. */
export function scaleAt(text: string, offset: number, language: Language): number {
  const following = text.slice(offset, offset + 16);
  return SCALES[language].find(([pattern]) => pattern.test(following))?.[1] ?? 1;
}
