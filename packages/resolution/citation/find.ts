/** Finds every citation in a text: numbers of acts, document symbols, treaties, instruments by name. */
import type { Language } from '../model.ts';
import { dateAfter, dateBefore } from './act-date.ts';
import { chineseNumbers } from './chinese-numbers.ts';
import { governors } from './governing.ts';
import { namedInstruments } from './instrument.ts';
import { citationLexicons } from './lexicon/index.ts';
import type { CitationMention } from './mention.ts';
import { type Governed, governedBy, type Surroundings } from './organ-of.ts';
import { type Candidate, scan } from './scan.ts';
import { settle } from './settle.ts';
import { supplements } from './supplement.ts';
import type { ActNumber } from './symbol.ts';
import { treaties } from './treaty.ts';

/** A candidate with the date printed beside it; `from` and `to` take the date in. */
interface Dated {
  readonly candidate: Candidate;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

function dated(text: string, candidate: Candidate, language: Language): Dated {
  const { start, end } = candidate;
  const found = language === 'zh' ? dateBefore(text, start) : dateAfter(text, end, language);
  if (!found) return { candidate, date: null, start, end };
  const first = language === 'zh';
  return { candidate, date: found.date, start: first ? found.edge : start, end: first ? end : found.edge };
}

const joints = new Map<Language, RegExp>();

/** What parts two numbers that share one date: "5/1 and 5/2 of 18 June 2007". */
function joint(language: Language): RegExp {
  const known = joints.get(language);
  if (known) return known;
  const made = new RegExp(
    `^[\\s\\u00a0,、،号¹²³⁰⁴-⁹]*(?:${citationLexicons[language].joint})?[\\s\\u00a0第]*$`,
    'u',
  );
  joints.set(language, made);
  return made;
}

/** A date is shared by the numbers directly before it (in Chinese, directly after it). */
function withSharedDates(text: string, list: readonly Dated[], language: Language): Dated[] {
  const shared = [...list];
  const adjoins = (left: Dated, right: Dated) =>
    right.candidate.start - left.candidate.end < 24 &&
    joint(language).test(text.slice(left.candidate.end, right.candidate.start));
  if (language === 'zh') {
    for (let at = 1; at < shared.length; at++) {
      const [left, right] = [shared[at - 1]!, shared[at]!];
      if (right.date === null && left.date !== null && adjoins(left, right))
        shared[at] = { ...right, date: left.date };
    }
    return shared;
  }
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at]!, shared[at + 1]!];
    if (left.date === null && right.date !== null && adjoins(left, right))
      shared[at] = { ...left, date: right.date };
  }
  return shared;
}

/** The printed stretch: with 第 and 号, and with the noun where it stands beside the number. */
function stretch(text: string, candidate: Candidate, governed: Governed): readonly [number, number] {
  let { start, end } = candidate;
  const sign = /第[\s\u00a0]*$/u.exec(text.slice(Math.max(0, start - 4), start));
  if (sign) start -= sign[0].length;
  const closing = /^[\s\u00a0]*号/u.exec(text.slice(end, end + 4));
  if (closing) end += closing[0].length;
  const noun = governed.nounAt;
  return noun ? [Math.min(start, noun.start), Math.max(end, noun.end)] : [start, end];
}

function symbolMention(text: string, { candidate, date }: Dated): CitationMention | null {
  if (candidate.type !== 'symbol') return null;
  const { start, end, symbol } = candidate;
  const kind = /\/RES\//.test(symbol) ? 'resolution' : /\/DEC\//.test(symbol) ? 'decision' : 'document';
  return { start, end, quote: text.slice(start, end), kind, symbol, date, organ: null };
}

function actMention(
  around: Surroundings,
  item: Dated,
  act: ActNumber,
  previousEnd: number,
): CitationMention | null {
  const governed = governedBy(around, item, previousEnd);
  if (!governed.noun) return null;
  const { organ, symbol } = settle(
    { organ: governed.organ, named: governed.named, speaker: around.speaker },
    governed.noun,
    act,
    item.date,
  );
  const [start, end] = stretch(around.text, item.candidate, governed);
  return {
    start,
    end,
    quote: around.text.slice(start, end),
    kind: governed.noun,
    symbol,
    date: item.date,
    organ,
  };
}

const byStart = (left: { start: number }, right: { start: number }): number => left.start - right.start;

function candidatesOf(text: string, language: Language): Candidate[] {
  const found = scan(text);
  const chinese = language === 'zh' ? chineseNumbers(text) : [];
  return chinese.length === 0 ? found : withoutOverlap([...found, ...chinese].sort(byStart));
}

function withoutOverlap<T extends { start: number; end: number }>(items: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of items) if (kept.length === 0 || item.start >= kept.at(-1)!.end) kept.push(item);
  return kept;
}

function numbered(text: string, language: Language, speaker: string): CitationMention[] {
  const candidates = candidatesOf(text, language);
  if (candidates.length === 0) return [];
  const items = withSharedDates(
    text,
    candidates.map((candidate) => dated(text, candidate, language)),
    language,
  );
  const acts = items.filter(({ candidate }) => candidate.type === 'act');
  const governing = acts.length > 0 ? governors(text, language) : [];
  const around: Surroundings = {
    text,
    words: citationLexicons[language],
    governors: governing,
    acts,
    speaker,
  };
  const mentions: CitationMention[] = [];
  let previousEnd = 0;
  for (const item of items) {
    const { candidate } = item;
    const mention =
      candidate.type === 'act'
        ? actMention(around, item, candidate.act, previousEnd)
        : symbolMention(text, item);
    if (!mention) continue;
    mentions.push(mention, ...supplements(text, mention));
    previousEnd = item.end;
  }
  return mentions;
}

/**
 * Every citation in a text, in order and without overlap.
 *
 * @param text one paragraph or footnote
 * @param language of the text
 * @param speaker short name of the organ that speaks (`ga`, `hrc`, `ecosoc`, `sc`): whose resolutions "its resolutions" are
 */
export function findCitations(text: string, language: Language, speaker = 'ga'): CitationMention[] {
  const placed = withoutOverlap(
    [...numbered(text, language, speaker), ...treaties(text, language)].sort(byStart),
  );
  const named = namedInstruments(text, language, placed);
  return named.length === 0 ? placed : withoutOverlap([...placed, ...named].sort(byStart));
}
