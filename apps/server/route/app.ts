/** The whole of what the server answers. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { Standing } from '../standing/standing.ts';
import { documentRoutes } from './documents.ts';
import { sameOriginOnly, secureHeaders } from './guard.ts';
import { type About, aboutRoutes } from './health.ts';
import { allowed, type Mounted } from './mount.ts';
import { planRoutes } from './plans.ts';
import { problemFrom, problemOf, problemResponse } from './problem.ts';
import { type ReadableRecord, recordRoutes } from './record.ts';
import { WebFiles } from './web-files.ts';

/** What the server answers from. */
export interface AppParts {
  readonly library: Library;
  readonly record: ReadableRecord;
  readonly about: About;
  readonly log: Log;
  /** The folder of the built web application. */
  readonly webFolder: string;
  /** The present day as an ISO date. */
  readonly today: () => string;
  /** The address by which people reach the server, where it is not the one that they ask for. */
  readonly origin: string | null;
  /** Who asks about processes, and what they may see. */
  readonly standing: Standing;
  /** Routes of other rooms. */
  readonly routes: readonly Mounted[];
}

function notFound(pathname: string): Response {
  const what = pathname.startsWith('/api/')
    ? 'No such address. GET /api/openapi.json describes those that there are.'
    : 'No such page. Begin at the first page: /';
  return problemResponse(problemOf('not-found', what));
}

/** `/api/processes/x/acts` → `processes`. */
const roomOf = (path: string) => path.split('/', 3)[2] ?? '';

/** Routes by the first part of their path behind `/api`, so that few patterns are tried for a request. */
function byRoom(routes: readonly Mounted[]): ReadonlyMap<string, readonly Mounted[]> {
  const rooms = new Map<string, Mounted[]>();
  for (const route of routes) {
    const room = roomOf(route.path);
    rooms.set(room, [...(rooms.get(room) ?? []), route]);
  }
  return rooms;
}

/** Answers from the routes of the interface; every trouble becomes a problem. */
async function answerApi(routes: ReturnType<typeof byRoom>, request: Request, log: Log): Promise<Response> {
  const { pathname } = new URL(request.url);
  const here = (routes.get(roomOf(pathname)) ?? []).filter(({ matches }) => matches(pathname));
  if (here.length === 0) return notFound(pathname);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((one) => one.method === method);
  if (!route) {
    const methods = allowed(here).join(', ');
    const detail = `${request.method} is not done here. This address takes ${methods}.`;
    return problemResponse(problemOf('method-not-allowed', detail), { Allow: methods });
  }
  return answerRoute(route, request, log);
}

async function answerRoute(route: Mounted, request: Request, log: Log): Promise<Response> {
  const begun = performance.now();
  const response = await route.answer(request).catch((error: unknown) => {
    const problem = problemFrom(error, log);
    const seconds = problem.retryAfter ?? (problem.code === 'unavailable' ? 1 : null);
    const later = seconds === null ? undefined : { 'Retry-After': String(seconds) };
    return problemResponse({ ...problem, instance: new URL(request.url).pathname }, later);
  });
  const level = request.method === 'GET' || request.method === 'HEAD' ? 'debug' : 'info';
  const milliseconds = Math.round(performance.now() - begun);
  log[level]('request', { method: request.method, route: route.path, status: response.status, milliseconds });
  return response;
}

/** The application that answers every request. */
export function createApp({ library, record, about, log, webFolder, today, ...parts }: AppParts): Hono {
  const routes = byRoom([
    ...aboutRoutes(library, about),
    ...documentRoutes(library, parts.standing),
    ...planRoutes(library, today),
    ...recordRoutes(record, parts.standing),
    ...parts.routes,
  ]);
  const web = new WebFiles(webFolder);
  const app = new Hono();
  app.use(secureHeaders, sameOriginOnly(parts.origin));
  app.use('/api/*', compress({ threshold: 1_024 }));
  app.all('/api/*', ({ req }) => answerApi(routes, req.raw, log));
  app.on(['GET', 'HEAD'], '*', async ({ req }) => {
    const { pathname } = new URL(req.url);
    return (await web.answer(req.raw)) ?? notFound(pathname);
  });
  app.notFound(({ req }) => notFound(new URL(req.url).pathname));
  app.onError((error) => problemResponse(problemFrom(error, log)));
  return app;
}
