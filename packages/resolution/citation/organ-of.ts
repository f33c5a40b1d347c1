/** Which noun and which organ govern the number of an act. */

import { generalRanks } from '../time/owner.ts';
import type { Governor } from './governing.ts';
import type { CitationLexicon } from './lexicon/model.ts';
import type { ActNoun } from './symbol.ts';

/** Where an act's number stands, with its date. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A text with the numbers and governing words found in it. */
export interface Surroundings {
  readonly text: string;
  readonly words: CitationLexicon;
  readonly governors: readonly Governor[];
  /** Numbers of acts in order; a number's stretch takes in its date. */
  readonly acts: readonly Placed[];
  /** Short name of the organ that speaks. */
  readonly speaker: string;
}

/** What governs a number: null where the text does not say. */
export interface Governed {
  readonly noun: ActNoun | null;
  readonly organ: string | null;
  /** The organ named last before the number, near or far. */
  readonly named: string | null;
  /** The noun's place, where it stands directly beside the number. */
  readonly nounAt: Governor | null;
}

/** A list of numbers under one noun goes on at most so far from one number to the next. */
const MAX_STEP = 420;

/** Index of the last governor that starts before an offset, -1 if none does. */
function lastBefore(governors: readonly Governor[], offset: number): number {
  let low = 0;
  let high = governors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (governors[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const anchored = (source: string): RegExp =>
  new RegExp(`^[\\s\\u00a0,،’'s]*(?:${source || '(?!)'})?[\\s\\u00a0]*$`, 'iu');
const cache = new Map<string, RegExp>();

function between(source: string): RegExp {
  const known = cache.get(source) ?? anchored(source);
  cache.set(source, known);
  return known;
}

const BACK = 40;

/** "the Council" is the council named last before it. */
function named(around: Surroundings, at: number): string | null {
  const value = around.governors[at]!.value;
  if (!value.startsWith('?')) return value;
  const rank = generalRanks[value] ?? [];
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    if (rank.includes(around.governors[back]!.value)) return around.governors[back]!.value;
  }
  return rank.includes(around.speaker) ? around.speaker : null;
}

const isOrgan = (governor: Governor | undefined): boolean => governor?.type === 'organ';

function lastNamed(around: Surroundings, act: Placed): string | null {
  for (let at = lastBefore(around.governors, act.start); at >= 0; at--) {
    if (isOrgan(around.governors[at])) return named(around, at);
  }
  return null;
}

/** "the Human Rights Council, in its": an organ directly before "its" is the one meant. */
function ownOf(around: Surroundings, own: number): string {
  const before = around.governors[own - 1];
  if (!isOrgan(before)) return around.speaker;
  const gap = around.text.slice(before!.end, around.governors[own]!.start);
  const joined = gap.length <= BACK && between(around.words.throughOwn).test(gap);
  return (joined ? named(around, own - 1) : null) ?? around.speaker;
}

/** "Human Rights Council resolutions": the organ directly before the noun; "its resolutions": the speaker. */
function organBeforeNoun(around: Surroundings, noun: number): string | null {
  const before = around.governors[noun - 1];
  if (!before) return null;
  const gap = around.text.slice(before.end, around.governors[noun]!.start);
  if (!/^[\s\u00a0’'s]*$/u.test(gap)) return null;
  return before.type === 'own' ? ownOf(around, noun - 1) : isOrgan(before) ? named(around, noun - 1) : null;
}

/** "resolutions of the Human Rights Council 5/1": the organ between the noun and its first number. */
function organAfterNoun(around: Surroundings, noun: number, act: Placed): string | null {
  const after = around.governors[noun + 1];
  if (!after || after.type === 'noun' || after.end > act.start) return null;
  const gap = around.text.slice(around.governors[noun]!.end, after.start);
  if (gap.length > BACK || !between(around.words.ofOrgan).test(gap)) return null;
  return after.type === 'own' ? around.speaker : named(around, noun + 1);
}

/** "resolutions 5/1 and 5/2 of 18 June 2007 of the Human Rights Council": the organ after the last number. */
function organAfterNumbers(around: Surroundings, noun: number, act: Placed): string | null {
  for (let at = noun + 1; at < around.governors.length && at < noun + 12; at++) {
    const governor = around.governors[at]!;
    if (governor.type === 'noun') return null;
    if (governor.start < act.end || governor.type !== 'organ') continue;
    const last = lastActBefore(around.acts, governor.start);
    if (!last || last.start < act.start) return null;
    const gap = around.text.slice(last.end, governor.start);
    if (gap.length <= BACK && between(around.words.ofOrgan).test(gap)) return named(around, at);
  }
  return null;
}

function lastActBefore(acts: readonly Placed[], offset: number): Placed | null {
  let found: Placed | null = null;
  for (const act of acts) {
    if (act.end > offset) break;
    found = act;
  }
  return found;
}

/** The noun before a number: the last one, if the list from it to the number has no long hole. */
function governedBefore(around: Surroundings, act: Placed, previousEnd: number): Governed {
  let noun = lastBefore(around.governors, act.start);
  while (noun >= 0 && around.governors[noun]!.type !== 'noun') noun--;
  const nounAt = around.governors[noun];
  if (!nounAt || act.start - Math.max(nounAt.end, previousEnd) > MAX_STEP) {
    return { noun: null, organ: null, named: null, nounAt: null };
  }
  const organ =
    organBeforeNoun(around, noun) ??
    organAfterNoun(around, noun, act) ??
    organAfterNumbers(around, noun, act);
  const beside = /^[\s\u00a0]*$/u.test(around.text.slice(nounAt.end, act.start)) ? nounAt : null;
  return { noun: nounAt.value as ActNoun, organ, named: lastNamed(around, act), nounAt: beside };
}

/** Nothing but numbers, dates and what joins them. */
const LIST = /^[\s\u00a0\dA-Z()（）/年月日第号、和及以与至¹²³⁰-⁹\-,，]*$/u;

/** 第 71/1 号决议: the noun after the number, and the organ before it. */
function governedAfter(around: Surroundings, act: Placed): Governed {
  const { text, governors } = around;
  let after = lastBefore(governors, act.end) + 1;
  while (after < governors.length && governors[after]!.type !== 'noun') after++;
  const noun = governors[after];
  const gap = noun ? text.slice(act.end, Math.min(noun.start, act.end + MAX_STEP)) : null;
  const joined = noun !== undefined && gap !== null && noun.start - act.end < MAX_STEP && LIST.test(gap);
  const numbered = /^[\s\u00a0]*号/u.test(text.slice(act.end, act.end + 6));
  const organ = organBeforeList(around, act);
  const named = lastNamed(around, act);
  if (joined) {
    const beside = /^[\s\u00a0]*号[\s\u00a0]*$/u.test(gap!) ? noun : null;
    return { noun: noun.value as ActNoun, organ, named, nounAt: beside };
  }
  return { noun: numbered ? 'resolution' : null, organ, named, nounAt: null };
}

/** The nearest organ or 其 before a Chinese number; a noun that closes an earlier list bars the way. */
function organBeforeList(around: Surroundings, act: Placed): string | null {
  for (let at = lastBefore(around.governors, act.start); at >= 0; at--) {
    const governor = around.governors[at]!;
    if (act.start - governor.end > MAX_STEP) return null;
    if (governor.type === 'own') return ownOf(around, at);
    if (governor.type === 'organ') return named(around, at);
    if (/号[\s\u00a0]*$/u.test(around.text.slice(Math.max(0, governor.start - 4), governor.start)))
      return null;
  }
  return null;
}

/** What governs the number of an act; `previousEnd` is where the act before it ended. */
export const governedBy = (around: Surroundings, act: Placed, previousEnd: number): Governed =>
  around.words.nounLast ? governedAfter(around, act) : governedBefore(around, act, previousEnd);
