/** What a check is, and what it works on. */
import type { Finding, Language, Resolution, Severity } from '@rostrum/resolution';
import type { Plan } from '../plan/model.ts';

/** A resolution with the plan derived from it: all that a check needs to know. */
export interface Matter {
  readonly resolution: Resolution;
  readonly plan: Plan;
}

/** Something that a careful officer would ask about, in one resolution. */
export interface CheckFinding extends Finding {
  /** The resolution concerned; null when its masthead gives no symbol. */
  readonly symbol: string | null;
  readonly language: Language;
  /** For differences between language versions: the language it was compared with. */
  readonly comparedWith?: Language;
}

/** What a check reports; the resolution is added by whoever runs it. */
export type Doubt = Pick<Finding, 'eId' | 'quote' | 'message'> & { readonly severity?: Severity };

/** One question that is put to every resolution. */
export interface Check {
  /** The finding's code: dotted, lower case. */
  readonly code: string;
  /** Used where a doubt does not say. */
  readonly severity: Severity;
  /** What is checked, as one line in English. */
  readonly title: string;
  /** Why an officer asks: the rule or practice that the doubt rests on. */
  readonly why: string;
  readonly find: (matter: Matter) => readonly Doubt[];
}
