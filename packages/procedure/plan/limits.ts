/** Ceilings and floors that a mandate sets: at most twelve working days, two or three panels, three minutes. */
import type { Block } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import { eventsIn, mainEvent } from './events.ts';
import { BOUNDS, MEASURES, OR, SPEAKERS } from './lexicon/measures.ts';
import { numberPattern, numberValue } from './lexicon/numbers.ts';
import type { Limit } from './model.ts';
import { authorityOf, enclosing, type Reading } from './reading.ts';
import { plain, termsIn } from './terms.ts';

/**
 * The limits in the operative part. Fixed numbers and durations are no limits, nor are numbers of an expressive paragraph.
 *
 * @authority CONVENTIONS: "`limits` are ceilings and floors …, not fixed numbers or durations"
 * @rule PLAN-8
 */
export function limitsOf(drafts: readonly Draft[], reading: Reading): Limit[] {
  return reading.operative.flatMap((block) => [
    ...bounds(block, drafts, reading),
    ...choices(block, drafts, reading),
  ]);
}

/** A bound as it was found: what it measures, where it stands. */
interface Bound {
  readonly measure: Limit['measure'];
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly start: number;
  readonly end: number;
}

function bounds(block: Block, drafts: readonly Draft[], reading: Reading): Limit[] {
  const { language } = reading;
  const text = plain(block.text);
  const { atMost, atLeast } = BOUNDS[language];
  const number = numberPattern(language);
  const pattern = new RegExp(
    `(?:(${atMost})|(${atLeast}))\\s*(${number})\\s*(${unitPattern(language)})`,
    'giu',
  );
  const found = [...text.matchAll(pattern)].flatMap((match) => {
    const value = numberValue(match[3] ?? '', language);
    const measure = measureOf(match[4] ?? '', language);
    if (value === null || measure === null) return [];
    const bound = { measure, start: match.index, end: match.index + match[0].length };
    return [match[1] === undefined ? { ...bound, atLeast: value } : { ...bound, atMost: value }];
  });
  const further = found.flatMap((bound) =>
    bound.measure === 'minutes' ? coordinate(text, bound, reading) : [],
  );
  return [...found, ...further].map((bound) => limitOf(bound, block, drafts, reading));
}

/** "three minutes for individual delegations and five minutes for statements made on behalf of a group". */
function coordinate(text: string, first: Bound, reading: Reading): Bound[] {
  const { language } = reading;
  const rest = text.slice(first.end).split(/[;；。]/u)[0] ?? '';
  const unit = MEASURES.find(({ measure }) => measure === 'minutes')?.words[language] ?? 'minutes';
  const match = new RegExp(`(?<![\\p{L}\\p{N}])(${numberPattern(language)})\\s*(?:${unit})`, 'iu').exec(
    language === 'zh' ? rest : ` ${rest}`,
  );
  const value = match?.[1] ? numberValue(match[1], language) : null;
  if (!match || value === null) return [];
  const start = first.end + match.index;
  return [{ measure: 'minutes', atMost: value, start, end: start + match[0].length }];
}

/** "two or three panel discussions": a floor and a ceiling. */
function choices(block: Block, drafts: readonly Draft[], reading: Reading): Limit[] {
  const { language } = reading;
  const number = numberPattern(language);
  const counter = language === 'zh' ? '(?:个|次|场)?' : '';
  const pattern = new RegExp(
    `(?<![\\p{N}])(${number})${counter}\\s*(?:${OR[language]})\\s*(${number})\\s*(${unitPattern(language)})`,
    'giu',
  );
  return [...plain(block.text).matchAll(pattern)].flatMap((match) => {
    const low = numberValue(match[1] ?? '', language);
    const high = numberValue(match[2] ?? '', language);
    const measure = measureOf(match[3] ?? '', language);
    if (low === null || high === null || measure === null || low >= high || measure === 'days') return [];
    return [
      limitOf(
        { measure, atLeast: low, atMost: high, start: match.index, end: match.index + match[0].length },
        block,
        drafts,
        reading,
      ),
    ];
  });
}

function limitOf(bound: Bound, block: Block, drafts: readonly Draft[], reading: Reading): Limit {
  const { measure, atMost, atLeast, start, end } = bound;
  return {
    measure,
    of: subjectOf(bound, block, drafts, reading),
    ...(atMost === undefined ? {} : { atMost }),
    ...(atLeast === undefined ? {} : { atLeast }),
    authority: authorityOf(reading, block.eId, quoteRound(block.text, start, end)),
  };
}

/** What a limit binds: the event named before it, the statements for minutes, or else the meeting of the mandate. */
function subjectOf(
  { measure, start, end }: Bound,
  block: Block,
  drafts: readonly Draft[],
  reading: Reading,
): string {
  if (measure === 'minutes') {
    const rest = block.text.slice(end, end + 90).split(/(?:\band\b|,|，|；|;|和)/u)[0] ?? '';
    const speaker = SPEAKERS[reading.language].find(([, words]) => words.test(rest));
    return speaker?.[0] ?? 'statement';
  }
  const sorts =
    measure === 'panel-discussions' || measure === 'round-tables'
      ? ['meeting']
      : ['meeting', 'part', 'talks', 'list'];
  const eventTerms = (text: string) =>
    termsIn(text, reading.language).filter(({ term }) => sorts.includes(term.sort));
  const before = eventTerms(block.text.slice(0, start));
  const above = enclosing(block.eId).flatMap((eId) => eventTerms(reading.block(eId)?.text ?? ''));
  const named =
    [...before].reverse().find(({ term }) => !term.generic) ??
    [...before, ...above].find(({ term }) => !term.generic && term.sort !== 'paper');
  if (named) return eventsIn([named], drafts)[0]?.term.id ?? named.term.id;
  return mainEvent(drafts)?.term.id ?? 'meeting';
}

function unitPattern(language: Reading['language']): string {
  return MEASURES.flatMap(({ words }) => words[language] ?? []).join('|');
}

function measureOf(words: string, language: Reading['language']): Limit['measure'] | null {
  const found = MEASURES.find((measure) => {
    const pattern = measure.words[language];
    return pattern !== undefined && new RegExp(`^(?:${pattern})`, 'iu').test(words);
  });
  return found?.measure ?? null;
}

/** The sentence part in which a bound stands, one unbroken stretch. */
function quoteRound(text: string, start: number, end: number): string {
  const before = text.slice(0, start).search(/[^;；。]*$/u);
  const rest = text.slice(end).search(/[;；。]/u);
  return text.slice(before, rest < 0 ? text.length : end + rest).trim();
}
