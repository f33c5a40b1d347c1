import { type Action, actAbove, actionOf, isMemberOfSeries, withSharedOrder } from './action.ts';
import type { Clause } from './clause.ts';
import { chineseObject, type ObjectReading } from './object-chinese.ts';
import { namedObject } from './object-named.ts';
import { afterThat, subjectAt } from './subject.ts';

const MAX_LENGTH = 110;
/** No object is looked for farther from its verb. */
const REACH = 400;

/** Where the words of an object end: at a sign, or at words of time, manner and purpose. */
const stop =
  /(?:,(?! [A-Z][a-z]+ and [A-Z])|[;:]|\.(?=\s|$)|\((?!s\))|\b(?:in order to|with a view to|so as to|by (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|the end|early|mid|late|no later)|(?:at least )?[a-z]+ (?:days|weeks|months) (?:before|prior)|no later than|not later than|before the|at its|at the [\w-]+ session|during (?:its|the)|from \d|on \d|in \d{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday)|within existing|in consultation|in cooperation|in accordance|which|who|to the General Assembly|to the Assembly|to Member States|to facilitate|to ensure|through|taking into|as appropriate)\b)/iu;

/** A place ends an object too: "a preparatory meeting | in Geneva". */
const place = /\s(?:in|at)\s(?=[A-Z])/u;

/**
 * What may stand between an English verb and its object: to whom, when, under which item, with whom.
 *
 * ```text
 * submit | to it | at that session | a report on …
 * include | in the provisional agenda of its eighty-second session | the sub-item entitled …
 * ```
 */
const adjuncts: readonly RegExp[] = [
  /^\s*by (?:consensus|acclamation|a (?:recorded )?vote)(?=\s)/u,
  /^\s*to (?:also |further |actively )?(?!the |its? |all |their )[a-z]+(?= (?:the|an?|its|their|all|to|its)\b)/u,
  /^\s*,? (?:and|or) (?:to )?(?:[a-z]+ly )?[a-z]+(?: in)?(?= (?:the|an?|its|their|all|to|[a-z-]+ing)\b)/u,
  /^\s*,[^,;]{1,200},(?=\s)/u,
  /^\s*to (?:it|him|her|them|(?:the |all |its )?(?:Assembly|Council|Committee|Commission|Secretariat|Secretary-General|President|membership|Member States|General Assembly|Security Council|Economic and Social Council|Human Rights Council)(?: of the (?:General )?Assembly)?)(?=[\s,])/u,
  /^\s*,?\s*(?:at|during|before|by|for|prior to|in the course of) [^,;“]{0,60}?\bsession(?: of the (?:General )?Assembly)?(?=[\s,])/u,
  /^\s*,?\s*(?:in|on) (?:the|its) (?:provisional |draft )?(?:agenda|programme of work)(?: of [^,;“]{0,60}?session)?(?: of the (?:General )?Assembly)?(?=[\s,])/u,
  /^\s*,?\s*under the (?:sub-)?(?:agenda )?(?:sub-)?item entitled “[^”]*”,?(?=\s)/u,
  /^\s*in (?:close )?(?:consultation|cooperation|collaboration|coordination) with [^,;]{1,120},(?=\s)/u,
  /^\s*(?:annually|biennially|regularly|jointly|periodically|orally|as soon as possible|as appropriate|within existing resources),?(?=\s)/u,
];

/** Where the object begins, behind the adjuncts that stand before it. */
function behindAdjuncts(text: string): number {
  let at = 0;
  for (let again = true; again && at < REACH; ) {
    const rest = text.slice(at, at + REACH);
    const found = adjuncts.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
    again = found !== undefined && rest.length > found[0].length;
    if (again) at += found![0].length;
  }
  return at;
}

const tidy = (words: string): string =>
  words
    .replace(/^[\s,]*(?:the |an? |its |their |his |all )?/iu, '')
    .replace(/(?:\s(?:shall|will|should))?[\s,;:.]*$/u, '')
    .trim();

function shortened(words: string): string {
  const cut = words.length > MAX_LENGTH ? words.slice(0, words.lastIndexOf(' ', MAX_LENGTH)) : words;
  return tidy(cut);
}

/** "a concise, action-oriented, consensual …": commas between adjectives end nothing. */
const adjectives =
  /^\s*(?:an?|the|its|one) (?:[a-z]+(?:-[a-z]+)*(?:ly [a-z]+)?, (?:and )?(?=[a-z]+(?:-[a-z]+)* ))+/u;

function nounPhrase(text: string): string {
  const from = adjectives.exec(text)?.[0].length ?? 0;
  const phrase = text.slice(from, REACH);
  const at = (pattern: RegExp): number => {
    const found = phrase.slice(0, Math.max(0, phrase.search(pattern))).trimEnd().length;
    return found > 0 ? from + found : REACH;
  };
  const words = text.slice(0, Math.min(at(stop), at(place)));
  const titled = /[“"][^”"]*$/u.test(words) ? text.slice(0, text.indexOf('”', words.length) + 1) : words;
  return shortened(titled);
}

/** "that the Summit shall be webcast": the subject is what the act is about. */
function passiveObject(clause: Clause): string | null {
  const from = clause.origin === 'printed' ? afterThat(clause.ground, clause.body) : clause.body;
  if (from < 0) return null;
  const subject = subjectAt(clause.ground, from, clause.end);
  if (subject.modal === null || subject.end <= subject.start) return null;
  const words = nounPhrase(clause.ground.text.slice(subject.start, subject.end));
  return words === '' ? null : words;
}

/** What the point's chapeau is about, when the point itself has no subject. */
function governorObject(clause: Clause): string | null {
  return clause.governor === null ? null : passiveObject(clause.governor);
}

function spacedObject(clause: Clause, action: Action): ObjectReading {
  const { text } = clause.ground;
  const passive = action.passive ? (passiveObject(clause) ?? governorObject(clause)) : null;
  if (passive !== null) return { object: passive, confidence: 'read' };
  const named = clause.ground.language === 'en' ? null : namedObject(clause, action.action, action.end);
  if (named !== null) return { object: named, confidence: 'read' };
  const skipped = clause.ground.language === 'en' ? behindAdjuncts(text.slice(action.end, clause.end)) : 0;
  const from = action.end + skipped;
  const start = /^\s*(?:that|upon|on|of|with|in|at(?! least| most)|to|que|qu[’']|что|أن)\s/iu.exec(
    text.slice(from, from + 8),
  );
  const object = nounPhrase(text.slice(from + (start?.[0].length ?? 0), clause.end));
  const confidence = clause.ground.language === 'en' ? 'read' : 'inferred';
  return { object: object === '' ? shortened(text.slice(clause.body, clause.end)) : object, confidence };
}

/**
 * What the act is about, in English.
 *
 * English objects are the words of the text; Chinese ones are translated with the lexicon. Where the lexicon lacks a
 * word, the words of the source stand and the field is marked `inferred`: nothing is invented.
 */
export function objectOf(clause: Clause, action: Action): ObjectReading {
  const above = isMemberOfSeries(clause) ? actAbove(clause) : null;
  if (above !== null) return { ...objectOf(above, actionOf(above)), confidence: 'inferred' };
  return clause.ground.language === 'zh'
    ? chineseObject(withSharedOrder(clause), action)
    : spacedObject(clause, action);
}
