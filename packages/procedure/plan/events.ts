/** Which steps the words for an event mean. */
import { type Draft, isEvent } from './draft.ts';
import type { TermSort } from './lexicon/model.ts';
import { phaseNumber } from './phase-number.ts';
import type { Reading } from './reading.ts';
import { type TermMention, termsIn } from './terms.ts';

/** Terms for the meeting that a mandate is about, from the most telling to the least. */
export const MAIN_TERMS: readonly string[] = [
  'special-session',
  'summit',
  'intergovernmental-conference',
  'conference',
  'international-meeting',
  'high-level-meeting',
  'high-level-dialogue',
  'high-level-forum',
  'commemorative-meeting',
  'thematic-debate',
  'meeting',
];

/** The meeting that the mandate is about: what "the meeting", "the Conference" means; null if it orders none. */
export function mainEvent(drafts: readonly Draft[]): Draft | null {
  const candidates = drafts.filter((draft) => draft.kind === 'meeting' && MAIN_TERMS.includes(draft.term.id));
  const rank = (draft: Draft) => MAIN_TERMS.indexOf(draft.term.id) + (draft.role === 'session' ? 100 : 0);
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/**
 * The drafts that a mention means: the series rather than its sessions, a phase by its number, the main meeting for any
 * general word; none when the plan has no such step.
 */
export function eventsNamed(mention: TermMention, drafts: readonly Draft[]): Draft[] {
  const { term, words } = mention;
  if (term.sort === 'phase') {
    const number = phaseNumber(words);
    return drafts.filter((draft) => draft.term.sort === 'phase' && draft.ordinal === number);
  }
  const same = drafts.filter((draft) => draft.kind === 'meeting' && draft.term.id === term.id);
  const whole = same.filter((draft) => draft.role !== 'session');
  if (whole.length > 0) return whole;
  const kin = drafts.filter(
    (draft) => isEvent(draft) && KIN[term.id]?.includes(draft.term.id) && draft.role !== 'session',
  );
  if (kin.length > 0) return kin.slice(0, 1);
  const main = MAIN_TERMS.includes(term.id) ? mainEvent(drafts) : null;
  return main ? [main] : [];
}

/** Terms that a text may use for a meeting that it ordered by a more telling name. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  'preparatory-meeting': [
    'stocktaking-meeting',
    'preparatory-ministerial-meeting',
    'preparatory-committee-session',
  ],
  'preparatory-committee-session': ['preparatory-meeting', 'organizational-session'],
  'stocktaking-meeting': ['preparatory-meeting'],
  'interactive-dialogue': ['round-table', 'panel-discussion'],
};

/** Sorts of terms that name events. */
const EVENT_SORTS: readonly TermSort[] = ['meeting', 'part', 'phase', 'talks'];

/** The events that a text names, each once; a general word counts only where no precise one stands beside it. */
export function eventsIn(mentions: readonly TermMention[], drafts: readonly Draft[]): Draft[] {
  const precise = mentions.filter(({ term }) => !term.generic && EVENT_SORTS.includes(term.sort));
  return [
    ...new Set((precise.length > 0 ? precise : mentions).flatMap((mention) => eventsNamed(mention, drafts))),
  ];
}

/** The sessions of a series in the order in which they are ordered. */
export function sessionsOf(series: Draft, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) => draft.role === 'session' && draft.parent === series.key && draft.kind === series.kind,
  );
}

/** The events that a paper is about: those of its English title, or else of its printed words. */
export function eventsOf(draft: Draft, drafts: readonly Draft[], reading: Reading): Draft[] {
  const entitled = eventsIn(
    termsIn(draft.title, 'en').filter(({ term }) => !term.generic),
    drafts,
  ).filter(isWhole);
  return entitled.length > 0
    ? entitled
    : eventsIn(termsIn(draft.clause, reading.language), drafts).filter(isWhole);
}

function isWhole(event: Draft): boolean {
  return event.role !== 'session';
}
