/** Delegations: who belongs to them, their heads and their credentials. */

/** Who may issue credentials. @authority A/520/Rev.20, rule 27 */
export const credentialIssuers = ['head-of-state', 'head-of-government', 'foreign-minister'] as const;

/** Who may issue credentials. */
export type CredentialIssuer = (typeof credentialIssuers)[number];

/** What somebody is in a delegation. */
export const delegateFunctions = ['head', 'deputy-head', 'representative', 'alternate', 'adviser'] as const;

/** What somebody is in a delegation. */
export type DelegateFunction = (typeof delegateFunctions)[number];

/** The rank of a head of delegation, by which the protocol orders speakers. */
export const delegateRanks = [
  'head-of-state',
  'vice-president',
  'crown-prince',
  'head-of-government',
  'deputy-head-of-government',
  'minister',
  'vice-minister',
  'chair-of-delegation',
] as const;

/** The rank of a delegate. */
export type DelegateRank = (typeof delegateRanks)[number];

/** Somebody in a delegation. */
export interface Delegate {
  readonly function: DelegateFunction;
  readonly rank: DelegateRank | null;
  readonly since: string;
}

/** The credentials of a delegation. */
export interface Credentials {
  readonly issuer: CredentialIssuer;
  /** The day on which they were issued: ISO date. */
  readonly issued: string;
  /** Id of the document. */
  readonly document: string | null;
  readonly submittedAt: string;
  /** Handed in after the date that the rules ask for. */
  readonly late: boolean;
  /** Seated provisionally until the Assembly has decided (rule 29). */
  status: 'provisional' | 'accepted' | 'rejected';
}

/** The delegation of a party. */
export interface Delegation {
  /** By person id. */
  readonly delegates: Record<string, Delegate>;
  head: string | null;
  credentials: Credentials | null;
}

/** The committee of nine that examines credentials. */
export interface CredentialsCommittee {
  /** Codes of Member States. */
  members: string[];
  /** When it reported; null while it has not. */
  reportedAt: string | null;
}
