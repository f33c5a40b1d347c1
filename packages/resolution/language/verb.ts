import type { Force, Language } from '../model.ts';
import type { FormsByForce, VerbLexicon } from './lexicon.ts';
import { lexicons } from './lexicons.ts';
import { isBlank, type PhraseBook, phraseBook } from './phrases.ts';

/** What a verb form may open: an operative paragraph, a preambular one, or either (Chinese). */
export type VerbRole = 'operative' | 'preambular' | 'both';

/** A verb as it is printed, with the words that belong to it. */
export interface VerbMatch {
  /** Offset of the first character of the verb: after lead-in and joint. */
  readonly start: number;
  readonly end: number;
  /** The printed words, blanks collapsed: `Also takes note`, `在这方面` is not in it. */
  readonly verb: string;
  readonly force: Force;
  readonly role: VerbRole;
  /** True when words such as "and", 并 or "in this regard" stand between `at` and `start`. */
  readonly joined: boolean;
  /** True when one of them joins the verb to a verb before it: "and", 并. */
  readonly joint: boolean;
}

interface Core {
  readonly force: Force;
  readonly role: VerbRole;
  readonly takesComplement: boolean;
}

interface VerbBooks {
  readonly core: PhraseBook<Core>;
  readonly before: PhraseBook<true>;
  readonly after: PhraseBook<true>;
  readonly afterPreambular: PhraseBook<true>;
  readonly links: PhraseBook<true>;
  readonly complements: PhraseBook<Force>;
  readonly joints: PhraseBook<true>;
  readonly leadIns: PhraseBook<true>;
}

interface Growth {
  readonly end: number;
  readonly force: Force;
  readonly role: VerbRole;
}

const phrases = (words: readonly string[]): PhraseBook<true> =>
  phraseBook(
    words.map((word) => [word, true]),
    'spaced',
  );

function eachForm(forms: FormsByForce, visit: (form: string, force: Force) => void): void {
  for (const [force, list] of Object.entries(forms) as [Force, readonly string[]][]) {
    for (const form of list) visit(form, force);
  }
}

function coreBook(verbs: VerbLexicon): PhraseBook<Core> {
  const entries: [string, Core][] = [];
  const complemented = new Set(verbs.takeComplement);
  const preambular = new Set<string>();
  eachForm(verbs.preambular, (form) => preambular.add(form));
  eachForm(verbs.operative, (form, force) => {
    const role = preambular.has(form) ? 'both' : 'operative';
    entries.push([form, { force, role, takesComplement: complemented.has(form) }]);
  });
  eachForm(verbs.preambular, (form, force) => {
    entries.push([form, { force, role: 'preambular', takesComplement: complemented.has(form) }]);
  });
  return phraseBook(entries, 'spaced');
}

function buildBooks(language: Language): VerbBooks {
  const { verbs } = lexicons[language];
  const complements: [string, Force][] = [];
  eachForm(verbs.complements, (form, force) => complements.push([form, force]));
  return {
    core: coreBook(verbs),
    before: phrases(verbs.before),
    after: phrases(verbs.after),
    afterPreambular: phrases([...verbs.after, ...verbs.afterPreambular]),
    links: phrases(verbs.complementLinks),
    complements: phraseBook(complements, 'spaced'),
    joints: phrases(verbs.joints),
    leadIns: phrases(verbs.leadIns),
  };
}

const built = new Map<Language, VerbBooks>();

function booksOf(language: Language): VerbBooks {
  let books = built.get(language);
  if (books === undefined) {
    books = buildBooks(language);
    built.set(language, books);
  }
  return books;
}

function skipBlanks(text: string, at: number): number {
  let here = at;
  while (isBlank(text.charCodeAt(here))) here++;
  return here;
}

/** `Expresses [its deep] concern`: the object that is printed with the verb. */
function growComplement(books: VerbBooks, text: string, at: number): { end: number; force: Force } | null {
  let here = skipBlanks(text, at);
  for (let links = 0; links < 6; links++) {
    const noun = books.complements.at(text, here);
    if (noun !== null) return { end: noun.end, force: noun.value };
    const link = books.links.at(text, here);
    if (link === null) return null;
    here = skipBlanks(text, link.end);
  }
  return null;
}

