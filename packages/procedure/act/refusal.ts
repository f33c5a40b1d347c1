/** A request that is out of order: a value, never an exception. */
import type { Authority } from '../plan/model.ts';

/** A sentence in the languages of the interface. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

/** Why a request is refused, by which rule, and what would be needed. */
export interface Refusal {
  readonly refused: true;
  /** Stable, kebab-case: `not-started`. */
  readonly code: string;
  /** The rule's id in RULES.md. */
  readonly rule: string;
  /** The paragraph on which the rule rests, where the mandate or the rules of procedure give one. */
  readonly authority: Authority | null;
  /** What is out of order. */
  readonly reason: Sentence;
  /** What would be needed. */
  readonly needed: Sentence;
}

/** Makes a refusal. */
export function refuse(
  code: string,
  rule: string,
  reason: Sentence,
  needed: Sentence,
  authority: Authority | null = null,
): Refusal {
  return { refused: true, code, rule, authority, reason, needed };
}
