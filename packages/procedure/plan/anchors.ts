/** The events that deadlines hang on, found among the steps of the plan. */
import type { Finding, When } from '@rostrum/resolution';
import { isCalendarAnchor } from '../calendar/anchor.ts';
import type { Draft } from './draft.ts';
import { eventsIn, mainEvent, sessionsOf } from './events.ts';
import { MEASURES } from './lexicon/measures.ts';
import type { Reading } from './reading.ts';
import { termsIn } from './terms.ts';

/** Drafts whose anchors are keys of other drafts, and what could not be settled. */
export interface Anchored {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

/**
 * Rewrites each anchor to the step that it means, and ties the two: what must be done before an event comes before it.
 *
 * An anchor stays a kind (`thematic-session`) where it means each session of a series.
 *
 * @rule PLAN-2
 */
export function anchor(drafts: readonly Draft[], reading: Reading): Anchored {
  const results = drafts.map((draft) => anchorOne(inWorkingDays(draft, reading), drafts, reading));
  return {
    drafts: results.map(({ draft }) => draft),
    findings: results.flatMap(({ finding }) => finding ?? []),
  };
}

function anchorOne(
  draft: Draft,
  drafts: readonly Draft[],
  reading: Reading,
): { draft: Draft; finding: Finding | null } {
  const name = draft.when?.anchor ?? null;
  if (!draft.when || (name !== null && isCalendarAnchor(name))) return { draft, finding: null };
  if (name === null)
    return { draft: draft.when.offset === null ? draft : beside(draft, drafts, reading), finding: null };
  const [, stem = name, end = ''] = /^(.*?)(\/(?:opening|closing))?$/.exec(name) ?? [];
  const target = targetOf(stem, draft, drafts);
  if (!target) {
    const near = beside(draft, drafts, reading);
    return { draft: near, finding: near === draft ? unknown(draft, name) : null };
  }
  const kept = target.role === 'series' && stem === target.term.id && draft.role === 'series';
  const when: When = { ...draft.when, anchor: kept ? name : `${target.key}${end}` };
  // What is due for each session is tied to each by the papers of the sessions.
  return { draft: kept ? draft : tiedBy({ ...draft, when }, target, drafts), finding: null };
}

/** "at least six weeks prior to the Forum": the event named after the words of the time, in Chinese within or before them. */
function beside(draft: Draft, drafts: readonly Draft[], reading: Reading): Draft {
  const { when, clause } = draft;
  const at = when ? clause.indexOf(when.quote) : -1;
  if (!when || at < 0 || when.quote === '') return draft;
  const window = clause.slice(
    Math.max(0, at - (reading.language === 'zh' ? 40 : 0)),
    at + when.quote.length + 80,
  );
  const others = drafts.filter((other) => other !== draft && other.role !== 'session');
  const [target] = eventsIn(
    termsIn(window, reading.language).filter(({ term }) => term.sort !== 'part'),
    others,
  );
  return target ? tiedBy({ ...draft, when: { ...when, anchor: target.key } }, target, drafts) : draft;
}

/** "within 10 working days" counts in working days, whatever the reading made of it. */
function inWorkingDays(draft: Draft, { language }: Reading): Draft {
  const { when } = draft;
  const words = MEASURES.find(({ measure }) => measure === 'working-days')?.words[language];
  if (!when?.offset || !words || !/^[+-]?P\d+D$/.test(when.offset)) return draft;
  const working = new RegExp(words, 'iu').test(when.quote);
  return working ? { ...draft, when: { ...when, offset: `${when.offset} working` } } : draft;
}

function targetOf(name: string, draft: Draft, drafts: readonly Draft[]): Draft | null {
  const others = drafts.filter((other) => other !== draft);
  const exact =
    others.find((other) => other.key === name) ??
    others.find((other) => other.role !== 'session' && other.stem === name);
  if (exact) return exact;
  const named = eventsIn(termsIn(name.replaceAll('-', ' '), 'en'), others);
  const parts = name.split('/')[0] ?? name;
  const papers = others.filter((other) => other.term.id === parts);
  const main = /^(?:the-)?(?:meeting|conference|event|session|summit)$/.test(name) ? mainEvent(others) : null;
  return named[0] ?? papers[0] ?? main;
}

/** A deadline before an event makes a tie, a date within it does not. */
function tiedBy(draft: Draft, target: Draft, drafts: readonly Draft[]): Draft {
  const back = draft.when?.relation === 'before' || draft.when?.offset?.startsWith('-') === true;
  const forth = draft.when?.relation === 'after' || /^\+?P[1-9]/.test(draft.when?.offset ?? '');
  const first = (target.role === 'series' && sessionsOf(target, drafts)[0]?.key) || target.key;
  if (back) return { ...draft, before: [...draft.before, first] };
  return forth ? { ...draft, after: [...draft.after, target.key] } : draft;
}

function unknown(draft: Draft, name: string): Finding {
  const organ = /^[a-z]+\/\d+/.test(name);
  return {
    code: organ ? 'plan.anchor.no-calendar' : 'plan.anchor.unknown',
    severity: organ ? 'notice' : 'warning',
    eId: draft.authority.eId,
    quote: draft.when?.quote ?? '',
    message: organ
      ? `The time of “${draft.title}” is a session of another organ (“${name}”), of which this calendar has no dates: no date was derived. Enter the date when it is known.`
      : `The time of “${draft.title}” depends on “${name}”, which is not a step of this plan: no date was derived. Enter the date when it is known.`,
  };
}
