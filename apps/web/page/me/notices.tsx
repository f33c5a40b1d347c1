/** How one wishes to be told of what changed and of what is due. */
import type { NoticeSettings } from '@rostrum/api';
import type { ReactNode } from 'react';
import { useNotices, usePutNotices } from '../../client/own.ts';
import { useSession } from '../../client/session.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { useMessage } from '../../shell/locale.tsx';

const rhythms = ['off', 'at-once', 'daily', 'weekly'] as const satisfies readonly NoticeSettings['rhythm'][];

/** The part of one's own page. */
export function Notices(): ReactNode {
  const say = useMessage();
  const session = useSession();
  const kept = useNotices(session !== null);
  const put = usePutNotices();
  const settings = kept.data;
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">{say('notices.title')}</h2>
      {session === null ? <p className="quiet">{say('notices.signIn')}</p> : null}
      {settings ? (
        <fieldset className="me-notices">
          <legend>{say('notices.rhythm')}</legend>
          {rhythms.map((rhythm) => (
            <label key={rhythm}>
              <input
                type="radio"
                name="rhythm"
                checked={settings.rhythm === rhythm}
                disabled={put.isPending}
                onChange={() => put.mutate({ rhythm, timeZone: ownZone() })}
              />
              {say(`notices.${rhythm}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      {put.error ? <p role="alert">{say(problemMessage(put.error))}</p> : null}
    </section>
  );
}

/** The zone of this machine, in which a digest comes in the morning. */
function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
