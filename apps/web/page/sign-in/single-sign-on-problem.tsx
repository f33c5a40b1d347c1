/** What became of a way through the other house, where it did not lead in. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { MessageKey } from '../../message/key.ts';
import { useMessage } from '../../shell/locale.tsx';

const told: Readonly<Record<string, MessageKey>> = {
  failed: 'account.wrong.sso.failed',
  unknown: 'account.wrong.sso.unknown',
  'other-account': 'account.wrong.sso.other-account',
  over: 'account.wrong.sso.over',
};

/** Says what the address tells: the server sends the browser back with one word. */
export function SingleSignOnProblem({ house }: { house: string | null }): ReactNode {
  const say = useMessage();
  const [search] = useSearchParams();
  const key = told[search.get('single-sign-on') ?? ''];
  if (!key) return null;
  return (
    <div className="form-problem" role="alert">
      <p>{say(key, { house: house ?? 'OpenID' })}</p>
    </div>
  );
}
