/** Ids of steps: canonical kebab-case English, unique in the plan, the same whatever the language of the text. */

import type { Draft } from './draft.ts';
import { eventsOf } from './events.ts';
import { groupBy, type Reading } from './reading.ts';
import { termsIn } from './terms.ts';

/**
 * The id of each draft by its key. A session is named by its month where all of its series have different months, else by its
 * number; a paper by the event that it serves; a report or agenda item by the session of the Assembly.
 *
 * @rule PLAN-1
 */
export function nameAll(drafts: readonly Draft[], reading: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const crowded = crowdedStems(drafts);
  const months = monthly(drafts);
  for (const draft of inNamingOrder(drafts)) {
    const wanted = wantedName(draft, { drafts, reading, names, months, crowded });
    const id = firstFree(candidates(wanted, draft), taken);
    taken.add(id);
    names.set(draft.key, id);
  }
  return names;
}

interface Naming {
  readonly drafts: readonly Draft[];
  readonly reading: Reading;
  readonly names: ReadonlyMap<string, string>;
  readonly months: ReadonlySet<string>;
  readonly crowded: ReadonlySet<string>;
}

/** Events first, since papers take their names from them; then wholes before their members. */
function inNamingOrder(drafts: readonly Draft[]): Draft[] {
  const rank = (draft: Draft) =>
    (draft.kind === 'meeting' ? 0 : draft.after.length > 0 || draft.kind === 'decision' ? 4 : 2) +
    (draft.role === 'session' ? 1 : 0);
  return [...drafts].sort((a, b) => rank(a) - rank(b));
}

function wantedName(draft: Draft, naming: Naming): string {
  if (draft.role === 'session') return sessionName(draft, naming);
  if (draft.term.id === 'summary') return summaryName(draft, naming);
  if (draft.kind === 'list') return listName(draft, naming);
  if (/-list-(?:consideration|final-decision|disclosure)$/.test(draft.stem))
    return followerName(draft, naming);
  if (draft.term.id === 'registration') return draft.stem;
  if (draft.term.words.en === '') return slug(draft.title) || draft.stem;
  if (draft.role === 'series' && draft.kind !== 'meeting') return `${draft.stem}s`;
  return draft.term.id === 'report' && draft.kind === 'deliverable' ? reportName(draft, naming) : draft.stem;
}

function sessionName(draft: Draft, { names, months }: Naming): string {
  const month = draft.parent && months.has(draft.parent) ? draft.when?.edtf?.slice(0, 7) : null;
  const suffix = month ?? draft.ordinal ?? '';
  const served = [...draft.before, ...draft.after][0];
  if (draft.kind !== 'meeting' && draft.term.id === 'summary' && served)
    return `${names.get(served) ?? draft.stem}-summary`;
  return `${draft.term.id}-${suffix}`;
}

function summaryName(draft: Draft, { names, drafts, reading }: Naming): string {
  const event = draft.after.find((key) =>
    drafts.some((other) => other.key === key && other.kind === 'meeting'),
  );
  const named = eventsOf(draft, drafts, reading).find(({ term }) => term.sort !== 'phase')?.key ?? event;
  const name = named ? names.get(named) : undefined;
  return name ? `${name}-summary` : draft.stem;
}

/** "report of the conference", "report on the summit": the meeting's own report. */
function reportName(draft: Draft, { drafts }: Naming): string {
  const [report, event] = termsIn(draft.title, 'en').filter(
    ({ term }) => term.sort === 'paper' || term.sort === 'meeting',
  );
  const own = report && event?.term.sort === 'meeting' && /^ of the/.test(draft.title.slice(report.end));
  return own && drafts.some((other) => other.term.id === event.term.id)
    ? `${event.term.id}-report`
    : draft.stem;
}

/** Where there are several lists, each is told by what its members may take part in. */
function listName(draft: Draft, { crowded, reading }: Naming): string {
  if (!crowded.has(draft.stem)) return draft.stem;
  const events = termsIn(draft.clause, reading.language).filter(
    ({ term }) => term.sort === 'meeting' || term.sort === 'part' || term.sort === 'phase',
  );
  return [draft.stem, events[0]?.term.id].filter(Boolean).join('-');
}

function followerName(draft: Draft, { names, drafts }: Naming): string {
  const list = drafts.find((other) => draft.after.includes(other.key) && other.kind === 'list');
  const name = list ? names.get(list.key) : undefined;
  return name && list ? `${name}${draft.stem.slice(list.stem.length)}` : draft.stem;
}

/** The series whose sessions lie in months of their own. */
function monthly(drafts: readonly Draft[]): Set<string> {
  const series = groupBy(
    drafts.filter((draft) => draft.role === 'session' && draft.parent),
    (draft) => draft.parent ?? '',
  );
  const distinct = [...series].filter(([, sessions]) => {
    const months = sessions.map((session) => session.when?.edtf ?? '');
    return (
      months.every((month) => /^\d{4}-\d\d(?!.*\/)/.test(month)) &&
      new Set(months.map((month) => month.slice(0, 7))).size === months.length
    );
  });
  return new Set(distinct.map(([key]) => key));
}

function crowdedStems(drafts: readonly Draft[]): Set<string> {
  const groups = groupBy(drafts, (draft) => draft.stem);
  return new Set([...groups].filter(([, group]) => group.length > 1).map(([stem]) => stem));
}

/** Names to try in turn: the plain one, with the session of the Assembly or the month, with a number. */
function* candidates(wanted: string, draft: Draft): Generator<string> {
  const base = slug(wanted, 12) || 'step';
  const session = /^ga\/(\d+)/.exec(draft.when?.anchor ?? '')?.[1];
  const assembly =
    draft.kind === 'agenda-item' ||
    draft.kind === 'deliverable' ||
    draft.kind === 'decision' ||
    draft.kind === 'review';
  if (session && assembly) yield `${base}-ga-${session}`;
  else yield base;
  const month = /^\d{4}(?:-\d\d)?/.exec(draft.when?.edtf ?? '')?.[0];
  if (month) yield `${base}-${month}`;
  for (let number = 2; ; number += 1) yield `${base}-${number}`;
}

function firstFree(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (!taken.has(name)) return name;
  return '';
}

/** Words as kebab-case ASCII: at most so many of them. */
function slug(text: string, most = 6): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const words = ascii.match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, most).join('-');
}
