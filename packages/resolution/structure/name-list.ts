import { readLabel } from '../source/label.ts';
import { isAnnexHead } from '../source/opening.ts';
import { readHeading } from './heading.ts';
import type { OutlineState } from './outline-state.ts';

/** So many lines without a stop, one after the other, are no headings: each would head nothing. */
const LIST = 6;

/** "Rule 5", 第 5 条: heads a rule, and so ends a list. */
const DIVISION = /^\p{L}*[\s\u00a0]*\d{1,3}[\s\u00a0]*\p{L}?$/u;
/** A sentence inside a line, or a sum in brackets: no name. */
const NO_NAME = /[。；;]|\. \p{Lu}\p{L}+ \p{Ll}|^[(（]/u;

/** "Trust Inc.", "Verein e.V.": the stop of an abbreviation ends no sentence. */
const ABBREVIATION = /(?<=(?:^|[\s.(])(?:\p{Lu}\p{L}{0,4}|\p{L}\.\p{L}))\.$/u;

function isBareLine({ paragraphs, language }: OutlineState, at: number): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (text === '' || text.includes('|') || DIVISION.test(text) || NO_NAME.test(text)) return false;
  if (readLabel(text) !== null) return false;
  const heading = readHeading(text.replace(ABBREVIATION, ''), language);
  return heading !== null && heading.label === null && !isAnnexHead(text, language);
}

/**
 * Whether a line of an annex is an entry of a list: names of organizations, States or people, one to a line.
 *
 * ```text
 * > | Annex
 * > | Organizations that are granted special consultative status     ← its heading
 * > | Action for Development                                         ← entries
 * > | Agence pour le développement rural
 * ```
 */
export function isListEntry(state: OutlineState, at: number): boolean {
  if (at >= state.bareUntil) {
    let end = at;
    while (isBareLine(state, end)) end++;
    state.bareFrom = at;
    state.bareUntil = Math.max(end, at + 1);
  }
  if (state.bareUntil - state.bareFrom < LIST) return false;
  return at > state.bareFrom || state.drafts.at(-1)?.kind !== 'annexHeading';
}
