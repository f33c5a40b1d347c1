/** Routes to the plan that a document orders, and to its files. */
import { createRoute, z } from '@hono/zod-openapi';
import { planSchema } from '../schema/plan.ts';
import { keyParameter } from './document.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

const asOf = z.object({
  asOf: z.iso.date().optional().openapi({
    description: 'The day from which the plan is seen; today where absent.',
    example: '2018-03-01',
  }),
});

const text = (description: string, mediaType: string) => ({
  description,
  content: { [mediaType]: { schema: z.string() } },
});

/** The plan of a document. */
export const getPlan = createRoute({
  method: 'get',
  path: '/api/documents/{key}/plan',
  operationId: 'getPlan',
  summary: 'The plan that the document orders',
  request: { params: keyParameter, query: asOf },
  responses: { 200: jsonResponse('The plan', planSchema), ...problemResponses('not-found') },
});

/** The plan as iCalendar. */
export const getPlanCalendar = createRoute({
  method: 'get',
  path: '/api/documents/{key}/plan.ics',
  operationId: 'getPlanCalendar',
  summary: 'The plan as a calendar (RFC 5545)',
  request: { params: keyParameter, query: asOf },
  responses: { 200: text('The calendar', 'text/calendar'), ...problemResponses('not-found') },
});

/** The plan as a table. */
export const getPlanTable = createRoute({
  method: 'get',
  path: '/api/documents/{key}/plan.csv',
  operationId: 'getPlanTable',
  summary: 'The plan as a table (RFC 4180)',
  request: { params: keyParameter, query: asOf },
  responses: { 200: text('The table', 'text/csv'), ...problemResponses('not-found') },
});
