import { lexicons } from '../language/lexicons.ts';
import type { Language } from '../model.ts';
import type { CallSpan } from './call.ts';

/** A text in which bare figures may call notes, with the pages over which it runs. */
export interface BareText {
  readonly text: string;
  readonly page: number;
  readonly lastPage: number;
}

/** A note that nothing was seen to call, and the page at whose foot it stands. */
export interface UncalledNote {
  readonly marker: string;
  readonly page: number;
}

interface Candidate extends CallSpan {
  readonly index: number;
  readonly score: number;
  readonly afterStop: boolean;
}

const FIGURE = /\d{1,3}/g;
const STOP = /[,;.:，；。、：”’»）)》،؛“]$/;
const UNITS = '年月日段号次个条章卷项款届名小时分周岁页万亿点节位场轮份类种级%';
const COUNTED =
  /(?:paragraphs?|paras?\.?|resolutions?|articles?|rules?|annex(?:es)?|sections?|chapters?|nos?\.?|numbers?|vol\.|part|goals?|targets?|items?|points?|temas?|artículos?|párrafos?|paragraphes?|пунктах?|пункта|пункт|статьи|цели|المادة|الفقرة|الفقرات|البند|الهدف|第|of|and|to|from|at|the|over|de|du|la|le|les|et|y|по|и|на|с)\s*$/i;

const monthPatterns = new Map<Language, RegExp>();

function monthsOf(language: Language): RegExp {
  let pattern = monthPatterns.get(language);
  if (pattern === undefined) {
    const words = lexicons[language].months.flat().map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(`^\\s*(?:de )?(?:${words.join('|')})`, 'i');
    monthPatterns.set(language, pattern);
  }
  return pattern;
}

function isFigureEnd(text: string, at: number): boolean {
  return at >= text.length || /[\s,.;:，。；：、)）”"»’》،؛]/.test(text.charAt(at));
}

/** How likely a bare figure calls a note rather than counts something; below 0 it does not. */
function scoreOf(
  text: string,
  start: number,
  end: number,
  language: Language,
): { score: number; afterStop: boolean } {
  const raw = text.slice(Math.max(0, start - 24), start);
  const before = raw.trimEnd();
  const after = text.slice(end, end + 24);
  const glued = before.length === raw.length;
  const afterStop = STOP.test(before);
  let score = 0;
  if (afterStop) score += 3;
  if (glued && before !== '') score += 2;
  if (/^(?:$|[,;.:，。；：、»”》])/.test(after)) score += 2;
  if (COUNTED.test(before) || /\d$/.test(before) || /\d\s*[,、–-]$/.test(before)) score -= 5;
  if (UNITS.includes(after.trimStart().charAt(0)) && after.trim() !== '') score -= 6;
  if (
    monthsOf(language).test(after) ||
    /^\s*(?:%|per cent|per\s|a\.m|p\.m)/.test(after) ||
    /^\.\d/.test(after)
  )
    score -= 6;
  if (glued && /[/.\-–A-Z(№#]$/.test(before)) score -= 8;
  return { score, afterStop };
}

function candidatesIn(
  text: string,
  index: number,
  wanted: ReadonlySet<string>,
  language: Language,
  into: Candidate[],
): void {
  FIGURE.lastIndex = 0;
  for (let found = FIGURE.exec(text); found !== null; found = FIGURE.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    const before = text.charCodeAt(start - 1);
    const partOfNumber =
      (before >= 0x30 && before <= 0x39) || (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39);
    if (partOfNumber || !wanted.has(found[0]) || !isFigureEnd(text, end)) continue;
    const { score, afterStop } = scoreOf(text, start, end, language);
    if (score >= -1) into.push({ marker: found[0], start, end, index, score, afterStop });
  }
}

function reaches(text: BareText, note: UncalledNote): boolean {
  return text.page <= note.page && text.lastPage >= note.page;
}

function isLater(candidate: Candidate, index: number, start: number): boolean {
  return candidate.index > index || (candidate.index === index && candidate.start > start);
}

function bestFor(
  note: UncalledNote,
  candidates: readonly Candidate[],
  texts: readonly BareText[],
  index: number,
  start: number,
  paged: boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (!isLater(candidate, index, start)) continue;
    if (paged && !reaches(texts[candidate.index] as BareText, note)) continue;
    if (best === null || candidate.score > best.score) best = candidate;
  }
  return best;
}

function repeats(candidates: readonly Candidate[], taken: ReadonlyMap<string, Candidate>): Candidate[] {
  const firsts = new Set(taken.values());
  return candidates.filter((candidate) => {
    const first = taken.get(candidate.marker);
    if (first === undefined || firsts.has(candidate) || candidate.score < 3 || !candidate.afterStop)
      return false;
    return isLater(candidate, first.index, first.start);
  });
}

/**
 * Finds the notes that are called by bare figures, as text copied from a PDF has them.
 *
 * Notes are called in their order, each on the page at whose foot it stands; that, and what stands beside the
 * figure, tells a call from a number: `operations, 2 the report` calls, `paragraph 2 above` does not.
 *
 * @returns the calls by index of their text
 */
export function findBareCalls(
  texts: readonly BareText[],
  notes: readonly UncalledNote[],
  language: Language,
): ReadonlyMap<number, readonly CallSpan[]> {
  const wanted = new Set(notes.map(({ marker }) => marker));
  const all: Candidate[] = [];
  texts.forEach(({ text }, index) => candidatesIn(text, index, wanted, language, all));
  const byMarker = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const list = byMarker.get(candidate.marker);
    if (list === undefined) byMarker.set(candidate.marker, [candidate]);
    else list.push(candidate);
  }
  const paged = notes.some(({ page }) => page !== notes[0]?.page);
  const taken = new Map<string, Candidate>();
  let index = -1;
  let start = -1;
  for (const note of notes) {
    const best = bestFor(note, byMarker.get(note.marker) ?? [], texts, index, start, paged);
    if (best === null) continue;
    taken.set(note.marker, best);
    ({ index, start } = best);
  }
  const calls = new Map<number, CallSpan[]>();
  for (const call of [...taken.values(), ...repeats(all, taken)])
    calls.set(call.index, [...(calls.get(call.index) ?? []), call]);
  for (const list of calls.values()) list.sort((a, b) => a.start - b.start);
  return calls;
}
