/** Lists of participants under the no-objection procedure, and what is confidential about them. */
import type { Office } from '../../act/hat.ts';
import type { Sentence } from '../../act/refusal.ts';
import type { Authority, ParticipationCategory } from '../../plan/model.ts';
import type { Leadership, OrganizationKind } from '../application/state.ts';

/** How a list ends. */
export const listEndings = ['attention', 'assembly', 'body'] as const;

/** How a list ends: brought to the attention of the Assembly, decided by the Assembly, or decided by the body that meets. */
export type ListEnding = (typeof listEndings)[number];

/** How far a list has come. */
export type ListStatus = 'draft' | 'circulated' | 'final';

/** How a name stands on a list. What is only known to confidants is not here. */
export type NameStatus = 'proposed' | 'withdrawn' | 'final' | 'not-final';

/** A name on a list. */
export interface ListedName {
  readonly id: string;
  /** The application from which it came; null where the President or the Assembly put it there. */
  readonly application: string | null;
  /** As bearer, where the party is known. */
  readonly party: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: OrganizationKind;
  readonly country: string | null;
  readonly leadership: Leadership;
  /** For lists of speakers: the group for which it is chosen, and the events. */
  readonly group: string | null;
  status: NameStatus;
  /** It was on the list when the list went to Member States. */
  circulated: boolean;
  /** Added or struck by the Assembly. */
  byAssembly: 'added' | 'struck' | null;
}

/** A vote as it was recorded. */
export interface RecordedVote {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
}

/** The decision of the Assembly or of the body on a list. */
export interface ListDecision {
  readonly by: 'assembly' | 'body';
  /** Number of the meeting; null where it was not given. */
  readonly meeting: number | null;
  readonly symbol: string | null;
  readonly vote: RecordedVote | null;
  readonly motions: readonly {
    readonly motion: 'no-action' | 'ruling' | 'other';
    readonly text: Sentence | null;
    readonly carried: boolean;
    readonly vote: RecordedVote | null;
  }[];
  readonly amendments: readonly {
    readonly name: string;
    readonly effect: 'added' | 'struck';
    readonly carried: boolean;
    readonly vote: RecordedVote | null;
  }[];
  /** The list was decided otherwise than its mandate foresees: what it departs from. */
  readonly departsFrom: Sentence | null;
}

/** The clock of a circulated list, moved later with its reason. */
export interface Extension {
  readonly from: string;
  readonly to: string;
  readonly reason: Sentence;
}

/** A list. */
export interface ParticipantList {
  readonly id: string;
  readonly kind: 'no-objection' | 'selection';
  /** The step of the plan that orders it. */
  readonly step: string;
  readonly title: Sentence;
  readonly category: ParticipationCategory;
  readonly events: readonly string[];
  readonly criteria: readonly string[];
  readonly ending: ListEnding;
  /** The paragraph orders that proposed names are shown as well as final ones, and that what was received is shared on request. */
  readonly discloses: boolean;
  readonly authority: Authority;
  /** Offices that see objections. */
  readonly confidants: readonly Office[];
  readonly drawnUpAt: string;
  status: ListStatus;
  readonly names: Record<string, ListedName>;
  circulatedAt: string | null;
  /** The last instant at which a Member State may object. */
  until: string | null;
  readonly extensions: Extension[];
  finalAt: string | null;
  decision: ListDecision | null;
  publishedAt: string | null;
}

/** An objection by a Member State. Confidential. */
export interface Objection {
  readonly state: string;
  readonly at: string;
  /** The general basis, given of its own will; null where it gave none. */
  readonly basis: string | null;
  /** Whether it agrees that it be named when the Office shares what it received. */
  readonly named: boolean;
  withdrawnAt: string | null;
}

/** A step of engagement about a name. Confidential. */
export interface Engagement {
  readonly at: string;
  readonly with: 'objector' | 'organization' | 'both';
  readonly note: string;
}

/** What a State was told on request. Confidential, and its own. */
export interface Disclosure {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly state: string;
  readonly requestedAt: string;
  answer: DisclosureAnswer | null;
}

/** What the Office had received and shares: in the order of the words, so that nothing shows who came first. */
export interface DisclosureAnswer {
  readonly at: string;
  readonly items: readonly { readonly basis: string | null; readonly by: string | null }[];
}

/** What is confidential about one name. */
export interface ConfidentialName {
  /** By the code of the Member State. */
  readonly objections: Record<string, Objection>;
  /** Objections that stand. */
  standing: number;
  readonly engagement: Engagement[];
  withheld: boolean;
  /** Put before the Assembly or the body although an objection stands. */
  carried: boolean;
}

/** What is confidential about a list: for its confidants alone. */
export interface ConfidentialList {
  /** By the id of the name. */
  readonly names: Record<string, ConfidentialName>;
  readonly disclosures: Record<string, Disclosure>;
}
