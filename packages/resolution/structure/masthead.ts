import { lexicons } from '../language/lexicons.ts';
import { matchesOf } from '../language/matches.ts';
import type { Language, Source } from '../model.ts';
import { meetingNumber } from '../source/closing.ts';
import { closeUpDigits, findDate } from '../source/date.ts';
import { cjkNumber } from '../source/label.ts';
import { unmark } from '../source/markup.ts';
import { isCjk } from '../source/width.ts';

/** What stands above the text: who adopted it, when, under which item, on whose proposal, and its title. */
export interface Masthead {
  readonly symbol: string | null;
  /** The printed number: `71/280`, `74/249 B`, `1325 (2000)`. */
  readonly number: string | null;
  readonly title: string | null;
  readonly organ: string | null;
  readonly session: number | null;
  readonly agendaItems: readonly string[];
  readonly adoptedOn: string | null;
  readonly meeting: number | null;
  readonly source: Source;
  /** Index of the line that carries the number of the title, -1 when there is none. */
  readonly titleLine: number;
}

const NUMBER =
  /^(\d{1,4}\s?\/\s?\d{1,4}(?:\s?[A-Z](?![a-z]))?(?:\s(?:to|and|à|et|至|和|y|a|и)\s[A-Z](?![a-z]))?|\d{1,4}(?:\s[A-Z])?\s\([IVXL-]{1,9}\))\s*(?:[.．]|(?:\s*[-–—])+|$|(?=\s*[^\d\s.,;/]))\s*/;
const COUNCIL_NUMBER =
  /(?:resolution|resolución|résolution|резолюция|القرار|第)\s*(\d{1,4}\s*[(（]\d{4}[)）])/i;
const SYMBOL =
  /\b((?:A|S|E|T)\/(?:(?:HRC|CN\.\d+|C\.\d|ES-\d+|S-\d+|EM\.\d+)\/)*(?:RES|DEC|PRST)\/(?:S-|ES-)?\d+(?:\/\d+)*(?:\/Add\.\d+|\/Corr\.\d+)?(?:\s?\(\d{4}\)|\s[A-Z](?![a-z])(?:-[A-Z])?)?)/;
const DRAFT_SYMBOL =
  /\b((?:A|S|E)\/(?:(?:HRC|C\.\d|CN\.\d+|ES-\d+|S-\d+)\/)*(?:\d+\/)?(?:\d{4}\/)?L\.\s?\d+(?:\/(?:Rev|Add|Corr)\.\s?\d+)*)/;
const ANY_SYMBOL = /\b(?:A|S|E)\/[\w./-]*\d(?:\/?(?:Add|Rev|Corr)\.\s?\d+)*/;
/** Decisions of one session are numbered from 401 (301 until the thirty-first); resolutions do not come so far. */
const DECISION = /^\d{2}\/[4-9]\d\d$/;
const ORGAN_PREFIX: Readonly<Record<string, string>> = {
  'General Assembly': 'A/RES/',
  'Economic and Social Council': 'E/RES/',
  'Human Rights Council': 'A/HRC/RES/',
  'Security Council': 'S/RES/',
};

