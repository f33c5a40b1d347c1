/** What stands when an address leads nowhere, or a screen broke. */
import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Notice } from '../kit/notice/notice.tsx';
import { Go } from './as-of.tsx';
import { useMessage } from './locale.tsx';

/** Says what happened, and the way back. */
export function Lost(): ReactNode {
  const say = useMessage();
  const fault = useRouteError();
  const broken = fault !== undefined && !(isRouteErrorResponse(fault) && fault.status === 404);
  return (
    <main className="page" id="main">
      <Notice title={say(broken ? 'fault.title' : 'lost.title')}>
        <p>{say(broken ? 'fault.text' : 'lost.text')}</p>
        <p>
          <Go to="/">{say('lost.back')}</Go>
        </p>
      </Notice>
    </main>
  );
}
