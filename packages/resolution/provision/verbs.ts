import { matchVerb, type VerbMatch } from '../language/verb.ts';
import type { Block, Force, Language } from '../model.ts';
import { forceOf } from './force.ts';
import { innerVerbs } from './lexicon/inner-verbs.ts';

/** An operative verb printed in a block. */
export interface PrintedVerb {
  readonly start: number;
  readonly end: number;
  /** As printed: with 又, 还, also, further; without 并 and "and". */
  readonly verb: string;
  readonly force: Force;
}

/** Forces under which somebody is asked or something is ordered. */
export const directive: ReadonlySet<Force> = new Set<Force>([
  'decision',
  'request',
  'invitation',
  'encouragement',
  'call',
  'recommendation',
]);

/** Forces that address somebody: the bearer follows the verb. */
export const addressing: ReadonlySet<Force> = new Set<Force>([
  'request',
  'invitation',
  'encouragement',
  'call',
]);

const trimmedVerb = (verb: string): string => verb.replace(/[,，]$/u, '').trim();

const printedOf = (match: VerbMatch, language: Language): PrintedVerb => ({
  start: match.start,
  end: match.end,
  verb: trimmedVerb(match.verb),
  force: forceOf(trimmedVerb(match.verb), match.force, language),
});

/** How far into a paragraph its first verb may stand: after "In this regard," or 在这方面. */
const LEAD = 40;

/** The verb that opens the block: the one the structure found, or the one the lexicon finds. */
export function openingVerb(block: Block, language: Language): PrintedVerb | null {
  if (block.verb === null || block.verb === '') {
    const match = matchVerb(block.text, 0, language);
    return match !== null && match.role !== 'preambular' ? printedOf(match, language) : null;
  }
  const start = block.text.indexOf(block.verb);
  if (start < 0 || start > LEAD) return null;
  const match = matchVerb(block.text, start, language);
  const force = forceOf(block.verb, match?.force ?? 'other', language);
  const end = Math.max(start + block.verb.length, match?.start === start ? match.end : 0);
  return { start, end, verb: trimmedVerb(block.verb), force };
}

/** A point has a verb of its own if it opens with one in the third person ("Requests", 请), not with a bare infinitive. */
export function pointVerb(block: Block, language: Language): PrintedVerb | null {
  const verb = openingVerb(block, language);
  if (verb === null) return null;
  return innerVerbs[language].notInPoints?.test(block.text) ? null : verb;
}

/** Whether a verb found at a boundary inside a paragraph opens a new act of the speaker. */
function opensAct(
  text: string,
  at: number,
  match: VerbMatch,
  previous: PrintedVerb,
  language: Language,
): boolean {
  const rules = innerVerbs[language];
  if (match.role === 'preambular') return false;
  const bare = text.slice(match.start, match.end).toLowerCase();
  if (rules.never.test(bare)) return false;
  const after = text.slice(match.end, match.end + 24);
  if (rules.nounAfter.test(after) && rules.mayBeNoun.test(bare)) return false;
  if (
    rules.weak.test(bare) &&
    !match.joined &&
    !rules.joinedBefore.test(text.slice(Math.max(0, at - 4), match.start))
  )
    return false;
  return !(rules.infinitiveLike.test(bare) && directive.has(previous.force));
}

/**
 * The verbs inside a paragraph, after the first: "…, and requests …", ，并邀请….
 *
 * A verb counts only where a clause may begin, and only in a form in which the speaker uses it.
 */
export function innerVerbsOf(text: string, opening: PrintedVerb, language: Language): PrintedVerb[] {
  const found: PrintedVerb[] = [];
  let previous = opening;
  let at = opening.end;
  while (at < text.length) {
    const here = innerVerbs[language].boundaries(text, at);
    if (here < 0) break;
    const match = matchVerb(text, here, language);
    if (match !== null && match.start - here < LEAD && opensAct(text, here, match, previous, language)) {
      previous = printedOf(match, language);
      found.push(previous);
      at = match.end;
    } else at = Math.max(here, at + 1);
  }
  return found;
}
