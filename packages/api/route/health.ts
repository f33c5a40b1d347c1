/** Whether the server is well. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonResponse, problemResponses } from './problem-responses.ts';

/** How a server says that it is well. */
export const healthSchema = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    /** Seconds since the start. */
    uptime: z.number(),
    documents: z.int(),
    store: z.enum(['embedded', 'external']),
    mode: z.enum(['sample', 'live']).openapi({
      description: '`sample`: anybody may look, and act, through the eyes of anybody.',
    }),
  })
  .openapi('Health');

/** How a server says that it is well. */
export type Health = z.infer<typeof healthSchema>;

/** Answers when the store answers. */
export const getHealth = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'getHealth',
  summary: 'Whether the server and its store are well',
  responses: { 200: jsonResponse('Well', healthSchema), ...problemResponses() },
});
