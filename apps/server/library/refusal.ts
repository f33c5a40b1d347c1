/** A request to the library that is out of order. */
import type { Problem, ProblemCode } from '@rostrum/api';

/** Why a request is refused, with what to do; becomes a problem on the wire. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  /** Seconds for `retryAfter`. */
  readonly more: Partial<Pick<Problem, 'key' | 'errors' | 'retryAfter' | 'refusal' | 'since' | 'version'>>;

  constructor(code: ProblemCode, detail: string, more: Refusal['more'] = {}) {
    super(detail);
    this.code = code;
    this.more = more;
  }
}

/** Nothing is kept under a key. */
export function notKept(key: string): Refusal {
  return new Refusal('not-found', `No document is kept as ${key}. GET /api/documents lists those that are.`);
}

/** Something else is kept under the key. */
export function alreadyKept(key: string): Refusal {
  return new Refusal(
    'already-kept',
    `This document is kept already, as ${key}. Open that one, or send "replace": true to put this text in its place.`,
    { key },
  );
}

/** Samples come with the product. */
export function isSample(key: string): Refusal {
  return new Refusal(
    'sample',
    `${key} is a sample that comes with Rostrum: its text stays. Its findings can be settled and its reading corrected.`,
    { key },
  );
}

/** Two people at once. */
export function changedMeanwhile(key: string): Refusal {
  return new Refusal(
    'changed-meanwhile',
    `Somebody changed ${key} meanwhile. Get it again, put your change on what is there now, and send it once more.`,
    { key },
  );
}
