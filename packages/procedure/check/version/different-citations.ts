import type { Finding, Resolution } from '@rostrum/resolution';
import { paragraphName } from '../quoted.ts';
import { paragraphsInBoth } from './paragraphs-in-both.ts';

/** Documents that one version cites in a paragraph, or in its notes, and the other does not. */
export function differentCitations(one: Resolution, other: Resolution): readonly Finding[] {
  const here = symbolsByParagraph(one);
  const those = symbolsByParagraph(other);
  return paragraphsInBoth(one, other).flatMap(({ eId, there: { text } }) => {
    const [a, b] = [here.get(eId) ?? new Set<string>(), those.get(eId) ?? new Set<string>()];
    const onlyHere = [...a].filter((symbol) => !b.has(symbol));
    const onlyThere = [...b].filter((symbol) => !a.has(symbol));
    if (onlyHere.length + onlyThere.length === 0) return [];
    const parts = [cited(one, onlyHere), cited(other, onlyThere)].filter(Boolean);
    const message = `In ${paragraphName(eId)} ${parts.join('; ')}. One of the versions may have a misprinted number.`;
    return [{ code: 'version.citation', severity: 'warning' as const, eId, quote: text, message }];
  });
}

function cited({ language }: Resolution, symbols: readonly string[]): string {
  return symbols.length > 0 ? `only the ${language} version cites ${symbols.join(', ')}` : '';
}

function symbolsByParagraph({ citations, footnotes }: Resolution): ReadonlyMap<string, Set<string>> {
  const paragraphOf = new Map(footnotes.map(({ marker, eId }) => [marker, eId]));
  const symbols = new Map<string, Set<string>>();
  for (const { eId, footnote, symbol } of citations) {
    const place = eId ?? paragraphOf.get(footnote ?? '') ?? null;
    if (symbol === null || place === null) continue;
    symbols.set(place, (symbols.get(place) ?? new Set()).add(symbol));
  }
  return symbols;
}
