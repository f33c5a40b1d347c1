/** Routes to archives of whole processes. */
import { createRoute, z } from '@hono/zod-openapi';
import { importReportSchema } from '../schema/archive.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders, processIdSchema, processParameter } from './process-path.ts';

const binary = z.string().openapi({ format: 'binary' });

/** A whole process in one file. */
export const getArchive = createRoute({
  method: 'get',
  path: '/api/processes/{id}/archive',
  operationId: 'getArchive',
  summary:
    'The whole process in one file that can be verified anywhere: acts, documents, checkpoint; others’ acts sealed',
  request: { params: processParameter, headers: hatHeaders },
  responses: {
    200: { description: 'The archive', content: { 'application/zip': { schema: binary } } },
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** Takes in a process that was archived elsewhere. */
export const importArchive = createRoute({
  method: 'post',
  path: '/api/archives',
  operationId: 'importArchive',
  summary: 'Verify an archive and take the process in it over; sent again, it adds only what is new',
  request: {
    query: z.object({
      as: processIdSchema.optional().openapi({
        description: 'Another id for the process, where its own is taken here by another.',
      }),
    }),
    body: { content: { 'application/zip': { schema: binary } }, required: true },
  },
  responses: {
    201: jsonResponse('What became of it', importReportSchema),
    ...problemResponses('unauthenticated', 'forbidden', 'too-large', 'not-readable', 'already-kept'),
  },
});
