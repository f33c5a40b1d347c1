import { type Addressee, nobody } from './addressee.ts';
import { readChineseAddressee } from './addressee-chinese.ts';
import { readSpacedAddressee } from './addressee-spaced.ts';
import type { Ground } from './clause.ts';
import { syntaxes } from './lexicon/syntax.ts';
import { markFrom } from './marks.ts';

/** Who stands as the subject of a clause, and the modal that makes it an order. */
export interface Subject {
  /** Canonical names; empty when the subject is a thing. */
  readonly names: readonly string[];
  /** The words of the subject. */
  readonly start: number;
  readonly end: number;
  /** Where the modal ends; the end of the subject when there is none. */
  readonly predicate: number;
  readonly modal: string | null;
}

const leadingName =
  /^[\s,，]*(?:all |the |each |each of the |every |both |relevant |other |any |interested |individual |该|这些|上述|所有|各|每个|有关|相关|其他)*$/iu;

/** Who is named between two offsets, if the words begin with a name: "the participation of all Member States" does not. */
function namesAtHead(ground: Ground, from: number, to: number): readonly string[] {
  const first = ground.marks[markFrom(ground.marks, from)];
  if (first === undefined || first.end > to) return [];
  if (ground.language === 'zh' && /^[\s，]*包括/u.test(ground.text.slice(from, from + 4)))
    return readAddressee(ground, from, to).names;
  if (first.senses.party === undefined && first.senses.office === undefined) return [];
  if (!leadingName.test(ground.text.slice(from, first.start))) return [];
  return readAddressee(ground, from, to).names;
}

/** Who is named after an offset. */
export function readAddressee(ground: Ground, from: number, to: number): Addressee {
  if (from >= to) return nobody(from);
  return ground.language === 'zh'
    ? readChineseAddressee(ground.text, ground.marks, from, to)
    : readSpacedAddressee(ground.text, ground.marks, from, to, ground.language);
}

/** Words that open a description: a modal behind them belongs to it. */
const describing =
  /(?:\b(?:which|who|whose|that|where|qui|dont|lequel|que|quien|quienes|котор\p{L}*)\b|التي|الذي)[^,]*$/iu;

function isOwnModal(ground: Ground, from: number, at: number): boolean {
  const before = ground.text.slice(from, at);
  if (ground.language === 'zh') return !/[；。]/u.test(before) && before.length < 90;
  return !describing.test(before) && !/[;:]/.test(before);
}

/**
 * The subject of the clause that begins at an offset: the words up to its modal.
 *
 * ```text
 * Decides that | the Summit | shall | be webcast        → a thing
 * 决定|大会主席|应|任命…                                   → President of the General Assembly
 * ```
 */
export function subjectAt(ground: Ground, from: number, to: number): Subject {
  const { marks } = ground;
  for (let index = markFrom(marks, from); index < marks.length && marks[index]!.end <= to; index++) {
    const mark = marks[index]!;
    if (mark.senses.modal === undefined || !isOwnModal(ground, from, mark.start)) continue;
    const names = namesAtHead(ground, from, mark.start);
    return { names, start: from, end: mark.start, predicate: mark.end, modal: mark.senses.modal };
  }
  return { names: namesAtHead(ground, from, to), start: from, end: from, predicate: from, modal: null };
}

/** Where the clause after "that" begins; -1 when the verb takes no such clause. */
export function afterThat(ground: Ground, body: number): number {
  if (ground.language === 'zh') return ground.text[body] === '，' ? body + 1 : body;
  const { that } = syntaxes[ground.language];
  that.lastIndex = body;
  return that.test(ground.text) ? that.lastIndex : -1;
}
