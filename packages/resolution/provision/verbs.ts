import { matchVerb, type VerbMatch } from '../language/verb.ts';
import type { Block, Force, Language } from '../model.ts';

import { forceOf } from './force.ts';
import { innerVerbs } from './lexicon/inner-verbs.ts';
import { meetingLead, pastVerbs } from './lexicon/past.ts';
import { type Mark, markFrom } from './marks.ts';
import { inQuotation } from './quotation.ts';

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

/** The verb of a decision, in the past and behind the meeting that took it. */
function toldVerb(text: string, language: Language): PrintedVerb | null {
  const from = meetingLead[language].exec(text)?.[0].length ?? 0;
  for (const [pattern, force] of pastVerbs[language] ?? []) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match !== null) return { start: from, end: from + match[0].length, verb: match[0], force };
  }
  const match = from > 0 ? matchVerb(text, from, language) : null;
  return match === null ? null : printedOf(match, language);
}

/** The verb that opens the block: the one the structure found, or the one the lexicon finds. */
export function openingVerb(block: Block, language: Language): PrintedVerb | null {
  if (block.verb === null || block.verb === '') {
    const match = matchVerb(block.text, 0, language);
    if (match !== null && match.role !== 'preambular') return printedOf(match, language);
    return toldVerb(block.text, language);
  }
  const start = block.text.indexOf(block.verb);
  if (start < 0 || start > LEAD) return null;
  const match = matchVerb(block.text, start, language);
  const force = forceOf(block.verb, match?.force ?? 'other', language);
  const end = Math.max(start + block.verb.length, match?.start === start ? match.end : 0);
  return { start, end, verb: trimmedVerb(block.verb), force };
}

/**
 * The verb of a point that has one of its own ("Requests", 请).
 *
 * Under a chapeau that asks somebody, words such as 支持 or 确认 are what is asked, not what the speaker does.
 */
export function pointVerb(
  block: Block,
  language: Language,
  governor: { readonly force: Force } | null,
): PrintedVerb | null {
  const verb = openingVerb(block, language);
  if (verb === null || governor === null || !directive.has(governor.force)) return verb;
  return innerVerbs[language].notInPoints?.test(block.text) ? null : verb;
}

/** Adverbs that are printed with a verb and do not change what it is. */
const adverbs =
  /^(?:再次|再度|又|还|也|更|特别|大力|极力|强烈|进一步|正式|仍|(?:also|further|once again|again|strongly|fully) )+/u;

/** Where the words that only lead to a verb end: "in this regard,", 为此. */
function afterLeadIn(text: string, at: number, language: Language): number {
  const { leadIn } = innerVerbs[language];
  leadIn.lastIndex = at;
  return leadIn.test(text) ? leadIn.lastIndex : at;
}

/** Whether a name follows directly: "requests the Secretary-General", 要求|管理国. */
function asksSomebody(marks: readonly Mark[], at: number, reach: number): boolean {
  const next = marks[markFrom(marks, at)];
  return next?.senses.party !== undefined && next.start - at <= reach;
}

/** Whether a verb found at a boundary inside a paragraph opens a new act of the speaker. */
function opensAct(ground: VerbGround, at: number, match: VerbMatch, previous: PrintedVerb): boolean {
  const { text, language } = ground;
  const rules = innerVerbs[language];
  if (match.role === 'preambular') return false;
  // 重申按照第…号决议，决定…: the decision that is reaffirmed.
  if (
    previous.force === 'reaffirmation' &&
    /^[，\s]*(?:按照|根据|依照)[^，；]*，$/u.test(text.slice(previous.end, at))
  )
    return false;
  // One speaker, one gender: beside تقرر a verb in ي is somebody else's.
  if (language === 'ar' && text[match.start] !== text[previous.start]) return false;
  const bare = text.slice(match.start, match.end).toLowerCase().replace(adverbs, '');
  const lead = text.slice(at, match.start);
  if (rules.never.test(bare) || rules.accompanying.test(lead)) return false;
  if (rules.nounAfter.test(text.slice(match.end, match.end + 24)) && rules.mayBeNoun.test(bare)) return false;
  const adverb = adverbs.exec(text.slice(match.start, match.end))?.[0].length ?? 0;
  const joined =
    (match.joined && language !== 'en') ||
    rules.joinedBefore.test(text.slice(Math.max(0, at - 4), match.start + adverb));
  const asks = rules.asking.test(bare) && asksSomebody(ground.marks, match.end, language === 'zh' ? 3 : 16);
  if (rules.weak.test(bare) && !joined && !asks) return false;
  // 敦促…，并注意到: nobody is asked to take note.
  if (joined && rules.ownRecord.test(bare)) return true;
  return !(rules.infinitiveLike.test(bare) && directive.has(previous.force));
}

/** What the search for verbs needs of a block. */
export interface VerbGround {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/**
 * The verbs inside a paragraph, after the first: "…, and requests …", ，并邀请….
 *
 * A verb counts only where a clause may begin, and only in a form in which the speaker uses it.
 */
export function innerVerbsOf(ground: VerbGround, opening: PrintedVerb): PrintedVerb[] {
  const { text, language } = ground;
  const found: PrintedVerb[] = [];
  let previous = opening;
  let at = opening.end;
  while (at < text.length) {
    const here = innerVerbs[language].boundaries(text, at);
    if (here < 0) break;
    const from = afterLeadIn(text, here, language);
    const match = matchVerb(text, from, language);
    if (
      match !== null &&
      match.start - from < LEAD &&
      !inQuotation(text, match.start, language) &&
      opensAct(ground, here, match, previous)
    ) {
      previous = printedOf(match, language);
      found.push(previous);
      at = match.end;
    } else at = Math.max(here, at + 1);
  }
  return found;
}
