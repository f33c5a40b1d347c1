/** Sessions of organs: "its sixty-third session", 第七十三届会议一般性辩论开幕之前. */
import type { Draft } from './draft.ts';
import { numberAt } from './number-words.ts';
import { bodyFor, ownersBefore } from './owner.ts';
import { gapBefore, nextOf, skipFill, type TokenView, tokenOf } from './tokens.ts';

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

/** A first or second session that no organ is named for is a preparatory committee's, not the Assembly's of 1946. */
const FIRST_OF_OUR_TIME = 31;

/** "and", "to", 至 between the numbers of two sessions. */
const isJoint = (view: TokenView, index: number): boolean => {
  const token = tokenOf(view, index, 'and', 'or', 'to', 'pre');
  return token !== null && (token.type !== 'pre' || token.value === 'to' || token.value === 'until');
};

/** "sixty-third", then "session", with "special" or "regular" between. */
function numberFirst(view: TokenView, index: number): SessionRead | null {
  const head = view.tokens[index]!;
  if (head.digits && head.type !== 'ordinal' && head.number <= 1945) return null;
  const numbers: { value: number; first: number; last: number }[] = [];
  let at = index;
  let ordinal = false;
  while (numbers.length < 6) {
    const read = numberAt(view, at);
    if (!read || !isSessionNumber(read.value)) return null;
    ordinal ||= read.ordinal || read.value > 1945;
    numbers.push({ value: read.value, first: at, last: read.last });
    // 第七十五届和第七十六届会议: the measure word may stand with each number.
    const measured = isJoint(view, read.last + 2) && nextOf(view, read.last, 'fill');
    if (measured) {
      at = read.last + 3;
      continue;
    }
    const joint = isJoint(view, read.last + 1) && gapBefore(view, read.last + 1) === 'blank';
    const comma = gapBefore(view, read.last + 1) === 'comma' && numberAt(view, read.last + 1);
    if (!joint && !comma) break;
    at = joint ? skipFill(view, read.last + 1) + 1 : read.last + 1;
  }
  // 七十六届会议 is printed for 第七十六届会议; 两届会议 counts sessions.
  ordinal ||= view.lexicon.spacing === 'unspaced' && numbers[0]!.value >= FIRST_OF_OUR_TIME;
  if (!ordinal) return null;
  return sessionWord(view, index, numbers);
}

function sessionWord(view: TokenView, first: number, numbers: SessionRead['numbers']): SessionRead | null {
  let at = numbers.at(-1)!.last;
  let sort: string | null = null;
  for (
    let token = nextOf(view, at, 'sort', 'annual', 'fill', 'year');
    token;
    token = nextOf(view, at, 'sort', 'annual', 'fill', 'year')
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

/** Over the organ and the sort that may stand between "session" and its number: دورة الجمعية العامة الاستثنائية. */
function pastSort(view: TokenView, index: number): { at: number; sort: string | null } {
  let at = index;
  let sort: string | null = null;
  for (;;) {
    const token = nextOf(view, at, 'sort', 'annual', 'body', 'fill');
    if (!token) return { at, sort };
    if (token.type === 'sort') sort = token.value;
    at++;
  }
}

/** The number after a joint: a word for "and", or one written together with the number (والسادسة). */
function nextNumber(view: TokenView, last: number): number | null {
  if (nextOf(view, last, 'and', 'or', 'to')) return last + 2;
  return (nextOf(view, last, 'ordinal', 'number')?.lead ?? 0) > 0 ? last + 1 : null;
}

/** "session" then its number: دورتها الثالثة والستين. */
function wordFirst(view: TokenView, index: number): SessionRead | null {
  if (!tokenOf(view, index, 'session')) return null;
  const { at, sort } = pastSort(view, index);
  const numbers: { value: number; first: number; last: number }[] = [];
  let next: number | null = at + 1;
  if (gapBefore(view, next) !== 'blank') return null;
  while (next !== null && numbers.length < 6) {
    const read = numberAt(view, next);
    if (!read || !isSessionNumber(read.value) || !(read.ordinal || read.value > 1945)) break;
    numbers.push({ value: read.value, first: next, last: read.last });
    next = nextNumber(view, read.last);
  }
  const last = numbers.at(-1)?.last;
  if (last === undefined) return null;
  const after = nextOf(view, last, 'sort');
  return { first: index, last: after ? last + 1 : last, numbers, sort: sort ?? after?.value ?? null };
}

/** "the Assembly and the Council at their seventy-eighth and fifty-third sessions": the owners in turn. */
function ownersInTurn(view: TokenView, read: SessionRead, organ: string): (string | null)[] | null {
  if (read.numbers.length < 2) return null;
  const owners = ownersBefore(view, read.first, organ);
  return owners.length === read.numbers.length && new Set(owners).size === owners.length ? owners : null;
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

/** …一般性辩论举行: held at that time, not the opening of the debate, unless 前 or 后 follows. */
const isHeld = (view: TokenView, at: number): boolean =>
  /^(?:召开|举行|启动)$/u.test(view.text.slice(view.tokens[at]!.start, view.tokens[at]!.end)) &&
  !nextOf(view, at, 'post');

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
    else if (token.type === 'point' && isHeld(view, at)) break;
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
  const read = (view.lexicon.clitics ? null : numberFirst(view, index)) ?? wordFirst(view, index);
  if (!read) return [];
  const body = bodyFor(view, read.first, read.last, organ);
  const owners = ownersInTurn(view, read, organ);
  const last = body.last ?? read.last;
  const before = view.lexicon.spacing === 'spaced' ? withinBefore(view, read.first) : null;
  const after = view.lexicon.spacing === 'unspaced' ? withinAfter(view, last) : null;
  const path = before?.path || after?.path || '';
  return read.numbers.map((number, at) => {
    const lastOne = at === read.numbers.length - 1;
    const owner = owners?.[at] ?? body.id;
    const prefix = sortPrefix[read.sort ?? ''] ?? '';
    const known = owner !== null && !(owner === 'ga' && prefix === '' && number.value < FIRST_OF_OUR_TIME);
    const anchor = known ? `${owner}/${prefix}${number.value}${path}` : null;
    const from = at === 0 ? Math.min(before?.first ?? read.first, read.first) : number.first;
    const to = lastOne ? (after?.last ?? last) : number.last;
    const anchorText = anchor ? null : view.text.slice(view.tokens[from]!.start, view.tokens[to]!.end);
    const span = { first: from, last: Math.max(to, number.last) };
    // "its 2025 session" of a body that numbers its sessions otherwise: the year is what is known.
    if (anchor === null && number.value > 1945)
      return { ...span, kind: 'year', edtf: String(number.value), relation: 'in' };
    return { ...span, kind: 'session', anchor, anchorText };
  });
}
