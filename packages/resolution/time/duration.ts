/** Lengths of time, times counted from an event, and times that come back: "three-day", "one month before", "every four years". */
import type { Draft } from './draft.ts';
import { eventAfter, eventBefore } from './event.ts';
import { type NumberRead, numberAt } from './number-words.ts';
import { gapBefore, nextOf, previousOf, skipFill, type TokenView, tokenOf } from './tokens.ts';

/** A length of time as read. */
export interface Length {
  readonly first: number;
  readonly last: number;
  /** ISO 8601, without sign: `P3D`. */
  readonly iso: string;
  readonly working: boolean;
  readonly count: number | null;
}

const hours = (value: number): string => `PT${value}H`;

/** ISO 8601 of so many units; working days and half-days are days. */
function isoOf(value: number, unit: string): string {
  switch (unit) {
    case 'WD':
      return `P${value}D`;
    case 'HD':
      return 'P0.5D';
    case 'H':
      return hours(value);
    case 'DECADE':
      return `P${value * 10}Y`;
    case 'BIENNIUM':
      return `P${value * 2}Y`;
    default:
      return `P${value}${unit}`;
  }
}

interface Unit {
  readonly unit: string;
  readonly last: number;
}

/** A unit of time beside a number. In Chinese 年, 月 and 日 are units after a number that is no year, month or day. */
function unitAfter(view: TokenView, last: number): Unit | null {
  const gap = gapBefore(view, last + 1);
  if (gap !== 'blank' && gap !== 'dash') return null;
  const at = tokenOf(view, last + 1, 'sort', 'part') && gap === 'blank' ? last + 2 : last + 1;
  const token = tokenOf(view, at, 'unit', 'year');
  if (!token) return null;
  if (token.type === 'unit') return { unit: token.value, last: at };
  const digits = view.tokens[last]!.digits;
  const counts = token.value === 'Y' || (token.value === 'W' && digits) || isCounted(view, last, at);
  return counts && token.value !== 'M' ? { unit: token.value, last: at } : null;
}

/** 三十日内, 为期三日: 日 counts days only beside such a word; else it is a day of the month. */
const isCounted = (view: TokenView, number: number, sign: number): boolean =>
  nextOf(view, sign, 'post') !== null || previousOf(view, number, 'lasting', 'post') !== null;

const MAX_LENGTH = 999;

/** "de 15 heures à 18 heures" are hours of the day, no length. */
const isHourOfDay = (view: TokenView, index: number, unit: Unit): boolean =>
  unit.unit === 'H' &&
  (tokenOf(view, index - 1, 'to') !== null || tokenOf(view, unit.last + 1, 'to') !== null);

/** 国际十年 is the name of a decade; 十年 is a length beside a word that says so. */
const isNamedDecade = (view: TokenView, number: NumberRead, unit: Unit): boolean =>
  view.lexicon.spacing === 'unspaced' &&
  unit.unit === 'Y' &&
  number.value === 10 &&
  !number.digits &&
  !isCounted(view, number.last, unit.last);

/** The length of time that starts at a token, null if none does. */
export function lengthAt(view: TokenView, index: number): Length | null {
  const half = tokenOf(view, index, 'unit');
  if (half?.value === 'HD') return { first: index, last: index, iso: 'P0.5D', working: false, count: null };
  const span = tokenOf(view, index, 'span');
  if (span) return { first: index, last: index, iso: span.value, working: false, count: null };
  const number = numberAt(view, index);
  if (!number || number.ordinal || number.value < 1 || number.value > MAX_LENGTH) return null;
  const unit = unitAfter(view, number.last);
  if (!unit || isHourOfDay(view, index, unit) || isNamedDecade(view, number, unit)) return null;
  return {
    first: index,
    last: unit.last,
    iso: isoOf(number.value, unit.unit),
    working: unit.unit === 'WD',
    // "four half-day meetings": the number counts the meetings, the unit says how long each is.
    count: unit.unit === 'HD' ? number.value : null,
  };
}

const backwards = (iso: string): string => `-${iso}`;

/** The relation a length takes from the words before it: "within", "no later than", "at least". */
function deadlineBefore(view: TokenView, index: number): { first: number; value: string } | null {
  let at = index;
  while (previousOf(view, at, 'fill', 'lasting')) at--;
  const token = previousOf(view, at, 'pre');
  return token && { first: at - 1, value: token.value };
}

/** "six weeks in advance", "two years later": counted from what the sentence speaks of. */
function countedFromNow(length: Length, direction: string): Draft {
  const earlier = direction === 'earlier';
  return {
    first: length.first,
    last: length.last + 1,
    kind: 'relative',
    settled: true,
    relation: earlier ? 'before' : 'after',
    offset: earlier ? backwards(length.iso) : length.iso,
    ...(length.working ? { working: true as const } : {}),
  };
}

/** "one month before the hearing": a length, a word of relation, an event. */
function relativeForward(view: TokenView, length: Length): Draft | null {
  const word = nextOf(view, length.last, 'pre', 'ago');
  if (word?.type === 'ago') return countedFromNow(length, word.value);
  if (!word || !['before', 'up-to', 'after', 'from', 'since'].includes(word.value)) return null;
  const event = eventAfter(view, length.last + 1);
  if (!event) return null;
  const before = word.value === 'before' || word.value === 'up-to';
  const deadline = deadlineBefore(view, length.first);
  const bound = deadline?.value === 'by' || deadline?.value === 'within';
  return {
    first: deadline && bound ? deadline.first : length.first,
    last: Math.max(event.last, length.last + 1),
    end: event.end,
    kind: 'relative',
    settled: true,
    relation: bound ? 'by' : before ? 'before' : 'after',
    anchor: event.anchor,
    anchorText: event.text,
    offset: before ? backwards(length.iso) : length.iso,
    ...(length.working ? { working: true as const } : {}),
  };
}

