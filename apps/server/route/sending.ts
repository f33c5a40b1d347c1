/** Answers with their tags: whoever has the same already is told so in a line. */
import type { Sent } from '../library/library.ts';
import type { ReadyView } from '../process/views.ts';
import { sendRaw } from './raw.ts';

function alreadyThere(request: Request, etag: string): boolean {
  const held = request.headers.get('if-none-match');
  return held?.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, ''))) ?? false;
}

/** How an answer is sent. */
export interface Sending {
  readonly type: string;
  readonly status?: number;
  /** Offered under this name to be saved. */
  readonly saveAs?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Keys hold no quotes, but may hold letters beyond ASCII (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** The response with something from the library. */
export function send(request: Request, { etag, text }: Sent, sending: Sending): Response {
  const { type, status = 200, saveAs, headers } = sending;
  const common = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ...headers };
  if (status === 200 && alreadyThere(request, etag))
    return new Response(null, { status: 304, headers: common });
  const saving: Record<string, string> = saveAs ? { 'Content-Disposition': disposition(saveAs) } : {};
  return new Response(text, { status, headers: { ...common, 'Content-Type': type, ...saving } });
}

/** A response with JSON that is written already, not to be held. */
export function sendText(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}

/** A response with a value as JSON, not to be held. */
export function sendJson(value: unknown): Response {
  return sendText(JSON.stringify(value));
}

/** JSON as it is sent. */
export const json: Sending = { type: 'application/json' };

/** Whether compressed bytes are taken, by the header that says so. */
export function takesGzip(accepted: string): boolean {
  return /(^|,)\s*gzip\s*(,|;(?!\s*q=0(\.0*)?\s*(,|$))|$)/i.test(accepted);
}

/** What goes with everything that is held ready: what one sees hangs on the hat and on the session, so that nobody else's cache may keep it. */
export function readyHeaders(etag: string): Record<string, string> {
  return {
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Rostrum-Hat, Cookie, Authorization',
  };
}

/** The response with JSON that is held ready, compressed where whoever asks takes it so. */
export function sendReady(
  request: Request,
  { etag, bytes, gzipped }: ReadyView,
  { status = 200, headers: more = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const headers = { ...readyHeaders(etag), ...more };
  if (status === 200 && alreadyThere(request, etag)) return new Response(null, { status: 304, headers });
  const zipped = takesGzip(request.headers.get('accept-encoding') ?? '');
  const body = zipped ? gzipped : bytes;
  const whole = {
    ...headers,
    'Content-Type': 'application/json',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  };
  return sendRaw(request, status, whole, body) ?? new Response(body, { status, headers: whole });
}
