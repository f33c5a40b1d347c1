/** What every answer carries and every request must keep to, so that other sites can neither use us nor be used. */
import type { MiddlewareHandler } from 'hono';
import { problemOf, problemResponse } from './problem.ts';

/** Everything comes from this server alone. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers that every answer carries. */
export const secureHeaderPairs: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
};

/** Puts the headers on every answer that has none of its own. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(secureHeaderPairs))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

/**
 * Whether a change is sent by a page of another site. Browsers say so themselves (Fetch Metadata), and name the page's origin with
 * every change; programs that are no browsers send neither, and carry no cookies of anybody.
 */
function fromElsewhere(request: Request, own: string | null): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  if (!origin || origin === own) return false;
  const host = request.headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * Refuses changes that another site's page sends through somebody's browser.
 * @param own - the address by which people reach the server, which a proxy may have changed on the way
 */
export function sameOriginOnly(own: string | null): MiddlewareHandler {
  return async ({ req }, next) => {
    if (!fromElsewhere(req.raw, own)) return next();
    return problemResponse(
      problemOf(
        'cross-origin',
        'This change was sent by a page of another site. Open Rostrum itself and do it there.',
      ),
    );
  };
}
