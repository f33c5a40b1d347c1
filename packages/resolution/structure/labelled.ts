import { matchVerb } from '../language/verb.ts';
import { type Label, readLabel } from '../source/label.ts';
import { unmark } from '../source/markup.ts';
import type { Paragraph } from '../source/paragraph.ts';
import { type Draft, draft } from './draft.ts';
import { readNumber } from './numbering.ts';
import type { OutlineState } from './outline-state.ts';

/** Takes a paragraph that opens with a label: an act, a point, or a paragraph of an annex. */
export function takeLabelled(state: OutlineState, paragraph: Paragraph, label: Label, at: number): boolean {
  if (label.kind === 'number' || isClosedNumber(state, paragraph, label))
    return takeNumber(state, paragraph, label);
  if (label.end >= paragraph.text.length) return false;
  if (state.chapeau === null) return false;
  return takePoint(state, paragraph, label, at);
}

/** `1) Calls upon …`: a number with a bracket opens an act where it opens with an operative verb. */
function isClosedNumber(state: OutlineState, paragraph: Paragraph, label: Label): boolean {
  if (label.kind !== 'digit' || label.num.startsWith('(') || state.region === 'annex') return false;
  if (label.value !== state.number + 1) return false;
  const verb = matchVerb(unmark(paragraph.text.slice(label.end)).text, 0, state.language);
  return verb !== null && !verb.joined && verb.role !== 'preambular';
}

function takeNumber(state: OutlineState, paragraph: Paragraph, label: Label): boolean {
  if (state.region === 'front' && label.value !== 1) return false;
  const heading = state.drafts.at(-1)?.kind;
  const mayRestart =
    heading === 'heading' ||
    heading === 'annexHeading' ||
    state.number === 0 ||
    heading === 'preambular' ||
    heading === 'enactor';
  const read = readNumber(label.value, state.number, mayRestart);
  if (read === null) return false;
  if (read.restart && state.region !== 'annex') state.startCount(state.section ?? `sec_${state.counts + 2}`);
  state.number = read.value;
  state.row.clear();
  const inAnnex = state.region === 'annex';
  const made = draft(
    inAnnex ? 'annexParagraph' : 'operative',
    paragraph,
    paragraph.text.slice(label.end),
    String(read.value),
  );
  if (!inAnnex) state.region = 'operative';
  made.path = inAnnex ? [`annex_${state.annex}`, `para_${read.value}`] : [`op_${read.value}`];
  if (read.repair !== null) made.repairs.push(read.repair);
  state.counted = true;
  state.chapeau = state.add(made);
  return true;
}

function takePoint(state: OutlineState, paragraph: Paragraph, label: Label, at: number): boolean {
  if (label.kind === 'dash' && !state.row.expects(label)) return false;
  const following = state.paragraphs[at + 1];
  const next = following === undefined ? null : readLabel(following.text);
  const place = state.row.place(label, next !== null && next.roman === 2);
  const chapeau = state.chapeau as Draft;
  const kind =
    chapeau.kind === 'annexParagraph' || chapeau.kind === 'annexHeading' ? 'annexParagraph' : 'point';
  const made = draft(kind, paragraph, paragraph.text.slice(label.end), label.num === '' ? null : label.num);
  made.depth = place.depth;
  made.parent = chapeau;
  made.path = [...chapeau.path, ...place.above, place.step];
  if (place.repair !== null) made.repairs.push(place.repair);
  state.add(made);
  return true;
}
