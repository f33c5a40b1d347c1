import type { Finding } from '../model.ts';
import type { Clause } from './clause.ts';
import type { Timing } from './when.ts';

/** What an officer should look at in the reading of one clause. */
export function findingsOf(clause: Clause, timing: Timing): readonly Finding[] {
  if (!timing.reversed || timing.when === null) return [];
  return [
    {
      code: 'time.reversed',
      severity: 'warning',
      eId: clause.ground.eId,
      quote: timing.when.quote,
      message: `The words set the time after the date, where an act of this kind has a deadline. It was read as “${timing.when.relation} ${timing.when.edtf ?? timing.when.anchor ?? ''}”; compare another language version or the draft.`,
    },
  ];
}
