/** Joins the lines of a paragraph: blanks, Chinese without blanks, hyphens at the ends of lines. */

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef‘’“”]/u;
const BROKEN = /(\p{Ll}+)[-\u2010\u00ad]$/u;
/** UTF-16 units of a line's end that may be one word. */
const LONGEST_WORD = 60;
/** Parts of compounds that keep their hyphen wherever they stand; others are words cut at the end of a line. */
const FIRST_PARTS = new Set(
  'non co self well high low long short multi cross follow inter pre post sub re anti counter cost decision ex extra far full gender half human income labour land large law life lower macro micro middle mid much new north one open people policy pro quasi result right risk rule semi small socio south state ten third trans two ultra under up value vice water web wide women world year twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante quatre dix'.split(
    ' ',
  ),
);
const SECOND_PARTS = new Set(
  'related based building making keeping sharing wide term level up oriented led driven owned binding facilitators chairs operation ordination operate ordinate being range scale sector country ended making taking setting raising free specific sensitive responsive effective efficient friendly income general elect dependent determination governmental communicable discrimination proliferation aggression intervention violence'.split(
    ' ',
  ),
);

/** Counts the words of a document, to know whether a word at the end of a line is one that has a hyphen. */
export class Joiner {
  readonly #words: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    // The halves of a word that is cut at the end of a line are no words of the document.
    const whole = texts.map((text, index) => {
      const cut = BROKEN.test((texts[index - 1] ?? '').slice(-LONGEST_WORD));
      return (cut ? text.replace(/^\p{L}+/u, '') : text).replace(BROKEN, '');
    });
    this.#words = new Set(whole.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []));
  }

  /** The text of two lines that follow each other. */
  join(before: string, after: string): string {
    // The end alone is looked at: a paragraph grows line by line, and its length must not count each time.
    const end = before.slice(-LONGEST_WORD);
    const broken = BROKEN.exec(end);
    const next = /^\p{Ll}[\p{L}]*/u.exec(after)?.[0];
    if (broken && next)
      return before.slice(0, -1) + (this.#keepsHyphen(broken[1] ?? '', next) ? '-' : '') + after;
    if (/[\p{L}\p{N}][-\u2010/]$/u.test(end)) return before + after;
    const tight = CJK.test(before.at(-1) ?? '') && CJK.test(after[0] ?? '');
    return tight || before === '' ? before + after : `${before} ${after}`;
  }

  #keepsHyphen(first: string, second: string): boolean {
    const [before, after] = [first.toLowerCase(), second.toLowerCase()];
    if (this.#words.has(`${before}-${after}`)) return true;
    if (this.#words.has(before + after)) return false;
    const parts = this.#words.has(before) && this.#words.has(after);
    return parts || FIRST_PARTS.has(before) || SECOND_PARTS.has(after);
  }
}
