/** The words of relation around a date or a session: "no later than", 不迟于 … 前, "from … to". */
import type { TimeRelation } from '../model.ts';
import { lastDayOf } from './calendar-date.ts';
import type { Draft } from './draft.ts';
import type { TimeToken } from './lexer.ts';
import { gapBefore, nextOf, type TokenView, tokenOf } from './tokens.ts';

interface Words {
  readonly first: number;
  readonly last: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** How far the words of relation may be parted from the time by articles and the like. */
const MAX_FILL = 4;

/** The relation word before a draft and where it stands; nothing before `floor` is taken. */
function wordBefore(view: TokenView, draft: Draft, floor: number): { at: number; value: string } | null {
  let found: { at: number; value: string } | null = null;
  let at = draft.first - 1;
  for (let count = 0; count < MAX_FILL && at >= floor && gapBefore(view, at + 1) === 'blank'; count++, at--) {
    const token = view.tokens[at]!;
    if (token.type === 'to' && draft.kind === 'session' && !found) found = { at, value: 'at' };
    else if (token.type === 'pre') {
      // "no later than in April": the word further out is the stronger one.
      if (!found || isStronger(token.value, found.value)) found = { at, value: token.value };
    } else if (found || !['fill', 'own', 'body', 'year', 'sort'].includes(token.type)) break;
  }
  return found;
}

const plain = new Set(['on', 'in', 'at', 'from', 'to', 'until']);
const isStronger = (outer: string, inner: string): boolean => plain.has(inner) && !plain.has(outer);

/** "in April 2026 at the latest", "en avril 2026 au plus tard": the word of deadline behind its date. */
function latest(view: TokenView, last: number): TimeToken | null {
  const token = view.lexicon.spacing === 'spaced' ? nextOf(view, last, 'pre') : null;
  return token?.value === 'by' && gapBefore(view, last + 2) !== 'blank' ? token : null;
}

function relationWords(view: TokenView, draft: Draft, floor: number): Words {
  const before = wordBefore(view, draft, floor);
  const opening = nextOf(view, draft.last, 'point') && tokenOf(view, draft.last + 2, 'post') ? 1 : 0;
  const after = nextOf(view, draft.last + opening, 'post') ?? latest(view, draft.last);
  return {
    first: before?.at ?? draft.first,
    last: after ? draft.last + 1 + opening : draft.last,
    before: before?.value ?? null,
    after: after?.value ?? null,
  };
}

/** What a date without a stronger word stands in: on a day, in a month, at a session. */
function restingRelation(draft: Draft): TimeRelation {
  if (draft.kind === 'session') return 'at';
  return draft.kind === 'date' ? 'on' : 'in';
}

const strong: Readonly<Record<string, TimeRelation>> = {
  by: 'by',
  reversed: 'by',
  before: 'before',
  'up-to': 'before',
  after: 'after',
  until: 'from-to',
  since: 'from-to',
};

function relationOf(view: TokenView, draft: Draft, words: Words): TimeRelation | null {
  if (words.before && words.before !== 'until' && strong[words.before]) return strong[words.before]!;
  if (words.after && strong[words.after]) return strong[words.after]!;
  if (draft.kind === 'session') return words.before === 'during' || words.after === 'during' ? 'in' : 'at';
  if (draft.relation === 'from-to' || words.before === 'between' || words.after === 'between')
    return 'from-to';
  if (words.before === 'until' || words.before === 'from' || words.after === 'from') return 'from-to';
  if (words.before === 'to') return 'by';
  if (words.before || words.after) return restingRelation(draft);
  const month = draft.kind === 'month' && view.lexicon.spacing === 'unspaced';
  const adverb = view.lexicon.adverbialDates && (draft.kind === 'date' || month);
  return adverb ? restingRelation(draft) : (draft.relation ?? null);
}

/** "from 2018" and "until 2020" leave one end open; "by the end of 2018" is its last day. */
function bounded(draft: Draft, words: Words, relation: TimeRelation | null): string | null {
  const edtf = draft.edtf ?? null;
  if (!edtf || edtf.startsWith('XXXX')) return edtf;
  if ((relation === 'by' || relation === 'before') && draft.part === 'end') return lastDayOf(edtf);
  if (relation !== 'from-to' || edtf.includes('/')) return edtf;
  if (words.before === 'until' || words.after === 'until') return `../${edtf}`;
  return words.before === 'between' || words.after === 'between' ? edtf : `${edtf}/..`;
}

/** The draft with the words of relation around it; nothing before the token `floor` belongs to it. */
export function withRelation(view: TokenView, draft: Draft, floor: number): Draft {
  if (draft.settled) return draft;
  const words = relationWords(view, draft, floor);
  const relation = relationOf(view, draft, words);
  // Written out field by field: a spread of drafts of many shapes is what costs most here.
  return {
    first: words.first,
    last: words.last,
    kind: draft.kind,
    relation,
    edtf: bounded(draft, words, relation),
    anchor: draft.anchor,
    anchorText: draft.anchorText,
    part: draft.part,
    reversed: words.before === 'reversed' && words.after === null ? true : undefined,
  };
}
