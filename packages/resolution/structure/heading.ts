import type { Language } from '../model.ts';
import { type HeadingLabel, readHeadingLabel } from '../source/label.ts';
import { unmark } from '../source/markup.ts';
import { lastStop } from '../source/punctuation.ts';

/** A heading: its number, when it has one, and its words. */
export interface Heading {
  readonly label: HeadingLabel | null;
  readonly text: string;
}

const LONGEST = 320;
const SENTENCE_STOPS = new Set([',', ';', '.', '，', '；', '。', '،', '؛', '、', ':', '：']);

/** True for words that may be a heading: not long, without the stop that closes a sentence. */
export function mayBeHeading(text: string): boolean {
  if (text.length > LONGEST || text.length === 0) return false;
  return !SENTENCE_STOPS.has(lastStop(text)) || /\b(?:No|U\.S|al)\.$/.test(text);
}

/**
 * Reads a heading from a paragraph that has no paragraph number.
 *
 * ```text
 * > | II. Contribution of United Nations operational activities
 * > | 一、总则
 * > | 第一阶段. 协商
 * ```
 */
export function readHeading(raw: string, language: Language): Heading | null {
  const { text, run } = unmark(raw);
  const label = readHeadingLabel(text);
  const rest = label === null ? text : text.slice(label.end);
  const labelled = label !== null && (rest === '' || mayBeHeading(rest));
  if (labelled) return { label, text: rest };
  const whole = run !== null && run[0] === 0 && run[1] >= text.length - 1;
  if (mayBeHeading(text) || (whole && text.length < LONGEST)) return { label: null, text };
  return language === 'ru' ? null : null;
}
