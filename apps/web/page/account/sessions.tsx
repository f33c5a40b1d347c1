/** Where one is signed in. */
import type { Session } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { send, useRenewed, useSessions } from '../../client/account.ts';
import { ProblemNotice } from '../../kit/notice/problem-notice.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { Act, Section } from './section.tsx';

/** The section. */
export function SessionSection(): ReactNode {
  const say = useMessage();
  const { data, error } = useSessions();
  const renewed = useRenewed();
  const endOthers = useMutation({ mutationFn: () => send('DELETE', '/sessions'), onSuccess: renewed });
  const sessions = data?.sessions ?? [];
  return (
    <Section title={say('account.sessions')}>
      {error ? <ProblemNotice cause={error} /> : null}
      <ul className="account-list">
        {sessions.map((session) => (
          <Entry key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? <Act label={say('account.sessions.end-others')} act={endOthers} /> : null}
    </Section>
  );
}

function Entry({ session }: { session: Session }): ReactNode {
  const say = useMessage();
  const renewed = useRenewed();
  const { id, agent, way, present, createdAt, seenAt } = session;
  const end = useMutation({ mutationFn: () => send('DELETE', `/sessions/${id}`), onSuccess: renewed });
  const name = agent ?? say('account.sessions.unknown');
  const moment = (instant: string) => ({ date: new Date(instant), time: new Date(instant) });
  return (
    <li>
      <div>
        <strong>{name}</strong>{' '}
        {present ? <span className="chip strong">{say('account.sessions.this')}</span> : null}
        <small>
          {say('account.both', {
            first: say('account.sessions.since', moment(createdAt)),
            second: say(`account.way.${way}`),
          })}
        </small>
        <small>{say('account.sessions.seen', moment(seenAt))}</small>
      </div>
      {present ? null : (
        <Act label={say('account.sessions.end')} of={say('account.sessions.end.of', { name })} act={end} />
      )}
    </li>
  );
}
