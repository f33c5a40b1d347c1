/** Instruments by their title: conventions, covenants, declarations, protocols. The words give no symbol for them. */
import type { Language } from '../model.ts';
import { type InstrumentGrammar, instruments } from './lexicon/instruments.ts';
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

/** No name begins farther before its noun: most of a text is not searched for names. */
const REACH = 160;

/** The names around the nouns of a text. */
function namesIn(text: string, { noun, name }: InstrumentGrammar): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = 0;
  for (;;) {
    const next = text.slice(at).search(noun);
    if (next < 0) return found;
    name.lastIndex = Math.max(at, at + next - REACH);
    const match = name.exec(text);
    if (match === null) return found;
    found.push(match);
    at = match.index + match[0].length;
  }
}

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
  const found: CitationMention[] = [];
  for (const match of namesIn(text, instruments[language])) {
    const start = match.index;
    const quote = match[0].replace(trailing, '');
    const end = start + quote.length;
    const overlaps = others.some((other) => other.start < end && start < other.end);
    if (overlaps || numbered(text, end, others)) continue;
    found.push({ start, end, quote, kind: 'instrument', symbol: null, date: null, organ: null });
  }
  return found;
}
