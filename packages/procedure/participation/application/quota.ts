/** Quotas of an admission and its waiting list: in the order in which the office put them there. */
import type { YieldedAct } from '../../act/model.ts';
import type { ProcessState } from '../../act/state.ts';
import { admissionOf } from '../admission/admissions.ts';
import type { ParticipationState } from '../state.ts';
import { admittedParty } from './admitted.ts';
import type { AdmissionQuota, Application } from './state.ts';
import { holdsPlace } from './theirs.ts';

/** The quota of an admission, made where there is none yet. For the fold alone. */
export function quotaOf({ quotas }: ParticipationState, admission: string): AdmissionQuota {
  quotas[admission] ??= { limit: null, approved: 0, waiting: [], served: 0 };
  return quotas[admission];
}

/** How many places are free; null where nothing limits them. */
export function freePlaces({ quotas }: ParticipationState, admission: string): number | null {
  const quota = quotas[admission];
  return quota?.limit == null ? null : quota.limit - quota.approved;
}

/** Those who wait under an admission, the next first. */
export function* waitingUnder(
  { quotas, applications }: ParticipationState,
  admission: string,
): Generator<Application> {
  const { waiting, served } = quotas[admission] ?? { waiting: [], served: 0 };
  for (let turn = served; turn < waiting.length; turn++) {
    const application = applications[waiting[turn] ?? ''];
    if (application?.status === 'waiting' && application.turn === turn) yield application;
  }
}

/** Passes over those at the head of the queue who no longer wait. For the fold alone. */
export function passOver(participation: ParticipationState, admission: string): void {
  const quota = quotaOf(participation, admission);
  const next = waitingUnder(participation, admission).next();
  quota.served = next.done ? quota.waiting.length : (next.value.turn ?? quota.served);
}

/**
 * The acts that fill places: whoever waits longest comes first, under the quota that will hold.
 * @param free how many places there will be
 * @rule PART-7
 */
export function promotions(state: ProcessState, admission: string, free: number): YieldedAct[] {
  const acts: YieldedAct[] = [];
  const authority = admissionOf(state, admission)?.authority ?? state.course.authority;
  let left = free;
  for (const application of waitingUnder(state.participation, admission)) {
    if (left-- <= 0) break;
    const { id, party, turn } = application;
    const payload = { application: id, admission, party, turn };
    acts.push({ name: 'ApplicationPromoted', matter: `application/${id}`, payload, authority });
    acts.push(...admittedParty(state, application));
  }
  return acts;
}

/** An act that may free a place, with the acts that fill it. */
export function withPromotions(state: ProcessState, leaving: Application, act: YieldedAct): YieldedAct[] {
  const free = freePlaces(state.participation, leaving.admission);
  if (!holdsPlace(leaving) || free === null) return [act];
  return [act, ...promotions(state, leaving.admission, free + 1)];
}
