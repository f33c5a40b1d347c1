/**
 * A phrase book: finds the phrases of a lexicon in running text, longest first, in one pass and in linear time.
 * Case, kinds of blank, hyphen and apostrophe, Arabic vowel signs and presentation are folded while matching, so
 * that offsets are always those of the text as given.
 */

/** How the words of a language stand: apart from each other, or run together (Chinese). */
export type Spacing = 'spaced' | 'unspaced';

/** A phrase that was found: half-open range of UTF-16 offsets and what the lexicon says about it. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A compiled lexicon. */
export interface PhraseBook<T> {
  /** The longest phrase that starts exactly here, or null. */
  readonly at: (text: string, index: number) => PhraseMatch<T> | null;
  /** Whether any phrase starts with this character code (after folding): a cheap look before {@link at}. */
  readonly mayStart: (code: number) => boolean;
}

const BLANK = 0x20;
/** Code of characters that are passed over inside a phrase. */
const SILENT = 0;

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  const fold = (characters: string, to: string) => {
    for (const character of characters) table[character.charCodeAt(0)] = to.charCodeAt(0);
  };
  fold(
    '\t\n\v\f\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  );
  fold('\u2010\u2011\u2012\u2013\u2014\u2212', '-');
  fold('\u2018\u2019\u02bc\u00b4', "'");
  fold('أإآٱ', 'ا');
  fold('ى', 'ي');
  for (let digit = 0; digit < 10; digit++) {
    for (const zero of [0xff10, 0x0660, 0x06f0]) table[zero + digit] = 0x30 + digit;
  }
  fold('（', '(');
  fold('）', ')');
  fold('／', '/');
  for (let code = 0x064b; code <= 0x0652; code++) table[code] = SILENT;
  for (const code of [0x0640, 0x0670, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0xfeff, 0x2060]) {
    table[code] = SILENT;
  }
  return table;
}

/** Folded code of every UTF-16 unit; 0 for characters that are not heard (vowel signs, direction marks, soft hyphens). */
export const folded: Uint16Array = foldTable();

function wordTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const word = /[\p{L}\p{Nd}\p{M}]/u;
  for (let code = 0; code < 0x10000; code++) {
    if (code < 0xd800 || code > 0xdfff) table[code] = word.test(String.fromCharCode(code)) ? 1 : 0;
  }
  return table;
}

/** 1 for letters, digits and marks. */
export const wordCharacters: Uint8Array = wordTable();

/** True for a blank of any kind. */
export const isBlank = (code: number): boolean => folded[code] === BLANK;

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

function insert<T>(root: Node<T>, phrase: string, value: T): void {
  let here = root;
  for (let index = 0; index < phrase.length; index++) {
    const code = folded[phrase.charCodeAt(index)]!;
    if (code === SILENT) continue;
    let next = here.next.get(code);
    if (!next) {
      next = node<T>();
      here.next.set(code, next);
    }
    here = next;
  }
  // The first entry of a phrase stands: lexicons list the special sense before the general one.
  here.value ??= value;
}

/** Where matching goes on after a character: over silent ones, and over blanks where the script allows. */
function skip(text: string, from: number, blanks: boolean): number {
  let index = from;
  while (index < text.length) {
    const code = folded[text.charCodeAt(index)]!;
    if (code !== SILENT && !(blanks && code === BLANK)) break;
    index++;
  }
  return index;
}

/** No more blanks than this are passed over inside a phrase, so that a run of blanks costs linear time. */
const MAX_SKIP = 8;

function longest<T>(root: Node<T>, text: string, start: number, spacing: Spacing): PhraseMatch<T> | null {
  let here: Node<T> | undefined = root;
  let best: PhraseMatch<T> | null = null;
  let index = start;
  while (index < text.length) {
    here = here.next.get(folded[text.charCodeAt(index)]!);
    if (!here) break;
    const blank = folded[text.charCodeAt(index)] === BLANK;
    index++;
    if (here.value !== undefined && endsWord(text, index, spacing))
      best = { start, end: index, value: here.value };
    const onward = skip(text, index, blank || spacing === 'unspaced');
    if (onward - index > MAX_SKIP) break;
    index = onward;
  }
  return best;
}

function endsWord(text: string, index: number, spacing: Spacing): boolean {
  // A phrase may end with an apostrophe: the word after it is another (l'Assemblée).
  if (spacing === 'unspaced' || !wordCharacters[text.charCodeAt(index - 1)]) return true;
  const after = skip(text, index, false);
  return after >= text.length || !wordCharacters[text.charCodeAt(after)];
}

/**
 * Compiles the entries of a lexicon. Phrases of a spaced language match at the end of a word only; where they may
 * start is for the caller to say (an Arabic word carries its conjunction in front).
 */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>, spacing: Spacing): PhraseBook<T> {
  const root = node<T>();
  for (const [phrase, value] of entries) insert(root, phrase, value);
  const starts = new Uint8Array(0x10000);
  for (const code of root.next.keys()) starts[code] = 1;
  return {
    at: (text, index) => longest(root, text, index, spacing),
    mayStart: (code) => starts[folded[code]!] === 1,
  };
}
