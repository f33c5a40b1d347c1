import { folded, wordCharacters } from '../language/phrases.ts';
import { Prefixes } from '../language/prefixes.ts';

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

/**
 * A set of phrases as flat arrays: a step from a character to the next is one probe of a hash table, so that scanning a
 * text costs a few probes a word and allocates nothing.
 */
export class Trie {
  private readonly prefixes: Prefixes;
  private readonly nodeOf: Int32Array;
  private readonly codeOf: Uint16Array;
  private readonly nextOf: Int32Array;
  private readonly mask: number;
  private readonly starOf: Int32Array;
  private readonly valueOf: Int32Array;
  private readonly spaced: boolean;
  /** The value of the last match of {@link match}. */
  matched = -1;

  private constructor(
    drafts: readonly Draft[],
    ids: ReadonlyMap<Draft, number>,
    spaced: boolean,
    prefixes: Prefixes,
  ) {
    this.prefixes = prefixes;
    const edges = drafts.reduce((sum, { next }) => sum + next.size, 0);
    const size = 1 << Math.max(4, Math.ceil(Math.log2(edges * 2 + 2)));
    this.mask = size - 1;
    this.nodeOf = new Int32Array(size).fill(-1);
    this.codeOf = new Uint16Array(size);
    this.nextOf = new Int32Array(size);
    this.starOf = new Int32Array(drafts.length).fill(-1);
    this.valueOf = new Int32Array(drafts.length).fill(-1);
    this.spaced = spaced;
    drafts.forEach((node, id) => {
      this.valueOf[id] = node.value;
      if (node.star !== null) this.starOf[id] = ids.get(node.star)!;
      for (const [code, child] of node.next) this.link(id, code, ids.get(child)!);
    });
  }

  /**
   * Compiles phrases; each has the number that {@link match} gives back. Of two equal phrases the first stands.
   *
   * @param spaced - whether words stand apart, so that a phrase ends only where a word does
   */
  static of(phrases: readonly (readonly [phrase: string, value: number])[], spaced: boolean): Trie {
    const root = draft();
    for (const [phrase, value] of phrases) insert(root, phrase, value);
    const drafts = [root];
    for (let index = 0; index < drafts.length; index++) {
      const node = drafts[index]!;
      for (const child of node.next.values()) drafts.push(child);
      if (node.star !== null) drafts.push(node.star);
    }
    const prefixes = new Prefixes(
      phrases.map(([phrase]) => phrase),
      spaced ? 'spaced' : 'unspaced',
    );
    return new Trie(drafts, new Map(drafts.map((node, id) => [node, id])), spaced, prefixes);
  }

  private slot(node: number, code: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    slot &= this.mask;
    while (this.nodeOf[slot] !== -1 && (this.nodeOf[slot] !== node || this.codeOf[slot] !== code))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  private link(node: number, code: number, next: number): void {
    const slot = this.slot(node, code);
    this.nodeOf[slot] = node;
    this.codeOf[slot] = code;
    this.nextOf[slot] = next;
  }

  private step(node: number, code: number): number {
    const slot = this.slot(node, code);
    return this.nodeOf[slot] === -1 ? -1 : this.nextOf[slot]!;
  }

  /** Whether a phrase may begin at an offset: a cheap look before {@link match}. */
  mayStart(text: string, at: number): boolean {
    return this.prefixes.mayStart(text, at);
  }

  /** The end of the longest phrase that begins at `at`, -1 if none does; its number is then in {@link matched}. */
  match(text: string, at: number): number {
    this.matched = -1;
    return this.from(0, text, at);
  }

  /** The walk from a node; recursion only at a star, so its depth is the number of stars in a phrase. */
  private from(start: number, text: string, at: number): number {
    let node = start;
    let best = -1;
    let index = at;
    let value = -1;
    for (;;) {
      const ends = !this.spaced || index >= text.length || wordCharacters[text.charCodeAt(index)] === 0;
      if (this.valueOf[node] !== -1 && ends && index > best) {
        best = index;
        value = this.valueOf[node]!;
      }
      if (this.starOf[node] !== -1) {
        const end = this.from(this.starOf[node]!, text, wordEnd(text, index));
        if (end > best) {
          best = end;
          value = this.matched;
        }
      }
      if (index >= text.length) break;
      const code = folded[text.charCodeAt(index)]!;
      index++;
      if (code === 0 || (code === BLANK && !this.spaced)) continue;
      node = this.step(node, code);
      if (node === -1) break;
    }
    if (best !== -1) this.matched = value;
    return best;
  }
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
