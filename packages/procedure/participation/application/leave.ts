/** An application that leaves: its place, its turn and its name on lists that are not final. For the fold alone. */
import type { ParticipationState } from '../state.ts';
import { passOver, quotaOf } from './quota.ts';
import type { Application } from './state.ts';
import { holdsPlace } from './theirs.ts';

/** Ends an application, in place. */
export function leave(
  participation: ParticipationState,
  application: Application,
  status: 'withdrawn' | 'declined',
  at: string,
): void {
  if (holdsPlace(application)) quotaOf(participation, application.admission).approved--;
  application.status = status;
  application.changedAt = at;
  application.turn = null;
  if (participation.quotas[application.admission]) passOver(participation, application.admission);
  for (const id of application.lists) {
    const list = participation.lists[id];
    const name = list?.names[application.id];
    if (name && list.status !== 'final') name.status = 'withdrawn';
  }
}
