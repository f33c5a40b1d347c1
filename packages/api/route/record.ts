/** Routes to the record. */
import { createRoute, z } from '@hono/zod-openapi';
import { mostActs, recordPageSchema, shownRecordPageSchema } from '../schema/record.ts';
import { keyParameter } from './document.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders } from './process-path.ts';

/** Acts of the record in their order. */
export const getRecord = createRoute({
  method: 'get',
  path: '/api/record',
  operationId: 'getRecord',
  summary:
    'The record: acts in their order, each with the hash that chains it to the one before; sealed where they are for others',
  request: {
    headers: hatHeaders,
    query: z.object({
      after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0).openapi({
        description: 'Acts after this position.',
      }),
      limit: z.coerce.number().int().min(1).max(mostActs).default(100),
    }),
  },
  responses: {
    200: jsonResponse('Acts, and where the record ends now', shownRecordPageSchema),
    ...problemResponses('unauthenticated', 'forbidden'),
  },
});

/** The acts on one document, in their order. */
export const getDocumentRecord = createRoute({
  method: 'get',
  path: '/api/documents/{key}/record',
  operationId: 'getDocumentRecord',
  summary: 'What happened to a document, also after it was removed',
  request: { params: keyParameter },
  responses: {
    200: jsonResponse('The acts on the document, and where the record ends now', recordPageSchema),
    ...problemResponses('not-found'),
  },
});
