/** The clock of a circulated list. */
import type { Standing } from '../../act/model.ts';
import { stand } from '../../act/standing.ts';
import type { ParticipantList } from './state.ts';

/** An instant in the form in which instants are compared: with milliseconds, in coordinated universal time. */
export function instant(text: string): string {
  return new Date(text).toISOString();
}

/** The instant so many days of twenty-four hours later. */
export function daysLater(now: string, days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString();
}

/** Whether objections may be made: until and including the last instant. */
export function clockRuns({ status, until }: ParticipantList, now: string): boolean {
  return status === 'circulated' && until !== null && instant(now) <= until;
}

/** Objections are made while the clock runs, not before and not after. @rule LIST-4 */
export function clockStanding(list: ParticipantList, now: string): Standing | null {
  if (clockRuns(list, now)) return null;
  return stand(
    'notNow',
    'LIST-4',
    {
      en: `Objections could be made until ${list.until ?? '—'}.`,
      zh: `提出异议的期限为${list.until ?? '—'}。`,
    },
    list.authority,
  );
}
