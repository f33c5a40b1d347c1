/** Series of meetings: the whole and each of its sessions. */
import type { When } from '@rostrum/resolution';
import { BLANK, type Draft, isEvent } from './draft.ts';
import { eventsIn, mainEvent } from './events.ts';
import { MOST_SESSIONS, membersOf } from './parts.ts';
import { authorityOf, enclosing, groupBy, opening, paragraphOf, type Reading } from './reading.ts';
import { termsIn } from './terms.ts';
import { seriesTitles, sessionTitles } from './title.ts';

/** Adds the series that the drafts form, the members that their numbers order, and what each belongs to. */
export function withSeries(drafts: readonly Draft[], reading: Reading): Draft[] {
  const placed = placeParts(joinSessions(drafts, reading), reading);
  return namedSeries(placed.flatMap((draft) => [draft, ...membersOrdered(draft, placed, reading)]));
}

/** Meetings of one kind that one paragraph orders at several times are sessions of a series. */
function joinSessions(drafts: readonly Draft[], reading: Reading): Draft[] {
  const groups = groupBy(
    drafts.filter(isSession),
    (draft) => `${paragraphOf(draft.authority.eId)} ${draft.stem}`,
  );
  const series = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => seriesOf(group, reading));
  return series.reduce(insertSeries, [...drafts]);
}

function isSession(draft: Draft): boolean {
  return isEvent(draft) && draft.term.sort === 'meeting' && draft.when !== null;
}

interface Series {
  readonly head: Draft;
  /** The head is one of the drafts, not one that was added. */
  readonly given: boolean;
  readonly sessions: readonly Draft[];
}

function seriesOf(group: readonly Draft[], reading: Reading): Series {
  const given = group.find((draft) => group.every((other) => other === draft || within(other, draft)));
  const sessions = group.filter((draft) => draft !== given);
  const head = given ?? addedHead(sessions, reading);
  const whole: Draft = {
    ...head,
    role: 'series',
    stem: `${head.term.id}s`,
    count: sessions.length,
    ...(given && head.title !== head.term.title ? {} : seriesTitles(head.term, sessions.length)),
  };
  const members = sessions.map(
    (draft, index): Draft => ({
      ...draft,
      ...sessionTitles(draft, index + 1, sessions.length),
      role: 'session',
      parent: head.key,
      ordinal: index + 1,
      place: draft.place ?? head.place,
      essential: true,
    }),
  );
  return { head: whole, given: given !== undefined, sessions: members };
}

function within(inner: Draft, outer: Draft): boolean {
  return enclosing(inner.authority.eId).includes(outer.authority.eId);
}

function addedHead(sessions: readonly Draft[], reading: Reading): Draft {
  const first = sessions[0] as Draft;
  const eId = commonBlock(sessions.map((draft) => draft.authority.eId));
  return {
    ...first,
    key: `${first.key}/series`,
    when: spanning(sessions),
    duration: null,
    authority: authorityOf(reading, eId, opening(reading.block(eId)) || first.authority.quote),
  };
}

function commonBlock(eIds: readonly string[]): string {
  const [first = ''] = eIds;
  const chain = [...enclosing(first), first].reverse();
  return chain.find((eId) => eIds.every((other) => other === eId || other.startsWith(`${eId}__`))) ?? first;
}

/** From the first session to the last, where all have dates. */
function spanning(sessions: readonly Draft[]): When | null {
  const dates = sessions.map((draft) => draft.when?.edtf ?? null);
  if (dates.some((date) => date === null)) return null;
  const starts = dates.map((date) => (date ?? '').split('/')[0] ?? '').sort();
  const ends = dates.map((date) => (date ?? '').split('/').at(-1) ?? '').sort();
  const quote = sessions[0]?.when?.quote ?? '';
  return { relation: 'from-to', edtf: `${starts[0]}/${ends.at(-1)}`, anchor: null, offset: null, quote };
}

function insertSeries(drafts: Draft[], { head, given, sessions }: Series): Draft[] {
  const changed = new Map([head, ...sessions].map((draft) => [draft.key, draft]));
  const firstKey = sessions[0]?.key;
  return drafts.flatMap((draft) => {
    const now = changed.get(draft.key) ?? draft;
    return !given && draft.key === firstKey ? [head, now] : [now];
  });
}

/** Parts belong to the meeting of their paragraph, or else to the one that the mandate is about. */
function placeParts(drafts: readonly Draft[], reading: Reading): Draft[] {
  const main = mainEvent(drafts);
  return drafts.map((draft) => {
    if (draft.term.sort !== 'part' || draft.parent) return draft;
    const near = drafts.find(
      (other) =>
        isEvent(other) &&
        other.term.sort === 'meeting' &&
        paragraphOf(other.authority.eId) === paragraphOf(draft.authority.eId),
    );
    const named = eventsIn(
      termsIn(reading.block(draft.authority.eId)?.text ?? draft.clause, reading.language).filter(
        ({ term }) => term.sort === 'meeting' && !term.generic,
      ),
      drafts,
    );
    const parent = near ?? named.find((other) => other !== draft && other.role !== 'session') ?? main;
    return parent && parent !== draft ? { ...draft, parent: parent.key } : draft;
  });
}

/** The members of a series known by its number or by numbered lines: round tables 1 to 4, four plenary meetings. */
function membersOrdered(draft: Draft, drafts: readonly Draft[], reading: Reading): Draft[] {
  if (draft.kind !== 'meeting' || draft.role !== 'single') return [];
  if (draft.term.sort === 'part') return membersOf(draft, reading);
  const count = draft.count ?? 0;
  if (count < 2 || count > MOST_SESSIONS || draft.term.sort !== 'meeting' || draft === mainEvent(drafts))
    return [];
  return Array.from({ length: count }, (_, index) => ordinalSession(draft, index + 1));
}

function ordinalSession(series: Draft, ordinal: number): Draft {
  return {
    ...BLANK,
    key: `${series.key}#${ordinal}`,
    kind: 'meeting',
    term: series.term,
    stem: series.term.id,
    title: `${series.term.title} ${ordinal}`,
    titleZh: `${series.term.titleZh} ${ordinal}`,
    bearer: series.bearer,
    place: series.place,
    authority: series.authority,
    provision: series.provision,
    role: 'session',
    parent: series.key,
    ordinal,
  };
}

/** Drafts with members are series. */
function namedSeries(drafts: readonly Draft[]): Draft[] {
  const parents = new Set(drafts.flatMap((draft) => (draft.role === 'session' ? (draft.parent ?? []) : [])));
  return drafts.map((draft) =>
    parents.has(draft.key) && draft.role === 'single'
      ? { ...draft, role: 'series', stem: `${draft.term.id}s` }
      : draft,
  );
}
