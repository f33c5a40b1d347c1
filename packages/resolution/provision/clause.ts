import type { Force, Language } from '../model.ts';
import type { TimeMention } from '../time/mention.ts';
import type { Addressee } from './addressee.ts';
import type { Mark } from './marks.ts';

/** A block with all that was found in it: the ground on which clauses stand. */
export interface Ground {
  readonly eId: string;
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
  readonly times: readonly TimeMention[];
}

/** Why a clause is an act of its own (CONVENTIONS, "One act, one provision"). */
export type Origin =
  /** Rule 1: it has a verb of its own. */
  | 'printed'
  /** Rule 2: its chapeau gives it the verb. */
  | 'governed'
  /** Rule 3: its own subject and its own modal under a directive verb. */
  | 'modal'
  /** Rule 4: its own date, place, duration or number. */
  | 'timed'
  /** Rule 5: its own thing to hand over, meeting, appointment, list or fund. */
  | 'thing'
  /** A duty inside another act. */
  | 'inner';

/** A stretch of a block that orders one act. Offsets are UTF-16 units in the block's text. */
export interface Clause {
  readonly ground: Ground;
  readonly origin: Origin;
  /** The operative verb that governs the act, as printed. */
  readonly verb: string;
  readonly force: Force;
  readonly start: number;
  readonly end: number;
  /** Where the words after the verb begin; in a governed point, its beginning. */
  readonly body: number;
  /** Who the verb addresses, when it addresses somebody. */
  readonly addressee: Addressee;
  /** Bearers that the clause has from the clause that governs it. */
  readonly inherited: readonly string[] | null;
  readonly secondary: boolean;
  /** A date of its own that is given to the clause rather than looked for (rounds of a series). */
  readonly time?: TimeMention;
  /** The clause introduces its points and is no act. */
  readonly introduces: boolean;
  /** The clause stands open (请秘书长：) so that its points complete it. */
  readonly open: boolean;
  /** The clause from which it has its verb. */
  readonly governor: Clause | null;
}

/**
 * A clause with some fields changed. All clauses have their fields in this order, absent ones too: objects of one shape are
 * read several times faster than objects of many, and every field of a provision reads its clause.
 */
export function changed(clause: Clause, changes: Partial<Clause>): Clause {
  const copy: Clause = {
    ground: clause.ground,
    origin: clause.origin,
    verb: clause.verb,
    force: clause.force,
    start: clause.start,
    end: clause.end,
    body: clause.body,
    addressee: clause.addressee,
    inherited: clause.inherited,
    secondary: clause.secondary,
    time: clause.time,
    introduces: clause.introduces,
    open: clause.open,
    governor: clause.governor,
  };
  return Object.assign(copy, changes);
}

/** The words of the clause after its verb. */
export const bodyText = (clause: Clause): string => clause.ground.text.slice(clause.body, clause.end);

/** The clause and those that govern it, nearest first. */
export function chain(clause: Clause): readonly Clause[] {
  const list: Clause[] = [];
  for (let here: Clause | null = clause; here !== null; here = here.governor) list.push(here);
  return list;
}

/** The times that begin at `start` or later and end before or at `end`; found by halving, since a paragraph may hold thousands. */
export function timesWithin(ground: Ground, start: number, end: number): readonly TimeMention[] {
  const { times } = ground;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < times.length && times[last]!.start <= end) last++;
  return times.slice(low, last).filter((time) => time.end <= end);
}
