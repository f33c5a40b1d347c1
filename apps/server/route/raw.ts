/** The answer as Node has it, for what is sent for hours and to many: hono's way would cost several times as much. */
import type { ServerResponse } from 'node:http';

const answers = new WeakMap<Request, ServerResponse>();

/** Notes the raw answer to a request, once, where requests enter. */
export function noteRaw(request: Request, answer: ServerResponse): void {
  answers.set(request, answer);
}

/** The raw answer to a request; undefined where it came in by another way. */
export function rawOf(request: Request): ServerResponse | undefined {
  return answers.get(request);
}

/** Says to hono that the raw answer is on its way already. */
export function sentRaw(): Response {
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}
