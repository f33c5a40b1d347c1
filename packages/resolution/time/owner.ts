/** Whose session is meant: the organ named beside it, or the organ that speaks. */
import { gapBefore, nextOf, skipFill, type TokenView, tokenOf } from './tokens.ts';

/** Organs of the same rank, by the general word for them: "the Council" is the council that was named last. */
export const generalRanks: Readonly<Record<string, readonly string[]>> = {
  '?assembly': ['ga', 'unea', 'wha'],
  '?council': ['ecosoc', 'hrc', 'sc', 'tc', 'iseabed'],
  '?commission': [
    'csw',
    'cpd',
    'cnd',
    'csocd',
    'ccpcj',
    'statcom',
    'cstd',
    'chr',
    'ilc',
    'uncitral',
    'pbc',
    'icsc',
    'undc',
  ],
  '?committee': [
    'c1',
    'c2',
    'c3',
    'c4',
    'c5',
    'c6',
    'cpc',
    'acabq',
    'cerd',
    'cedaw',
    'crpd',
    'crc',
    'copuos',
    'c24',
  ],
};

export interface Owner {
  /** Short name of the organ: `ga`, `ecosoc`, `hrc`; null where the text leaves it open. */
  readonly id: string | null;
  /** Index of the last token that names it, where it stands after the session. */
  readonly last: number | null;
}

/** No owner stands further back in a sentence. */
const MAX_BACK = 14;

/** A specific organ for "the Council": the one of that rank that was named last. */
function specific(view: TokenView, generic: string, before: number, organ: string): string | null {
  const rank = generalRanks[generic] ?? [];
  for (let at = before - 1; at >= 0 && before - at < 200; at--) {
    const token = view.tokens[at]!;
    if (token.type === 'body' && rank.includes(token.value)) return token.value;
  }
  return rank.includes(organ) ? organ : null;
}

const resolve = (view: TokenView, value: string, at: number, organ: string): string | null =>
  value.startsWith('?') ? specific(view, value, at, organ) : value;

/** The organs named one after the other before a session, in order; only articles and "and" between them. */
export function ownersBefore(view: TokenView, first: number, organ: string): (string | null)[] {
  const owners: (string | null)[] = [];
  let since = 0;
  for (let at = first - 1; at >= 0 && since < 4; at--, since++) {
    const gap = gapBefore(view, at + 1);
    const token = view.tokens[at]!;
    if (gap !== 'blank' && gap !== 'comma') break;
    if (token.type === 'body') {
      owners.unshift(resolve(view, token.value, at, organ));
      since = 0;
    } else if (!['fill', 'own', 'and', 'pre', 'to'].includes(token.type)) break;
  }
  return owners;
}

function ownerAfter(view: TokenView, last: number, organ: string): Owner | null {
  const filled = skipFill(view, last);
  const token = nextOf(view, filled, 'body');
  return token && { id: resolve(view, token.value, filled + 1, organ), last: filled + 1 };
}

/**
 * The owner named after the session ("session of the Human Rights Council") or, failing that, the nearest one
 * before it in the same sentence; failing that, the organ that speaks.
 */
export function bodyFor(view: TokenView, first: number, last: number, organ: string): Owner {
  const before = bodyBefore(view, first, last, organ);
  // 并在第七十七届会议上与大会进行对话: the partner's session, where no body known by name stands before it.
  return before.id === null ? (partnerAfter(view, last, organ) ?? before) : before;
}

/** The body that is met at the session, named right behind it. */
function partnerAfter(view: TokenView, last: number, organ: string): Owner | null {
  if (view.lexicon.spacing !== 'unspaced') return null;
  const at = nextOf(view, last, 'post') ? last + 2 : last + 1;
  const token = tokenOf(view, at, 'body');
  const between = token && view.text.slice(view.tokens[at - 1]!.end, token.start);
  return token && /^[与同向]$/u.test(between!)
    ? { id: resolve(view, token.value, at, organ), last: null }
    : null;
}

function bodyBefore(view: TokenView, first: number, last: number, organ: string): Owner {
  const after = ownerAfter(view, last, organ);
  if (after) return after;
  // Arabic names the organ between "session" and its number.
  for (let at = first + 1; at < last; at++) {
    const token = view.tokens[at]!;
    if (token.type === 'body') return { id: resolve(view, token.value, at, organ), last: null };
  }
  for (let at = first - 1; at >= 0 && first - at <= MAX_BACK; at--) {
    const gap = gapBefore(view, at + 1);
    if (gap === 'break') break;
    const token = view.tokens[at]!;
    if (token.type === 'body') return { id: resolve(view, token.value, at, organ), last: null };
  }
  return { id: organ, last: null };
}
