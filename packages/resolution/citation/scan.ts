/**
 * Finds what has the shape of a symbol or of the number of an act. Only slashes and brackets are looked at, each
 * with a bounded stretch around it, so that the scan is linear whatever the text.
 */
import { folded } from '../language/phrases.ts';
import { type ActNumber, documentSymbol } from './symbol.ts';

/** A stretch with the shape of the number of an act. */
export interface ActCandidate {
  readonly type: 'act';
  readonly start: number;
  readonly end: number;
  readonly act: ActNumber;
}

/** A stretch with the shape of a citation. */
export type Candidate =
  | ActCandidate
  | { readonly type: 'symbol'; readonly start: number; readonly end: number; readonly symbol: string };

const B = '[ \\u00a0\\u2009\\u202f]';
const SLASH = `${B}?[/／]${B}?`;
const SEGMENT = [
  `(?:Add|Corr|Rev|Amend|Res|RES|Dec|Resolution)\\.?${B}?\\d{1,3}(?:-\\d{1,3})?`,
  `[A-Z]{1,9}(?:[-‑]\\d{1,3})?(?:\\([A-Z0-9]{1,6}\\))?(?:\\.(?:${B}?\\d{1,4}|[IVX]{1,5}))?`,
  '\\d{1,5}(?:[A-Z](?![A-Za-z]))?(?:-\\d{1,3})?',
].join('|');
const VOLUME = `${B}?[(（](?:Vols?|Parts?|Supp|SUPP|VOLS?|PARTS?)\\.?[^()（）]{0,24}[)）]`;
const RES_TAIL = `${B}?[(（](?:[IVXLC]{1,8}|E?S-[IVX]{1,5}|(?:19|20)\\d\\d)[)）]`;
const HEAD = '[A-Z][A-Z0-9]{0,9}(?:\\.\\d{1,3})?(?:\\(\\d{1,3}\\))?';
/** The longest symbols have eight parts; an endless run of slashes is none, and must not be searched from each of them. */
const SYMBOL = `${HEAD}(?:${SLASH}(?:${SEGMENT})){1,10}(?:${RES_TAIL})?(?:${VOLUME})?(?:${SLASH}(?:${SEGMENT})){0,4}`;

const symbolAt = new RegExp(`(${SYMBOL})(?:[-‑–](${SYMBOL}))?`, 'y');

const PART = `${B}?([A-ZА-ЯЁ]|ألف|باء|جيم|دال|هاء|واو|زاي|حاء)(?![A-Za-zА-Яа-яء-ي\\d])`;
const RANGE = `(?:${B}*(?:[-‑–]|to|à|a|по|至|إلى)${B}*(?=[A-ZА-Яأبجدهوزح]))`;
const PARTS = `(?:${PART}(?:${RANGE}${PART})?)?`;
const furtherPart = new RegExp(`${B}*(?:,|、|،|and|et|y|e|и|和|及|و)${PART}`, 'uy');
const numberAt = new RegExp(`(E?S[-‑–]${B}?)?(\\d(?:${B}?\\d){0,3})${SLASH}(\\d{1,4})(?!\\d)${PARTS}`, 'uy');
const spacedTail = new RegExp(`${B}\\d(?:${B}?\\d){0,2}(?=${B}*号)`, 'y');
const oldAt = new RegExp(
  `(\\d{1,4})${B}?([A-HА-В])?(?:${B}?(?:-|–|to|à|a|по|至|إلى)${B}?([A-H]))?${B}?[(（]${B}?([IVXLC]{1,8}|E?S[-‑ ][IVX]{1,5}|(?:19|20)\\d\\d)${B}?[)）]`,
  'uy',
);

/** Letters of parts in the other scripts: Cyrillic look-alikes by rank, Arabic by name. */
const partLetters: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Б: 'B',
  С: 'C',
  Е: 'E',
  ألف: 'A',
  باء: 'B',
  جيم: 'C',
  دال: 'D',
  هاء: 'E',
  واو: 'F',
  زاي: 'G',
  حاء: 'H',
};

const letterOf = (part: string | undefined): string => (part ? (partLetters[part] ?? part) : '');
const partOf = (from: string | undefined, to: string | undefined): string =>
  letterOf(from) + (to ? `-${letterOf(to)}` : '');

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isThin = (code: number): boolean => folded[code] === 0x20;

/** No head of a symbol or of a number is longer. */
const MAX_HEAD = 14;

