/** Calendars to subscribe to: those of the processes, and with an account a secret one of one's own. */
import type { ListedProcess } from '@rostrum/api';
import { type ReactNode, useState } from 'react';
import { useCalendars, useMakeCalendar, useRevokeCalendar } from '../../client/own.ts';
import { processAddress } from '../../client/process-list.ts';
import { useSession } from '../../client/session.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage } from '../../shell/locale.tsx';
import { Moment } from '../process/moment.tsx';

/** The part of one's own page. */
export function Calendars({ processes }: { processes: readonly ListedProcess[] }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const session = useSession();
  return (
    <section aria-labelledby="calendars-title">
      <h2 id="calendars-title">{say('calendars.title')}</h2>
      <p className="quiet">{say('calendars.text')}</p>
      <ul className="me-list">
        {processes.map(({ id, title }) => (
          <li key={id}>
            <a href={`/api${processAddress(id)}/calendar.ics`} download={`${id}.ics`}>
              {sentence(title) || id}
            </a>
          </li>
        ))}
      </ul>
      {session ? <OwnCalendar /> : <p className="quiet">{say('calendars.signIn')}</p>}
    </section>
  );
}

function OwnCalendar(): ReactNode {
  const say = useMessage();
  const calendars = useCalendars(true);
  const make = useMakeCalendar();
  const revoke = useRevokeCalendar();
  const own = (calendars.data ?? []).filter(({ of }) => of === 'person');
  const failed = make.error ?? revoke.error ?? calendars.error;
  return (
    <div className="me-own">
      <h3>{say('calendars.own')}</h3>
      {make.data ? <NewAddress address={make.data.address} /> : null}
      <ul className="me-list">
        {own.map(({ id, createdAt }) => (
          <li key={id}>
            <span>
              {say('calendars.made')} <Moment instant={createdAt} brief />
            </span>
            <button type="button" className="button small" onClick={() => revoke.mutate(id)}>
              {say('calendars.revoke')}
            </button>
          </li>
        ))}
      </ul>
      {failed ? <p role="alert">{say(problemMessage(failed))}</p> : null}
      <button type="button" className="button" disabled={make.isPending} onClick={() => make.mutate(null)}>
        {say('calendars.make')}
      </button>
    </div>
  );
}

/** Shown this once: the address is a key. */
function NewAddress({ address }: { address: string }): ReactNode {
  const say = useMessage();
  const [copied, setCopied] = useState(false);
  const whole = new URL(address, location.origin).href;
  return (
    <div className="new-address">
      <p>{say('calendars.once')}</p>
      <input
        type="text"
        readOnly
        value={whole}
        aria-label={say('calendars.own')}
        onFocus={(e) => e.target.select()}
      />
      <button
        type="button"
        className="button small"
        onClick={() => void navigator.clipboard?.writeText(whole).then(() => setCopied(true))}
      >
        {say('calendars.copy')}
      </button>
      <span role="status">{copied ? say('calendars.copied') : ''}</span>
    </div>
  );
}
