/** The answer as Node has it, for what is sent for hours and to many: hono's way would cost several times as much. */
import type { ServerResponse } from 'node:http';
import { secureHeaderPairs } from './guard.ts';

const answers = new WeakMap<Request, ServerResponse>();

/** Notes the raw answer to a request, once, where requests enter. */
export function noteRaw(request: Request, answer: ServerResponse): void {
  answers.set(request, answer);
}

/** The raw answer to a request; undefined where it came in by another way. */
export function rawOf(request: Request): ServerResponse | undefined {
  return answers.get(request);
}

/**
 * Sends bytes that are held ready by Node's own answer: through streams of the web the same bytes take several times as long.
 * @returns null where there is no raw answer
 */
export function sendRaw(
  request: Request,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Response | null {
  const answer = answers.get(request);
  if (!answer || request.method === 'HEAD') return null;
  answer.writeHead(status, { ...secureHeaderPairs, ...headers, 'Content-Length': body.byteLength });
  answer.end(body);
  return sentRaw();
}

/** Says to hono that the raw answer is on its way already. */
export function sentRaw(): Response {
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}