function tidySymbol(symbol: string): string {
  return symbol
    .replace(/\.\s+(?=\d)/g, '.')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

function sumOfOrdinals(text: string, ordinals: Readonly<Record<string, number>>): number {
  let rest = text.toLowerCase();
  let sum = 0;
  const hundredfold = /quatre-vingts?/.exec(rest);
  if (hundredfold !== null) {
    sum = 80;
    rest = rest.replace(hundredfold[0], ' ').replace(/(^|\s)i?ème/, ' ');
  }
  for (const word of rest.split(/[\s-]+/)) sum += ordinals[word] ?? 0;
  return sum;
}

function readSession(lines: readonly string[], language: Language): number | null {
  const { masthead, ordinals } = lexicons[language];
  for (const line of lines) {
    const lower = line.toLowerCase();
    if (line.length > 120 || !masthead.session.some((word) => lower.includes(word))) continue;
    const chinese = /第\s*([〇一二三四五六七八九十]+)\s*届/.exec(line);
    const value =
      chinese === null
        ? Number(/\b(\d{1,2})(?:st|nd|rd|th|e|º)?\s+(?:regular\s+)?session/i.exec(line)?.[1] ?? 0) ||
          sumOfOrdinals(
            line.replace(/(\d)(?=\p{L})/gu, '$1 ').replace(/\d{1,2} \p{L}+ \d{4}/u, ' '),
            ordinals,
          )
        : cjkNumber(chinese[1] ?? '');
    if (value > 0 && value < 200) return value;
  }
  return null;
}

function letterOf(letter: string, row: readonly string[]): string {
  const at = row.indexOf(letter.replace(/[ـ\u200d]/g, '').replace(/ﻫ/, 'ه'));
  return at < 0 ? letter.toLowerCase() : String.fromCharCode(0x61 + at);
}

const ITEM = /(\d{1,3})|[(（]?\s*([a-z]{1,2}|[أ-ي]ـ?|ﻫ)\s*[)）]/g;

function readItems(text: string, language: Language): string[] {
  const items: string[] = [];
  const { pointLetters } = lexicons[language];
  let current: string | null = null;
  let lettered = false;
  for (const found of matchesOf(text, ITEM)) {
    if (found[1] !== undefined) {
      if (current !== null && !lettered) items.push(current);
      current = found[1];
      lettered = false;
    } else if (current !== null) {
      items.push(`${current} (${letterOf(found[2] ?? '', pointLetters)})`);
      lettered = true;
    }
  }
  if (current !== null && !lettered) items.push(current);
  return items;
}

function readAgendaItems(lines: readonly string[], language: Language): readonly string[] {
  const words = lexicons[language].masthead.agendaItem;
  for (const line of lines) {
    const lower = line.toLowerCase();
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0 || at > 80 || !/\d/.test(line.slice(at, at + word.length + 6))) continue;
      if (
        at > 0 &&
        /\p{L}/u.test(line.charAt(at - 1)) &&
        !isCjk(line.charCodeAt(at)) &&
        !/session|сессия|sesiones/i.test(line)
      )
        continue;
      return readItems(line.slice(at + word.length, at + word.length + 60), language);
    }
  }
  return [];
}

function joined(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const close =
      text === '' ||
      isCjk(text.charCodeAt(text.length - 1)) ||
      isCjk(line.charCodeAt(0)) ||
      text.endsWith('-');
    text += close ? line : ` ${line}`;
  }
  return text;
}

function readAdoption(lines: readonly string[], language: Language): string | null {
  const words = lexicons[language].masthead.adopted;
  for (let at = 0; at < lines.length; at++) {
    const lower = (lines[at] ?? '').toLowerCase();
    if (!words.some((word) => lower.includes(word))) continue;
    const near = closeUpDigits(joined(lines.slice(at, at + 3)).slice(0, 300));
    const before = closeUpDigits(joined(lines.slice(Math.max(0, at - 1), at + 2)).slice(0, 300));
    const date = findDate(near, language) ?? findDate(before, language);
    if (date !== null) return date.iso;
  }
  return null;
}

function bracketOf(lines: readonly string[]): string {
  for (let at = 0; at < lines.length; at++) {
    const open = (lines[at] ?? '').indexOf('[');
    if (open < 0) continue;
    const text = joined(lines.slice(at, at + 5)).slice(open);
    const close = text.indexOf(']');
    return close < 0 ? text.slice(0, 300) : text.slice(0, close + 1);
  }
  return '';
}

function readSource(lines: readonly string[], language: Language): Source {
  const bracket = bracketOf(lines);
  const lower = bracket.toLowerCase();
  const found = Object.entries(lexicons[language].masthead.committees)
    .filter(([form]) => lower.includes(form))
    .sort((a, b) => b[0].length - a[0].length)[0];
  const plain = tidySymbol(bracket.replace(/[（(]/g, ' (').replace(/[)）]/g, ') '));
  const symbol = ANY_SYMBOL.exec(plain)?.[0] ?? null;
  return {
    committee: found?.[1] ?? null,
    symbol: symbol === null ? null : tidySymbol(symbol).replace(/\.+$/, ''),
  };
}

interface Title {
  readonly number: string | null;
  readonly title: string | null;
  readonly line: number;
}