/** "within 10 working days", with the event it is counted from where the text names one. */
function within(view: TokenView, length: Length): Draft | null {
  const deadline = deadlineBefore(view, length.first);
  const after = nextOf(view, length.last, 'post');
  const inside = deadline?.value === 'within' || after?.value === 'within';
  if (!inside) return null;
  const last = after?.value === 'within' ? length.last + 1 : length.last;
  const event = nextOf(view, last, 'fill') ? eventAfter(view, last + 1) : null;
  return {
    first: deadline && ['within', 'on', 'by'].includes(deadline.value) ? deadline.first : length.first,
    last: event ? event.last : last,
    end: event?.end,
    kind: 'relative',
    settled: true,
    relation: 'by',
    anchor: event?.anchor ?? null,
    anchorText: event?.text ?? null,
    offset: length.iso,
    ...(length.working ? { working: true as const } : {}),
  };
}

/** 会议召开三个月前, 通过五十九年之后: an event, a length, 前 or 后. */
function relativeAround(view: TokenView, length: Length): Draft | null {
  const sign = nextOf(view, length.last, 'post');
  if (!sign || (sign.value !== 'before' && sign.value !== 'after')) return null;
  const event = eventBefore(view, length.first);
  const before = sign.value === 'before';
  return {
    first: event?.first ?? length.first,
    last: length.last + 1,
    start: event?.start,
    kind: 'relative',
    settled: true,
    relation: event?.deadline === 'by' ? 'by' : before ? 'before' : 'after',
    anchorText: event?.text ?? null,
    offset: before ? backwards(length.iso) : length.iso,
    ...(length.working ? { working: true as const } : {}),
  };
}

/** 听证会举行前一个月, 会议闭幕后三十天内: an event, 前 or 后, a length. */
function relativeBackward(view: TokenView, length: Length): Draft | null {
  const sign = previousOf(view, length.first, 'post');
  if (!sign || (sign.value !== 'before' && sign.value !== 'after')) return null;
  const event = eventBefore(view, length.first - 1);
  const before = sign.value === 'before';
  const inside = nextOf(view, length.last, 'post')?.value === 'within';
  // 前两年: years that have passed, counted from no event.
  if (event === null && !inside) return null;
  const bound = inside || event?.deadline === 'by' || event?.deadline === 'reversed';
  return {
    first: event?.first ?? length.first - 1,
    last: inside ? length.last + 1 : length.last,
    start: event?.start,
    kind: 'relative',
    settled: true,
    relation: bound ? 'by' : before ? 'before' : 'after',
    anchor: event?.anchor ?? null,
    anchorText: event?.text ?? null,
    offset: before ? backwards(length.iso) : length.iso,
    ...(length.working ? { working: true as const } : {}),
    ...(event?.deadline === 'reversed' ? { reversed: true as const } : {}),
  };
}

/** A length that something lasts: 为期三天, "for a period of two years". */
function lasting(view: TokenView, length: Length): Draft {
  let first = length.first;
  while (previousOf(view, first, 'lasting', 'fill')) first--;
  if (first < length.first && view.tokens[first]!.type === 'fill') first = length.first;
  return {
    first,
    last: length.last,
    kind: 'duration',
    settled: true,
    relation: null,
    duration: length.iso,
    ...(length.working ? { working: true as const } : {}),
    ...(length.count === null ? {} : { count: length.count }),
  };
}

/** قبل انعقاد المؤتمر بشهرين: Arabic names the event first and counts back from it in a word with ب. */
export function withLengthBehind(view: TokenView, draft: Draft): Draft {
  if (draft.relation !== 'before' && draft.relation !== 'after') return draft;
  const at = draft.last + 1;
  const counted = (view.tokens[at]?.lead ?? 0) > 0 && gapBefore(view, at) === 'blank';
  const length = counted ? lengthAt(view, at) : null;
  if (length === null) return draft;
  return {
    ...draft,
    last: length.last,
    end: view.tokens[length.last]!.end,
    kind: 'relative',
    offset: draft.relation === 'before' ? backwards(length.iso) : length.iso,
    ...(length.working ? { working: true as const } : {}),
  };
}

/** The mention of the length of time that starts at a token. */
export function durationDraft(view: TokenView, index: number): Draft | null {
  const length = lengthAt(view, index);
  if (!length) return null;
  if (nextOf(view, length.last, 'periodic')) return recurring(length.first, length.last + 1, length.iso);
  return (
    relativeForward(view, length) ??
    relativeBackward(view, length) ??
    relativeAround(view, length) ??
    within(view, length) ??
    lasting(view, length)
  );
}

/** 听证会前一个月: the sign 前 or 后 has a length after it. */
export function signedLengthDraft(view: TokenView, index: number): Draft | null {
  const length = gapBefore(view, index + 1) === 'blank' ? lengthAt(view, index + 1) : null;
  return length && relativeBackward(view, length);
}

/** "every four years", "each year", 每四年: ISO 8601 repeating interval. */
export function recurrenceDraft(view: TokenView, index: number): Draft | null {
  const token = tokenOf(view, index, 'recur', 'every');
  if (!token) return null;
  if (token.type === 'recur') return recurring(index, index, token.value);
  const length = lengthAt(view, skipFill(view, index) + 1);
  if (!length || gapBefore(view, length.first) !== 'blank') return null;
  return recurring(index, length.last, length.iso);
}

const recurring = (first: number, last: number, iso: string): Draft => ({
  first,
  last,
  kind: 'recurring',
  settled: true,
  relation: null,
  recurrence: `R/${iso}`,
});
