import { type Action, actAbove, actionOf, isMemberOfSeries } from './action.ts';
import type { Clause } from './clause.ts';
import { chineseObject, type ObjectReading } from './object-chinese.ts';
import { afterThat, subjectAt } from './subject.ts';

const MAX_LENGTH = 110;

/** Where the words of an object end: at a sign, or at words of time, manner and purpose. */
const stop =
  /\s*(?:[,;:]|\.(?=\s|$)|\((?!s\))|\b(?:in order to|with a view to|so as to|by (?:\d|January|no later)|no later than|not later than|before the|at its|at the [\w-]+ session|during (?:its|the)|from \d|on \d|in \d{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday)|within existing|in consultation|in cooperation|in accordance|which|who|to the General Assembly|to the Assembly|to Member States|to facilitate|to ensure|through|taking into|as appropriate)\b)/iu;

const tidy = (words: string): string =>
  words
    .replace(/^[\s,]*(?:the |an? |its |their |his |all )?/iu, '')
    .replace(/[\s,;:.]+$/u, '')
    .trim();

function shortened(words: string): string {
  const cut = words.length > MAX_LENGTH ? words.slice(0, words.lastIndexOf(' ', MAX_LENGTH)) : words;
  return tidy(cut);
}

function nounPhrase(text: string): string {
  const match = stop.exec(text.slice(0, 400));
  const words = match === null ? text.slice(0, 400) : text.slice(0, match.index);
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
  return clause.governor === null ? null : passiveObject({ ...clause.governor, end: clause.governor.end });
}

function spacedObject(clause: Clause, action: Action): ObjectReading {
  const { text } = clause.ground;
  const passive = action.passive ? (passiveObject(clause) ?? governorObject(clause)) : null;
  if (passive !== null) return { object: passive, confidence: 'read' };
  const start = /^\s*(?:that|upon|on|of|with|que|qu[’']|что|أن)\s/iu.exec(
    text.slice(action.end, action.end + 8),
  );
  const object = nounPhrase(text.slice(action.end + (start?.[0].length ?? 0), clause.end));
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
  return clause.ground.language === 'zh' ? chineseObject(clause, action) : spacedObject(clause, action);
}
