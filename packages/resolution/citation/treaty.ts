/** Treaties by their place in the Treaty Series: they have no symbol. */
import { matchesOf } from '../language/matches.ts';
import type { Language } from '../model.ts';
import { citationLexicons } from './lexicon/index.ts';
import type { CitationMention } from './mention.ts';

/** What may stand between the series and the number of a treaty: volumes, commas, "and". */
const TAIL =
  '(?:[^;；。.()（）\\n]|(?<=[Vv]ols?|[Nn]os?|núms?)\\.){0,70}?(?:Nos?\\.|núms?\\.|n[o°]s?|№|第|رقم)[\\s\\u00a0]*\\d{1,6}(?:[\\s\\u00a0]*号)?';

const patterns = new Map<Language, RegExp>();

function pattern(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const { treatySeries, volume } = citationLexicons[language];
  const made = new RegExp(`(?:${treatySeries}|${volume})(?:${TAIL})?`, 'gu');
  patterns.set(language, made);
  return made;
}

/** The treaties that a text names by series, volume and number. */
export function treaties(text: string, language: Language): CitationMention[] {
  const found: CitationMention[] = [];
  for (const match of matchesOf(text, pattern(language))) {
    const start = match.index;
    found.push({
      start,
      end: start + match[0].length,
      quote: match[0],
      kind: 'treaty',
      symbol: null,
      date: null,
      organ: null,
    });
  }
  return found;
}
