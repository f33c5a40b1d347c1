import type { Finding, Resolution } from '@rostrum/resolution';
import { paragraphName } from '../quoted.ts';
import { paragraphsInBoth } from './paragraphs-in-both.ts';

/** Figures up to this are days, months, or printed in words in another language. */
const smallest = 32;
/** A figure as printed, with the blanks, commas and points that part its thousands. */
const figure = /\d{1,3}(?:[\s\u00a0\u202f,.]\d{3})+(?![\d])|\d+/gu;
/** Figures that are counted in other units elsewhere ("146.7 million", 1.467 亿) or belong to a symbol or a decimal. */
const scaled =
  /^(?:[.,]\d|\s?(?:million|billion|thousand|百万|千万|万|亿|mill|миллион|миллиард|тыс|مليون|مليار|بليون|ألف)|\/)/iu;

/**
 * Figures that one version of a paragraph prints and the other does not.
 *
 * Only where both have a figure of their own: one that is missing may be written in words.
 */
export function differentNumbers(one: Resolution, other: Resolution): readonly Finding[] {
  return paragraphsInBoth(one, other).flatMap(({ eId, here, there }) => {
    const [a, b] = [figuresIn(here.text), figuresIn(there.text)];
    const onlyHere = [...a].filter((number) => !b.has(number));
    const onlyThere = [...b].filter((number) => !a.has(number));
    if (onlyHere.length === 0 || onlyThere.length === 0) return [];
    const message = `In ${paragraphName(eId)} the ${one.language} version prints ${onlyHere.join(', ')} where the ${other.language} version prints ${onlyThere.join(', ')}. Compare the two sentences.`;
    return [{ code: 'version.number', severity: 'warning' as const, eId, quote: there.text, message }];
  });
}

function figuresIn(text: string): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { 0: printed, index } of text.matchAll(figure)) {
    const before = text[index - 1] ?? '';
    const after = text.slice(index + printed.length, index + printed.length + 12);
    const number = printed.replace(/\D/g, '');
    if (/[/.,\d]/.test(before) || scaled.test(after) || Number(number) < smallest) continue;
    figures.add(number);
  }
  return figures;
}
