import { lexicons } from '../language/lexicons.ts';
import { matchDamagedVerb, matchVerb, type VerbMatch } from '../language/verb.ts';
import type { Force } from '../model.ts';
import { meetingNumber, readClosing } from '../source/closing.ts';
import { findDate } from '../source/date.ts';
import { readLabel } from '../source/label.ts';
import { unmark } from '../source/markup.ts';
import type { Paragraph } from '../source/paragraph.ts';
import { endsWithColon, endsWithFullStop, lastStop } from '../source/punctuation.ts';
import { type Draft, draft } from './draft.ts';
import { type Heading, mayBeHeading, readHeading } from './heading.ts';
import { isListEntry } from './name-list.ts';
import type { OutlineState } from './outline-state.ts';

const ENACTING: ReadonlySet<Force> = new Set([
  'decision',
  'request',
  'invitation',
  'call',
  'recommendation',
  'encouragement',
]);

/**
 * Takes a paragraph without a label: preambular, an act without number, a heading, text of an annex.
 *
 * @returns how many paragraphs were used
 */
export function takePlain(state: OutlineState, paragraph: Paragraph, at: number): number {
  const plain = unmark(paragraph.text).text;
  if (state.region === 'annex') return takeAnnexText(state, paragraph, at);
  const verb =
    matchVerb(plain, 0, state.language) ??
    (state.region === 'preamble' ? matchDamagedVerb(plain, state.language) : null);
  const opens = verb !== null && isCapital(state, plain);
  if (state.region === 'preamble' && opens && staysInPreamble(state, paragraph, verb, at))
    addPreambular(state, paragraph, verb);
  else if (state.region === 'preamble' && opens) addUnnumbered(state, paragraph);
  else if (state.region === 'front' && decides(state, plain)) addUnnumbered(state, paragraph);
  else if (state.region === 'front' && opens && verb.role !== 'operative' && lastStop(plain) !== '.')
    addPreambular(state, paragraph);
  else return takeOther(state, paragraph, at, opens ? verb.role : null);
  return 1;
}

/**
 * A decision has no enacting words: it tells that the organ, at a meeting, decided, or opens the row of what it
 * decided: "At its 61st plenary meeting, on 27 March 2020, the General Assembly:".
 */
function decides(state: OutlineState, text: string): boolean {
  const lower = text.toLowerCase();
  const { organs, masthead } = lexicons[state.language];
  const organ = organs.find(({ names }) => names.some((name) => lower.includes(name)));
  if (organ === undefined) return false;
  const meeting = meetingNumber(text.slice(0, 120), state.language);
  const tells = meeting !== null && endsWithColon(text);
  if (!tells && !masthead.decided.some((word) => lower.includes(word))) return false;
  state.organ ??= organ.organ;
  state.meeting ??= meeting;
  if (meeting !== null) state.closedOn ??= findDate(text.slice(0, 120), state.language)?.iso ?? null;
  return true;
}

function isCapital(state: OutlineState, text: string): boolean {
  if (state.language === 'ru' || state.language === 'zh' || state.language === 'ar') return true;
  const first = text.charAt(0);
  return first === first.toUpperCase();
}

/** A preambular verb, or any verb in a sentence that goes on with a comma: acts close with another stop. */
function staysInPreamble(state: OutlineState, paragraph: Paragraph, verb: VerbMatch, at: number): boolean {
  if (endsWithComma(paragraph.text)) return true;
  return verb.role !== 'operative' && !enactsHere(state, paragraph, verb, at);
}

function endsWithComma(text: string): boolean {
  return [',', '，', '،'].includes(lastStop(text));
}

/** In Chinese one form opens both kinds; a directive one that closes a sentence is an act. */
function enactsHere(
  state: OutlineState,
  paragraph: Paragraph,
  verb: { role: string; force: Force },
  at: number,
): boolean {
  if (verb.role !== 'both') return false;
  const stop = lastStop(paragraph.text);
  if (stop !== '。' && stop !== '：' && stop !== ':' && stop !== '.') return false;
  return ENACTING.has(verb.force) || (stop === '。' && closesHere(state, at));
}

/** True when the text ends after this paragraph, with or without closing lines. */
function closesHere(state: OutlineState, at: number): boolean {
  const next = state.paragraphs[at + 1];
  return next === undefined || readClosing(next.text, state.language) !== null;
}

function addPreambular(state: OutlineState, paragraph: Paragraph, opening?: VerbMatch): void {
  state.region = 'preamble';
  state.row.clear();
  const made = state.add(draft('preambular', paragraph, paragraph.text));
  made.path = ['#pp'];
  if (opening !== undefined) made.opening = opening;
  state.chapeau = made;
}

