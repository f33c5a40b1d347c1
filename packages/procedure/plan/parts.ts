/** Parts of a meeting: segments, plenaries, round tables, panels, each with its number, day and theme. */
import type { Block, Provision, When } from '@rostrum/resolution';
import { BLANK, type Draft } from './draft.ts';
import { DAY_OF_MEETING, HALF_OF_DAY, JOINS } from './lexicon/phrases.ts';
import { COMPRISE } from './lexicon/verbs.ts';
import { exactNumber } from './numbers.ts';
import { authorityOf, enclosing, groupBy, opening, type Reading } from './reading.ts';
import { draftOf } from './recognise.ts';
import { type TermMention, termsIn } from './terms.ts';
import { seriesTitles, termTitles } from './title.ts';

/** The most members of a series that are drawn one by one. */
export const MOST_SESSIONS = 40;

/**
 * The parts that a provision orders within a meeting: "shall comprise an opening segment, four plenary meetings and four
 * round tables" orders three kinds of parts. A general debate is a part only where it is itself ordered.
 */
export function partsOf(provision: Provision, reading: Reading, own: readonly Draft[]): Draft[] {
  if (provision.force !== 'decision' && provision.force !== 'request') return [];
  const clause = reading.clause(provision);
  const comprise = COMPRISE[reading.language].exec(clause);
  if (!comprise) return [];
  const named = new Set(own.map((draft) => draft.term.id));
  const parts = termsIn(clause, reading.language).filter(
    ({ term, start }) =>
      term.sort === 'part' && start > comprise.index && !named.has(term.id) && !INCIDENTAL.has(term.id),
  );
  const seen = groupBy(parts, (mention) => mention.term.id);
  return [...seen.values()].map((group, index) => partDraft(provision, group, index, reading));
}

/** Parts that are named for the time or beside the meeting, not as parts of it. */
const INCIDENTAL: ReadonlySet<string> = new Set(['general-debate', 'side-event']);

/** A sentence of its own, not the name of a part. */
const FINITE = /\b(?:will|shall|should)\b|将|应/iu;

/** "(a) Plenary meetings from 9 a.m. to 9 p.m.;" under "will consist of:" is a part of the meeting. */
export function listedPart(provision: Provision, reading: Reading): Draft | null {
  const above = enclosing(provision.eId).flatMap((eId) => reading.block(eId)?.text ?? []);
  const chapeau = above.at(-1);
  if (!chapeau || !/[:：]\s*$/u.test(chapeau) || !COMPRISE[reading.language].test(chapeau)) return null;
  const text = reading.block(provision.eId)?.text ?? '';
  const mention = termsIn(text.slice(0, 120), reading.language).find(({ term }) => !term.generic);
  if (!mention || mention.start > 24 || !['part', 'meeting', 'talks'].includes(mention.term.sort))
    return null;
  const named = above.some((words) =>
    termsIn(words, reading.language).some(({ term }) => term.id === mention.term.id),
  );
  if (named && mention.term.sort === 'meeting') return null;
  if (mention.term.sort !== 'part' && FINITE.test(text)) return null;
  const kind =
    mention.term.sort === 'talks' || (mention.term.id === 'negotiation' && !provision.when)
      ? 'consultation'
      : 'meeting';
  const count = exactNumber(text, mention.start, reading);
  return {
    ...draftOf(provision, kind, mention, reading),
    key: `${provision.id}/listed`,
    ...termTitles(mention.term),
    count: count > 1 ? count : null,
  };
}

function partDraft(
  provision: Provision,
  group: readonly TermMention[],
  index: number,
  reading: Reading,
): Draft {
  const clause = reading.clause(provision);
  const [first] = group;
  const { term } = first as TermMention;
  const counts = group.map((mention) => exactNumber(clause, mention.start, reading));
  const count = Math.max(...counts);
  const base = draftOf(provision, 'meeting', term, reading);
  return {
    ...base,
    key: `${provision.id}/part-${index + 1}`,
    ...(count > 1 ? seriesTitles(term, count) : termTitles(term)),
    place: null,
    count: count > 1 ? count : null,
    when: null,
    duration: null,
  };
}

/** The halves of a day in Chinese. */
const HALVES_ZH: Readonly<Record<string, string>> = { morning: '上午', afternoon: '下午' };

/** A line that says something of numbered members of a series: "Round table 1: …", 圆桌会议 1和 2 将于…. */
interface NumberedLine {
  readonly block: Block;
  readonly numbers: readonly number[];
  /** The words after the numbers. */
  readonly rest: string;
}

/**
 * The members of a series of parts, one draft for each: their number and theme from the lines that name them, their day
 * from the line that gives it. The line that gives the day is the authority, or else the one that gives the theme.
 */
export function membersOf(series: Draft, reading: Reading): Draft[] {
  const lines = numberedLines(series, reading);
  const highest = Math.max(series.count ?? 0, ...lines.flatMap((line) => line.numbers));
  if (highest < 2 || highest > MOST_SESSIONS) return [];
  return Array.from({ length: highest }, (_, index) => member(series, index + 1, lines, reading));
}