function readTitle(lines: readonly string[], enacted: boolean): Title {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = NUMBER.exec(line);
    if (found === null) continue;
    const rest = line.slice(found[0].length);
    const following = enacted ? lines.slice(at + 1) : rest === '' ? lines.slice(at + 1, at + 2) : [];
    const title = joined([rest, ...withoutPart(following)].filter((part) => part !== '')).trim();
    return {
      number: (found[1] ?? '').replace(/\s*\/\s*/, '/'),
      title: title === '' ? null : title,
      line: at,
    };
  }
  return { number: null, title: null, line: -1 };
}

/** Leaves out the letter of the part that opens next: "A" alone before the organ's formula. */
function withoutPart(lines: readonly string[]): readonly string[] {
  return /^[A-Z]$/.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines;
}

/** A draft has no number: its title is the last line above the enacting words, unless that says something else. */
function draftTitle(lines: readonly string[], language: Language): string | null {
  const last = lines.at(-1) ?? '';
  const { masthead } = lexicons[language];
  const lower = last.toLowerCase();
  const known = [
    ...masthead.session,
    ...masthead.agendaItem,
    ...masthead.adopted,
    ...masthead.meeting,
    ...masthead.distribution,
  ];
  if (last.length < 4 || /[[\]:]|\d{4}$/.test(last) || known.some((word) => lower.includes(word)))
    return null;
  return findDate(last, language) === null && readOrgan([last], language) === null ? last : null;
}

function readOrgan(lines: readonly string[], language: Language): string | null {
  for (const line of lines) {
    const lower = line.toLowerCase();
    for (const { organ, names } of lexicons[language].organs)
      if (names.some((name) => lower.includes(name))) return organ;
  }
  return null;
}

function symbolOf(lines: readonly string[], number: string | null, organ: string | null): string | null {
  for (const line of lines) {
    const found = SYMBOL.exec(line);
    if (found !== null) return tidySymbol(found[1] ?? '');
  }
  if (organ === 'General Assembly' && DECISION.test(number ?? '')) return `A/DEC/${number}`;
  if (number !== null && /^\d/.test(number))
    return (ORGAN_PREFIX[organ ?? 'General Assembly'] ?? 'A/RES/') + number.replace(/\s*\((?=\d{4})/, ' (');
  for (const line of lines.slice(0, 12)) {
    const found = DRAFT_SYMBOL.exec(line);
    if (found !== null && !line.includes('[')) return tidySymbol(found[1] ?? '');
  }
  return null;
}

function councilNumber(lines: readonly string[]): string | null {
  const found = COUNCIL_NUMBER.exec(lines.join('\n').slice(0, 4000));
  return found === null ? null : (found[1] ?? '').replace(/\s*[(（]\s*/, ' (').replace('）', ')');
}

function readMeeting(lines: readonly string[], language: Language): number | null {
  for (const line of lines) {
    const meeting = meetingNumber(line, language);
    if (
      meeting !== null &&
      lexicons[language].masthead.adopted.some((word) => line.toLowerCase().includes(word))
    )
      return meeting;
  }
  return null;
}

/**
 * Reads the masthead from the lines above the enacting words.
 *
 * ```text
 * > | 议程项目 21(e)                                   agenda item "21 (e)"
 * > | 2013 年 10 月 3 日大会决议                         adopted 2013-10-03
 * > | [未经发交主要委员会而通过(A/68/L. 5)]               source A/68/L.5, no committee
 * > | 68/4. 国际移徙与发展高级别对话宣言                 number and title
 * ```
 */
export function readMasthead(
  source: readonly string[],
  language: Language,
  enacting: string | null,
): Masthead {
  const lines = source.map((line) => unmark(line).text);
  const { number, title, line } = readTitle(lines, enacting !== null);
  const head = line < 0 ? lines : lines.slice(0, line);
  const organ = enacting ?? readOrgan(lines, language);
  const own = number ?? councilNumber(lines);
  return {
    number: own,
    title: title ?? (enacting === null ? null : draftTitle(lines, language)),
    organ,
    symbol: symbolOf(lines, own, organ),
    session: readSession(head, language),
    agendaItems: readAgendaItems(head, language),
    adoptedOn: readAdoption(head, language),
    meeting: readMeeting(head, language),
    source: readSource(head, language),
    titleLine: line,
  };
}
