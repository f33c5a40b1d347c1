/** Who takes part: the slice of the state that registration, accreditation and lists make. Everything by id, so that one act costs one look. */
import type { AdmissionQuota, Application } from './application/state.ts';
import type { Badge, Room } from './badge/state.ts';
import type { CredentialsCommittee, Delegation } from './delegation/state.ts';
import type { EventRegister, Registration } from './event/state.ts';
import type { Form } from './form/state.ts';
import type { ConfidentialList, ParticipantList } from './list/state.ts';
import type { Retention } from './privacy/state.ts';
import type { Register, RegisterImport, RegisterKind } from './register/state.ts';

/** What registration and accreditation have come to. */
export interface ParticipationState {
  readonly forms: Record<string, Form>;
  readonly applications: Record<string, Application>;
  /** Ids of applications by party: `stakeholder/o1`. */
  readonly applicationsOf: Record<string, string[]>;
  /** By admission. */
  readonly quotas: Record<string, AdmissionQuota>;
  /** By step of the plan. */
  readonly events: Record<string, EventRegister>;
  readonly registrations: Record<string, Registration>;
  /** Ids of registrations by party. */
  readonly registrationsOf: Record<string, string[]>;
  /** By party: `member-state/MX`. */
  readonly delegations: Record<string, Delegation>;
  readonly committee: CredentialsCommittee;
  readonly lists: Record<string, ParticipantList>;
  /** By list; for the confidants of the list alone. */
  readonly confidential: Record<string, ConfidentialList>;
  readonly registers: Record<RegisterKind, Register>;
  readonly imports: Record<string, RegisterImport>;
  /** By category of hat. */
  readonly retention: Record<string, Retention>;
  /** When the personal data of a subject (`application/…`, `person/…`) were erased. */
  readonly erased: Record<string, string>;
  readonly badges: Record<string, Badge>;
  /** The badge in use of a person. */
  readonly badgeOf: Record<string, string>;
  readonly rooms: Record<string, Room>;
  /** Scans that were recorded: a scan counts once. */
  readonly scans: Record<string, true>;
}

const emptyRegister = (): Register => ({ entries: {}, byKey: {} });

/** Nobody has applied. */
export function initialParticipation(): ParticipationState {
  return {
    forms: {},
    applications: {},
    applicationsOf: {},
    quotas: {},
    events: {},
    registrations: {},
    registrationsOf: {},
    delegations: {},
    committee: { members: [], reportedAt: null },
    lists: {},
    confidential: {},
    registers: {
      'consultative-status': emptyRegister(),
      'accredited-institutions': emptyRegister(),
      'earlier-process': emptyRegister(),
    },
    imports: {},
    retention: {},
    erased: {},
    badges: {},
    badgeOf: {},
    rooms: {},
    scans: {},
  };
}
