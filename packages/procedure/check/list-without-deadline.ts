import type { Participation, Plan } from '../plan/model.ts';
import type { Check } from './model.ts';
import { paragraphName } from './quoted.ts';

/**
 * A list of participants that no deadline closes.
 *
 * @authority Practice of A/RES/71/280 para. 6, A/RES/73/326 para. 5 and A/RES/67/219 para. 12: a list is circulated by a month or a
 * number of months before the event, so that Member States can object in time
 */
export const listWithoutDeadline: Check = {
  code: 'participation.no-deadline',
  severity: 'notice',
  title: 'A list of participants without a deadline',
  why: 'Member States need time to object to names on a list; without a date the no-objection procedure has no end.',
  find({ plan }) {
    return plan.participation
      .filter((entry) => entry.how === 'list' && !hasDate(entry, plan))
      .map(({ category, authority: { eId, quote } }) => ({
        eId,
        quote,
        message: `The list for ${category} in ${paragraphName(eId)} has no date by which it is to be circulated. Propose one that leaves Member States time to object.`,
      }));
  },
};

/** Any step of the same paragraph with a time closes the list. */
function hasDate({ authority }: Participation, { steps }: Plan): boolean {
  return steps.some((step) => step.when !== null && step.authority.eId === authority.eId);
}
