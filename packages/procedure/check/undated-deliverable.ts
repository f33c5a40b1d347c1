import type { Check } from './model.ts';
import { paragraphName } from './quoted.ts';

/**
 * Something to be handed over, with no day and nothing else that tells when.
 *
 * Appointments and registrations are left out: they are made as soon as may be, and texts seldom date them. Lists have a check of
 * their own.
 * @authority Practice: deadlines are set by month (A/RES/71/280 para. 6), by session (A/RES/61/208 para. 9) or by a time before
 * the event (A/RES/73/326: the report twelve weeks, the notes six weeks before)
 */
export const undatedDeliverable: Check = {
  code: 'time.missing',
  severity: 'notice',
  title: 'A thing to be handed over without a date',
  why: 'A document is planned for by its due date: without a date, a session or a meeting that it serves, nobody waits for it.',
  find({ plan }) {
    return plan.steps.flatMap(({ kind, title, authority: { eId, quote }, ...step }) => {
      const tied = step.when ?? step.resolved ?? step.partOf ?? step.before[0] ?? step.after[0];
      if (kind !== 'deliverable' || tied) return [];
      const message = `“${title}” in ${paragraphName(eId)} has no date, and nothing in the text ties it to a meeting. Agree on a date with whoever is asked.`;
      return [{ eId, quote, message }];
    });
  },
};
