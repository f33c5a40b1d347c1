/** What a language's table of citation words looks like. */
import type { Language } from '../../model.ts';

/**
 * The words by which a language names the acts of organs. Phrases are parted by `|`; they are regular-expression
 * sources of plain words, without groups that capture.
 */
export interface CitationLexicon {
  readonly language: Language;
  readonly resolution: string;
  readonly decision: string;
  /** Its, their, and the names by which an organ speaks of itself. */
  readonly own: string;
  /** What may stand between an act's number and the organ after it ("of the", "du", "الصادر عن"). */
  readonly ofOrgan: string;
  /** What may stand between an organ and "its resolution": "in", 在. */
  readonly throughOwn: string;
  /** What joins an act's number to its date ("of", "du", "от"); empty where the date stands before the number. */
  readonly ofDate: string;
  /** "Ibid.", 同上. */
  readonly same: string;
  /** The name of the Treaty Series and, after it, the volume and number it may carry. */
  readonly treatySeries: string;
  /** A volume of that series, as "Ibid." repeats it. */
  readonly volume: string;
  /** What joins the numbers of a list. */
  readonly joint: string;
  /** Whether the noun stands after the number (第 71/1 号决议). */
  readonly nounLast: boolean;
}
