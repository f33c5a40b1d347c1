/** All drafts that the provisions of a resolution order, before they are put together. */
import type { Block, Provision } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import { STOCKTAKING } from './lexicon/phrases.ts';
import type { StepKind } from './model.ts';
import { isNumberedLine, listedPart, partsOf } from './parts.ts';
import { phaseOf } from './phases.ts';
import { enclosing, type Reading } from './reading.ts';
import { draftOf, knownTerm, recognise } from './recognise.ts';
import { capital } from './title.ts';

/** The drafts of all provisions in the order of the text. */
export function collect(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  const keys = new Set<string>();
  for (const provision of reading.resolution.provisions) {
    for (const draft of draftsOf(provision, drafts, reading)) {
      const key = freeKey(draft.key, keys);
      keys.add(key);
      drafts.push({ ...draft, key });
    }
  }
  return drafts;
}

/** Provisions of a damaged reading may share an id; drafts never share a key. */
function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}~${number}`;
  return key;
}

function draftsOf(provision: Provision, earlier: readonly Draft[], reading: Reading): Draft[] {
  const phase = phaseOf(provision, reading);
  if (phase) return [phase];
  const block = reading.block(provision.eId);
  if (block && isNumberedLine(block, reading)) return [];
  const listed = listedPart(provision, reading);
  const own = recognise(provision, reading);
  if (listed)
    return [listed, ...own.filter(({ term }) => term.id !== listed.term.id && term.sort !== 'meeting')];
  const inherited = inherit(provision, own, earlier, reading);
  if (inherited) return [inherited];
  return [...own, ...partsOf(provision, reading, own)].map((draft) =>
    stocktaking(withoutSession(draft), block, reading),
  );
}

/** A part is held within its meeting: a session of the Assembly beside it belongs to somebody's title. */
function withoutSession(draft: Draft): Draft {
  const session = draft.term.sort === 'part' && /^ga\/\d+$/.test(draft.when?.anchor ?? '');
  return session ? { ...draft, when: null } : draft;
}

/** A preparatory meeting that takes stock of what came in is a stocktaking meeting. */
function stocktaking(draft: Draft, block: Block | null, reading: Reading): Draft {
  const takesStock =
    draft.term.id === 'preparatory-meeting' &&
    STOCKTAKING[reading.language].test(block?.text ?? draft.clause);
  const term = knownTerm('stocktaking-meeting');
  return takesStock
    ? {
        ...draft,
        term,
        stem: term.id,
        title: draft.title.replace(/preparatory meeting/i, 'preparatory (stocktaking) meeting'),
        titleZh: term.titleZh,
      }
    : draft;
}

/** What a dated point orders in its own words, so that it is not a session of what its chapeau orders. */
const ESSENTIAL_ALONE: ReadonlySet<StepKind> = new Set([
  'meeting',
  'deliverable',
  'list',
  'appointment',
  'decision',
  'consultation',
]);

/**
 * A point that only gives a theme with a date or place of its own is a meeting of the kind that its chapeau orders:
 * "(ii) Irregular migration and regular pathways (October 2017)".
 */
function inherit(
  provision: Provision,
  own: readonly Draft[],
  earlier: readonly Draft[],
  reading: Reading,
): Draft | null {
  if (!provision.when?.edtf || own.some((draft) => draft.when !== null && ESSENTIAL_ALONE.has(draft.kind)))
    return null;
  const outer = new Set(enclosing(provision.eId));
  const chapeau = earlier.find((draft) => draft.kind === 'meeting' && outer.has(draft.authority.eId));
  if (!chapeau || chapeau.term.sort === 'phase') return null;
  const draft = draftOf(provision, 'meeting', chapeau.term, reading);
  const theme = themeIn(reading.block(provision.eId)?.text ?? '', provision.when.quote);
  return {
    ...draft,
    title: theme === '' ? chapeau.term.title : `${chapeau.term.title}: ${capital(theme)}`,
    titleZh: theme === '' ? chapeau.term.titleZh : `${chapeau.term.titleZh}：${theme}`,
    bearer: draft.bearer.length > 0 ? draft.bearer : chapeau.bearer,
    essential: true,
  };
}

/** The words of a point without its place and its time in brackets: what the session is about. */
function themeIn(text: string, time: string): string {
  const bare = text.replace(/[\s;；.。,，]+$/u, '').replace(/\s*[(（][^()（）]*\d[^()（）]*[)）]$/u, '');
  const [place = '', ...rest] = bare.split(/[:：]\s*/u);
  const theme = (rest.length > 0 && place.length < 60 ? rest.join(': ') : bare).replace(time, '').trim();
  return theme.length > 160 ? `${theme.slice(0, 159)}…` : theme;
}
