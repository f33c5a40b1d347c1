import { Beginnings } from '../language/beginnings.ts';
import { folded, wordCharacters } from '../language/phrases.ts';

/** In a form, the rest of a word: `генеральн* секретар*`. */
const STAR = 0x2a;
const BLANK = 0x20;

/** A place where phrases part, end or have a star: what the phrases from `low` to `high` share up to `depth`. */
interface Parting {
  readonly low: number;
  readonly high: number;
  readonly depth: number;
}

/** Where the phrases of a range, which are in order and share the character at `depth`, part again. */
function nextParting(phrases: readonly string[], low: number, high: number, depth: number): number {
  const first = phrases[low]!;
  const last = phrases[high - 1]!;
  let at = depth + 1;
  while (at < first.length && first.charCodeAt(at) === last.charCodeAt(at) && first.charCodeAt(at) !== STAR)
    at++;
  return at;
}

/** The end of the range of phrases that have the same character at `depth` as the one at `low`. */
function rangeEnd(phrases: readonly string[], { high, depth }: Parting, low: number): number {
  const code = phrases[low]!.charCodeAt(depth);
  let end = low + 1;
  while (end < high && phrases[end]!.charCodeAt(depth) === code) end++;
  return end;
}

/** The arrays of a {@link Trie} while they grow. */
interface Drawing {
  readonly ways: number[];
  readonly code: number[];
  readonly rest: number[];
  readonly leads: number[];
  readonly letters: number[];
  readonly star: number[];
  readonly value: number[];
}

/** Draws the tree of phrases that are in order, parting by parting, so that the ways out of each stand together. */
function drawTree(phrases: readonly string[], values: readonly number[]): Drawing {
  const drawing: Drawing = { ways: [], code: [], rest: [0], leads: [], letters: [], star: [], value: [] };
  const partings: Parting[] = [{ low: 0, high: phrases.length, depth: 0 }];
  for (let node = 0; node < partings.length; node++) {
    const parting = partings[node]!;
    const { high, depth } = parting;
    let { low } = parting;
    drawing.ways.push(drawing.code.length);
    const ends = low < high && phrases[low]!.length === depth;
    drawing.value.push(ends ? values[low++]! : -1);
    drawing.star.push(-1);
    for (let end = low; low < high; low = end) {
      end = rangeEnd(phrases, parting, low);
      if (phrases[low]!.charCodeAt(depth) === STAR) drawing.star[node] = partings.length;
      else drawing.leads.push(partings.length);
      partings.push({ low, high: end, depth: drawWay(drawing, phrases, low, end, depth) });
    }
  }
  drawing.ways.push(drawing.code.length);
  return drawing;
}

/** Draws the way of the phrases of a range, and says how deep it goes; a star is a way without characters. */
function drawWay(
  drawing: Drawing,
  phrases: readonly string[],
  low: number,
  high: number,
  depth: number,
): number {
  const first = phrases[low]!;
  if (first.charCodeAt(depth) === STAR) return depth + 1;
  const end = nextParting(phrases, low, high, depth);
  drawing.code.push(first.charCodeAt(depth));
  for (let at = depth + 1; at < end; at++) drawing.letters.push(first.charCodeAt(at));
  drawing.rest.push(drawing.letters.length);
  return end;
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

  /** @param phrases - folded, in order and without repetition, with their numbers */
  private constructor(
    phrases: readonly string[],
    values: readonly number[],
    spaced: boolean,
    beginnings: Beginnings,
  ) {
    this.beginnings = beginnings;
    this.spaced = spaced;
    const drawn = drawTree(phrases, values);
    this.ways = Int32Array.from(drawn.ways);
    this.code = Uint16Array.from(drawn.code);
    this.rest = Int32Array.from(drawn.rest);
    this.leads = Int32Array.from(drawn.leads);
    this.letters = Uint16Array.from(drawn.letters);
    this.star = Int32Array.from(drawn.star);
    this.value = Int32Array.from(drawn.value);
  }

  /**
   * Compiles phrases; each has the number that {@link match} gives back. Of two equal phrases the first stands.
   *
   * @param spaced - whether words stand apart, so that a phrase ends only where a word does
   */
  static of(phrases: readonly (readonly [phrase: string, value: number])[], spaced: boolean): Trie {
    const numbers = new Map<string, number>();
    for (const [phrase, value] of phrases) {
      const key = foldedPhrase(phrase);
      if (!numbers.has(key)) numbers.set(key, value);
    }
    const keys = [...numbers.keys()].sort();
    const values = keys.map((key) => numbers.get(key)!);
    return new Trie(keys, values, spaced, new Beginnings(keys, spaced ? 'spaced' : 'unspaced'));
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

/** The end of the word that goes on at an offset. */
export function wordEnd(text: string, at: number): number {
  let here = at;
  while (here < text.length && wordCharacters[text.charCodeAt(here)] === 1) here++;
  return here;
}

/** The characters of a phrase as the text is compared with them, without those that are passed over. */
export function foldedPhrase(phrase: string): string {
  let heard = '';
  for (let at = 0; at < phrase.length; at++) {
    const code = folded[phrase.charCodeAt(at)]!;
    if (code !== 0) heard += String.fromCharCode(code);
  }
  return heard;
}
