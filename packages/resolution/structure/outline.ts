import type { Language } from '../model.ts';
import { readLabel } from '../source/label.ts';
import type { Layout } from '../source/layout.ts';
import type { Paragraph } from '../source/paragraph.ts';
import type { Draft } from './draft.ts';
import { takeLabelled } from './labelled.ts';
import { OutlineState } from './outline-state.ts';
import { takeSpecial, takeTable } from './special.ts';
import { readTable } from './table.ts';
import { takePlain } from './unlabelled.ts';

/** The blocks of a text in printed order, and the lines that close it. */
export interface Outline {
  readonly drafts: readonly Draft[];
  readonly meeting: number | null;
  readonly closedOn: string | null;
  readonly organ: string | null;
  /** True when paragraphs are counted anew in parts or sections, so that their eIds need the section. */
  readonly sectioned: boolean;
}

/** @returns how many paragraphs were used */
function take(state: OutlineState, at: number): number {
  const paragraph = state.paragraphs[at] as Paragraph;
  const { text } = paragraph;
  const table =
    text.includes('|') || paragraph.lines[0]?.text.includes('  ')
      ? readTable(state.paragraphs, at, !state.layout.wrapped)
      : null;
  if (table !== null) {
    takeTable(state, at, table.rows, table.length);
    return table.length;
  }
  if (text.length <= 400 && takeSpecial(state, paragraph)) return 1;
  const label = readLabel(text);
  if (label !== null && takeLabelled(state, paragraph, label, at)) return 1;
  return takePlain(state, paragraph, at);
}

/**
 * Says of each paragraph what it is, in printed order.
 *
 * @param part - the letter of the part that opens first, null when the text is one
 */
export function outlineOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  layout: Layout,
  part: string | null,
): Outline {
  const state = new OutlineState(paragraphs, language, layout, part);
  for (let at = 0; at < paragraphs.length; at++) at += take(state, at) - 1;
  const { drafts, meeting, closedOn, organ, counts } = state;
  return { drafts, meeting, closedOn, organ, sectioned: counts > 0 };
}
