/** An application as somebody may act on it: its own party, or an office. */
import { isOffice } from '../../act/hat.ts';
import type { Context } from '../../act/model.ts';
import { type Refusal, refuse } from '../../act/refusal.ts';
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

/** Whether its name is on a list that is before Member States. */
export function isBeforeStates(
  { participation: { lists } }: ProcessState,
  { id, lists: on }: Application,
): boolean {
  return on.some(
    (list) => lists[list]?.status === 'circulated' && lists[list].names[id]?.status === 'proposed',
  );
}

/**
 * While the list with its name is before Member States, only the organization itself takes an application back.
 * @rule LIST-7
 */
export function whileBeforeStates(
  context: Context,
  asked: { readonly application: string },
): readonly Refusal[] {
  const application = theirApplication(context, asked.application);
  if (!application || !isOffice(context.hat) || !isBeforeStates(context.state, application)) return [];
  return [
    refuse(
      'before-member-states',
      'LIST-7',
      {
        en: 'The list with this name is before Member States: only an objection keeps the name from being final.',
        zh: '载有该名称的名单已提交会员国：只有异议才能使其不列入最终名单。',
      },
      {
        en: 'Wait until the list is closed, or until the organization itself withdraws.',
        zh: '请待名单确定，或由该组织自行撤回。',
      },
      authorityOf(context.state, asked),
    ),
  ];
}

/** Nothing more is decided about it. */
export function isOver(status: ApplicationStatus): boolean {
  return status === 'declined' || status === 'withdrawn';
}
