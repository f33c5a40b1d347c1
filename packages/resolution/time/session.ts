/** Sessions of organs: "its sixty-third session", 第七十三届会议一般性辩论开幕之前. */
import type { Draft } from './draft.ts';
import { numberAt } from './number-words.ts';
import { bodyFor } from './owner.ts';
import { gapBefore, nextOf, previousOf, skipFill, type TokenView, tokenOf } from './tokens.ts';

interface SessionRead {
  readonly first: number;
  readonly last: number;
  readonly numbers: readonly { value: number; first: number; last: number }[];
  readonly sort: string | null;
}

/** Special sessions are counted apart: the twenty-sixth special session is `ga/S-26`. */
const sortPrefix: Readonly<Record<string, string>> = { special: 'S-', emergency: 'ES-' };

/** Sessions are numbered from one; ECOSOC and others name them by their year. */
const isSessionNumber = (value: number): boolean =>
  (value >= 1 && value < 300) || (value > 1945 && value < 2200);

/** "sixty-third", then "session", with "special" or "regular" between. */
function numberFirst(view: TokenView, index: number): SessionRead | null {
  const numbers: { value: number; first: number; last: number }[] = [];
  let at = index;
  let ordinal = false;
  while (numbers.length < 6) {
    const read = numberAt(view, at);
    if (!read || !isSessionNumber(read.value)) return null;
    ordinal ||= read.ordinal || read.value > 1945;
    numbers.push({ value: read.value, first: at, last: read.last });
    const joint = nextOf(view, read.last, 'and', 'or', 'to');
    const comma = gapBefore(view, read.last + 1) === 'comma' && numberAt(view, read.last + 1);
    if (!joint && !comma) break;
    at = joint ? skipFill(view, read.last + 1) + 1 : read.last + 1;
  }
  if (!ordinal) return null;
  return sessionWord(view, index, numbers);
}

function sessionWord(view: TokenView, first: number, numbers: SessionRead['numbers']): SessionRead | null {
  let at = numbers.at(-1)!.last;
  let sort: string | null = null;
  for (
    let token = nextOf(view, at, 'sort', 'annual', 'fill');
    token;
    token = nextOf(view, at, 'sort', 'annual', 'fill')
  ) {
    if (token.type === 'sort') sort = token.value;
    at++;
  }
  const word = nextOf(view, at, 'session');
  if (!word) return null;
  const after = nextOf(view, at + 1, 'sort');
  return {
    first,
    last: after ? at + 2 : at + 1,
    numbers,
    sort: sort ?? after?.value ?? (sortPrefix[word.value] ? word.value : null),
  };
}

/** "session" then its number: دورتها الثالثة والستين, "period of sessions 63". */
function wordFirst(view: TokenView, index: number): SessionRead | null {
  if (!tokenOf(view, index, 'session')) return null;
  let at = index;
  let sort: string | null = null;
  const before = nextOf(view, at, 'sort');
  if (before) {
    sort = before.value;
    at++;
  }
  const filled = skipFill(view, at);
  const numbers: { value: number; first: number; last: number }[] = [];
  let next = filled + 1;
  if (gapBefore(view, next) !== 'blank') return null;
  while (numbers.length < 6) {
    const read = numberAt(view, next);
    if (!read || !isSessionNumber(read.value) || !(read.ordinal || read.value > 1945)) break;
    numbers.push({ value: read.value, first: next, last: read.last });
    const joint = nextOf(view, read.last, 'and', 'or', 'to');
    if (!joint) break;
    next = read.last + 2;
  }
  const last = numbers.at(-1)?.last;
  if (last === undefined) return null;
  const after = nextOf(view, last, 'sort');
  return { first: index, last: after ? last + 1 : last, numbers, sort: sort ?? after?.value ?? null };
}

/** The event and the point of a session: general debate, opening. */
interface Within {
  readonly first: number;
  readonly last: number;
  readonly path: string;
}

const points: Readonly<Record<string, string>> = {
  start: 'opening',
  end: 'closing',
  opening: 'opening',
  closing: 'closing',
};

const pathOf = (event: string | null, point: string | null): string =>
  (event ? `/${event}` : '') + (point ? `/${point}` : '');

/** Events that have their own place in a session. */
const isNamedEvent = (value: string): boolean => value !== 'event';

/** "the opening of the general debate of its" before the number. */
function withinBefore(view: TokenView, first: number): Within {
  let event: string | null = null;
  let point: string | null = null;
  let start = first;
  for (let at = first - 1; at >= 0 && first - at < 12 && gapBefore(view, at + 1) === 'blank'; at--) {
    const token = view.tokens[at]!;
    if (token.type === 'event' && isNamedEvent(token.value) && !event) event = token.value;
    else if ((token.type === 'point' || token.type === 'part') && points[token.value])
      point = points[token.value]!;
    else if (!['fill', 'own', 'sort', 'pre', 'body'].includes(token.type)) break;
    else continue;
    start = at;
  }
  return { first: start, last: first, path: pathOf(event, point) };
}

/** 一般性辩论开幕 after the session; also "session, during its high-level week". */
function withinAfter(view: TokenView, last: number): Within {
  let event: string | null = null;
  let point: string | null = null;
  let end = last;
  for (let at = last + 1; at <= last + 5; at++) {
    if (gapBefore(view, at) !== 'blank') break;
    const token = tokenOf(view, at, 'event', 'point', 'fill');
    if (!token) break;
    if (token.type === 'event' && isNamedEvent(token.value)) event = token.value;
    else if (token.type === 'point') point = points[token.value] ?? null;
    else if (token.type !== 'fill') break;
    if (token.type !== 'fill') end = at;
  }
  return { first: last, last: end, path: pathOf(event, point) };
}

/**
 * The mentions of the session that starts at a token: one for each number of "sixty-third and sixty-fourth sessions".
 * Whose session it is follows from the words beside it; "its" without an owner is the organ that speaks.
 */
export function sessionDrafts(view: TokenView, index: number, organ: string): Draft[] {
  const read = numberFirst(view, index) ?? wordFirst(view, index);
  if (!read) return [];
  const body = bodyFor(view, read.first, read.last, organ);
  const last = body.last ?? read.last;
  const before = view.lexicon.spacing === 'spaced' ? withinBefore(view, read.first) : null;
  const after = view.lexicon.spacing === 'unspaced' ? withinAfter(view, last) : null;
  const path = before?.path || after?.path || '';
  return read.numbers.map((number, at) => {
    const lastOne = at === read.numbers.length - 1;
    const anchor = body.id ? `${body.id}/${sortPrefix[read.sort ?? ''] ?? ''}${number.value}${path}` : null;
    const from = at === 0 ? Math.min(before?.first ?? read.first, read.first) : number.first;
    const to = lastOne ? (after?.last ?? last) : number.last;
    const anchorText = anchor ? null : view.text.slice(view.tokens[from]!.start, view.tokens[to]!.end);
    return { first: from, last: Math.max(to, number.last), kind: 'session', anchor, anchorText };
  });
}

/** True if the token before a session says "of" the event it belongs to. */
export const isOwned = (view: TokenView, index: number): boolean => previousOf(view, index, 'own') !== null;
