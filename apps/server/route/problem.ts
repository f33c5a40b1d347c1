/** Problems as they are sent (RFC 9457). */
import { type Problem, type ProblemCode, problemKinds, problemMediaType } from '@rostrum/api';
import { databaseIsAway } from '../database/away.ts';
import { DeclinedError } from '../desk/declined.ts';
import { Refusal } from '../library/refusal.ts';
import { errorDetails, type Log } from '../log.ts';

/** A problem of a kind, with the sentence that says what to do. */
export function problemOf(
  code: ProblemCode,
  detail: string,
  more: Partial<
    Pick<Problem, 'errors' | 'key' | 'instance' | 'retryAfter' | 'refusal' | 'since' | 'version'>
  > = {},
): Problem {
  const { status, title } = problemKinds[code];
  return { type: `/problems/${code}`, code, title, status, detail, ...more };
}

/** The response that carries a problem. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': problemMediaType, 'Cache-Control': 'no-store', ...headers },
  });
}

/** The problem that an error is to whoever asked. Faults of ours are logged, and told without their inside. */
export function problemFrom(error: unknown, log: Log): Problem {
  if (error instanceof Refusal) return problemOf(error.code, error.message, error.more);
  if (error instanceof DeclinedError) return problemOf(error.code, error.detail);
  if (databaseIsAway(error)) {
    log.warn('request.unavailable', errorDetails(error));
    return problemOf(
      'unavailable',
      'The database does not answer at the moment. Try again in a second; if it lasts, see the log of the server.',
    );
  }
  log.error('request.fault', errorDetails(error));
  return problemOf(
    'fault',
    'Something is wrong in Rostrum itself. What you sent was not changed; please report it with the time of this answer.',
  );
}
