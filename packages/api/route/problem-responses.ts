/** The problems that a route may answer with, as OpenAPI responses. */
import { type ProblemCode, problemMediaType, problemSchema } from '../schema/problem.ts';

/** Status and meaning of each kind of problem. */
export const problemKinds: Readonly<Record<ProblemCode, { status: number; title: string }>> = {
  malformed: { status: 400, title: 'The request is malformed' },
  unauthenticated: { status: 401, title: 'Somebody has to sign in first' },
  'not-recognised': { status: 401, title: 'This does not open the account' },
  'cross-origin': { status: 403, title: 'The request comes from another site' },
  forbidden: { status: 403, title: 'This is for others' },
  'prove-again': { status: 403, title: 'Show once more that it is you' },
  sample: { status: 403, title: 'Sample documents stay' },
  'not-found': { status: 404, title: 'Nothing is kept here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  refused: { status: 409, title: 'The request is out of order' },
  'already-kept': { status: 409, title: 'The document is kept already' },
  expired: { status: 410, title: 'The link is used up or has expired' },
  'changed-meanwhile': { status: 412, title: 'Somebody changed the document meanwhile' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-format': { status: 415, title: 'The format cannot be read' },
  'not-readable': { status: 422, title: 'The file cannot be read' },
  'key-reused': { status: 422, title: 'The key was used for another request' },
  'weak-password': { status: 422, title: 'The password can be guessed' },
  'too-many': { status: 429, title: 'Too many attempts' },
  fault: { status: 500, title: 'The server met a fault' },
  unavailable: { status: 503, title: 'The server is not ready' },
};

interface ProblemResponse {
  readonly description: string;
  readonly content: { readonly [problemMediaType]: { readonly schema: typeof problemSchema } };
}

/** OpenAPI responses for the problems named; every route may also be `malformed` or meet a `fault`. */
export function problemResponses(...codes: readonly ProblemCode[]): Record<number, ProblemResponse> {
  const all: readonly ProblemCode[] = ['malformed', ...codes, 'fault', 'unavailable'];
  return Object.fromEntries(
    all.map((code) => [
      problemKinds[code].status,
      {
        description: problemKinds[code].title,
        content: { [problemMediaType]: { schema: problemSchema } },
      },
    ]),
  );
}

/** A JSON response. */
export function jsonResponse<Schema>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}
