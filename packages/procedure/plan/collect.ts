/** All drafts that the provisions of a resolution order, before they are put together. */
import type { Provision } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import { actionClass } from './lexicon/actions.ts';
import { partsOf } from './parts.ts';
import { phaseOf } from './phases.ts';
import { enclosing, type Reading } from './reading.ts';
import { capital, draftOf, recognise } from './recognise.ts';

/** The drafts of all provisions in the order of the text. */
export function collect(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const provision of reading.resolution.provisions) drafts.push(...draftsOf(provision, drafts, reading));
  return drafts;
}

function draftsOf(provision: Provision, earlier: readonly Draft[], reading: Reading): Draft[] {
  const phase = phaseOf(provision, reading);
  if (phase) return [phase];
  const parts = partsOf(provision, reading);
  const own = recognise(provision, reading);
  const inherited = inherit(provision, own, earlier, reading);
  if (inherited) return [inherited];
  if (parts.length > 0) return own && own.term.sort !== 'part' ? [own, ...parts] : parts;
  return own ? [own] : [];
}

/**
 * A point that only gives a theme with a date or place of its own is a meeting of the kind that its chapeau orders:
 * "(ii) Irregular migration and regular pathways (October 2017)".
 */
function inherit(
  provision: Provision,
  own: Draft | null,
  earlier: readonly Draft[],
  reading: Reading,
): Draft | null {
  if (!provision.when?.edtf || own?.kind === 'meeting') return null;
  const action = actionClass(provision.action);
  if (action !== null && action !== 'hold' && own) return null;
  const outer = new Set(enclosing(provision.eId));
  const chapeau = earlier.find((draft) => draft.kind === 'meeting' && outer.has(draft.authority.eId));
  if (!chapeau || chapeau.term.sort === 'phase') return null;
  const draft = draftOf(provision, 'meeting', chapeau.term, reading);
  const theme = provision.object === '' ? '' : `: ${provision.object}`;
  return {
    ...draft,
    title: capital(`${chapeau.term.title}${theme}`),
    bearer: draft.bearer.length > 0 ? draft.bearer : chapeau.bearer,
    essential: true,
  };
}
