/** Whether a party may be at an event: by the paragraph that admits it, itself or the whole of which it is part. */
import { type Hat, isOffice } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Plan } from '../../plan/model.ts';
import { admissionsOf } from '../admission/admissions.ts';
import type { Admission } from '../admission/model.ts';
import { holdsPlace } from '../application/theirs.ts';
import { letsIn } from '../list/lets-in.ts';
import { categoryOf } from '../parties.ts';
import { needsNoList } from '../register/match.ts';

/** An event, the wholes of which it is part (a session, its series, its phase), and those whose place they took by a later act. */
export function wholesOf(plan: Plan | null, event: string): ReadonlySet<string> {
  const wholes = new Set<string>();
  const open = [event];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wholes.has(id)) continue;
    wholes.add(id);
    const step = plan?.steps.find((one) => one.id === id);
    open.push(...[step?.partOf, step?.supersedes].filter((one) => one !== undefined));
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

/** The name of a party is final on a list for an event. Lists of speakers choose from those who are in already. */
function listedFor({ participation }: ProcessState, party: string, wholes: ReadonlySet<string>): boolean {
  const { applicationsOf, applications, lists } = participation;
  return (applicationsOf[party] ?? [])
    .flatMap((id) => applications[id] ?? [])
    .some(({ id, lists: on }) =>
      on
        .flatMap((list) => lists[list] ?? [])
        .some((list) => letsIn(list) && list.names[id]?.status === 'final' && coversAny(list.events, wholes)),
    );
}

/** Who was admitted to the process under a category is invited by its entries, and by no others. */
function cameInUnder({ people }: ProcessState, party: string, { category }: Admission): boolean {
  return people.parties[party]?.participation === category || isKnownState(party);
}

function holds(state: ProcessState, party: string, entry: Admission, wholes: ReadonlySet<string>): boolean {
  if (entry.route === 'invited') return cameInUnder(state, party, entry);
  if (entry.route === 'register')
    return approvedUnder(state, party, entry) || cameInUnder(state, party, entry);
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
        application.admission === id && holdsPlace(application) && needsNoList(participation, application),
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
