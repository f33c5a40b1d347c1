/** What ties steps: a brief before its session, a summary after its meeting, a draft made from a summary. */
import type { Language } from '@rostrum/resolution';
import { type Draft, isEvent } from './draft.ts';
import { eventsIn, eventsOf, mainEvent, sessionsOf } from './events.ts';
import { BASED_ON, INPUT_TO } from './lexicon/phrases.ts';
import type { Reading } from './reading.ts';
import { type TermMention, termsIn } from './terms.ts';

/**
 * The drafts with their ties, each written on both of its ends. Only what the text says ties two steps, or that one of them
 * cannot be without the other.
 *
 * @authority CONVENTIONS, "Steps of a plan": "`after` and `before` only where the text ties steps … or one cannot be without the other"
 * @rule PLAN-3
 */
export function tie(drafts: readonly Draft[], reading: Reading): Draft[] {
  const tied = drafts.map((draft) => tieOne(draft, drafts, reading));
  return mirrored(tied.map((draft) => withoutSelf(draft)));
}

function tieOne(draft: Draft, drafts: readonly Draft[], reading: Reading): Draft {
  const after = [...draft.after, ...summarised(draft, drafts, reading), ...sources(draft, drafts, reading)];
  const before = [...draft.before, ...served(draft, drafts, reading)];
  // A summary may be presented to the meeting that it sums up: it still comes after it.
  if (draft.term.id === 'summary')
    return { ...draft, after, before: before.filter((key) => !after.includes(key)) };
  return { ...draft, after: after.filter((key) => !before.includes(key)), before };
}

/** A summary comes after the meeting that it sums up. */
function summarised(draft: Draft, drafts: readonly Draft[], reading: Reading): string[] {
  if (draft.term.id !== 'summary' || draft.kind !== 'deliverable' || draft.role === 'session') return [];
  const named = eventsOf(draft, drafts, reading).filter((event) => event.term.sort !== 'phase');
  if (named.length > 0) return [named[0]?.key ?? ''];
  const main = mainEvent(drafts);
  return main ? [main.key] : [];
}

/** What a paper is made for comes later: negotiations, a zero draft, a decision. */
function served(draft: Draft, drafts: readonly Draft[], reading: Reading): string[] {
  if (isEvent(draft) || draft.role === 'session' || draft.clause === '') return [];
  const spans = INPUT_TO[reading.language].flatMap((pattern) => captures(pattern, draft.clause));
  const heads = spans.flatMap((span) => headsOf(span, reading.language));
  const events = eventsIn(heads, drafts).filter((event) => event.term.sort !== 'phase');
  const papers = drafts.filter(
    (other) => (isPaper(other) || other.kind === 'decision') && names(heads, other, draft),
  );
  return [...events.map((event) => firstOf(event, drafts)), ...papers.map(({ key }) => key)];
}

/** What a paper is made from comes first: phases, and the papers that earlier paragraphs order. */
function sources(draft: Draft, drafts: readonly Draft[], reading: Reading): string[] {
  if (draft.kind !== 'deliverable' || draft.role === 'session') return [];
  const spans = captures(BASED_ON[reading.language], draft.clause);
  const mentions = spans.flatMap((span) => termsIn(span, reading.language));
  const listed = spans.flatMap((span) => phasesListed(span));
  const phases = drafts.filter((other) => other.term.sort === 'phase' && listed.includes(other.ordinal ?? 0));
  const named = eventsIn(
    mentions.filter(({ term }) => term.sort === 'phase'),
    drafts,
  );
  const main = mainEvent(drafts);
  const isOnMain = (other: Draft) =>
    other.term.id === 'summary' && (eventsOf(other, drafts, reading)[0] ?? main) === main;
  const papers = drafts
    .slice(0, drafts.indexOf(draft))
    .filter((other) => isPaper(other) && names(mentions, other, draft) && !isOnMain(other));
  return [...named, ...phases, ...papers].map(({ key }) => key);
}

/** Whether a text names another paper than the one that it orders; views and proposals are not one paper. */
function names(mentions: readonly TermMention[], other: Draft, draft: Draft): boolean {
  return (
    other.term.id !== 'proposal' &&
    other.term.id !== draft.term.id &&
    mentions.some(({ term }) => term.id === other.term.id)
  );
}

/** What the members of a list are: in Chinese the last word of each is its head, elsewhere the first. */
function headsOf(span: string, language: Language): TermMention[] {
  const members = span.split(language === 'zh' ? /和|、|与|以及/u : /,|\band\b|\bet\b|\by\b|\bи\b/u);
  return members.flatMap((member) => termsIn(member, language).at(language === 'zh' ? -1 : 0) ?? []);
}

/** 第一和第二阶段, "phases I and II": both phases, although only one of them is a whole term. */
function phasesListed(span: string): number[] {
  const found: number[] = [];
  if (/第一(?:和|、|与)第二阶段|(?:first and second|phases? (?:i|1) and (?:ii|2))/iu.test(span))
    found.push(1, 2);
  if (/第二(?:和|、|与)第三阶段|(?:second and third|phases? (?:ii|2) and (?:iii|3))/iu.test(span))
    found.push(2, 3);
  return found;
}

function isPaper(draft: Draft): boolean {
  return draft.kind === 'deliverable' && draft.role !== 'session' && draft.term.sort === 'paper';
}

/** What must precede a series must precede its first session. */
function firstOf(event: Draft, drafts: readonly Draft[]): string {
  return (event.role === 'series' && sessionsOf(event, drafts)[0]?.key) || event.key;
}

/** What the groups of a global pattern hold, wherever it matches. */
function captures(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  );
}

function withoutSelf(draft: Draft): Draft {
  const tidy = (keys: readonly string[]) =>
    [...new Set(keys)].filter((key) => key !== draft.key && key !== draft.parent && key !== '');
  return { ...draft, after: tidy(draft.after), before: tidy(draft.before) };
}

function mirrored(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    after: [
      ...new Set([
        ...draft.after,
        ...drafts.filter((other) => other.before.includes(draft.key)).map(({ key }) => key),
      ]),
    ],
    before: [
      ...new Set([
        ...draft.before,
        ...drafts.filter((other) => other.after.includes(draft.key)).map(({ key }) => key),
      ]),
    ],
  }));
}
