import { readClosing } from '../source/closing.ts';
import { isAnnexHead, readEnactor } from '../source/opening.ts';
import type { Paragraph } from '../source/paragraph.ts';
import { endsWithColon } from '../source/punctuation.ts';
import { type Draft, draft } from './draft.ts';
import type { OutlineState } from './outline-state.ts';
import { tableText } from './table.ts';

const SEPARATOR = /^[\s*_~·•–—-]{3,}$/;
const TABLE_NOTE = /^(?:[a-z]|[ᵃᵇᶜᵈᵉ])\s+\S/;

/** Puts a table of several lines down as one block. */
export function takeTable(state: OutlineState, at: number, rows: Draft['rows'], length: number): void {
  const last = state.paragraphs[at + length - 1] as Paragraph;
  const first = state.paragraphs[at] as Paragraph;
  const whole: Paragraph = { ...first, end: last.end, lastPage: last.lastPage };
  const made = state.add(draft('other', whole, tableText(rows ?? [])));
  made.subtype = 'table';
  made.rows = rows;
  made.path = state.annexPath('table');
}

/** Enacting words, separators, closing lines and the heads of annexes. */
export function takeSpecial(state: OutlineState, paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length < 40 && SEPARATOR.test(text)) {
    const made = state.add(draft('other', paragraph, text));
    made.subtype = 'separator';
    return true;
  }
  if (state.region !== 'annex' && takeEnactor(state, paragraph)) return true;
  if (state.region !== 'front' && isAnnexHead(text, state.language)) {
    openAnnex(state, paragraph);
    return true;
  }
  if (state.region === 'annex' && state.drafts.at(-1)?.subtype !== undefined && TABLE_NOTE.test(text)) {
    state.add(draft('other', paragraph, text)).subtype = 'tableNote';
    return true;
  }
  return state.region !== 'front' && takeClosing(state, text);
}

function takeEnactor(state: OutlineState, paragraph: Paragraph): boolean {
  const enactor = readEnactor(paragraph.text, state.language);
  if (enactor === null || !enactor.alone) return false;
  state.organ ??= enactor.organ;
  state.region = 'preamble';
  state.number = 0;
  state.chapeau = null;
  if (state.organs++ > 0) state.startCount(state.part ?? `part_${state.organs}`);
  else if (state.part !== null) state.section = state.part;
  state.part = null;
  state.add(draft('enactor', paragraph, paragraph.text)).path = ['enactor'];
  return true;
}

function takeClosing(state: OutlineState, text: string): boolean {
  const closing =
    state.chapeau !== null && endsWithColon(state.drafts.at(-1)?.raw ?? '')
      ? null
      : readClosing(text, state.language);
  if (closing === null) return false;
  state.meeting = closing.meeting ?? state.meeting;
  state.closedOn = closing.date ?? state.closedOn;
  return true;
}

function openAnnex(state: OutlineState, paragraph: Paragraph): void {
  state.region = 'annex';
  state.annex++;
  state.number = 0;
  state.chapeau = null;
  state.row.clear();
  state.add(draft('annexHeading', paragraph, paragraph.text)).path = [`annex_${state.annex}`];
}
