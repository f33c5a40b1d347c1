/** An application as somebody may act on it: its own party, or an office. */
import type { Context } from '../../act/model.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority } from '../../plan/model.ts';
import { admissionOf } from '../admission/admissions.ts';
import { actsFor } from '../parties.ts';
import type { Application, ApplicationStatus } from './state.ts';

/** An application by its id where it is theirs; null where it is not, or there is none. */
export function theirApplication({ state, hat }: Context, id: string): Application | null {
  const application = Object.hasOwn(state.participation.applications, id)
    ? state.participation.applications[id]
    : undefined;
  return application && actsFor(hat, application.party) ? application : null;
}

/** The paragraph that admits an application. */
export function authorityOf(
  state: ProcessState,
  asked: { readonly application: string } | null,
): Authority | null {
  const application = asked ? state.participation.applications[asked.application] : undefined;
  return (application && admissionOf(state, application.admission)?.authority) ?? state.course.authority;
}

/** What every act on an application records. */
export function about({ id, party, admission }: Application) {
  return { application: id, party, admission };
}

/** Approved, or approved before a change that waits for approval: it holds a place. */
export function holdsPlace({ status }: Application): boolean {
  return status === 'approved' || status === 'reapproval';
}

/** Nothing more is decided about it. */
export function isOver(status: ApplicationStatus): boolean {
  return status === 'declined' || status === 'withdrawn';
}
