import type { Provision } from '../model.ts';
import type { Clause } from './clause.ts';
import { references, through } from './lexicon/reference.ts';

/** No list of paragraphs has more members. */
const MOST = 40;

/** The paragraphs by which a clause names whom it asks; empty when it names them otherwise. */
export function paragraphsReferred(clause: Clause): readonly number[] {
  const { text, language } = clause.ground;
  const match = references[language].exec(text.slice(clause.body, clause.body + 240));
  if (match === null) return [];
  const numbers = [...match[1]!.matchAll(/\d+/gu)];
  return numbers
    .flatMap((number, index) => {
      const before = numbers[index - 1];
      const between = before && match[1]!.slice(before.index + before[0].length, number.index);
      const from =
        between !== undefined && through[language].test(between) ? Number(before![0]) + 1 : Number(number[0]);
      return range(from, Number(number[0]));
    })
    .slice(0, MOST);
}

function range(from: number, to: number): number[] {
  return from > to || to - from > MOST ? [] : Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** Acts that let somebody in, or ask somebody to come. */
const admits = new Set<Provision['force']>(['invitation', 'encouragement', 'decision', 'call']);

/**
 * Whom paragraphs let in: those whom they invite, and for a list that is drawn up, those who are on it.
 *
 * @param acts - what has been read so far
 */
export function admittedBy(
  paragraphs: readonly number[],
  acts: readonly Provision[],
  speaker: string,
): readonly string[] {
  const wanted = new Set(paragraphs.map((number) => `op_${number}`));
  const names = acts
    .filter(({ eId, secondary }) => !secondary && wanted.has(eId.replace(/^sec_[^_]+__|__.*$/gu, '')))
    .flatMap(({ force, bearer, action }) => {
      if (action === 'draw up') return ['listed stakeholders'];
      return admits.has(force) ? bearer.filter((name) => name !== speaker) : [];
    });
  return [...new Set(names)];
}
