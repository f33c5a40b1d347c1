/** What the server could not do, in words that say what helps. */
import type { ProblemCode } from '@rostrum/api';
import type { ReactNode } from 'react';
import { ProblemError } from '../../client/request.ts';
import type { MessageKey } from '../../message/key.ts';
import { useMessage } from '../../shell/locale.tsx';
import { Notice } from './notice.tsx';

const titles: Readonly<Record<ProblemCode, MessageKey>> = {
  'already-kept': 'problem.already-kept',
  'changed-meanwhile': 'problem.changed-meanwhile',
  'cross-origin': 'problem.malformed',
  expired: 'problem.expired',
  fault: 'problem.fault',
  forbidden: 'problem.forbidden',
  'key-reused': 'problem.malformed',
  malformed: 'problem.malformed',
  'method-not-allowed': 'problem.fault',
  'not-found': 'problem.not-found',
  'not-readable': 'problem.not-readable',
  'not-recognised': 'problem.not-recognised',
  'prove-again': 'problem.prove-again',
  refused: 'problem.refused',
  sample: 'problem.sample',
  'too-large': 'problem.too-large',
  'too-many': 'problem.too-many',
  unauthenticated: 'problem.unauthenticated',
  unavailable: 'problem.unavailable',
  'unsupported-format': 'problem.unsupported-format',
  'weak-password': 'problem.weak-password',
};

/** The message for a problem, in the language of the interface. */
export function problemMessage(cause: unknown): MessageKey {
  if (!(cause instanceof ProblemError)) return 'problem.fault';
  return titles[cause.problem.code] ?? 'problem.fault';
}

interface ProblemNoticeProps {
  readonly cause: unknown;
  readonly retry?: () => void;
  readonly children?: ReactNode;
}

/** Says what went wrong, with the server's own words below, and a way to try again. */
export function ProblemNotice({ cause, retry, children }: ProblemNoticeProps): ReactNode {
  const say = useMessage();
  const detail = cause instanceof ProblemError && cause.problem.status > 0 ? cause.problem.detail : null;
  return (
    <Notice title={say(problemMessage(cause))} urgent>
      {detail ? <p lang="en">{detail}</p> : null}
      {children}
      {retry ? (
        <p>
          <button type="button" className="button" onClick={retry}>
            {say('act.retry')}
          </button>
        </p>
      ) : null}
    </Notice>
  );
}
