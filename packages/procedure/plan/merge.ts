/** One thing that several paragraphs speak of is one step. */
import { type Draft, isEvent, sameTime } from './draft.ts';
import { mainEvent } from './events.ts';
import { groupBy, paragraphOf, type Reading } from './reading.ts';
import { termsIn } from './terms.ts';
import { termTitles } from './title.ts';

/**
 * Puts together what the text orders once and mentions again: a meeting without time, place, length or number of its own is
 * the one that was ordered; the same thing asked twice of one paragraph is asked once.
 */
export function merge(drafts: readonly Draft[], reading: Reading): Draft[] {
  const folded = foldGeneric(named(drafts, reading));
  const groups = groupBy(folded, (draft) => (isEvent(draft) ? `event ${draft.stem}` : sameness(draft)));
  const kept = [...groups.values()].flatMap((group) => mergeGroup(group));
  const keys = new Map(kept.map((draft) => [draft.key, draft]));
  return folded.flatMap((draft) => keys.get(draft.key) ?? []);
}

/** "The meeting will be held from 27 to 30 May": a general word with a time is the meeting that the title names. */
function named(drafts: readonly Draft[], reading: Reading): Draft[] {
  const { title, language } = reading.resolution;
  const term = termsIn(title ?? '', language).find(
    ({ term: { sort, generic } }) => sort === 'meeting' && !generic,
  )?.term;
  if (!term || drafts.some((draft) => isEvent(draft) && draft.term.id === term.id)) return [...drafts];
  const main = mainEvent(drafts);
  if (!main?.term.generic) return [...drafts];
  return drafts.map((draft) =>
    draft === main ? { ...draft, term, stem: term.id, ...termTitles(term) } : draft,
  );
}

/** "The meeting shall be held at the highest level": no meeting of its own where the mandate has one. */
function foldGeneric(drafts: readonly Draft[]): Draft[] {
  const main = mainEvent(drafts);
  if (!main || main.term.generic) return [...drafts];
  return drafts.filter((draft) => !(draft.term.generic && isEvent(draft) && !hasIdentity(draft)));
}

function hasIdentity(draft: Draft): boolean {
  return draft.when !== null || (draft.count ?? 0) > 1;
}

function sameness(draft: Draft): string {
  return [
    draft.kind,
    draft.stem,
    draft.authority.eId,
    draft.when?.edtf,
    draft.when?.anchor,
    draft.bearer.join(),
  ].join('|');
}

function mergeGroup(group: readonly Draft[]): Draft[] {
  const [first] = group;
  if (!first || group.length === 1) return [...group];
  if (!isEvent(first)) return dedupe(group);
  const own = group.filter(hasIdentity);
  if (own.length === 0) return [absorb(first, group)];
  const lead = own[0] as Draft;
  const distinct = own.filter((draft, index) => index === 0 || !repeats(draft, own.slice(0, index)));
  return distinct.map((draft) =>
    draft === lead
      ? absorb(
          lead,
          group.filter((other) => !own.includes(other)),
        )
      : draft,
  );
}

/** The same meeting with the same time in another paragraph is a mention; in one paragraph's points it is another session. */
function repeats(draft: Draft, earlier: readonly Draft[]): boolean {
  return earlier.some(
    (other) =>
      sameTime(other.when, draft.when) &&
      (draft.when === null ||
        other.authority.eId === draft.authority.eId ||
        paragraphOf(other.authority.eId) !== paragraphOf(draft.authority.eId)) &&
      other.place === draft.place,
  );
}

/** Fills what the ordering paragraph leaves open from those that speak of the same meeting. */
function absorb(lead: Draft, others: readonly Draft[]): Draft {
  const say = <Key extends 'place' | 'duration' | 'count'>(key: Key): Draft[Key] =>
    lead[key] ?? others.find((other) => other[key] !== null)?.[key] ?? null;
  return {
    ...lead,
    place: say('place'),
    duration: say('duration'),
    count: say('count'),
    unlessOtherwiseAgreed: lead.unlessOtherwiseAgreed || others.some((other) => other.unlessOtherwiseAgreed),
  };
}

function dedupe(group: readonly Draft[]): Draft[] {
  const [first, ...rest] = group;
  if (!first) return [];
  const different = rest.filter(
    (draft) => draft.title !== first.title && draft.authority.eId !== first.authority.eId,
  );
  return [{ ...first, essential: group.some((draft) => draft.essential) }, ...different];
}
