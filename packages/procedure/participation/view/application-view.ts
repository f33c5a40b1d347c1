/** What each hat may see of applications: offices all, a party its own, everybody else none. */
import { bearerOf, type Hat, isOffice } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority } from '../../plan/model.ts';
import { admissionOf } from '../admission/admissions.ts';
import { waitingUnder } from '../application/quota.ts';
import type { Application } from '../application/state.ts';

/** What has become of a name on a list, as its own organization may know it. */
export type ListOutcome = 'under-consideration' | 'final' | 'not-final';

/** An application as its party or an office may see it. */
export interface ApplicationView extends Omit<Application, 'turn' | 'lists'> {
  /** Its place in the queue, from 1; null when it does not wait. */
  readonly place: number | null;
  readonly authority: Authority | null;
  readonly outcomes: readonly { readonly list: string; readonly outcome: ListOutcome }[];
}

/** A list that is not closed is under consideration, whatever was said about the name in confidence. @rule LIST-6 */
function outcomesOf(
  { participation }: ProcessState,
  hat: Hat,
  { id, lists }: Application,
): ApplicationView['outcomes'] {
  return lists.flatMap((list) => {
    const known = participation.lists[list];
    const status = known?.names[id]?.status;
    // A draft list is the President's own until it goes out.
    if (!known || status === undefined || (known.status === 'draft' && !isOffice(hat))) return [];
    const outcome = status === 'final' || status === 'not-final' ? status : 'under-consideration';
    return [{ list, outcome }];
  });
}

function placeOf({ participation }: ProcessState, { id, admission, status }: Application): number | null {
  if (status !== 'waiting') return null;
  let place = 0;
  for (const waiting of waitingUnder(participation, admission)) {
    place++;
    if (waiting.id === id) return place;
  }
  return null;
}

function view(state: ProcessState, hat: Hat, application: Application): ApplicationView {
  const { turn: _, lists: __, ...open } = application;
  return {
    ...open,
    place: placeOf(state, application),
    authority: admissionOf(state, application.admission)?.authority ?? null,
    outcomes: outcomesOf(state, hat, application),
  };
}

/** The applications that a hat may see, the latest change last. @rule PART-19 */
export function applicationsView(state: ProcessState, hat: Hat): ApplicationView[] {
  const { applications, applicationsOf } = state.participation;
  const theirs = isOffice(hat)
    ? Object.values(applications)
    : (applicationsOf[bearerOf(hat)] ?? []).flatMap((id) => applications[id] ?? []);
  return theirs.map((application) => view(state, hat, application));
}

/** How applications stand under each admission: for offices. */
export interface AdmissionFigures {
  readonly admission: string;
  readonly limit: number | null;
  /** By status. */
  readonly count: Readonly<Record<string, number>>;
}

/** The figures of applications; for everybody but offices the quota alone. @rule PART-19 */
export function admissionFigures({ participation }: ProcessState, hat: Hat): AdmissionFigures[] {
  const counts: Record<string, Record<string, number>> = {};
  for (const admission of Object.keys(participation.quotas)) counts[admission] = {};
  if (isOffice(hat))
    for (const { admission, status } of Object.values(participation.applications)) {
      counts[admission] ??= {};
      counts[admission][status] = (counts[admission][status] ?? 0) + 1;
    }
  return Object.entries(counts).map(([admission, count]) => ({
    admission,
    limit: participation.quotas[admission]?.limit ?? null,
    count,
  }));
}
