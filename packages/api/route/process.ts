/** Routes to processes. */
import { createRoute, z } from '@hono/zod-openapi';
import { listedProcessSchema, openingSchema, processViewSchema } from '../schema/process.ts';
import { listActs, listProcessActs, performAct, watchProcess } from './act.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders, processParameter } from './process-path.ts';

/** All processes. */
export const listProcesses = createRoute({
  method: 'get',
  path: '/api/processes',
  operationId: 'listProcesses',
  summary: 'List the processes',
  responses: {
    200: jsonResponse('The processes', z.object({ processes: z.array(listedProcessSchema) })),
    ...problemResponses('unauthenticated'),
  },
});

/** Opens a process on a mandate. */
export const openProcess = createRoute({
  method: 'post',
  path: '/api/processes',
  operationId: 'openProcess',
  summary: 'Open a process on a mandate; its plan is derived from the documents named',
  request: { body: { content: { 'application/json': { schema: openingSchema } }, required: true } },
  responses: {
    201: jsonResponse('Opened', processViewSchema),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found', 'refused'),
  },
});

/** One process. */
export const getProcess = createRoute({
  method: 'get',
  path: '/api/processes/{id}',
  operationId: 'getProcess',
  summary: 'A process, and who one is in it',
  request: {
    params: processParameter,
    headers: hatHeaders,
    query: z.object({
      asOf: z.iso.date().optional().openapi({ description: 'As it stood at the end of this day.' }),
    }),
  },
  responses: {
    200: jsonResponse('The process', processViewSchema),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});

/** The routes to processes and their acts, in the order in which they are documented. */
export const processRoutes = [
  listActs,
  listProcesses,
  openProcess,
  getProcess,
  listProcessActs,
  performAct,
  watchProcess,
] as const;
