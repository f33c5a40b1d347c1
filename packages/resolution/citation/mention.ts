/** What the citation pass finds in one text, before footnotes and blocks are put together. */

/** What sort of document is named. */
export type CitedKind = 'resolution' | 'decision' | 'document' | 'treaty' | 'instrument' | 'same';

/**
 * A stretch of text that names another document.
 *
 * `quote === text.slice(start, end)`; mentions are in order and do not overlap.
 */
export interface CitationMention {
  readonly start: number;
  readonly end: number;
  /** As printed, with the noun where it stands beside the number: "第 71/1 号决议", "resolution 71/1". */
  readonly quote: string;
  readonly kind: CitedKind;
  /** `A/RES/71/1`; null for an honest unknown (a treaty, a body whose resolutions have no symbol we know). */
  readonly symbol: string | null;
  /** ISO date of the cited act, where the text prints it. */
  readonly date: string | null;
  /** Short name of the organ whose act it is: `ga`, `hrc`, `ecosoc`; null if the text leaves it open. */
  readonly organ: string | null;
}
