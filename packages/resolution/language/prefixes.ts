import { folded, type Spacing, wordCharacters } from './phrases.ts';

const BLANK = 0x20;
/** In a form, the rest of a word. */
const STAR = 0x2a;
const SIZE = 1 << 13;

/** What a first character says: look at the next ones, or some phrase may begin whatever follows. */
const SOME = 1;
const ANY = 2;

/**
 * The first letters of a set of phrases: one look tells for most words of a text that no phrase begins there, which
 * spares the walk through a large table. It may say yes in vain, never no.
 */
export class Prefixes {
  private readonly starts = new Uint8Array(0x10000);
  private readonly begun = new Uint8Array(SIZE);
  private readonly spaced: boolean;

  constructor(phrases: Iterable<string>, spacing: Spacing) {
    this.spaced = spacing === 'spaced';
    for (const phrase of phrases) this.add(phrase);
  }

  private add(phrase: string): void {
    const codes = [...phrase].map((character) => folded[character.charCodeAt(0)]!).filter((code) => code > 0);
    const first = codes[0];
    if (first === undefined) return;
    const [, second = BLANK, third = BLANK] = codes;
    // What is shorter than the stretch that is looked at may stand before anything.
    const star = codes.indexOf(STAR);
    const open = this.spaced ? star >= 0 && star < 3 : codes.length < 2;
    if (open) this.starts[first] = ANY;
    else this.starts[first] ||= SOME;
    this.begun[this.spaced ? tripleKey(first, second, third) : pairKey(first, second)] = 1;
  }

  /** Whether a phrase may begin at an offset. */
  mayStart(text: string, at: number): boolean {
    const first = folded[text.charCodeAt(at)]!;
    const start = this.starts[first];
    if (start !== SOME) return start === ANY;
    const second = codeAt(text, at + 1);
    if (second === 0) return true;
    if (!this.spaced) return second === BLANK || this.begun[pairKey(first, second)] === 1;
    const third = codeAt(text, at + 2);
    return third === 0 || this.begun[tripleKey(first, second, third)] === 1;
  }
}

/** The folded code at an offset, 0 for what is passed over, a blank after the end. */
const codeAt = (text: string, at: number): number =>
  at < text.length ? folded[text.charCodeAt(at)]! : BLANK;

const pairKey = (first: number, second: number): number => (Math.imul(first, 61) + second) & (SIZE - 1);

/** After the end of a word anything may stand. */
function tripleKey(first: number, second: number, third: number): number {
  if (wordCharacters[first] === 0 || wordCharacters[second] === 0) return pairKey(first, BLANK);
  return (Math.imul(pairKey(first, second), 67) + (wordCharacters[third] === 0 ? BLANK : third)) & (SIZE - 1);
}
