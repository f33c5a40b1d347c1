/** Instruments by their title: conventions, covenants, declarations, protocols. The words give no symbol for them. */
import type { Language } from '../model.ts';
import { instruments } from './lexicon/instruments.ts';
import type { CitationMention } from './mention.ts';

/** What may part a title from the number of the act that adopted it: "(resolution 217 A (III))". */
const beside = /^[\s\u00a0]*[,，(（]?[\s\u00a0]*$/u;

/** A joining word at the end belongs to what follows. */
const trailing = /[\s\u00a0]+(?:и|et|des?|du)$/u;

/** Whether the text gives a symbol for the title: the number beside it is the citation. */
const numbered = (text: string, end: number, others: readonly CitationMention[]): boolean =>
  others.some(
    (other) =>
      other.symbol !== null &&
      other.start >= end &&
      other.start - end < 6 &&
      beside.test(text.slice(end, other.start)),
  );

/**
 * The instruments that a text names by title, without those that overlap another citation or have a symbol beside them.
 *
 * @param others the citations that the text gives by number or series, in order
 */
export function namedInstruments(
  text: string,
  language: Language,
  others: readonly CitationMention[],
): CitationMention[] {
  const { noun, name } = instruments[language];
  if (!noun.test(text)) return [];
  const found: CitationMention[] = [];
  for (const match of text.matchAll(name)) {
    const start = match.index;
    const quote = match[0].replace(trailing, '');
    const end = start + quote.length;
    const overlaps = others.some((other) => other.start < end && start < other.end);
    if (overlaps || numbered(text, end, others)) continue;
    found.push({ start, end, quote, kind: 'instrument', symbol: null, date: null, organ: null });
  }
  return found;
}
