/** The clock of a list that is before Member States: what has passed, what is left, and the very instant at which it ends. */
import { type ReactNode, useEffect, useState } from 'react';
import { endOf } from '../../client/processes.ts';
import { useMessage } from '../../shell/locale.tsx';
import { Moment } from '../process/moment.tsx';
import { useProcess } from '../process/process-context.tsx';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Days and hours left; never less than nothing. */
export function leftOf(until: string, now: number): { readonly days: number; readonly hours: number } {
  const left = Math.max(0, Date.parse(until) - now);
  return { days: Math.floor(left / day), hours: Math.floor((left % day) / (60 * minute)) };
}

interface ClockProps {
  /** ISO instant. */
  readonly until: string;
  readonly from: string | null;
}

/** The clock; it goes on by itself. */
export function Clock({ until, from }: ClockProps): ReactNode {
  const say = useMessage();
  const { isPast, date } = useProcess();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  const at = isPast ? Date.parse(endOf(date)) : now;
  const { days, hours } = leftOf(until, at);
  const begun = from === null ? at : Date.parse(from);
  const passed = Math.min(1, Math.max(0, (at - begun) / Math.max(1, Date.parse(until) - begun)));
  return (
    <div className="clock">
      <p>
        <strong>{say('participation.clock.left', { days, hours })}</strong>{' '}
        <span className="quiet">
          {say('participation.clock.until')} <Moment instant={until} />
        </span>
      </p>
      <progress max={1} value={passed} aria-label={say('participation.clock.passed')} />
    </div>
  );
}
