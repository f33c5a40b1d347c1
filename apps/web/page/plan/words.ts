/** Steps in the words of the interface. */
import type { Step } from '@rostrum/procedure';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { whenText } from '../../message/when-text.ts';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import type { PlanEntry } from './steps.ts';

/** Everything that is written on a step, for the search. */
export function useStepWords(): (step: Step) => string {
  const term = useTerm();
  const titled = useStepTitle();
  return useCallback(
    (step) =>
      [
        step.title,
        titled(step),
        term(step.kind),
        ...step.bearer.flatMap((bearer) => [bearer, term(bearer)]),
        step.place ?? '',
        term(step.place ?? ''),
        step.authority.quote,
      ].join(' '),
    [term, titled],
  );
}

/** The time of a step as its paragraph gives it; empty where it gives none. */
export function useStepTime(): (step: Step, title?: (id: string) => string | null) => string {
  const intl = useIntl();
  const say = useMessage();
  return useCallback((step, title) => (step.when ? whenText(step.when, intl, say, title) : ''), [intl, say]);
}

/** The last day of a stretch without the year, and the month, that it shares with the first: 2018年12月10日至11日. */
function shortened(start: string, end: string, written: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return written.replace(/^.*月/u, '');
  return start.slice(0, 4) === end.slice(0, 4) ? written.replace(/^.*年/u, '') : written;
}

/** The days of a step in the language of the interface: a day, a stretch, "by" its last day, or nothing. */
export function useStepDates(): (entry: Pick<PlanEntry, 'start' | 'end'>) => string {
  const intl = useIntl();
  const say = useMessage();
  return useCallback(
    ({ start, end }) => {
      const day = (date: string) =>
        intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
      if (start !== null && end !== null) {
        if (start === end) return day(start);
        // Intl writes Chinese ranges with slashes, which no document does.
        if (intl.locale.startsWith('zh'))
          return say('time.range', { from: day(start), to: shortened(start, end, day(end)) });
        const [from, to] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
        return intl.formatDateTimeRange(from, to, { dateStyle: 'medium', timeZone: 'UTC' });
      }
      if (end !== null) return say('when.by', { date: day(end) });
      return start === null ? '' : say('time.since', { date: day(start) });
    },
    [intl, say],
  );
}

/** On which days a step was really taken: "taken 10 – 11 Dec 2018"; empty where no record shows any. */
export function useTakenText(): (entry: Pick<PlanEntry, 'actual'>) => string {
  const say = useMessage();
  const dates = useStepDates();
  return useCallback(
    ({ actual = [] }) => {
      if (actual.length === 0) return '';
      const days = actual.map(({ from, to }) => dates({ start: from, end: to }));
      return say('plan.taken', { days: days.join(say('list.comma')) });
    },
    [say, dates],
  );
}
