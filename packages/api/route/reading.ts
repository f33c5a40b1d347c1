/** Routes to the reading of a document as a file, and beside another language version. */
import { createRoute, z } from '@hono/zod-openapi';
import { alignmentAnswerSchema } from '../schema/alignment.ts';
import { documentKeySchema } from '../schema/document.ts';
import { keyParameter } from './document.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

/** The formats of a reading, each with its media type. */
export const readingFormats = {
  json: 'application/json',
  xml: 'application/akn+xml',
  html: 'text/html',
  txt: 'text/plain',
} as const;

/** A format in which a reading is given out. */
export type ReadingFormat = keyof typeof readingFormats;

/** The reading as JSON, Akoma Ntoso, HTML or plain text. */
export const getReading = createRoute({
  method: 'get',
  path: '/api/documents/{key}/reading.{format}',
  operationId: 'getReading',
  summary: 'The reading as a file',
  request: {
    params: keyParameter.extend({
      format: z
        .enum(['json', 'xml', 'html', 'txt'], { error: 'One of json, xml, html and txt' })
        .openapi({ param: { name: 'format', in: 'path' } }),
    }),
  },
  responses: {
    200: {
      description: 'The reading',
      content: Object.fromEntries(
        Object.values(readingFormats).map((mediaType) => [mediaType, { schema: z.string() }]),
      ),
    },
    ...problemResponses('not-found'),
  },
});

/** Two language versions side by side. */
export const getAlignment = createRoute({
  method: 'get',
  path: '/api/documents/{key}/alignment/{other}',
  operationId: 'getAlignment',
  summary: 'Two versions of a document side by side',
  request: {
    params: keyParameter.extend({
      other: documentKeySchema.openapi({ param: { name: 'other', in: 'path' } }),
    }),
  },
  responses: {
    200: jsonResponse('The alignment', alignmentAnswerSchema),
    ...problemResponses('not-found'),
  },
});
