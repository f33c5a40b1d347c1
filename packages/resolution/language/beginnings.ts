import { folded, type Spacing, wordCharacters } from './phrases.ts';

const BLANK = 0x20;
/** In a form, the rest of a word. */
const STAR = 0x2a;
const SIZE = 1 << 14;

/** What a hash of letters says: a first word ends here, or goes on in any way (`государств*`). */
const WORD = 1;
const OPEN = 2;
/** Stands in for characters that are passed over: they say nothing. */
const UNHEARD = 1;

/** Folded code of what words are made of, {@link UNHEARD} for signs inside words, 0 for everything that parts them. */
const letters: Uint16Array = folded.map((code) => {
  if (code === 0) return UNHEARD;
  return wordCharacters[code] === 1 ? code : 0;
});

const grown = (hash: number, code: number): number => (Math.imul(hash, 0x9e3779b1) + code) | 0;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SIZE - 1);
const pairPlace = (first: number, second: number): number => placeOf(grown(grown(0, first), second));

/**
 * The beginnings of a set of phrases: one look at a word tells for most of a text that no phrase begins there, which
 * spares the walk through a large table. It may say yes in vain, never no.
 *
 * Where words stand apart the whole first word is looked at, elsewhere the first two characters.
 */
export class Beginnings {
  private readonly starts = new Uint8Array(0x10000);
  private readonly begun = new Uint8Array(SIZE);
  private readonly spaced: boolean;

  constructor(phrases: Iterable<string>, spacing: Spacing) {
    this.spaced = spacing === 'spaced';
    for (const phrase of phrases) {
      const codes = Array.from({ length: phrase.length }, (_, at) => folded[phrase.charCodeAt(at)]!);
      const heard = codes.filter((code) => code !== 0);
      if (heard.length === 0) continue;
      if (this.spaced) this.addWord(heard);
      else this.addPair(heard);
    }
  }

  private addWord(codes: readonly number[]): void {
    const end = codes.findIndex((code) => letters[code] === 0);
    const word = end < 0 ? codes : codes.slice(0, end);
    if (word.length === 0) this.starts[codes[0]!] = 1;
    else this.begun[placeOf(word.reduce(grown, 0))]! |= codes[end] === STAR ? OPEN : WORD;
  }

  private addPair(codes: readonly number[]): void {
    const [first, second] = codes;
    if (second === undefined) this.starts[first!] = 1;
    else this.begun[pairPlace(first!, second)] = WORD;
  }

  /** Whether a phrase may begin at an offset; none begins at a character that is passed over. */
  mayStart(text: string, at: number): boolean {
    if (folded[text.charCodeAt(at)] === 0) return false;
    return this.spaced ? this.wordMayStart(text, at) : this.pairMayStart(text, at);
  }

  private wordMayStart(text: string, at: number): boolean {
    const { begun } = this;
    let hash = 0;
    let index = at;
    let opens = 0;
    for (; index < text.length; index++) {
      const code = letters[text.charCodeAt(index)]!;
      if (code === UNHEARD) return true;
      if (code === 0) break;
      hash = grown(hash, code);
      opens |= begun[placeOf(hash)]!;
    }
    if (index === at) return this.starts[folded[text.charCodeAt(at)]!] === 1;
    return (opens & OPEN) !== 0 || (begun[placeOf(hash)]! & WORD) !== 0;
  }

  private pairMayStart(text: string, at: number): boolean {
    const first = folded[text.charCodeAt(at)]!;
    if (this.starts[first] === 1) return true;
    const second = at + 1 < text.length ? folded[text.charCodeAt(at + 1)]! : BLANK;
    return second === 0 || second === BLANK || this.begun[pairPlace(first, second)] === 1;
  }
}
