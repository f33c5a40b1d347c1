/** "A/60/871 and Corr.1": corrigenda and addenda that are named by their last part alone. */
import type { CitationMention } from './mention.ts';
import { documentSymbol } from './symbol.ts';

const next =
  /(?:[\s\u00a0]*(?:,|、|،|and|et|y|и|و|和|及)[\s\u00a0]*)((?:Add|Corr|Rev|Amend)\.[\s\u00a0]?\d{1,3}(?!\d|\/))/uy;

/** The citations of the supplements that follow a document symbol; empty for anything else. */
export function supplements(text: string, mention: CitationMention): CitationMention[] {
  if (mention.kind !== 'document' || mention.symbol === null) return [];
  const base = mention.symbol.replace(/\/(?:Add|Corr|Rev)\.\d+$/, '');
  const found: CitationMention[] = [];
  next.lastIndex = mention.end;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const end = next.lastIndex;
    const start = end - match[1]!.length;
    const symbol = `${base}/${documentSymbol(match[1]!)}`;
    found.push({ ...mention, start, end, quote: match[1]!, symbol, date: null });
  }
  return found;
}
