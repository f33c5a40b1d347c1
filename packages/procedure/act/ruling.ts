/** Rulings: whoever presides may let the room do what a rule speaks against, and the record says which rule and why. */
import type { Authority } from '../plan/model.ts';
import type { Hat } from './hat.ts';
import type { Sentence } from './refusal.ts';

/** A ruling that was made. */
export interface Ruling {
  /** The act that it opens, by the name of its request. */
  readonly act: string;
  /** The rules departed from; ids in RULES.md. */
  readonly departsFrom: readonly string[];
  readonly reason: Sentence;
  /** The bearer whom it is for; null where it is for all who are entitled. */
  readonly for: string | null;
  /** The last day on which it may be relied on, as ISO date; null where it was for one request, made with it. */
  readonly until: string | null;
  /** The office that ruled. */
  readonly by: string | null;
  readonly at: string;
  readonly position: number;
}

/**
 * Where the powers of whoever presides come from.
 * @authority A/520/Rev.20, rule 35: the President "shall rule on points of order" and has control of the proceedings; rule 106 for chairs
 */
export const powersOfThePresident: Authority = {
  symbol: 'A/520/Rev.20',
  eId: 'rule_35',
  quote: 'shall rule on points of order',
};

const presiding: readonly string[] = ['president', 'co-facilitator', 'chair'];

/** Whether a hat presides and so may make rulings. @rule PROC-13 */
export function presides(hat: Hat): boolean {
  return presiding.includes(hat.category);
}

/** The ruling in force that lets a bearer do an act in spite of a rule; undefined where there is none. @rule PROC-13 */
export function rulingFor(
  rulings: readonly Ruling[],
  asked: { readonly act: string; readonly rule: string; readonly bearer: string; readonly now: string },
): Ruling | undefined {
  return rulings.findLast(
    (ruling) =>
      ruling.until !== null &&
      ruling.until >= asked.now.slice(0, 10) &&
      ruling.at <= asked.now &&
      ruling.act === asked.act &&
      ruling.departsFrom.includes(asked.rule) &&
      (ruling.for === null || ruling.for === asked.bearer),
  );
}
