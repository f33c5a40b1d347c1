import type { Confidence } from '../model.ts';
import type { Action } from './action.ts';

import { type Clause, changed } from './clause.ts';
import { type Mark, marksWithin } from './marks.ts';

/** What the act is about. */
export interface ObjectReading {
  readonly object: string;
  readonly confidence: Confidence;
}

/** What ends the words of an object. */
const signs = /[，；。：]/u;

function phraseEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (text[at] === '“' || text[at] === '《') {
      const close = text.indexOf(text[at] === '“' ? '”' : '》', at);
      if (close > 0 && close < limit) at = close;
    } else if (signs.test(text[at]!)) return at;
  }
  return limit;
}

/** Titles stand as printed: 题为“X”的 is 'entitled “X”'. */
const titled = /题为\s*[“《]([^”》]+)[”》]/u;

/** A thing, or a body that is elected, appointed or convened, in English. */
const nameOf = (mark: Mark): string | undefined => mark.senses.thing ?? partyName(mark);

const partyName = (mark: Mark): string | undefined =>
  mark.senses.party?.includes('~') === true ? undefined : mark.senses.party;

/** A meeting may be named as a body; other bodies are no things. */
const isThing = (mark: Mark): boolean =>
  mark.senses.thing !== undefined || mark.senses.party === 'intergovernmental conference';

/** A body is the object where it follows its verb directly: 任命两名共同协调人. */
const NEAR = 12;

/** What joins two things into one phrase. */
const joints = /^\s*(?:.?的|问题的?|及其|和其(?!他)|和|及|以及|、|与)?\s*$/u;

/** What may stand behind the head of a noun phrase. */
const tail = /^(?:[(（][^()（）]*[)）]|等|一事|这一问题|问题|[)）”》\s])*$/u;

/** How the thing before the head belongs to it. */
function link(between: string, before: string): string {
  if (/^\s*(?:及其|和其(?!他))/u.test(between)) return 'and its';
  if (/^\s*(?:和|及|以及|、|与)/u.test(between)) return 'and';
  return /关于|就/u.test(before) ? 'on' : 'of the';
}

/**
 * A noun phrase by its things: the head stands at the end; those before 的 or 问题 follow it with "of" or "on", those
 * before 和 with "and". Null where the words at the end are not in the lexicon: what stands before them is not the head.
 */
function headed(clause: Clause, from: number, to: number): string | null {
  const { text } = clause.ground;
  const inside = marksWithin(clause.ground.marks, from, to);
  const things = inside.filter((mark) => isThing(mark) || (partyName(mark) && mark.start - from <= NEAR));
  const head = things.at(-1);
  if (head === undefined || !tail.test(text.slice(head.end, to))) return null;
  const qualities = inside.filter(
    (mark) => mark.senses.quality !== undefined && mark.end <= head.start && head.start - mark.end <= 2,
  );
  const name = [...qualities.map((mark) => mark.senses.quality!), nameOf(head)!].join(' ');
  const about = titled.exec(text.slice(from, to));
  if (about !== null) return `${name} entitled “${about[1]!.trim()}”`;
  const owner = things.at(-2);
  const between = owner === undefined ? '' : text.slice(owner.end, head.start);
  const named = qualities.reduce((rest, mark) => rest.replace(text.slice(mark.start, mark.end), ''), between);
  if (owner === undefined || !isThing(owner) || !joints.test(named) || nameOf(owner)!.includes(name))
    return name;
  const joint = link(between, text.slice(Math.max(from, owner.start - 8), owner.start));
  return joint.startsWith('and')
    ? `${nameOf(owner)!} ${joint} ${name}`
    : `${name} ${joint} ${nameOf(owner)!}`;
}

/** 就本决议的执行情况: what a report is on. */
function topicBefore(clause: Clause, action: Action): string | null {
  const { text } = clause.ground;
  const match = /(?:就|关于)/u.exec(text.slice(clause.body, action.end));
  if (match === null) return null;
  const from = clause.body + match.index + 1;
  const inside = marksWithin(clause.ground.marks, from, action.end).filter(
    (mark) => mark.senses.thing !== undefined,
  );
  return inside[0]?.senses.thing ?? null;
}

/** 把名单提交, 将报告提交: the object stands before the verb. */
function movedObject(clause: Clause, action: Action): string | null {
  const { text } = clause.ground;
  const before = Math.max(text.lastIndexOf('将', action.end - 1), text.lastIndexOf('把', action.end - 1));
  return before < clause.body || action.end - before > 40 ? null : headed(clause, before + 1, action.end);
}

/** A noun phrase whose head is a thing. */
function thingOnly(clause: Clause, from: number, to: number): string | null {
  const last = marksWithin(clause.ground.marks, from, to).filter((mark) => nameOf(mark) !== undefined);
  return last.length > 0 && isThing(last.at(-1)!) ? headed(clause, from, to) : null;
}

/** 决定|政府间会议|开放; the chapeau's 政府间会议 for a point that only says 举行: what stands before the verb. */
function subjectObject(clause: Clause, action: Action): string | null {
  const { text } = clause.ground;
  const after = text.slice(action.end, phraseEnd(text, action.end, clause.end)).trim();
  if (after !== '' && action.action !== 'last' && action.action !== 'open') return null;
  const words = text.slice(clause.body, action.end);
  const modal = words.search(/(?:应|将|须|可|为期|向)/u);
  const own = modal > 0 ? thingOnly(clause, clause.body, clause.body + modal) : null;
  if (own !== null || clause.origin !== 'governed' || clause.governor === null) return own;
  const { ground, body, end } = clause.governor;
  const close = ground.text.slice(body, end).search(/[：:]\s*$/u);
  return close < 0 ? null : thingOnly(changed(clause, { ground }), body, body + close);
}

/** Longer words of the source are cut down to the head behind the last 的. */
const MAX_WORDS = 40;

/** The words of the source: those of the noun phrase, not of the sentence. */
function printed(words: string): string {
  const bare = words.replace(/^[\s，、;:；：]+|[\s，、；;：。]+$/gu, '');
  if (bare.length <= MAX_WORDS) return bare;
  const head = bare.slice(bare.lastIndexOf('的') + 1);
  return head.length >= 2 && head.length <= MAX_WORDS ? head : bare.slice(0, MAX_WORDS);
}

/** The words after the verb, or the first phrase of the clause where none follow. */
function printedObject(clause: Clause, from: number): string {
  const { text } = clause.ground;
  const words = printed(text.slice(from, phraseEnd(text, from, clause.end)));
  if (words.length > 1) return words;
  const start = Math.max(clause.body, clause.addressee.end);
  const next = start + (/^[\s，、]*/u.exec(text.slice(start, start + 4))?.[0].length ?? 0);
  return printed(text.slice(next, phraseEnd(text, next, clause.end)));
}

/** The object of a Chinese clause in English; the words of the source where the lexicon lacks them. */
export function chineseObject(clause: Clause, action: Action): ObjectReading {
  const { text } = clause.ground;
  const from = action.end + (/^[了着于\s]*/u.exec(text.slice(action.end, action.end + 3))?.[0].length ?? 0);
  const direct = headed(clause, from, phraseEnd(text, from, clause.end)) ?? movedObject(clause, action);
  const reporting = action.action === 'report' ? 'report' : null;
  const name = direct ?? subjectObject(clause, action) ?? reporting;
  if (name === null) return { object: printedObject(clause, from), confidence: 'inferred' };
  const topic = topicBefore(clause, action);
  return {
    object: topic === null || name.includes(topic) ? name : `${name} on ${topic}`,
    confidence: 'read',
  };
}
