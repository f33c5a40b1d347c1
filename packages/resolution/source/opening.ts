import { lexicons } from '../language/lexicons.ts';
import { type PhraseBook, phraseBook } from '../language/phrases.ts';
import { matchVerb } from '../language/verb.ts';
import type { Language } from '../model.ts';
import { readLabel } from './label.ts';

interface Openings {
  readonly enactors: PhraseBook<string>;
  readonly annex: PhraseBook<true>;
  readonly notes: PhraseBook<true>;
}

const phrases = (words: readonly string[]): PhraseBook<true> =>
  phraseBook(
    words.map((word) => [word, true]),
    'spaced',
  );

const built = new Map<Language, Openings>();

function openingsOf(language: Language): Openings {
  const known = built.get(language);
  if (known !== undefined) return known;
  const { organs, masthead } = lexicons[language];
  const enactors = organs.flatMap(({ organ, enactors: forms }) =>
    forms.map((words) => [words, organ] as const),
  );
  const made: Openings = {
    enactors: phraseBook(enactors, 'spaced'),
    annex: phrases(masthead.annex),
    notes: phrases(masthead.noteOpeners),
  };
  built.set(language, made);
  return made;
}

function afterMarks(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) === 0x2a) at++;
  return at;
}

/** An organ's opening formula, and where what follows it begins. */
export interface Enactor {
  readonly organ: string;
  /** Offset after the formula. */
  readonly end: number;
  /** True when the formula fills the text. */
  readonly alone: boolean;
}

/**
 * Reads the formula by which an organ enacts: "The General Assembly,", 大会，, "إن الجمعية العامة،".
 *
 * In the middle of a masthead the organ's bare name is no enactor: outside Chinese it must stand with its article
 * or a comma. A text that goes on without a comma ("大会通过…") is left to the caller, who sees `alone` false.
 */
export function readEnactor(text: string, language: Language): Enactor | null {
  const from = afterMarks(text);
  const found = openingsOf(language).enactors.at(text, from);
  if (found === null) return null;
  const rest = /^[*\s]*[,，、،]?[*\s]*[,，、،]?[*\s]*/.exec(text.slice(found.end, found.end + 12));
  const end = found.end + (rest?.[0].length ?? 0);
  return { organ: found.value, end, alone: end >= text.length };
}

const ANNEX_NUMBER =
  /^[\s*]*(?:[IVXL]{1,6}|\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3}|الأول|الثاني|الثالث|الرابع|الخامس|السادس)?[\s*.:：]*$/;

/** True for "Annex", "Annex II", 附件一: the line with which an annex opens. */
export function isAnnexHead(text: string, language: Language): boolean {
  if (text.length > 40) return false;
  const found = openingsOf(language).annex.at(text, afterMarks(text));
  return found !== null && ANNEX_NUMBER.test(text.slice(found.end));
}

/** True when the words open as footnotes do: "See", "Ibid.", 同上, a document symbol. */
export function opensLikeNote(text: string, language: Language): boolean {
  if (/^[AEST]\/[A-Z0-9]/.test(text)) return true;
  return openingsOf(language).notes.at(text, afterMarks(text)) !== null;
}

function startsLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** True when a text opens with a verb of paragraphs, with the capital that its language asks for. */
export function opensWithVerb(text: string, language: Language): boolean {
  const from = afterMarks(text);
  if (language !== 'ru' && language !== 'zh' && language !== 'ar' && startsLower(text, from)) return false;
  const verb = matchVerb(text, from, language);
  return verb !== null && !verb.joint;
}

/** True when a text opens as a paragraph or a point does: with a label, a verb, an organ or an annex. */
export function opensParagraph(text: string, language: Language): boolean {
  const label = readLabel(text);
  if (label !== null && (label.kind !== 'dash' || label.end < text.length)) return true;
  return (
    opensWithVerb(text, language) ||
    isAnnexHead(text, language) ||
    (readEnactor(text, language)?.alone ?? false)
  );
}

/** True when a text goes on in the middle of a sentence: it opens with a small letter or a closing mark. */
export function opensMidSentence(text: string): boolean {
  const at = afterMarks(text);
  const first = text.charAt(at);
  return first !== '' && (startsLower(text, at) || '，；、。,;)）”»'.includes(first));
}

/**
 * True for 又回顾, 还欢迎: Chinese paragraphs that follow one another open so, and seldom does an inner clause stand
 * at the head of a line. It parts paragraphs whose indentation was lost.
 */
export function opensSeries(text: string, language: Language): boolean {
  return language === 'zh' && /^[又还]/.test(text) && opensWithVerb(text, language);
}
