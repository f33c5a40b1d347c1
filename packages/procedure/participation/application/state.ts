/** Applications as they stand in the state. What is personal is kept apart and named by id. */
import type { ParticipationCategory } from '../../plan/model.ts';
import type { RegisterKind } from '../register/state.ts';

/** What kind of body applies: the kinds that mandates name. */
export const organizationKinds = [
  'state',
  'intergovernmental',
  'un-entity',
  'human-rights-institution',
  'ngo',
  'civil-society',
  'academia',
  'parliament',
  'local-authority',
  'private-sector',
  'diaspora',
  'migrant-organization',
  'media',
  'other',
] as const;

/** What kind of body applies. */
export type OrganizationKind = (typeof organizationKinds)[number];

/** By whom an organization says it is led; given of its own will, shown in sums alone. */
export const leaderships = ['women', 'men', 'shared', 'undeclared'] as const;

/** By whom an organization says it is led. */
export type Leadership = (typeof leaderships)[number];

/** What is public of an organization by its nature. */
export interface Organization {
  readonly name: string;
  /** Its name in other languages or scripts, as it gave them. */
  readonly otherNames: readonly string[];
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2; null for bodies that belong to no State. */
  readonly country: string | null;
  readonly website: string | null;
  readonly leadership: Leadership;
}

/** How an application stands. */
export type ApplicationStatus =
  | 'pending'
  | 'returned'
  | 'waiting'
  | 'approved'
  | 'reapproval'
  | 'declined'
  | 'withdrawn';

/** A follow-up form that was handed in. */
export interface FollowUp {
  readonly form: string;
  readonly version: number;
  /** Id of the personal data. */
  readonly answers: string;
  readonly at: string;
}

/** An organization, or State, that applies under an admission. */
export interface Application {
  readonly id: string;
  readonly admission: string;
  readonly category: ParticipationCategory;
  /** The party for which it is made, as bearer: `stakeholder/o1`. */
  readonly party: string;
  organization: Organization;
  form: string;
  version: number;
  /** Id of the personal data with the answers; null once erased. */
  answers: string | null;
  status: ApplicationStatus;
  readonly submittedAt: string;
  changedAt: string;
  /** The entry of a register by which it has standing already, so that it only registers. */
  matched: { readonly register: RegisterKind; readonly entry: string } | null;
  /** What the office last wrote to the applicant. */
  note: { readonly en: string; readonly zh: string } | null;
  /** Its turn on the waiting list of its admission; null when it does not wait. */
  turn: number | null;
  readonly followUps: Record<string, FollowUp>;
  /** Ids of lists on which its name was proposed. */
  readonly lists: string[];
}

/** How many are approved under an admission, and who waits: in the order in which they were put there. */
export interface AdmissionQuota {
  /** Null where nothing limits it. */
  limit: number | null;
  approved: number;
  /** Ids of applications by turn; those that no longer wait are passed over. */
  readonly waiting: string[];
  /** Turns before this one have been served. */
  served: number;
}
