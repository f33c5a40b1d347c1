/** Walking through a process from one day on which something happened to the next. */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { addDays, useAsOf } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { useShortcuts } from '../../shell/shortcuts.tsx';
import { neighbours } from './course.ts';

/** Arrow keys go by days, with Shift by weeks; square brackets by days on which something happened. */
export function useDayKeys(days: readonly string[]): void {
  const { date, set } = useAsOf();
  const go = (to: string | null) => {
    if (to !== null) set(to);
  };
  const { before, after } = neighbours(days, date);
  useShortcuts({
    ArrowLeft: () => set(addDays(date, -1)),
    ArrowRight: () => set(addDays(date, 1)),
    'Shift+ArrowLeft': () => set(addDays(date, -7)),
    'Shift+ArrowRight': () => set(addDays(date, 7)),
    '[': () => go(before),
    ']': () => go(after),
  });
}

/** Back and on by what happened, with the day that is shown between them. */
export function DayWalk({ days }: { days: readonly string[] }): ReactNode {
  const say = useMessage();
  const intl = useIntl();
  const { date, isToday, set } = useAsOf();
  const { before, after } = neighbours(days, date);
  const shown = (day: string) =>
    intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <nav className="day-walk no-print" aria-label={say('walk.label')}>
      <button
        type="button"
        className="button small"
        disabled={before === null}
        onClick={() => before !== null && set(before)}
      >
        <span aria-hidden="true">←</span> {before === null ? say('walk.first') : shown(before)}
        <span className="unseen"> {say('walk.before')}</span>
      </button>
      <p>
        {say(isToday ? 'walk.today' : 'walk.asOf', { date: shown(date) })}
        {isToday ? null : (
          <button type="button" className="link-button" onClick={() => set(null)}>
            {say('walk.toToday')}
          </button>
        )}
      </p>
      <button
        type="button"
        className="button small"
        disabled={after === null}
        onClick={() => after !== null && set(after)}
      >
        {after === null ? say('walk.last') : shown(after)}
        <span className="unseen"> {say('walk.after')}</span> <span aria-hidden="true">→</span>
      </button>
    </nav>
  );
}
