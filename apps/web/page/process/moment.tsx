/** A moment: in the place of the meeting where that is known, and in the reader's own zone. */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { zoneOf } from '../../message/time-zone.ts';
import { useMessage } from '../../shell/locale.tsx';

interface MomentProps {
  /** ISO instant. */
  readonly instant: string;
  readonly place?: string | null;
  /** The day alone. */
  readonly brief?: boolean;
}

/** The day and the hour; where the place keeps another zone than the reader, both. */
export function Moment({ instant, place = null, brief = false }: MomentProps): ReactNode {
  const intl = useIntl();
  const say = useMessage();
  const zone = place === null ? null : zoneOf(place);
  const shown = (timeZone?: string) =>
    intl.formatDate(instant, {
      dateStyle: 'medium',
      ...(brief ? {} : { timeStyle: 'short' }),
      ...(timeZone ? { timeZone } : {}),
    });
  const [own, there] = [shown(), zone === null ? null : shown(zone)];
  return (
    <time dateTime={instant}>
      {there ?? own}
      {there !== null && there !== own ? <small>{say('time.own', { time: own })}</small> : null}
    </time>
  );
}
