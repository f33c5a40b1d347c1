/** Routes to the acts of a process: what happened, asking for more of it, and watching it happen. */
import { createRoute, z } from '@hono/zod-openapi';
import { actPageSchema, actRequestSchema, knownActSchema, performedSchema } from '../schema/act.ts';
import { mostActs } from '../schema/record.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders, hatSchema, processParameter } from './process-path.ts';

const position = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Every act that the house knows. */
export const listActs = createRoute({
  method: 'get',
  path: '/api/acts',
  operationId: 'listActs',
  summary: 'Every act that can be asked for: who is entitled, by which rule, and the form of its request',
  responses: {
    200: jsonResponse('The acts', z.object({ acts: z.array(knownActSchema) })),
    ...problemResponses(),
  },
});

/** The acts of a process in their order. */
export const listProcessActs = createRoute({
  method: 'get',
  path: '/api/processes/{id}/acts',
  operationId: 'listProcessActs',
  summary: 'What happened in a process, in the order of the record, as far as whoever asks may see it',
  request: {
    params: processParameter,
    headers: hatHeaders,
    query: z.object({
      after: position.default(0).openapi({ description: 'Acts after this position.' }),
      limit: z.coerce.number().int().min(1).max(mostActs).default(100),
      matter: z
        .string()
        .max(300)
        .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'A matter looks like step/zero-draft.')
        .optional()
        .openapi({ example: 'step/zero-draft' }),
      asOf: z.iso
        .date()
        .optional()
        .openapi({ description: 'Acts that had happened by the end of this day.' }),
    }),
  },
  responses: {
    200: jsonResponse('The acts', actPageSchema),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});

/** Performs an act. */
export const performAct = createRoute({
  method: 'post',
  path: '/api/processes/{id}/acts/{act}',
  operationId: 'performAct',
  summary: 'Ask for an act: it is recorded, or refused with its rule and what would be needed',
  request: {
    params: processParameter.extend({
      act: z
        .string()
        .regex(/^[a-z][A-Za-z]{2,60}$/, 'The name of an act looks like actualiseStep.')
        .openapi({ param: { name: 'act', in: 'path' }, example: 'actualiseStep' }),
    }),
    headers: hatHeaders.extend({
      'Idempotency-Key': z
        .string()
        .regex(/^[\x21-\x7e]{1,200}$/)
        .optional()
        .openapi({
          description: 'The same request under the same key is recorded once, however often it is sent.',
        }),
      'If-Match': z
        .string()
        .regex(/^(W\/)?"\d{1,15}"$/)
        .optional()
        .openapi({
          description:
            'The version of the act’s matter on which the request rests: if it has moved on, 412 tells what happened meanwhile.',
          example: '"3"',
        }),
    }),
    query: z.object({
      happenedAt: z.iso.datetime({ offset: true }).optional().openapi({
        description:
          'When it happened, for what is entered afterwards: by offices, and by anybody in sample mode.',
      }),
    }),
    body: { content: { 'application/json': { schema: actRequestSchema } }, required: true },
  },
  responses: {
    201: jsonResponse('Recorded', performedSchema),
    ...problemResponses(
      'unauthenticated',
      'forbidden',
      'not-found',
      'refused',
      'changed-meanwhile',
      'key-reused',
      'too-large',
    ),
  },
});

/** Watches a process. */
export const watchProcess = createRoute({
  method: 'get',
  path: '/api/processes/{id}/live',
  operationId: 'watchProcess',
  summary:
    'Acts as they are recorded, as server-sent events `act` whose id is the position; `changed` where what was seen is to be asked for anew',
  request: {
    params: processParameter,
    headers: hatHeaders.extend({
      'Last-Event-ID': z.string().optional().openapi({ description: 'Resumes after this position.' }),
    }),
    query: z.object({
      after: position
        .optional()
        .openapi({ description: 'Begins after this position; at the end where absent.' }),
      hat: hatSchema
        .optional()
        .openapi({ description: 'In place of the header, which browsers cannot send here.' }),
    }),
  },
  responses: {
    200: { description: 'The events', content: { 'text/event-stream': { schema: z.string() } } },
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});
