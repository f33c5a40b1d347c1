/** References to other documents. */
import type { Citation } from '@rostrum/resolution';
import { foldSymbol } from './fold.ts';
import type { Gold } from './gold.ts';
import type { Pairing } from './paragraphs.ts';
import { type Tally, tallyOf } from './tally.ts';

/**
 * Symbols that the official mark-up links almost always. Of other bodies it links some and leaves many, so that a right
 * reading of those cannot be told from a wrong one: they count when they are expected, never against the reader.
 */
const alwaysLinked = /^A\/RES\//;

/** Citation F1: right is a symbol in the block or the note where it is printed, once per place. */
export function scoreCitations(gold: Gold, citations: readonly Citation[], pairing: Pairing): Tally {
  const indexOf = new Map<string, number>();
  for (const [index, block] of pairing.entries()) if (block) indexOf.set(block.eId, index);
  const expected = new Set<string>();
  for (const citation of gold.citations) {
    if (citation.target === null || citation.suspect || citation.title) continue;
    const place =
      citation.footnote !== undefined ? `note ${citation.footnote}` : `block ${citation.blockIndex}`;
    expected.add(`${place} ${foldSymbol(citation.target)}`);
  }
  const given = new Set<string>();
  for (const { eId, footnote, symbol } of citations) {
    if (symbol === null) continue;
    const place = footnote !== null ? `note ${footnote}` : `block ${indexOf.get(eId ?? '') ?? eId}`;
    const key = `${place} ${foldSymbol(symbol)}`;
    if (expected.has(key) || alwaysLinked.test(symbol)) given.add(key);
  }
  return tallyOf([...expected], [...given]);
}
