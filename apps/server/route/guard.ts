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

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Puts the headers on every answer that has none of its own. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

function fromElsewhere(request: Request): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
  const origin = request.headers.get('origin');
  if (!origin) return false;
  const host = request.headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Refuses changes that another site's page sends through somebody's browser. */
export const sameOriginOnly: MiddlewareHandler = async ({ req }, next) => {
  if (!fromElsewhere(req.raw)) return next();
  return problemResponse(
    problemOf(
      'cross-origin',
      'This change was sent by a page of another site. Open Rostrum itself and do it there.',
    ),
  );
};
