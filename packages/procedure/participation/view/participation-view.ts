/** What a hat may see of registration, accreditation and lists: the only way out of this part of the state. */
import { bearerOf, type Hat, isOffice } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import { admissionsOf } from '../admission/admissions.ts';
import type { Admission } from '../admission/model.ts';
import type { Badge, Room } from '../badge/state.ts';
import type { CredentialsCommittee, Delegation } from '../delegation/state.ts';
import { credentialsDue } from '../delegation/submit-credentials.ts';
import { inUse } from '../form/in-use.ts';
import type { FormVersion } from '../form/state.ts';
import { type FormWindow, windowOf } from '../form/window.ts';
import type { Retention } from '../privacy/state.ts';
import type { RegisterImport, RegisterKind } from '../register/state.ts';
import {
  type AdmissionFigures,
  type ApplicationView,
  admissionFigures,
  applicationsView,
} from './application-view.ts';
import { type EventView, eventsView, type RegistrationView, registrationsView } from './event-view.ts';
import { type ListView, listsView } from './list-view.ts';

/** A form in use, with the days on which it can be handed in. */
export interface FormView {
  readonly id: string;
  readonly version: number;
  readonly form: FormVersion;
  readonly window: FormWindow;
}

/** What a hat may see. */
export interface ParticipationView {
  readonly admissions: readonly Admission[];
  readonly forms: readonly FormView[];
  readonly figures: readonly AdmissionFigures[];
  readonly applications: readonly ApplicationView[];
  readonly events: readonly EventView[];
  /** One's own; offices ask for those of an event (`registrationsView`). */
  readonly registrations: readonly RegistrationView[];
  /** By party: one's own, all for offices. */
  readonly delegations: Readonly<Record<string, Delegation>>;
  readonly credentials: CredentialsCommittee & { readonly due: string | null };
  readonly lists: readonly ListView[];
  /** How many organizations each register has; for offices. */
  readonly registers: Readonly<Partial<Record<RegisterKind, number>>>;
  readonly imports: readonly Omit<RegisterImport, 'entries'>[];
  readonly retention: Readonly<Record<string, Retention>>;
  readonly badges: readonly Badge[];
  /** For offices. */
  readonly rooms: Readonly<Record<string, Omit<Room, 'badges'>>>;
}

function formsView({ course, participation }: ProcessState, now: string): FormView[] {
  return Object.values(participation.forms)
    .flatMap((form) => inUse(form) ?? [])
    .map((form) => ({ ...form, window: windowOf(form.form, course.plan, now) }));
}

function ownDelegations(
  { participation: { delegations } }: ProcessState,
  hat: Hat,
): Record<string, Delegation> {
  if (isOffice(hat)) return delegations;
  const party = bearerOf(hat);
  return delegations[party] && hat.party !== null ? { [party]: delegations[party] } : {};
}

function ownBadges({ participation: { badges } }: ProcessState, hat: Hat): Badge[] {
  const party = bearerOf(hat);
  return Object.values(badges).filter((badge) => isOffice(hat) || badge.party === party);
}

function officeSlices({
  participation,
}: ProcessState): Pick<ParticipationView, 'registers' | 'imports' | 'rooms'> {
  const { registers, imports, rooms } = participation;
  return {
    registers: Object.fromEntries(
      Object.entries(registers).map(([kind, { entries }]) => [kind, Object.keys(entries).length]),
    ),
    imports: Object.values(imports).map(({ entries: _, ...open }) => open),
    rooms: Object.fromEntries(Object.entries(rooms).map(([id, { badges: _, ...open }]) => [id, open])),
  };
}

/**
 * What a hat may see of participation. What is not theirs leaves no trace in it: neither in counts nor in the order of things.
 *
 * @param now - ISO instant
 * @rule PART-19, LIST-6
 */
export function participationView(state: ProcessState, hat: Hat, now: string): ParticipationView {
  const { committee, retention } = state.participation;
  return {
    admissions: admissionsOf(state),
    forms: formsView(state, now),
    figures: admissionFigures(state, hat),
    applications: applicationsView(state, hat),
    events: eventsView(state, hat),
    registrations: isOffice(hat) || hat.role === 'member' ? [] : registrationsView(state, hat),
    delegations: ownDelegations(state, hat),
    credentials: { ...committee, due: credentialsDue(state) },
    lists: listsView(state, hat, now),
    retention,
    badges: ownBadges(state, hat),
    ...(isOffice(hat) ? officeSlices(state) : { registers: {}, imports: [], rooms: {} }),
  };
}
