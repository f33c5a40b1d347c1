/** Papers that are due for each session of a series: a brief before, a summary after. */
import type { When } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import { eventsOf, sessionsOf } from './events.ts';
import { FOR_EACH } from './lexicon/phrases.ts';
import type { Reading } from './reading.ts';

/**
 * One paper for each session where the text asks for one at each, or for summaries of a series.
 *
 * @authority A/RES/71/280, paras. 18 and 21
 * @rule PLAN-6
 */
export function forEachSession(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.flatMap((draft) => {
    const series = seriesServed(draft, drafts, reading);
    if (!series) return [draft];
    const sessions = sessionsOf(series, drafts);
    return [
      { ...draft, role: 'series' as const, count: sessions.length },
      ...sessions.map((session) => paperFor(draft, session)),
    ];
  });
}

function seriesServed(draft: Draft, drafts: readonly Draft[], reading: Reading): Draft | null {
  if (draft.kind !== 'deliverable' || draft.term.id === 'disclosure') return null;
  const each = FOR_EACH[reading.language].test(draft.clause);
  if (!each && draft.term.id !== 'summary') return null;
  const series = eventsOf(draft, drafts, reading);
  const [first] = series;
  return first?.role === 'series' && first.term.sort === 'meeting' && sessionsOf(first, drafts).length > 1
    ? first
    : null;
}

function paperFor(draft: Draft, session: Draft): Draft {
  const before = draft.when?.relation === 'before' || draft.when?.offset?.startsWith('-') === true;
  const when: When | null = before && draft.when ? { ...draft.when, anchor: session.key } : null;
  return {
    ...draft,
    key: `${draft.key}@${session.key}`,
    role: 'session',
    parent: draft.key,
    ordinal: session.ordinal,
    title: `${draft.term.title}: ${session.title}`,
    titleZh: `${draft.term.titleZh}：${session.titleZh}`,
    when,
    essential: false,
    before: before ? [session.key] : [],
    after: before ? [] : [session.key],
  };
}
