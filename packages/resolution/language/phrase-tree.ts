/**
 * A set of phrases that are looked up from a position in a text, longest match first.
 *
 * ```text
 * > | Takes note with appreciation of the report
 *     ^^^^^^^^^^          longest phrase from offset 0 is "takes note"
 * ```
 *
 * Letters are compared in lower case; every kind of blank equals one blank, every kind of apostrophe
 * `’`; vowel marks, soft hyphens and direction marks in the text are passed over.
 */
export interface PhraseTree<Value> {
  readonly next: Map<number, PhraseTree<Value>>;
  value: Value | undefined;
}

/** Where a phrase was found to end, and what it stands for. */
export interface PhraseMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

const BLANK = 0x20;
const APOSTROPHE = 0x2019;

function isSilent(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    (code >= 0x64b && code <= 0x652) ||
    code === 0x640 ||
    code === 0x670 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** True for every kind of blank and line break. */
export function isBlank(code: number): boolean {
  return code === BLANK || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x202f;
}

/** The code by which a character is compared, or -1 when it is passed over. */
export function foldCode(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    if (code === 0x27) return APOSTROPHE;
    return isBlank(code) ? BLANK : code;
  }
  if (isSilent(code)) return -1;
  if (isBlank(code)) return BLANK;
  if (code === 0x2018 || code === 0x2bc || code === 0xb4) return APOSTROPHE;
  if (code < 0x250 || (code >= 0x370 && code < 0x530))
    return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return code;
}

/** An empty tree. */
export function phraseTree<Value>(): PhraseTree<Value> {
  return { next: new Map(), value: undefined };
}

/** Adds a phrase; a phrase that is there already keeps its first value. */
export function addPhrase<Value>(tree: PhraseTree<Value>, phrase: string, value: Value): void {
  let node = tree;
  for (let at = 0; at < phrase.length; at++) {
    const code = foldCode(phrase.charCodeAt(at));
    if (code < 0) continue;
    let following = node.next.get(code);
    if (following === undefined) {
      following = phraseTree<Value>();
      node.next.set(code, following);
    }
    node = following;
  }
  node.value ??= value;
}

/** True where a word may end: before anything that is not a letter or a digit of an alphabetic script. */
export function isWordEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code >= 0x2e80) return true;
  if (code < 0x80)
    return !(
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a)
    );
  if (isSilent(code)) return isWordEnd(text, at + 1);
  return !(
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x370 && code < 0x530) ||
    (code >= 0x620 && code < 0x66e)
  );
}

function skipVowelMarks(text: string, at: number): number {
  let here = at;
  while (text.charCodeAt(here) >= 0x64b && text.charCodeAt(here) <= 0x652) here++;
  return here;
}

/** Finds the longest phrase of `tree` that starts at `at` and ends where a word may end. */
export function longestPhrase<Value>(
  tree: PhraseTree<Value>,
  text: string,
  at: number,
): PhraseMatch<Value> | null {
  let node = tree;
  let found: PhraseMatch<Value> | null = null;
  let blank = false;
  for (let here = at; here < text.length; here++) {
    const code = foldCode(text.charCodeAt(here));
    if (code < 0 || (blank && code === BLANK)) continue;
    const following = node.next.get(code);
    if (following === undefined) break;
    node = following;
    blank = code === BLANK;
    if (node.value === undefined || !(code >= 0x2e80 || isWordEnd(text, here + 1))) continue;
    found = { end: skipVowelMarks(text, here + 1), value: node.value };
  }
  return found;
}

/**
 * Finds the longest phrase as {@link longestPhrase} does, in print that lost or gained one blank.
 *
 * ```text
 * > | Rec alling its resolutions      "recalling": a blank stands inside the word
 * > | Takingnote of the report        "taking note": a blank is missing
 * > | Welcomingthe report             "welcoming": the next word is run in
 * ```
 */
export function loosePhrase<Value>(
  tree: PhraseTree<Value>,
  text: string,
  at: number,
): PhraseMatch<Value> | null {
  let node = tree;
  let found: PhraseMatch<Value> | null = null;
  let slips = 0;
  for (let here = at; here < text.length; here++) {
    const code = foldCode(text.charCodeAt(here));
    if (code < 0) continue;
    let following = node.next.get(code);
    if (following === undefined && slips === 0) {
      slips++;
      if (code === BLANK && here > at) continue;
      following = node.next.get(BLANK)?.next.get(code);
    }
    if (following === undefined) break;
    node = following;
    const whole = isWordEnd(text, here + 1);
    if (node.value === undefined || (!whole && (here - at < SHORTEST_RUN_IN || slips > 0))) continue;
    found = { end: skipVowelMarks(text, here + 1), value: node.value };
  }
  return found;
}

/** A shorter word may well be the beginning of another. */
const SHORTEST_RUN_IN = 5;
