/** What went wrong with a form of accounts, in one sentence that says what to do. */
import type { ReactNode } from 'react';
import { ProblemError } from '../../client/request.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import type { MessageKey } from '../../message/key.ts';
import { type Say, useMessage } from '../../shell/locale.tsx';

/** What was shown or used when it went wrong. */
export type Shown = 'password' | 'code' | 'passkey' | 'link' | 'step' | 'invitation' | 'key';

const notRecognised: Readonly<Partial<Record<Shown, MessageKey>>> = {
  code: 'account.wrong.code',
  passkey: 'account.wrong.passkey',
};

const isLink = (shown: Shown) => shown === 'link' || shown === 'invitation';

/** The sentence for a problem; null where the problem's own words must stand in. */
function sentence({ problem }: ProblemError, shown: Shown, say: Say): string | null {
  switch (problem.code) {
    case 'not-recognised':
      return say(notRecognised[shown] ?? 'account.wrong.password');
    case 'too-many':
      return say('account.wrong.waits', { minutes: Math.ceil((problem.retryAfter ?? 60) / 60) });
    case 'weak-password':
      return say('account.wrong.password-weak');
    case 'expired':
      return say(isLink(shown) ? 'account.wrong.link' : 'account.wrong.step');
    case 'unauthenticated':
      return shown === 'invitation' ? say('account.wrong.has-account') : null;
    case 'forbidden':
      return say(shown === 'key' ? 'account.wrong.only-key' : 'account.wrong.not-admitted');
    default:
      return null;
  }
}

/** A browser that asked for a passkey and got none: put off, out of time, or already there. */
const isCancelled = (cause: unknown) => cause instanceof Error && !(cause instanceof ProblemError);

/** Says what went wrong; nothing as long as nothing has. */
export function FormProblem({ cause, shown }: { cause: unknown; shown: Shown }): ReactNode {
  const say = useMessage();
  if (!cause) return null;
  const known = cause instanceof ProblemError ? sentence(cause, shown, say) : null;
  const put = shown === 'passkey' && isCancelled(cause) ? say('account.wrong.passkey-cancelled') : null;
  const detail = cause instanceof ProblemError && cause.problem.status > 0 ? cause.problem.detail : null;
  return (
    <div className="form-problem" role="alert">
      <p>{known ?? put ?? say(problemMessage(cause))}</p>
      {known === null && put === null && detail ? <p lang="en">{detail}</p> : null}
    </div>
  );
}
