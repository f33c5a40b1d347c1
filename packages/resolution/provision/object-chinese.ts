import type { Confidence } from '../model.ts';
import type { Action } from './action.ts';

import type { Clause } from './clause.ts';
import { markFrom, marksWithin } from './marks.ts';

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

/** A noun phrase by its things: the last is the head; those before 的 or 问题 follow it with "of" or "on". */
function headed(clause: Clause, from: number, to: number): string | null {
  const inside = marksWithin(clause.ground.marks, from, to);
  const things = inside.filter((mark) => mark.senses.thing !== undefined);
  const head = things.at(-1);
  if (head === undefined) return null;
  const { text } = clause.ground;
  const qualities = inside.filter(
    (mark) => mark.senses.quality !== undefined && mark.end <= head.start && head.start - mark.end <= 2,
  );
  const name = [...qualities.map((mark) => mark.senses.quality!), head.senses.thing!].join(' ');
  const owner = things.at(-2);
  const about = titled.exec(text.slice(from, to));
  if (about !== null) return `${name} entitled “${about[1]!.trim()}”`;
  if (owner === undefined || head.start - owner.end > 6) return name;
  const link = /关于|就/u.test(text.slice(Math.max(from, owner.start - 8), owner.start)) ? 'on' : 'of the';
  return `${name} ${link} ${owner.senses.thing!}`;
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

/** The object of a Chinese clause in English; the words of the source where the lexicon lacks them. */
export function chineseObject(clause: Clause, action: Action): ObjectReading {
  const { text, marks } = clause.ground;
  const end = phraseEnd(text, action.end, clause.end);
  const direct = headed(clause, action.end, end) ?? movedObject(clause, action);
  const reporting = action.action === 'report' ? 'report' : null;
  const name = direct ?? reporting;
  const topic = name === null ? null : topicBefore(clause, action);
  if (name !== null)
    return {
      object: topic === null || name.includes(topic) ? name : `${name} on ${topic}`,
      confidence: 'read',
    };
  const next = marks[markFrom(marks, action.end)];
  const words = text
    .slice(action.end, next === undefined || next.start > end ? end : end)
    .trim()
    .slice(0, 60);
  return {
    object: words === '' ? text.slice(clause.body, clause.end).trim().slice(0, 60) : words,
    confidence: 'inferred',
  };
}
