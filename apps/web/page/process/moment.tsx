/** A moment: in the place of the meeting where that is known, and in the reader's own zone. */
import type { ReactNode } from 'react';
import { type FormatDateOptions, useIntl } from 'react-intl';
import { zoneOf, zoneText } from '../../message/time-zone.ts';
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
  const at = (options: FormatDateOptions) => intl.formatDate(instant, options);
  const whole: FormatDateOptions = { dateStyle: 'medium', ...(brief ? {} : { timeStyle: 'short' }) };
  const own = at(whole);
  if (zone === null || brief || at({ ...whole, timeZone: zone }) === own)
    return <time dateTime={instant}>{own}</time>;
  const isSameDay = at({ dateStyle: 'medium', timeZone: zone }) === at({ dateStyle: 'medium' });
  const name = zoneText(place ?? '', instant.slice(0, 10), intl);
  return (
    <time dateTime={instant}>
      {at({ ...whole, timeZone: zone })} {name === null ? '' : `(${name})`}
      <small>{say('time.own', { time: isSameDay ? at({ timeStyle: 'short' }) : own })}</small>
    </time>
  );
}
