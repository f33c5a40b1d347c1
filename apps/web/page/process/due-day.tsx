/** By when something is to be done, and how long it still is. */
import type { Duty, Sentence } from '@rostrum/procedure';
import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useAsOf } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { daysBetween } from '../plan/steps.ts';
import { useStepDates } from '../plan/words.ts';

/** "10 – 11 Dec 2018, in 12 days"; nothing where no day is fixed. */
export function DueDay({ duty }: { duty: Pick<Duty, 'due' | 'from' | 'answer'> }): ReactNode {
  const say = useMessage();
  const dates = useStepDates();
  const { date } = useAsOf();
  const { due, from, answer } = duty;
  const day = answer === 'notYet' ? (from ?? due) : due;
  const days = dates({ start: from, end: due });
  if (days === '') return null;
  const left = day === null ? null : daysBetween(date, day) - 1;
  return (
    <span className="due">
      {days}
      {left === null ? null : (
        <small>{left < 0 ? say('due.past', { days: -left }) : say('due.left', { days: left })}</small>
      )}
    </span>
  );
}

const isoDay = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence of the procedure with its ISO days as the language of the interface writes them. */
export function useDatedSentence(): (sentence: Sentence) => string {
  const intl = useIntl();
  const sentence = useSentence();
  return useMemo(
    () => (given) =>
      sentence(given).replaceAll(isoDay, (day) =>
        intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
      ),
    [intl, sentence],
  );
}
