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
  /** As {@link at}, in damaged print: a blank stands inside the phrase, one is missing, or the next word is run in. */
  readonly loosely: (text: string, index: number) => PhraseMatch<T> | null;
}

const BLANK = 0x20;
/** Code of characters that are passed over inside a phrase. */
const SILENT = 0;

/** Ideographs, syllables and surrogates: no letter of them has a capital or needs to be asked whether it is one. */
const isCaseless = (code: number): boolean =>
  (code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xf900);

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    table[code] = code;
    if (isCaseless(code)) continue;
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
  for (const first of [0x202a, 0x2066]) table.fill(SILENT, first, first + 4);
  table[0x202e] = SILENT;
  return table;
}

/** Folded code of every UTF-16 unit; 0 for characters that are not heard (vowel signs, direction marks, soft hyphens). */
export const folded: Uint16Array = foldTable();

function wordTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const word = /[\p{L}\p{Nd}\p{M}]/u;
  for (let code = 0; code < 0x10000; code++) {
    const ideograph = code >= 0x4e00 && code < 0xd7a4;
    table[code] = ideograph || (!isCaseless(code) && word.test(String.fromCharCode(code))) ? 1 : 0;
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

/** The tree as one table: a step is one look-up, which is what keeps reading at the speed of the disk. */
interface Automaton<T> {
  /** Column of a folded character, 0 for those that stand in no phrase. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** Row to go to from a row by a column; 0 (the root) where no phrase goes on. */
  readonly steps: Uint16Array | Int32Array;
  readonly values: readonly (T | undefined)[];
}

function rowsOf<T>(root: Node<T>): Map<Node<T>, number> {
  const rows = new Map<Node<T>, number>([[root, 0]]);
  for (const here of rows.keys()) {
    for (const next of here.next.values()) rows.set(next, rows.size);
  }
  return rows;
}

function columnsOf<T>(nodes: Iterable<Node<T>>): { columns: Uint16Array; width: number } {
  const columns = new Uint16Array(0x10000);
  let width = 1;
  for (const { next } of nodes) {
    for (const code of next.keys()) if (columns[code] === 0) columns[code] = width++;
  }
  return { columns, width };
}

function automatonOf<T>(root: Node<T>): Automaton<T> {
  const rows = rowsOf(root);
  const { columns, width } = columnsOf(rows.keys());
  const steps = rows.size < 0x10000 ? new Uint16Array(rows.size * width) : new Int32Array(rows.size * width);
  const values: (T | undefined)[] = [];
  for (const [here, row] of rows) {
    values.push(here.value);
    for (const [code, next] of here.next) steps[row * width + columns[code]!] = rows.get(next)!;
  }
  return { columns, width, steps, values };
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

function longest<T>(
  { columns, width, steps, values }: Automaton<T>,
  text: string,
  start: number,
  spacing: Spacing,
): PhraseMatch<T> | null {
  let row = 0;
  let end = -1;
  let last = 0;
  let code = start < text.length ? folded[text.charCodeAt(start)]! : SILENT;
  for (let index = start; index < text.length; ) {
    row = steps[row * width + columns[code]!]!;
    if (row === 0) break;
    index++;
    if (values[row] !== undefined && endsWord(text, index, spacing)) {
      end = index;
      last = row;
    }
    if (index >= text.length) break;
    const before = code;
    code = folded[text.charCodeAt(index)]!;
    if (code !== SILENT && code !== BLANK) continue;
    const onward = skip(text, index, before === BLANK || spacing === 'unspaced');
    if (onward - index > MAX_SKIP || onward >= text.length) break;
    index = onward;
    code = folded[text.charCodeAt(index)]!;
  }
  return end < 0 ? null : { start, end: afterVowelSigns(text, end), value: values[last]! };
}

/** Ideographs stand for themselves: a word may end before and after each. */
const FIRST_IDEOGRAPH = 0x2e80;

function endsWord(text: string, index: number, spacing: Spacing): boolean {
  const last = text.charCodeAt(index - 1);
  // A phrase may end with an apostrophe: the word after it is another (l'Assemblée).
  if (spacing === 'unspaced' || last >= FIRST_IDEOGRAPH || !wordCharacters[last]) return true;
  const code = text.charCodeAt(skip(text, index, false));
  return !(code < FIRST_IDEOGRAPH && wordCharacters[code]);
}

/** The signs of the last letter belong to the phrase. */
function afterVowelSigns(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) >= 0x64b && text.charCodeAt(end) <= 0x652) end++;
  return end;
}

/** A shorter word may well be the beginning of another. */
const SHORTEST_RUN_IN = 5;

/**
 * The longest phrase in print that lost or gained one blank.
 *
 * ```text
 * > | Rec alling its resolutions      "recalling": a blank stands inside the word
 * > | Takingnote of the report        "taking note": a blank is missing
 * > | Welcomingthe report             "welcoming": the next word is run in
 * ```
 */
function loosest<T>(
  { columns, width, steps, values }: Automaton<T>,
  text: string,
  start: number,
): PhraseMatch<T> | null {
  let row = 0;
  let found: PhraseMatch<T> | null = null;
  let slips = 0;
  for (let index = start; index < text.length; index++) {
    const code = folded[text.charCodeAt(index)]!;
    if (code === SILENT) continue;
    let next = steps[row * width + columns[code]!]!;
    if (next === 0 && slips === 0) {
      slips++;
      if (code === BLANK && index > start) continue;
      const parted = steps[row * width + columns[BLANK]!]!;
      next = parted === 0 ? 0 : steps[parted * width + columns[code]!]!;
    }
    if (next === 0) break;
    row = next;
    const value = values[row];
    if (value === undefined) continue;
    const runIn = index - start >= SHORTEST_RUN_IN && slips === 0;
    if (runIn || endsWord(text, index + 1, 'spaced'))
      found = { start, end: afterVowelSigns(text, index + 1), value };
  }
  return found;
}

/**
 * Compiles the entries of a lexicon. Phrases of a spaced language match at the end of a word only; where they may
 * start is for the caller to say (an Arabic word carries its conjunction in front).
 */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>, spacing: Spacing): PhraseBook<T> {
  const root = node<T>();
  for (const [phrase, value] of entries) insert(root, phrase, value);
  const automaton = automatonOf(root);
  return {
    at: (text, index) => longest(automaton, text, index, spacing),
    loosely: (text, index) => loosest(automaton, text, index),
  };
}
