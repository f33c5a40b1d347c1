import { matchesOf } from '../language/matches.ts';
import type { Language } from '../model.ts';
import { type Addressee, nobody } from './addressee.ts';
import { readChineseAddressee } from './addressee-chinese.ts';
import { readSpacedAddressee } from './addressee-spaced.ts';
import type { Ground } from './clause.ts';
import { syntaxes } from './lexicon/syntax.ts';
import { type Mark, markFrom } from './marks.ts';

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
  /^[\s,，]*(?:all |the |each |each of the |every |both |relevant |other |any |interested |individual |l[’']|l[ae]s? |l[ou]s |el |un[ea]? |tou(?:te)?s (?:les )?|chaque |tod[oa]s (?:l[oa]s )?|cada |все |кажд\p{L}+ |该|这些|上述|所有|各|每个|有关|相关|其他)*$/iu;

/** "que", что: what joins a point to its chapeau and belongs to no name. */
const joining = /^[\s,]*(?:qu(?:e(?!\p{L})|[’'])|что(?!\p{L})|أن(?!\p{L}))\s*/iu;

/** The future, which in French and Spanish orders as "shall" does: présentera, podrá. */
const future: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?<!\p{L})\p{L}{2,}(?:era|eront|ira|iront|[dtv]ra|[dtv]ront)(?!\p{L})/gu,
  es: /(?<!\p{L})\p{L}{2,}(?:[aei]rá|[aei]rán|drá|drán|brá|brán)(?!\p{L})/gu,
};

/** Arabic sets the verb before its subject: يجوز لرئيس الجمعية, سيقرر رئيس الجمعية. */
const verbFirst = /\s*(?:أن )?(?:(?:يجوز|ينبغي|يمكن) (?:أن [يت]\p{L}+ )?ل?|[\u0633]?[يت]\p{L}+ (?=\p{L}))/uy;

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
  /(?:\b(?:which|who|whose|that|where|qui|dont|lequel|que|quien|quienes)\b|(?<!\p{L})котор\p{L}*|التي|الذي)[^,]*$/iu;

function isOwnModal(ground: Ground, from: number, at: number): boolean {
  const before = ground.text.slice(from, at);
  if (ground.language === 'zh') return !/[；。]/u.test(before) && before.length < 90;
  return !describing.test(before) && !/[;:]/.test(before);
}

/** "shall be", "will include": phrases of the lexicon that begin with a modal. */
function modalWithin(ground: Ground, mark: Mark): string | null {
  if (ground.language !== 'en' || mark.senses.introduces === undefined) return null;
  return /^(?:shall|will)(?= )/u.exec(ground.text.slice(mark.start, mark.end))?.[0] ?? null;
}

/** Length of "que" before a subject. */
function joinedLength({ text, language }: Ground, at: number): number {
  if (language === 'en' || language === 'zh') return 0;
  return joining.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

/** A subject that a verb in the future follows; the verb is what is to be done. */
function futureSubject(ground: Ground, from: number, to: number): Subject | null {
  const pattern = future[ground.language];
  if (pattern === undefined) return null;
  for (const match of matchesOf(ground.text.slice(from, to), pattern)) {
    const at = from + match.index;
    if (!isOwnModal(ground, from, at)) continue;
    return { names: namesAtHead(ground, from, at), start: from, end: at, predicate: at, modal: 'shall' };
  }
  return null;
}

/** A subject behind its verb, in Arabic. */
function verbFirstSubject(ground: Ground, from: number, to: number): Subject | null {
  if (ground.language !== 'ar') return null;
  verbFirst.lastIndex = from;
  if (!verbFirst.test(ground.text)) return null;
  const at = verbFirst.lastIndex;
  const mark = ground.marks[markFrom(ground.marks, at)];
  if (mark === undefined || mark.end > to || mark.start - at > 1 || mark.senses.party === undefined)
    return null;
  return { names: [mark.senses.party], start: from, end: mark.end, predicate: from, modal: 'shall' };
}

/**
 * The subject of the clause that begins at an offset: the words up to its modal.
 *
 * ```text
 * Decides that | the Summit | shall | be webcast        → a thing
 * 决定|大会主席|应|任命…                                   → President of the General Assembly
 * ```
 */
export function subjectAt(ground: Ground, at: number, to: number): Subject {
  const { marks } = ground;
  const verbThenSubject = verbFirstSubject(ground, at, to);
  if (verbThenSubject !== null) return verbThenSubject;
  const from = at + joinedLength(ground, at);
  for (let index = markFrom(marks, from); index < marks.length && marks[index]!.end <= to; index++) {
    const mark = marks[index]!;
    const modal = mark.senses.modal ?? modalWithin(ground, mark);
    if (modal === null || !isOwnModal(ground, from, mark.start)) continue;
    const names = namesAtHead(ground, from, mark.start);
    const predicate = mark.senses.modal === undefined ? mark.start + modal.length : mark.end;
    return { names, start: from, end: mark.start, predicate, modal };
  }
  return futureSubject(ground, from, to) ?? withoutModal(ground, from, to);
}

function withoutModal(ground: Ground, from: number, to: number): Subject {
  return { names: namesAtHead(ground, from, to), start: from, end: from, predicate: from, modal: null };
}

/** Where the clause after "that" begins; -1 when the verb takes no such clause. */
export function afterThat(ground: Ground, body: number): number {
  if (ground.language === 'zh') return ground.text[body] === '，' ? body + 1 : body;
  const { that } = syntaxes[ground.language];
  that.lastIndex = body;
  return that.test(ground.text) ? that.lastIndex : -1;
}
