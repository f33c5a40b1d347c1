import type { Force, Language } from '../model.ts';
import type { FormsByForce, VerbLexicon } from './lexicon.ts';
import { lexicons } from './lexicons.ts';
import {
  addPhrase,
  isBlank,
  longestPhrase,
  loosePhrase,
  type PhraseTree,
  phraseTree,
} from './phrase-tree.ts';

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

interface VerbTrees {
  readonly core: PhraseTree<Core>;
  readonly before: PhraseTree<true>;
  readonly after: PhraseTree<true>;
  readonly afterPreambular: PhraseTree<true>;
  readonly links: PhraseTree<true>;
  readonly complements: PhraseTree<Force>;
  readonly joints: PhraseTree<true>;
  readonly leadIns: PhraseTree<true>;
}

interface Growth {
  readonly end: number;
  readonly force: Force;
  readonly role: VerbRole;
}

function phrases(words: readonly string[]): PhraseTree<true> {
  const tree = phraseTree<true>();
  for (const word of words) addPhrase(tree, word, true);
  return tree;
}

function eachForm(forms: FormsByForce, visit: (form: string, force: Force) => void): void {
  for (const [force, list] of Object.entries(forms) as [Force, readonly string[]][]) {
    for (const form of list) visit(form, force);
  }
}

function coreTree(verbs: VerbLexicon): PhraseTree<Core> {
  const tree = phraseTree<Core>();
  const complemented = new Set(verbs.takeComplement);
  const preambular = new Set<string>();
  eachForm(verbs.preambular, (form) => preambular.add(form));
  eachForm(verbs.operative, (form, force) => {
    const role = preambular.has(form) ? 'both' : 'operative';
    addPhrase(tree, form, { force, role, takesComplement: complemented.has(form) });
  });
  eachForm(verbs.preambular, (form, force) => {
    addPhrase(tree, form, { force, role: 'preambular', takesComplement: complemented.has(form) });
  });
  return tree;
}

function buildTrees(language: Language): VerbTrees {
  const { verbs } = lexicons[language];
  const complements = phraseTree<Force>();
  eachForm(verbs.complements, (form, force) => addPhrase(complements, form, force));
  return {
    core: coreTree(verbs),
    before: phrases(verbs.before),
    after: phrases(verbs.after),
    afterPreambular: phrases([...verbs.after, ...verbs.afterPreambular]),
    links: phrases(verbs.complementLinks),
    complements,
    joints: phrases(verbs.joints),
    leadIns: phrases(verbs.leadIns),
  };
}

const built = new Map<Language, VerbTrees>();

function treesOf(language: Language): VerbTrees {
  let trees = built.get(language);
  if (trees === undefined) {
    trees = buildTrees(language);
    built.set(language, trees);
  }
  return trees;
}

function skipBlanks(text: string, at: number): number {
  let here = at;
  while (isBlank(text.charCodeAt(here))) here++;
  return here;
}

/** `Expresses [its deep] concern`: the object that is printed with the verb. */
function growComplement(trees: VerbTrees, text: string, at: number): { end: number; force: Force } | null {
  let here = skipBlanks(text, at);
  for (let links = 0; links < 6; links++) {
    const noun = longestPhrase(trees.complements, text, here);
    if (noun !== null) return { end: noun.end, force: noun.value };
    const link = longestPhrase(trees.links, text, here);
    if (link === null) return null;
    here = skipBlanks(text, link.end);
  }
  return null;
}

function growAfter(words: PhraseTree<true>, text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 4; count++) {
    const after = longestPhrase(words, text, skipBlanks(text, end));
    if (after === null) break;
    end = after.end;
  }
  return end;
}

/** `Welcomes [and accepts with appreciation]`: a second verb directly after the first. */
function growJoint(trees: VerbTrees, text: string, end: number): number {
  const joint = longestPhrase(trees.joints, text, skipBlanks(text, end));
  if (joint === null) return end;
  return growVerb(trees, text, skipBlanks(text, joint.end), 4)?.end ?? end;
}

function growCore(trees: VerbTrees, text: string, at: number): Growth | null {
  const core = longestPhrase(trees.core, text, at);
  if (core === null) return null;
  let { force } = core.value;
  const words = core.value.role === 'operative' ? trees.after : trees.afterPreambular;
  let end = growAfter(words, text, core.end);
  const complement = core.value.takesComplement ? growComplement(trees, text, end) : null;
  if (complement !== null) {
    end = growAfter(words, text, complement.end);
    if (complement.force !== 'other') force = complement.force;
  }
  return { end: growJoint(trees, text, end), force, role: core.value.role };
}

function growVerb(trees: VerbTrees, text: string, at: number, depth: number): Growth | null {
  if (depth === 0) return null;
  const before = longestPhrase(trees.before, text, at);
  const grown = before === null ? null : growVerb(trees, text, skipBlanks(text, before.end), depth - 1);
  const bare = growCore(trees, text, at);
  if (grown === null || (bare !== null && bare.end > grown.end)) return bare;
  return grown;
}

/** Passes over lead-ins and joints before an inner verb. */
function skipJoints(trees: VerbTrees, text: string, at: number): { start: number; joint: boolean } {
  let start = at;
  let joint = false;
  for (let words = 0; words < 3; words++) {
    const leadIn = longestPhrase(trees.leadIns, text, start);
    const joined = leadIn === null ? longestPhrase(trees.joints, text, start) : null;
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
  const trees = treesOf(language);
  const before = loosePhrase(trees.before, text, 0);
  const start = before === null ? 0 : skipBlanks(text, before.end);
  const core = loosePhrase(trees.core, text, start) ?? loosePhrase(trees.core, text, 0);
  if (core === null) return null;
  const words = core.value.role === 'operative' ? trees.after : trees.afterPreambular;
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
  const trees = treesOf(language);
  const from = skipBlanks(text, at);
  const direct = growVerb(trees, text, from, 4);
  if (direct !== null) return verbMatch(text, from, direct, { joined: false, joint: false });
  const { start, joint } = skipJoints(trees, text, from);
  if (start === from) return null;
  const inner = growVerb(trees, text, start, 4);
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
