/** Events by their name: "before the opening of the conference", 第一阶段之前. */
import type { TimeRelation } from '../model.ts';
import type { Draft } from './draft.ts';
import { partialDate } from './partial-date.ts';
import { sessionDrafts } from './session.ts';
import { gapBefore, type TokenView, tokenOf } from './tokens.ts';

/** An event that a time is counted from, in its own words. */
export interface EventRead {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The words that name the event, without those of relation. */
  readonly text: string;
  readonly anchor: string | null;
  /** The relation word that governs it, where it stands before the event. */
  readonly deadline: string | null;
}

/** A name of an event is short; what is longer is a sentence. */
const MAX_TOKENS = 10;
const MAX_NAME = 110;

const isEventWord = (view: TokenView, at: number): boolean =>
  tokenOf(view, at, 'event', 'point', 'session', 'part') !== null;

/** Words that may stand inside the name of an event. */
const passes = ['fill', 'own', 'ordinal', 'number', 'sort', 'body', 'every', 'annual', 'unit', 'year'];

/** The event that the words after the token `index` name, null if they name none. */
export function eventAfter(view: TokenView, index: number): EventRead | null {
  const from = view.tokens[index]!.end;
  let last = -1;
  for (let at = index + 1; at <= index + MAX_TOKENS; at++) {
    const gap = gapBefore(view, at);
    if (gap !== 'blank' && gap !== 'words' && gap !== 'dash') break;
    const token = view.tokens[at]!;
    if (token.end - from > MAX_NAME) break;
    if (last >= 0 && gap === 'words') break;
    if (isEventWord(view, at)) last = at;
    else if (
      last >= 0
        ? token.type !== 'fill' && token.type !== 'own' && token.type !== 'ordinal'
        : !passes.includes(token.type)
    )
      break;
  }
  if (last < 0) return null;
  const end = view.tokens[last]!.end;
  const text = view.text.slice(from, end).trim();
  return { first: index, last, start: from, end, text, anchor: null, deadline: null };
}

/** Where the name of an event begins, going back from `to`: after a relation word or a mark. */
function nameStart(
  view: TokenView,
  index: number,
): { first: number; start: number; deadline: string | null } {
  const to = view.tokens[index]!.start;
  let first = index;
  for (let at = index - 1; at >= 0 && index - at < MAX_TOKENS; at--) {
    const gap = gapBefore(view, at + 1);
    if (gap === 'break' || gap === 'comma') break;
    const token = view.tokens[at]!;
    if (to - token.start > MAX_NAME) break;
    if (token.type === 'pre' || token.type === 'lasting')
      return { first: at, start: token.end, deadline: token.value };
    if (token.type === 'stop' || token.type === 'post') return { first, start: token.end, deadline: null };
    first = at;
  }
  return { first, start: view.tokens[first]!.start, deadline: null };
}

/** The event that the words before a sign (前, 后, 期间) name; the sign is the token `index`. */
export function eventBefore(view: TokenView, index: number): EventRead | null {
  const name = nameStart(view, index);
  const end = view.tokens[index]!.start;
  const text = view.text.slice(name.start, end).trim();
  let named = false;
  for (let at = name.first; at < index; at++) named ||= isEventWord(view, at);
  if (!named || text === '') return null;
  const start = name.deadline ? view.tokens[name.first]!.start : name.start;
  return { first: name.first, last: index, start, end, text, anchor: null, deadline: name.deadline };
}

const relations: Readonly<Record<string, TimeRelation>> = {
  before: 'before',
  'up-to': 'before',
  after: 'after',
  during: 'in',
  by: 'by',
  reversed: 'by',
};

/** "the following session" says which one, not when. */
const isAdjective = (view: TokenView, index: number): boolean =>
  tokenOf(view, index - 1, 'fill') !== null &&
  gapBefore(view, index) === 'blank' &&
  view.tokens[index]!.value === 'after';

/** Words that make a deadline of a date, but not of an event. */
const dateOnly = /^(?:.{1,4}|para (?:el|la|los|las))$/iu;

/** "by the conference" names who acts; only "by the end of" and longer words of deadline name a time. */
function isAgent(view: TokenView, index: number): boolean {
  const token = view.tokens[index]!;
  if (token.value !== 'by' || !dateOnly.test(view.text.slice(token.start, token.end))) return false;
  let at = index + 1;
  while (tokenOf(view, at, 'fill')) at++;
  return tokenOf(view, at, 'part', 'point') === null;
}

/** "the opening of the general debate of its seventy-third session" is a session, "the end of 2018" a date. */
function leadsToDate(view: TokenView, index: number, last: number): boolean {
  for (let at = index + 1; at <= last; at++) {
    if (tokenOf(view, at, 'part') && partialDate(view, at)) return true;
    if (sessionDrafts(view, at, 'ga').length > 0) return true;
  }
  let at = last + 1;
  while (tokenOf(view, at, 'fill', 'own', 'pre', 'body') && gapBefore(view, at) === 'blank') at++;
  return gapBefore(view, at) === 'blank' && sessionDrafts(view, at, 'ga').length > 0;
}

/** "prior to the third phase": a relation word with an event after it. */
export function eventDraft(view: TokenView, index: number): Draft | null {
  const token = tokenOf(view, index, 'pre');
  const relation = token && view.lexicon.spacing === 'spaced' && relations[token.value];
  if (!relation || isAdjective(view, index) || isAgent(view, index)) return null;
  const event = eventAfter(view, index);
  if (!event || leadsToDate(view, index, event.last)) return null;
  const reversed = token.value === 'reversed' ? { reversed: true as const } : {};
  return {
    first: index,
    last: event.last,
    end: event.end,
    kind: 'event',
    settled: true,
    relation,
    anchorText: event.text,
    ...reversed,
  };
}

/** 第一阶段之前: an event with its relation word after it. */
export function eventDraftBackward(view: TokenView, index: number): Draft | null {
  const token = tokenOf(view, index, 'post');
  const relation = token && relations[token.value];
  if (!relation) return null;
  const event = eventBefore(view, index);
  if (!event) return null;
  return {
    first: event.first,
    last: index,
    start: event.start,
    kind: 'event',
    settled: true,
    relation,
    anchorText: event.text,
  };
}
