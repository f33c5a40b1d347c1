/** Puts the citations of blocks and footnotes together; "Ibid." takes up the note before. */
import type { Block, Citation, Footnote, Language } from '../model.ts';
import { findCitations } from './find.ts';
import { citationLexicons } from './lexicon/index.ts';
import type { CitationMention } from './mention.ts';

/** What the citations of a resolution are read from. */
export interface CitedText {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly language: Language;
  /** English name of the organ, as in `Resolution.organ`; the General Assembly if not given. */
  readonly organ?: string | null;
}

const shortNames: Readonly<Record<string, string>> = {
  'general assembly': 'ga',
  'economic and social council': 'ecosoc',
  'human rights council': 'hrc',
  'security council': 'sc',
};

/** The short name by which passes know an organ: `ga` for the General Assembly and for an organ that is not known. */
export const speakerOf = (organ: string | null | undefined): string =>
  shortNames[organ?.toLowerCase() ?? ''] ?? 'ga';

const citationOf = (mention: CitationMention, eId: string | null, footnote: string | null): Citation => ({
  eId,
  footnote,
  quote: mention.quote,
  symbol: mention.symbol,
  date: mention.date,
  start: mention.start,
});

/** Words that may open a note before "Ibid.": See, Voir, 见. */
const OPENING = '^(?:[\\p{L}.]{1,8}[\\s\\u00a0]+|见|另见)?';

/** "Ibid." at the head of a note without a volume or number of its own: the document of the note before. */
function sameAsBefore(
  text: string,
  language: Language,
  before: readonly CitationMention[],
): CitationMention | null {
  const found = new RegExp(`${OPENING}(${citationLexicons[language].same})(?![\\p{L}])`, 'iu').exec(text);
  const [only] = before;
  if (!found || before.length !== 1 || !only) return null;
  const start = found.index + found[0].length - found[1]!.length;
  return { ...only, start, end: start + found[1]!.length, quote: found[1]!, kind: 'same', date: null };
}

/** A document that can be looked up; "Ibid." does not take up a title. */
const isPlaced = ({ kind }: CitationMention): boolean => kind !== 'instrument';

function noteMentions(
  text: string,
  language: Language,
  speaker: string,
  before: readonly CitationMention[],
): CitationMention[] {
  const own = findCitations(text, language, speaker);
  if (own.some(isPlaced)) return own;
  const same = sameAsBefore(text, language, before.filter(isPlaced));
  return same ? [same, ...own.filter(({ start }) => start >= same.end)] : own;
}

/**
 * The citations of a resolution in printed order: those of its blocks, then those of its footnotes.
 * A note that says only "Ibid." cites what the note before it cites, if that is one document.
 */
export function resolveCitations({ blocks, footnotes, language, organ }: CitedText): Citation[] {
  const speaker = speakerOf(organ);
  const citations: Citation[] = [];
  for (const { text, eId } of blocks) {
    for (const mention of findCitations(text, language, speaker))
      citations.push(citationOf(mention, eId, null));
  }
  let before: readonly CitationMention[] = [];
  for (const { text, marker } of footnotes) {
    before = noteMentions(text, language, speaker, before);
    for (const mention of before) citations.push(citationOf(mention, null, marker));
  }
  return citations;
}