function member(series: Draft, ordinal: number, lines: readonly NumberedLine[], reading: Reading): Draft {
  const own = lines.filter((line) => line.numbers.includes(ordinal));
  const dated = own.find((line) => dayOf(line.block, series, reading) !== null);
  const themed = own.find((line) => line !== dated);
  const source = dated ?? themed;
  const half = dated ? halfOf(dated, ordinal, reading) : null;
  const theme = themed ? themeOf(themed) : '';
  return {
    ...BLANK,
    key: `${series.key}#${ordinal}`,
    kind: 'meeting',
    term: series.term,
    stem: series.term.id,
    title: `${series.term.title} ${ordinal}${half ? ` (${half})` : ''}${theme ? `: ${theme}` : ''}`,
    titleZh: `${series.term.titleZh} ${ordinal}${half ? `（${HALVES_ZH[half]}）` : ''}${theme ? `：${theme}` : ''}`,
    bearer: series.bearer,
    when: dated ? dayOf(dated.block, series, reading) : null,
    place: series.place,
    authority: source ? authorityOfLine(source.block, reading) : series.authority,
    essential: source !== undefined,
    provision: series.provision,
    clause: source?.block.text ?? '',
    role: 'session',
    parent: series.key,
    ordinal,
  };
}

/** A line without a number of its own rests on the paragraph or point that it continues. */
function authorityOfLine(block: Block, reading: Reading): Draft['authority'] {
  if (block.kind !== 'other') return authorityOf(reading, block.eId, block.text);
  const before = reading.operative.slice(0, reading.operative.indexOf(block));
  const carrier = [...before].reverse().find(({ kind }) => kind !== 'other') ?? block;
  return authorityOf(reading, carrier.eId, opening(carrier));
}

function numberedLines(series: Draft, reading: Reading): NumberedLine[] {
  return reading.operative.flatMap((block) => {
    const line = numberedLine(block, reading);
    if (!line) return [];
    return names(line.mention, block, series, reading) ? [line] : [];
  });
}

/** Whether a block speaks of numbered members of a series: "Round table 1 will …". */
export function isNumberedLine(block: Block, reading: Reading): boolean {
  const line = numberedLine(block, reading);
  return line !== null && (line.mention.term.sort === 'part' || line.mention.term.generic === true);
}

function numberedLine(block: Block, reading: Reading): (NumberedLine & { mention: TermMention }) | null {
  const { language } = reading;
  const mention = termsIn(block.text.slice(0, 80), language)[0];
  const ordinal = mention && ordinalBefore(block.text.slice(0, mention.start));
  if (mention && ordinal) return { block, numbers: [ordinal], rest: block.text.slice(mention.end), mention };
  if (!mention || mention.start > 6) return null;
  const after = block.text.slice(mention.end);
  const joined = `\\s*(?:${JOINS[language]})\\s*`;
  const match = new RegExp(`^\\s*(\\d{1,2}(?:${joined}\\d{1,2})*)(?![\\d.])`, 'iu').exec(after);
  if (!match?.[1]) return null;
  const numbers = (match[1].match(/\d+/g) ?? []).map(Number);
  return { block, numbers, rest: after.slice(match[0].length), mention };
}

/** "The first panel", 第一场小组讨论: the number of a member told by its ordinal. */
function ordinalBefore(words: string): number | null {
  const index = ORDINALS.findIndex((ordinal) => ordinal.test(words.trim()));
  return index < 0 ? null : index + 1;
}

const ORDINALS: readonly RegExp[] = [
  /^(?:the )?first$|^第一(?:场|次|轮|个)?$|^la première$|^el primer$|^la primera$|^перв\S+$/iu,
  /^(?:the )?second$|^第二(?:场|次|轮|个)?$|^la deuxième$|^el segundo$|^la segunda$|^втор\S+$/iu,
  /^(?:the )?third$|^第三(?:场|次|轮|个)?$|^la troisième$|^el tercer$|^la tercera$|^трет\S+$/iu,
  /^(?:the )?fourth$|^第四(?:场|次|轮|个)?$|^la quatrième$|^el cuarto$|^la cuarta$|^четверт\S+$/iu,
];

/** Whether a numbered line speaks of this series: by its term, or by a short form under a paragraph that names it. */
function names(mention: TermMention, block: Block, series: Draft, reading: Reading): boolean {
  if (mention.term.id === series.term.id) return true;
  if (!mention.term.generic) return false;
  const above = enclosing(block.eId).flatMap((eId) => reading.block(eId)?.text ?? []);
  return above.some((text) => termsIn(text, reading.language).some(({ term }) => term.id === series.term.id));
}

function themeOf(line: NumberedLine): string {
  const entitled = /(?:themes?|entitled|题为|主题)[^“"«]{0,24}[“"«]([^”"»]{3,160})/iu.exec(line.rest)?.[1];
  if (entitled) return entitled;
  const theme = line.rest
    .replace(/^[\s:：,，.–—-]+/u, '')
    .replace(/^(?:将?侧重(?:于)?|will (?:focus on|address)|shall address)\s*/iu, '')
    .replace(/[\s;；.。]+$/u, '');
  return theme.length > 160 ? `${theme.slice(0, 159)}…` : theme;
}

function dayOf(block: Block, series: Draft, reading: Reading): When | null {
  const own = reading.resolution.provisions.find(
    (provision) => provision.eId === block.eId && provision.when,
  );
  const index = DAY_OF_MEETING[reading.language].findIndex((day) => day.test(block.text));
  if (index < 0) return own?.when ?? null;
  const quote = DAY_OF_MEETING[reading.language][index]?.exec(block.text)?.[0] ?? '';
  const anchor = series.parent ? `${series.parent}/opening` : 'meeting/opening';
  return { relation: 'on', edtf: null, anchor, offset: `P${index}D`, quote };
}

function halfOf(line: NumberedLine, ordinal: number, reading: Reading): string | null {
  const halves = HALF_OF_DAY[reading.language].filter(([, words]) => words.test(line.block.text));
  const half = halves.length === line.numbers.length ? halves[line.numbers.indexOf(ordinal)] : halves[0];
  if (halves.length === 0 || (halves.length > 1 && halves.length !== line.numbers.length)) return null;
  return half?.[0] ?? null;
}
