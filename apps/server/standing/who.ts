/** Who asks: the person behind a request, and what a program that acts for them may do. */

/**
 * What whoever asks may do, as a program says it: `read`, `act:<process>` (`act:*` for every process) and `admin`. Somebody who
 * has signed in has all that their account may do; a program what its token says.
 */
export type Scope = 'read' | 'admin' | `act:${string}`;

/** The account of whoever asks. */
export interface WhoAccount {
  /** The id of the person, by which acts name them. */
  readonly id: string;
  /** Whether they administer this server. */
  readonly administrator: boolean;
}

/** Who asks. Nobody in particular has no person, no account, and may read what is public. */
export interface Who {
  /** The id of the person (a UUID); null for the public. */
  readonly person: string | null;
  readonly account: WhoAccount | null;
  readonly scopes: readonly Scope[];
  /** How they are known: by a session of the screens, or by a program's token. */
  readonly by: 'session' | 'token' | null;
}

/**
 * Finds out who asks, from the session's cookie or the bearer token of a request.
 * @throws {Refusal} `unauthenticated` where a token is sent that does not hold: a program must not be taken for the public unawares
 */
export type FindWho = (request: Request) => Promise<Who>;

/** Nobody in particular. */
export const thePublic: Who = { person: null, account: null, scopes: ['read'], by: null };

/** Whether whoever asks may do what a scope names. */
export function hasScope({ scopes }: Who, scope: Scope): boolean {
  return scopes.includes(scope) || (scope.startsWith('act:') && scopes.includes('act:*'));
}

/** Whether whoever asks may act in a process, as far as their token goes; what their hat may do is another question. */
export function mayActIn(who: Who, process: string): boolean {
  return hasScope(who, `act:${process}`);
}
