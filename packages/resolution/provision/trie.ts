import { Beginnings } from '../language/beginnings.ts';
import { folded, wordCharacters } from '../language/phrases.ts';

/** In a form, the rest of a word: `генеральн* секретар*`. */
const STAR = 0x2a;
const BLANK = 0x20;

/** A phrase set while it grows. */
interface Draft {
  readonly next: Map<number, Draft>;
  star: Draft | null;
  value: number;
}

const draft = (): Draft => ({ next: new Map(), star: null, value: -1 });

/** A stretch of characters that leads to a place where phrases part, end or have a star. */
interface Stretch {
  readonly codes: readonly number[];
  readonly to: Draft;
}

/** From a character onwards, as long as there is only one way to go. */
function stretchFrom(code: number, first: Draft): Stretch {
  const codes = [code];
  let to = first;
  while (to.value === -1 && to.star === null && to.next.size === 1) {
    const [[only, next]] = [...to.next] as [[number, Draft]];
    codes.push(only);
    to = next;
  }
  return { codes, to };
}

/**
 * A set of phrases as flat arrays: characters between two partings lie one after the other, and the ways out of a
 * parting do, so that the whole set is small enough to stay near the processor and a scan allocates nothing.
 */
export class Trie {
  private readonly beginnings: Beginnings;
  private readonly spaced: boolean;
  /** By parting: the first of its ways, which are in the order of their characters; one more at the end. */
  private readonly ways: Int32Array;
  /** By way: its first character, where the others begin in {@link letters} (one more at the end), and where it leads. */
  private readonly code: Uint16Array;
  private readonly rest: Int32Array;
  private readonly leads: Int32Array;
  private readonly letters: Uint16Array;
  /** By parting: where a star leads, and the number of the phrase that ends there; -1 for none. */
  private readonly star: Int32Array;
  private readonly value: Int32Array;
  /** The value of the last match of {@link match}. */
  matched = -1;

  private constructor(root: Draft, spaced: boolean, beginnings: Beginnings) {
    this.beginnings = beginnings;
    this.spaced = spaced;
    const ids = new Map<Draft, number>([[root, 0]]);
    const ways: number[] = [];
    const stretches: Stretch[] = [];
    for (const node of ids.keys()) {
      ways.push(stretches.length);
      for (const [code, next] of [...node.next].sort(([a], [b]) => a - b)) {
        const stretch = stretchFrom(code, next);
        stretches.push(stretch);
        ids.set(stretch.to, ids.size);
      }
      if (node.star !== null) ids.set(node.star, ids.size);
    }
    const nodes = [...ids.keys()];
    this.ways = Int32Array.from([...ways, stretches.length]);
    this.code = Uint16Array.from(stretches, ({ codes }) => codes[0]!);
    this.leads = Int32Array.from(stretches, ({ to }) => ids.get(to)!);
    this.letters = Uint16Array.from(stretches.flatMap(({ codes }) => codes.slice(1)));
    this.rest = runningSums(stretches.map(({ codes }) => codes.length - 1));
    this.star = Int32Array.from(nodes, (node) => (node.star === null ? -1 : ids.get(node.star)!));
    this.value = Int32Array.from(nodes, (node) => node.value);
  }

  /**
   * Compiles phrases; each has the number that {@link match} gives back. Of two equal phrases the first stands.
   *
   * @param spaced - whether words stand apart, so that a phrase ends only where a word does
   */
  static of(phrases: readonly (readonly [phrase: string, value: number])[], spaced: boolean): Trie {
    const root = draft();
    for (const [phrase, value] of phrases) insert(root, phrase, value);
    const printed = phrases.map(([phrase]) => phrase);
    return new Trie(root, spaced, new Beginnings(printed, spaced ? 'spaced' : 'unspaced'));
  }

  /** The way out of a parting that begins with a character, -1 if none does; found by halving. */
  private way(node: number, code: number): number {
    let low = this.ways[node]!;
    const end = this.ways[node + 1]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.code[middle]! < code) low = middle + 1;
      else high = middle;
    }
    return low < end && this.code[low] === code ? low : -1;
  }

  /** Where the text goes on after the rest of a way, -1 if it says something else. */
  private along(way: number, text: string, from: number): number {
    let index = from;
    const end = this.rest[way + 1]!;
    for (let letter = this.rest[way]!; letter < end; ) {
      if (index >= text.length) return -1;
      const code = folded[text.charCodeAt(index)]!;
      index++;
      if (code === this.letters[letter]) letter++;
      else if (!this.passes(code)) return -1;
    }
    return index;
  }

  /** Characters that are passed over inside a phrase. */
  private passes(code: number): boolean {
    return code === 0 || (code === BLANK && !this.spaced);
  }

  /** Whether a phrase may begin at an offset: a cheap look before {@link match}. */
  mayStart(text: string, at: number): boolean {
    return this.beginnings.mayStart(text, at);
  }

  /** The end of the longest phrase that begins at `at`, -1 if none does; its number is then in {@link matched}. */
  match(text: string, at: number): number {
    this.matched = -1;
    return this.from(0, text, at);
  }

  /** The walk from a parting; recursion only at a star, so its depth is the number of stars in a phrase. */
  private from(start: number, text: string, at: number): number {
    let node = start;
    let best = -1;
    let index = at;
    let value = -1;
    for (;;) {
      if (this.value[node] !== -1 && index > best && this.mayEnd(text, index)) {
        best = index;
        value = this.value[node]!;
      }
      if (this.star[node] !== -1) {
        const end = this.from(this.star[node]!, text, wordEnd(text, index));
        if (end > best) {
          best = end;
          value = this.matched;
        }
      }
      if (index >= text.length) break;
      const code = folded[text.charCodeAt(index)]!;
      index++;
      if (this.passes(code)) continue;
      const way = this.way(node, code);
      if (way === -1) break;
      index = this.along(way, text, index);
      if (index === -1) break;
      node = this.leads[way]!;
    }
    if (best !== -1) this.matched = value;
    return best;
  }

  private mayEnd(text: string, index: number): boolean {
    return !this.spaced || index >= text.length || wordCharacters[text.charCodeAt(index)] === 0;
  }
}

/** 0, and after each of the numbers the sum so far. */
function runningSums(numbers: readonly number[]): Int32Array {
  const sums = new Int32Array(numbers.length + 1);
  numbers.forEach((number, index) => {
    sums[index + 1] = sums[index]! + number;
  });
  return sums;
}

/** The end of the word that goes on at an offset. */
export function wordEnd(text: string, at: number): number {
  let here = at;
  while (here < text.length && wordCharacters[text.charCodeAt(here)] === 1) here++;
  return here;
}

function following(here: Draft, code: number): Draft {
  if (code === STAR) {
    here.star ??= draft();
    return here.star;
  }
  let next = here.next.get(code);
  if (next === undefined) {
    next = draft();
    here.next.set(code, next);
  }
  return next;
}

function insert(root: Draft, phrase: string, value: number): void {
  let here = root;
  for (let at = 0; at < phrase.length; at++) {
    const code = folded[phrase.charCodeAt(at)]!;
    if (code !== 0) here = following(here, code);
  }
  if (here.value === -1) here.value = value;
}
