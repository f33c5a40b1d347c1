import { lexicons } from '../language/lexicons.ts';
import type { Language } from '../model.ts';
import { isCjk } from '../source/width.ts';
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
  /** Good enough a place for a second call of a note. */
  readonly mayRepeat: boolean;
}

/** A figure that counts, or opens a row of figures; a year may well have a note. */
const FIGURE_BEFORE = /(?:^|[^\d/])\d{1,2}(?:\s*[,、–-])?$|\d{5,}$/;
/** `3 to 5 April`, `3 and 4`: the figure opens a range or a row. */
const RANGE = /^\s*(?:至|到|[-–]|to|à|au|a|al|по|إلى)\s*\d{1,2}(?![\d/])/;
/** `3 and 4`; not `5 and 69.7`, `29 y 32º`, where the second figure is a name. */
const ROW_OF_FIGURES = /^\s*(?:和|、|and|y|et|e|и|و)\s*\d{1,2}(?![\d/º°ª]|[.,]\d)/;
/** `article 1,`: one thing with its number, after which no row of numbers goes on. */
const ONE_COUNTED =
  /(?:^|[\s(«“])(?:article|paragraph|rule|section|chapter|annex|goal|target|artículo|párrafo|objetivo|tema|paragraphe|objectif|статья|статьи|пункт|пункта|المادة|الفقرة|الهدف)\s\d{1,3}\s?[,،]$/i;
const FIGURE = /\d{1,3}/g;
const STOP = /[,;.:，；。、：”’»）)》،؛“]$/;
const UNITS = '年月日段号次个条章卷项款届名小时分周岁页万亿点节位场轮份类种级摄倍岁元米吨天票席%';
const COUNTED =
  /(?:^|[\s(«“"’'])(?:paragraphs?|paras?\.?|articles?|rules?|annex(?:es)?|sections?|chapters?|nos?\.?|numbers?|vol\.|part|goals?|targets?|items?|points?|phase|table|round|group|panel|day|temas?|artículos?|párrafos?|paragraphes?|objectifs?|objetivos?|пунктах?|пункта|пункт|статьи|цели|цель|المادة|الفقرة|الفقرات|البند|الهدف|of|and|or|to|from|at|in|on|by|than|the|over|de|du|des|la|le|les|el|los|las|et|y|ou|o|en|à|a|au|aux|entre|по|и|на|с|до|от|или|في|من|إلى|و)\s*$|(?:第|目标|主题|阶段|附件|规则|会议|对话|小组|圆桌|和|至|与|或|到)\s*$/i;

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
  return at >= text.length || isCjk(text.charCodeAt(at)) || /[\s,.;:)”"»’،؛]/.test(text.charAt(at));
}

/** The end of a name, after which a note may be called again: a capital word, a closing mark, a Chinese word. */
function endsName(before: string): boolean {
  return /(?:^|[\s(«“"’'-])\p{Lu}[\p{L}’'-]+$|[”’»）)》\u4e00-\u9fff]$/u.test(before);
}

/** A figure between two Chinese words that counts neither of them. */
function inChinese(before: string, after: string): boolean {
  return isCjk(before.charCodeAt(before.length - 1)) && isCjk(after.trimStart().charCodeAt(0));
}

/** `8 次会议`; in `第 39/17 6 号` the unit belongs to the number before, and the figure stands between them. */
function countsUnit(before: string, after: string, digits: number): boolean {
  const unit = after.trimStart().charAt(0);
  return unit !== '' && UNITS.includes(unit) && !(digits < 3 && /\/\d{1,3}$/.test(before));
}

/** How likely a bare figure calls a note rather than counts something; below 0 it does not. */
function scoreOf(
  text: string,
  start: number,
  end: number,
  language: Language,
): { score: number; mayRepeat: boolean } {
  const raw = text.slice(Math.max(0, start - 24), start);
  const before = raw.trimEnd();
  const after = text.slice(end, end + 24);
  const glued = before.length === raw.length;
  const afterStop = STOP.test(before);
  let score = 0;
  if (afterStop) score += 3;
  if (glued && before !== '') score += 2;
  if (!glued && inChinese(before, after)) score += 1;
  if (/^(?:$|[,;.:，。；：、»”》])/.test(after)) score += 2;
  if (COUNTED.test(before) || (FIGURE_BEFORE.test(before) && !ONE_COUNTED.test(before))) score -= 5;
  if (countsUnit(before, after, end - start)) score -= 6;
  if (RANGE.test(after) || (!afterStop && ROW_OF_FIGURES.test(after))) score -= 6;
  if (
    monthsOf(language).test(after) ||
    /^\s*(?:%|per cent|per\s|a\.m|p\.m)/.test(after) ||
    /^\.\d/.test(after)
  )
    score -= 6;
  if (glued && /[/.\-–A-Z(№#]$/.test(before)) score -= 8;
  return {
    score,
    mayRepeat:
      score >= 0 &&
      (score >= 3 ? afterStop : endsName(before) && /^\s*(?:[\p{Ll}\u4e00-\u9fff،,;.]|$)/u.test(after)),
  };
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
    const decimal = /^[.,]\d/.test(text.slice(end, end + 2));
    if (partOfNumber || decimal || !wanted.has(found[0]) || !isFigureEnd(text, end)) continue;
    const { score, mayRepeat } = scoreOf(text, start, end, language);
    if (score >= -1) into.push({ marker: found[0], start, end, index, score, mayRepeat });
  }
}

function reaches(text: BareText, page: number): boolean {
  return text.page <= page && text.lastPage >= page;
}

function isLater(candidate: Candidate, index: number, start: number): boolean {
  return candidate.index > index || (candidate.index === index && candidate.start > start);
}

/** The best chain of calls that ends at one note. */
interface Chain {
  readonly total: number;
  readonly last: Candidate;
  readonly before: Chain | null;
}

/** Best chains by the note at which they end, asked for "up to this note" (a Fenwick tree). */
class Chains {
  private readonly best: (Chain | null)[];

  constructor(notes: number) {
    this.best = new Array<Chain | null>(notes + 1).fill(null);
  }

  upTo(note: number): Chain | null {
    let best: Chain | null = null;
    for (let at = note; at > 0; at -= at & -at) {
      const chain = this.best[at] ?? null;
      if (chain !== null && (best === null || chain.total > best.total)) best = chain;
    }
    return best;
  }

  offer(note: number, chain: Chain): void {
    for (let at = note; at < this.best.length; at += at & -at) {
      const known = this.best[at] ?? null;
      if (known === null || chain.total > known.total) this.best[at] = chain;
    }
  }
}

/** What a note that is called at all is worth beside how well the place suits it. */
const CALLED = 6;

/** Chooses one call for each note so that calls and notes are in the same order and suit best as a whole. */
function chooseCalls(
  candidates: readonly Candidate[],
  notes: readonly UncalledNote[],
): Map<string, Candidate> {
  const rank = new Map(notes.map(({ marker }, index) => [marker, index + 1]));
  const chains = new Chains(notes.length);
  for (const last of candidates) {
    const note = rank.get(last.marker) ?? 0;
    const before = chains.upTo(note - 1);
    chains.offer(note, { total: (before?.total ?? 0) + CALLED + last.score, last, before });
  }
  const taken = new Map<string, Candidate>();
  for (let chain = chains.upTo(notes.length); chain !== null; chain = chain.before)
    taken.set(chain.last.marker, chain.last);
  return taken;
}

/** A note is called where it is first met: an earlier good place is taken before a later better one. */
function preferFirst(
  taken: Map<string, Candidate>,
  candidates: readonly Candidate[],
  notes: readonly UncalledNote[],
): Map<string, Candidate> {
  const good = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!candidate.mayRepeat) continue;
    const list = good.get(candidate.marker);
    if (list === undefined) good.set(candidate.marker, [candidate]);
    else list.push(candidate);
  }
  let index = -1;
  let start = -1;
  for (const { marker } of notes) {
    const chosen = taken.get(marker);
    if (chosen === undefined) continue;
    const first = good.get(marker)?.find((candidate) => isLater(candidate, index, start));
    const call = first !== undefined && isLater(chosen, first.index, first.start) ? first : chosen;
    taken.set(marker, call);
    ({ index, start } = call);
  }
  return taken;
}

/** A note is called again in another paragraph; in its own, at a stop alone, for there the same figure may count. */
function repeats(candidates: readonly Candidate[], taken: ReadonlyMap<string, Candidate>): Candidate[] {
  const firsts = new Set(taken.values());
  return candidates.filter((candidate) => {
    const first = taken.get(candidate.marker);
    if (first === undefined || firsts.has(candidate) || !candidate.mayRepeat) return false;
    return (
      isLater(candidate, first.index, first.start) && (candidate.index > first.index || candidate.score > 0)
    );
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
  for (const [index, { text }] of texts.entries()) candidatesIn(text, index, wanted, language, all);
  const pages = new Map(notes.map(({ marker, page }) => [marker, page]));
  const paged = notes.some(({ page }) => page !== notes[0]?.page);
  const near = paged
    ? all.filter((candidate) => reaches(texts[candidate.index] as BareText, pages.get(candidate.marker) ?? 0))
    : all;
  const taken = preferFirst(chooseCalls(near, notes), near, notes);
  const calls = new Map<number, CallSpan[]>();
  for (const call of [...taken.values(), ...repeats(all, taken)]) {
    const list = calls.get(call.index);
    if (list === undefined) calls.set(call.index, [call]);
    else list.push(call);
  }
  for (const list of calls.values()) list.sort((a, b) => a.start - b.start);
  return calls;
}
