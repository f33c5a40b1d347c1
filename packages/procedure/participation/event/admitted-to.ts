/** Whether a party may be at an event: by the paragraph that admits it, itself or the whole of which it is part. */
import { type Hat, isOffice } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Plan } from '../../plan/model.ts';
import { admissionsOf } from '../admission/admissions.ts';
import type { Admission } from '../admission/model.ts';
import { holdsPlace } from '../application/theirs.ts';
import { categoryOf } from '../parties.ts';

/** An event and the wholes of which it is part: a session, its series, its phase. */
export function wholesOf(plan: Plan | null, event: string): ReadonlySet<string> {
  const wholes = new Set<string>();
  let id: string | undefined = event;
  while (id !== undefined && !wholes.has(id)) {
    wholes.add(id);
    const current: string = id;
    id = plan?.steps.find((step) => step.id === current)?.partOf;
  }
  return wholes;
}

function coversAny(events: readonly string[], wholes: ReadonlySet<string>): boolean {
  return events.some((event) => wholes.has(event));
}

/** The application of a party under an entry is approved. */
function approvedUnder({ participation }: ProcessState, party: string, admission: Admission): boolean {
  return (participation.applicationsOf[party] ?? [])
    .flatMap((id) => participation.applications[id] ?? [])
    .some((application) => application.admission === admission.id && holdsPlace(application));
}

/** The name of a party is final on a list for an event; or it came in by a register and needs no list. */
function listedFor({ participation }: ProcessState, party: string, wholes: ReadonlySet<string>): boolean {
  const theirs = (participation.applicationsOf[party] ?? []).flatMap(
    (id) => participation.applications[id] ?? [],
  );
  return theirs.some(({ id, lists }) =>
    lists.some((list) => {
      const { names, kind, events } = participation.lists[list] ?? {
        names: {},
        kind: 'selection',
        events: [],
      };
      return kind === 'no-objection' && names[id]?.status === 'final' && coversAny(events, wholes);
    }),
  );
}

function holds(state: ProcessState, party: string, entry: Admission, wholes: ReadonlySet<string>): boolean {
  if (entry.route === 'invited') return state.people.parties[party] !== undefined || isKnownState(party);
  if (entry.route === 'register')
    return (
      approvedUnder(state, party, entry) || state.people.parties[party]?.participation === entry.category
    );
  if (entry.route === 'list') return listedFor(state, party, wholes) || matchedUnder(state, party, entry);
  return false;
}

/** Member States need nobody to let them in. */
function isKnownState(party: string): boolean {
  return categoryOf(party) === 'member-state';
}

/** Approved under a list's paragraph with standing by a register. */
function matchedUnder({ participation }: ProcessState, party: string, { id }: Admission): boolean {
  return (participation.applicationsOf[party] ?? [])
    .flatMap((one) => participation.applications[one] ?? [])
    .some(
      (application) =>
        application.admission === id && application.matched !== null && holdsPlace(application),
    );
}

/**
 * Words for everybody ("relevant stakeholders") let nobody in where the plan has a register or a list for the same hat and event: that governs.
 * @authority A/RES/71/280, paras. 6–8; A/RES/67/219, paras. 11 and 12
 */
function isGoverned({ category }: Admission, fitting: readonly Admission[]): boolean {
  if (category !== 'stakeholders' && category !== 'all') return false;
  return fitting.some(({ route }) => route === 'register' || route === 'list');
}

/**
 * The entry of the plan by which a party may be at an event; null where none lets it.
 * @param party as bearer: `member-state/MX`
 * @rule PART-1, PART-11
 */
export function admittedTo(state: ProcessState, party: string, event: string): Admission | null {
  const wholes = wholesOf(state.course.plan, event);
  const category = categoryOf(party);
  const fitting = admissionsOf(state).filter(
    ({ hats, events }) => (hats as readonly string[]).includes(category) && coversAny(events, wholes),
  );
  return fitting.find((entry) => !isGoverned(entry, fitting) && holds(state, party, entry, wholes)) ?? null;
}

/** Whether whoever wears a hat may be at an event. Offices may. @rule PART-11 */
export function isAdmitted(state: ProcessState, hat: Hat, event: string): boolean {
  if (isOffice(hat)) return true;
  return hat.party !== null && admittedTo(state, `${hat.category}/${hat.party}`, event) !== null;
}