function growAfter(words: PhraseBook<true>, text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 4; count++) {
    const after = words.at(text, skipBlanks(text, end));
    if (after === null) break;
    end = after.end;
  }
  return end;
}

/** `Welcomes [and accepts with appreciation]`: a second verb directly after the first. */
function growJoint(books: VerbBooks, text: string, end: number): number {
  const joint = books.joints.at(text, skipBlanks(text, end));
  if (joint === null) return end;
  return growVerb(books, text, skipBlanks(text, joint.end), 4)?.end ?? end;
}

function growCore(books: VerbBooks, text: string, at: number): Growth | null {
  const core = books.core.at(text, at);
  if (core === null) return null;
  let { force } = core.value;
  const words = core.value.role === 'operative' ? books.after : books.afterPreambular;
  let end = growAfter(words, text, core.end);
  const complement = core.value.takesComplement ? growComplement(books, text, end) : null;
  if (complement !== null) {
    end = growAfter(words, text, complement.end);
    if (complement.force !== 'other') force = complement.force;
  }
  return { end: growJoint(books, text, end), force, role: core.value.role };
}

function growVerb(books: VerbBooks, text: string, at: number, depth: number): Growth | null {
  if (depth === 0) return null;
  const before = books.before.at(text, at);
  const grown = before === null ? null : growVerb(books, text, skipBlanks(text, before.end), depth - 1);
  const bare = growCore(books, text, at);
  if (grown === null || (bare !== null && bare.end > grown.end)) return bare;
  return grown;
}

/** Passes over lead-ins and joints before an inner verb. */
function skipJoints(books: VerbBooks, text: string, at: number): { start: number; joint: boolean } {
  let start = at;
  let joint = false;
  for (let words = 0; words < 3; words++) {
    const leadIn = books.leadIns.at(text, start);
    const joined = leadIn === null ? books.joints.at(text, start) : null;
    const skipped = leadIn ?? joined;
    if (skipped === null) break;
    joint ||= joined !== null;
    start = skipBlanks(text, skipped.end);
  }
  return { start, joint };
}

/**
 * Matches the verb of a paragraph that is known to open with one, in damaged print: a blank inside the verb or one
 * that is missing. To be asked only where {@link matchVerb} finds nothing.
 *
 * ```text
 * > | Un derscoring the importance   → "Un derscoring"
 * > | Cognizantalso that …           → "Cognizantalso"
 * ```
 */
export function matchDamagedVerb(text: string, language: Language): VerbMatch | null {
  const books = booksOf(language);
  const before = books.before.loosely(text, 0);
  const start = before === null ? 0 : skipBlanks(text, before.end);
  const core = books.core.loosely(text, start) ?? books.core.loosely(text, 0);
  if (core === null) return null;
  const words = core.value.role === 'operative' ? books.after : books.afterPreambular;
  const end = growAfter(words, text, core.end);
  return verbMatch(
    text,
    0,
    { end, force: core.value.force, role: core.value.role },
    { joined: false, joint: false },
  );
}

/**
 * Matches the operative or preambular verb that stands at an offset, longest match first.
 *
 * ```text
 * > | 10. Further requests the Secretary-General …      → "Further requests", request
 * > | 并邀请会员国 …                                      → "邀请", invitation, joined
 * > | Expresses its deep concern at …                   → "Expresses its deep concern", other
 * ```
 *
 * @param text - any text; the match is made at `at` only, in time that does not depend on its length
 * @param at - UTF-16 offset; blanks there are passed over
 * @returns null when no verb of the lexicon stands there
 */
export function matchVerb(text: string, at: number, language: Language): VerbMatch | null {
  const books = booksOf(language);
  const from = skipBlanks(text, at);
  const direct = growVerb(books, text, from, 4);
  if (direct !== null) return verbMatch(text, from, direct, { joined: false, joint: false });
  const { start, joint } = skipJoints(books, text, from);
  if (start === from) return null;
  const inner = growVerb(books, text, start, 4);
  return inner === null ? null : verbMatch(text, start, inner, { joined: true, joint });
}

function verbMatch(
  text: string,
  start: number,
  growth: Growth,
  lead: Pick<VerbMatch, 'joined' | 'joint'>,
): VerbMatch {
  const verb = text.slice(start, growth.end).replace(/\s+/g, ' ');
  return { start, end: growth.end, verb, force: growth.force, role: growth.role, ...lead };
}