/** Where the digits that end before `to` begin; single digits may be spaced out ("4 9/127"). */
function digitsBefore(text: string, to: number): number {
  let start = to;
  while (to - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  const spaced = () =>
    isThin(text.charCodeAt(start - 1)) &&
    isDigit(text.charCodeAt(start - 2)) &&
    !isDigit(text.charCodeAt(start - 3)) &&
    !/[\p{L},.]/u.test(text.charAt(start - 3));
  if (to - start === 1 && spaced()) start -= 2;
  return start;
}

/** Takes "S-" and "ES-" into the number. */
function withPrefix(text: string, start: number): number {
  let at = start;
  if (isThin(text.charCodeAt(at - 1))) at--;
  if (!'-‑–'.includes(text.charAt(at - 1)) || text.charAt(at - 2) !== 'S') return start;
  return text.charAt(at - 3) === 'E' ? at - 3 : at - 2;
}

const standsAlone = (text: string, start: number): boolean => {
  const before = text.charCodeAt(start - 1);
  return !(isDigit(before) || isCapital(before) || isSmall(before) || before === 0x2f || before === 0x2e);
};

function numberCandidate(text: string, slash: number): Candidate | null {
  const to = isThin(text.charCodeAt(slash - 1)) ? slash - 1 : slash;
  const digits = digitsBefore(text, to);
  if (digits === to) return null;
  const start = withPrefix(text, digits);
  if (!standsAlone(text, start)) return null;
  numberAt.lastIndex = start;
  const match = numberAt.exec(text);
  if (!match || match[0].indexOf(text.charAt(slash)) + start !== slash) return null;
  let end = numberAt.lastIndex;
  if (text.charAt(end) === '/' || text.charAt(end) === '／') return null;
  let tail = match[3]!;
  spacedTail.lastIndex = end;
  if (match[4] === undefined && spacedTail.test(text)) {
    tail += text.slice(end, spacedTail.lastIndex).replace(/\D/g, '');
    end = spacedTail.lastIndex;
  }
  const prefix = match[1] ? `${match[1].replace(/[^ES]/g, '')}-` : '';
  const head = prefix + match[2]!.replace(/\D/g, '');
  return { type: 'act', start, end, act: { form: 'session', head, tail, part: partOf(match[4], match[5]) } };
}

/** "74/232 A and B": the parts that are named by their letter alone. */
function furtherParts(text: string, first: Candidate): ActCandidate[] {
  if (first.type !== 'act' || first.act.part.length !== 1) return [];
  const found: ActCandidate[] = [];
  furtherPart.lastIndex = first.end;
  for (let match = furtherPart.exec(text); match; match = furtherPart.exec(text)) {
    const end = furtherPart.lastIndex;
    const part = letterOf(match[1]);
    if (part <= (found.at(-1)?.act.part ?? first.act.part)) break;
    found.push({ type: 'act', start: end - match[1]!.length, end, act: { ...first.act, part } });
  }
  return found;
}

function headStart(text: string, slash: number): number {
  let start = slash;
  if (isThin(text.charCodeAt(start - 1))) start--;
  const limit = Math.max(0, start - MAX_HEAD);
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    if (!(isDigit(code) || isCapital(code) || code === 0x2e || code === 0x28 || code === 0x29)) break;
    start--;
  }
  while (start < slash && !isCapital(text.charCodeAt(start))) start++;
  return start;
}

function symbolCandidate(text: string, slash: number): Candidate | null {
  const start = headStart(text, slash);
  if (start === slash || !standsAlone(text, start)) return null;
  // "decision X/1": a session in Roman figures, not the head of a symbol.
  if (/^[IVXL]+[\s\u00a0]?$/.test(text.slice(start, slash))) return null;
  symbolAt.lastIndex = start;
  const match = symbolAt.exec(text);
  if (!match) return null;
  const symbol = documentSymbol(match[1]!);
  // "HIV/AIDS" and "and/or" have the shape, but no symbol is without a number.
  if (!/\d/.test(symbol.slice(symbol.indexOf('/')))) return null;
  return { type: 'symbol', start, end: symbolAt.lastIndex, symbol };
}

function oldCandidate(text: string, bracket: number): Candidate | null {
  let start = bracket;
  const limit = Math.max(0, bracket - MAX_HEAD);
  while (start > limit && !isDigit(text.charCodeAt(start - 1))) start--;
  start = digitsBefore(text, start);
  if (start < limit || !isDigit(text.charCodeAt(start)) || !standsAlone(text, start)) return null;
  oldAt.lastIndex = start;
  const match = oldAt.exec(text);
  if (!match || oldAt.lastIndex <= bracket) return null;
  const [, head, from, to, tail] = match;
  const form = isDigit(tail!.charCodeAt(0)) ? 'year' : 'roman';
  const act: ActNumber = { form, head: head!, tail: tail!.replace(/[‑ ]/g, '-'), part: partOf(from, to) };
  return { type: 'act', start, end: oldAt.lastIndex, act };
}

/** The next of two characters, Infinity where neither is left. */
interface Finder {
  readonly next: (from: number) => number;
}

/** Looks for a mark; remembers where the last one was, so that no stretch is searched twice. */
function finder(text: string, mark: string): Finder {
  let known = -1;
  return {
    next(from) {
      if (known < from) {
        const found = text.indexOf(mark, from);
        known = found < 0 ? Number.POSITIVE_INFINITY : found;
      }
      return known;
    },
  };
}

/** Everything in a text that has the shape of a symbol or of an act's number, in order and without overlap. */
export function scan(text: string): Candidate[] {
  const finders = ['/', '／', '(', '（'].map((mark) => finder(text, mark));
  const candidates: Candidate[] = [];
  let from = 0;
  let floor = 0;
  for (;;) {
    const at = Math.min(...finders.map(({ next }) => next(from)));
    if (at === Number.POSITIVE_INFINITY) return candidates;
    const bracket = text.charAt(at) === '(' || text.charAt(at) === '（';
    const found = bracket ? oldCandidate(text, at) : (numberCandidate(text, at) ?? symbolCandidate(text, at));
    if (found && found.start >= floor) {
      candidates.push(found, ...furtherParts(text, found));
      floor = candidates.at(-1)!.end;
    }
    from = Math.max(at + 1, floor);
  }
}
