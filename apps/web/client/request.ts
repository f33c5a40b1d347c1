/** Requests to the server, and the problems that it answers with. */
import type { Problem } from '@rostrum/api';
import { hatHeader, wornText } from './worn.ts';

/** What the server refused or could not do (RFC 9457). A `status` of 0 means that it was not reached at all. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

const unreachable: Problem = {
  type: '/problems/unavailable',
  code: 'unavailable',
  title: 'The server cannot be reached',
  status: 0,
  detail: 'The server cannot be reached. Nothing was lost; try again in a moment.',
};

/** An answer, and the revision that it is (`ETag`), null where the server names none. */
export interface Answer<Body> {
  readonly body: Body;
  readonly etag: string | null;
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (body !== null && typeof body === 'object' && 'code' in body) return body as Problem;
  const title = response.statusText || `Status ${response.status}`;
  return { type: '/problems/fault', code: 'fault', title, status: response.status, detail: title };
}

/** A request with the hat that is worn, where one is. */
function underHat(init: RequestInit): RequestInit {
  const hat = wornText();
  if (hat === null) return init;
  const headers = new Headers(init.headers);
  if (!headers.has(hatHeader)) headers.set(hatHeader, hat);
  return { ...init, headers };
}

/**
 * Asks the server for `path` under `/api`.
 * @throws ProblemError whatever goes wrong, the network included.
 */
export async function request<Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> {
  const response = await fetch(`/api${path}`, underHat(init)).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ProblemError(unreachable);
  });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  const body = response.status === 204 ? undefined : await response.json();
  return { body: body as Body, etag: response.headers.get('etag') };
}

/** A request that carries JSON. */
export function withJson(
  method: 'POST' | 'PUT' | 'PATCH',
  value: unknown,
  etag?: string | null,
): RequestInit {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (etag) headers['if-match'] = etag;
  return { method, headers, body: JSON.stringify(value) };
}