/** "Adopts the following declaration:" */
function addUnnumbered(state: OutlineState, paragraph: Paragraph): void {
  state.region = 'operative';
  state.row.clear();
  state.adopting = endsWithColon(paragraph.text);
  const made = state.add(draft('operative', paragraph, paragraph.text));
  made.path = ['op_0'];
  state.chapeau = made;
}

function takeOther(
  state: OutlineState,
  paragraph: Paragraph,
  at: number,
  role: 'operative' | 'preambular' | 'both' | null,
): number {
  const previous = state.drafts.at(-1);
  const mayBePreambular =
    previous?.kind === 'heading' || (!state.counted && !state.adopting && endsWithComma(paragraph.text));
  if (role !== null && role !== 'operative' && mayBePreambular && lastStop(paragraph.text) !== '.') {
    addPreambular(state, paragraph);
    return 1;
  }
  if (role === 'operative' && state.region === 'operative' && isUnnumberedAct(state, paragraph, at)) {
    supplyNumber(state, paragraph);
    return 1;
  }
  const heading = headingHere(state, paragraph, previous, at);
  if (heading !== null) return addHeading(state, paragraph, heading, 'heading');
  if (
    state.region === 'preamble' &&
    !state.adopting &&
    previous?.kind === 'preambular' &&
    !endsWithFullStop(paragraph.text)
  )
    addPreambular(state, paragraph);
  else state.add(draft('other', paragraph, paragraph.text)).path = ['#other'];
  return 1;
}

/** An act whose number was lost: the next paragraph has the number after the missing one. */
function isUnnumberedAct(state: OutlineState, paragraph: Paragraph, at: number): boolean {
  if (!state.counted) return state.number === 0 && !state.adopting;
  const following = state.paragraphs[at + 1];
  const next = following === undefined ? null : readLabel(following.text);
  return next?.kind === 'number' && next.value === state.number + 2 && endsWithFullStop(paragraph.text);
}

function supplyNumber(state: OutlineState, paragraph: Paragraph): void {
  if (!state.counted) {
    addUnnumbered(state, paragraph);
    return;
  }
  state.number++;
  state.row.clear();
  const made = state.add(draft('operative', paragraph, paragraph.text, String(state.number)));
  made.path = [`op_${state.number}`];
  made.repairs.push({
    code: 'num.supplied',
    severity: 'notice',
    quote: paragraph.text.slice(0, 60),
    message: `The paragraph has no number and the next one is ${state.number + 1}; it is read as ${state.number}.`,
  });
  state.chapeau = made;
}

function headingHere(
  state: OutlineState,
  paragraph: Paragraph,
  previous: Draft | undefined,
  at: number,
): Heading | null {
  if (state.region === 'front') return null;
  const heading = readHeading(paragraph.text, state.language);
  if (heading === null) return null;
  if (heading.label !== null) return heading;
  if (previous !== undefined && endsWithColon(previous.raw) && !state.adopting) return null;
  if (
    previous?.kind === 'other' &&
    previous.subtype === undefined &&
    state.chapeau !== null &&
    !state.adopting &&
    !precedesNumber(state, at)
  )
    return null;
  return mayBeHeading(unmark(paragraph.text).text) ? heading : null;
}

function precedesNumber(state: OutlineState, at: number): boolean {
  const next = state.paragraphs[at + 1];
  return next !== undefined && readLabel(next.text)?.kind === 'number';
}

function addHeading(
  state: OutlineState,
  paragraph: Paragraph,
  heading: Heading,
  kind: 'heading' | 'annexHeading',
): number {
  if (kind === 'annexHeading' || heading.label !== null) state.row.clear();
  if (heading.label !== null && kind === 'heading') state.chapeau = null;
  const made = state.add(draft(kind, paragraph, heading.text, heading.label?.num ?? null));
  made.path = state.annexPath('hdg');
  if (kind === 'heading' && heading.label !== null) state.openSection(heading.label);
  return 1;
}

function takeAnnexText(state: OutlineState, paragraph: Paragraph, at: number): number {
  const heading = readHeading(paragraph.text, state.language);
  const previous = state.drafts.at(-1);
  const listed = previous !== undefined && previous.kind === 'annexParagraph' && endsWithColon(previous.raw);
  if (heading !== null && (heading.label !== null || !(isListEntry(state, at) || listed)))
    return addHeading(state, paragraph, heading, 'annexHeading');
  const made = state.add(draft('annexParagraph', paragraph, paragraph.text));
  made.path = state.annexPath('para');
  if (endsWithColon(paragraph.text)) {
    state.row.clear();
    state.chapeau = made;
  }
  return 1;
}
