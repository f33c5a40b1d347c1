/** What belongs in a work plan, and what is a continuing duty. */
import type { Force } from '@rostrum/resolution';
import type { Draft } from './draft.ts';
import { eventsIn, mainEvent } from './events.ts';
import type { Reading } from './reading.ts';
import { termsIn } from './terms.ts';

/** Forces that ask nobody to do a certain thing at a certain time. */
const SOFT: ReadonlySet<Force> = new Set(['encouragement', 'call', 'recommendation']);

/**
 * The drafts without continuing duties: views and proposals, consultations, and whatever is only encouraged, when they have no
 * time and the text names no event of the plan with them.
 *
 * @authority CONVENTIONS, "Steps of a plan": "No step: continuing duties with none of these"
 * @rule PLAN-13
 */
export function withoutDuties(drafts: readonly Draft[], reading: Reading): Draft[] {
  const forces = new Map(reading.resolution.provisions.map(({ id, force }) => [id, force]));
  return drafts.filter((draft) => {
    if (draft.when !== null || draft.kind === 'meeting' || draft.kind === 'list') return true;
    const soft = SOFT.has(forces.get(draft.provision ?? '') ?? 'other');
    return !(soft || isOpen(draft)) || servesEvent(draft, drafts, reading);
  });
}

function isOpen(draft: Draft): boolean {
  return draft.kind === 'consultation' || (draft.kind === 'submission' && draft.term.id === 'proposal');
}

function servesEvent(draft: Draft, drafts: readonly Draft[], reading: Reading): boolean {
  if (draft.kind === 'consultation' && mainEvent(drafts) !== null) return true;
  const events = eventsIn(termsIn(draft.clause, reading.language), drafts);
  return events.some((event) => event.key !== draft.key);
}
