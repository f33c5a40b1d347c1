/** What of a paragraph is the same in every language: its place, its numbers, dates, citations and notes. */
import type { Block, Citation, Language, Resolution } from '../model.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { type Numbers, numbersOf } from './numbers.ts';

/** A paragraph as it is compared. */
export interface Features {
  readonly block: Block;
  readonly numbers: Numbers;
  /** EDTF days and months, ends of periods apart. */
  readonly dates: ReadonlySet<string>;
  /** Every number printed inside a time, to pardon what one language reads as a date and another as a number. */
  readonly inDates: ReadonlySet<number>;
  readonly symbols: ReadonlySet<string>;
  /** Sessions and their events (`ga/73`). */
  readonly sessions: ReadonlySet<string>;
  /** Length as a share of the whole text of its version. */
  readonly share: number;
}

/** Days and months can be compared; a year or a session may be worded otherwise in another language. */
const COMPARED: ReadonlySet<string> = new Set(['date', 'month', 'period', 'year']);
const DAY_OR_MONTH = /^(\d{4}-\d{2}(?:-\d{2})?)/;

const isDate = ({ kind, edtf }: TimeMention): boolean => COMPARED.has(kind) && edtf !== null;

function datesOf(times: readonly TimeMention[]): Set<string> {
  const dates = new Set<string>();
  for (const { edtf } of times) {
    for (const part of (edtf ?? '').split(/[/,]|\.\./)) {
      const date = DAY_OR_MONTH.exec(part.replace(/[~?%]/g, ''))?.[1];
      if (date) dates.add(date);
    }
  }
  return dates;
}

const digitsIn = (texts: readonly string[]): Set<number> =>
  new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number));

/** The features of one version's paragraphs, in printed order. */
export function featuresOf(resolution: Resolution): Features[] {
  const citations = new Map<string, Citation[]>();
  for (const citation of resolution.citations) {
    if (citation.eId === null || citation.footnote !== null) continue;
    const known = citations.get(citation.eId);
    if (known) known.push(citation);
    else citations.set(citation.eId, [citation]);
  }
  const total = resolution.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return resolution.blocks.map((block) => ({
    ...comparable(block.text, resolution.language),
    block,
    symbols: new Set(
      (citations.get(block.eId) ?? []).flatMap(({ symbol }) => (symbol === null ? [] : [symbol])),
    ),
    share: block.text.length / Math.max(1, total),
  }));
}

/** The numbers and dates of any text. */
export function comparable(
  text: string,
  language: Language,
): Pick<Features, 'numbers' | 'dates' | 'inDates' | 'sessions'> {
  const mentions = findTimes(text, language);
  const times = mentions.filter(isDate);
  return {
    numbers: numbersOf(text, language, times),
    dates: datesOf(times),
    sessions: new Set(mentions.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]))),
    inDates: digitsIn(times.flatMap(({ quote, edtf }) => [quote, edtf ?? ''])),
  };
}
