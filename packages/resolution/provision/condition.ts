import { addName } from './addressee.ts';
import type { Clause } from './clause.ts';
import { markFrom } from './marks.ts';
import { readAddressee } from './subject.ts';

/** Names in the conditions of one consultation: longer lists say little. */
const MAX_NAMES = 3;

/** Whom a consultation names: behind the phrase, or (Chinese) before it, after 与 or 在. */
function consulted(clause: Clause, start: number, end: number): readonly string[] {
  if (clause.ground.language !== 'zh') return readAddressee(clause.ground, end, clause.end).names;
  const { text } = clause.ground;
  const from = Math.max(
    text.lastIndexOf('与', start),
    text.lastIndexOf('同', start),
    text.lastIndexOf('在', start),
  );
  return from < clause.start || start - from > 60 ? [] : readAddressee(clause.ground, from + 1, start).names;
}

function consultation(clause: Clause, kind: string, start: number, end: number): string | null {
  const names = consulted(clause, start, end).slice(0, MAX_NAMES);
  return names.length === 0 ? null : `${kind} ${names.join(', ')}`;
}

/** A voluntary fund is a thing and no condition. */
const named = /^(?:\s*(?:trust\s)?fund|\s*national reviews|信托基金|基金|国别评估)/iu;

/**
 * The conditions under which the act is to be done, in short English, in printed order.
 *
 * @authority CONVENTIONS, "Manner, purpose, means and sources are conditions, not acts"
 */
export function conditionsOf(clause: Clause): readonly string[] {
  const { marks, text } = clause.ground;
  const found: string[] = [];
  for (
    let index = markFrom(marks, clause.start);
    index < marks.length && marks[index]!.end <= clause.end;
    index++
  ) {
    const { senses, start, end } = marks[index]!;
    if (
      senses.condition !== undefined &&
      !(senses.condition === 'voluntary' && named.test(text.slice(end, end + 16)))
    ) {
      addName(found, senses.condition);
    } else if (senses.consult !== undefined) {
      const words = consultation(clause, senses.consult, start, end);
      if (words !== null) addName(found, words);
    }
  }
  return found;
}
