/** The tokens of a text with what stands between them: the grammar's view. */
import { folded } from '../language/phrases.ts';
import type { TimeToken } from './lexer.ts';
import type { TimeLexicon, TimeWordType } from './lexicon/model.ts';

/** What stands between two tokens: nothing but blanks, blanks and one mark, or other words. */
export type Gap = 'blank' | 'comma' | 'dash' | 'slash' | 'words' | 'break';

/** A text, its tokens, and the language's table. */
export interface TokenView {
  readonly text: string;
  readonly tokens: readonly TimeToken[];
  readonly lexicon: TimeLexicon;
}

/** Marks that join, and marks that part for good; every other character is a word. */
const marks: readonly (readonly [Gap, string])[] = [
  ['blank', ' \0'],
  ['comma', ',、，،'],
  ['dash', '-~～'],
  ['slash', '/'],
  ['break', ';；。:：()؛《》“”"«»[]'],
];

const gaps: readonly Gap[] = ['words', 'blank', 'comma', 'dash', 'slash', 'break'];

const gapOf = new Uint8Array(0x10000);
for (const [gap, characters] of marks) {
  for (const character of characters) gapOf[character.charCodeAt(0)] = gaps.indexOf(gap);
}

/** Longer stretches than this never join two tokens. */
const MAX_GAP = 90;

/** What stands between two offsets. `words` holds no punctuation that ends a phrase. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from > MAX_GAP) return 'break';
  let gap: Gap = 'blank';
  for (let index = from; index < to; index++) {
    const mark = gaps[gapOf[folded[text.charCodeAt(index)]!]!]!;
    if (mark === 'blank') continue;
    // A comma with words beside it begins another part of the sentence.
    if (mark === 'break' || gap === 'comma' || (gap === 'words' && mark === 'comma')) return 'break';
    gap = gap === 'blank' ? mark : 'words';
  }
  return gap;
}

/** The token, if it is of one of these types. */
export function tokenOf(view: TokenView, index: number, ...types: TimeWordType[]): TimeToken | null {
  const token = view.tokens[index];
  if (token === undefined) return null;
  for (let at = 0; at < types.length; at++) if (types[at] === token.type) return token;
  return null;
}

/** What stands before a token, after the one before it. */
export function gapBefore(view: TokenView, index: number): Gap {
  const previous = view.tokens[index - 1];
  const token = view.tokens[index];
  return previous && token ? gapBetween(view.text, previous.end, token.start) : 'break';
}

/** The token after `index`, if only blanks lie between and it is of one of these types. */
export function nextOf(view: TokenView, index: number, ...types: TimeWordType[]): TimeToken | null {
  const token = tokenOf(view, index + 1, ...types);
  return token && gapBefore(view, index + 1) === 'blank' ? token : null;
}

/** The token before `index`, if only blanks lie between and it is of one of these types. */
export function previousOf(view: TokenView, index: number, ...types: TimeWordType[]): TimeToken | null {
  const token = tokenOf(view, index - 1, ...types);
  return token && gapBefore(view, index) === 'blank' ? token : null;
}

/** The first index after `index` that is not a binding word (of, the, de). */
export function skipFill(view: TokenView, index: number): number {
  let next = index;
  while (nextOf(view, next, 'fill')) next++;
  return next;
}
