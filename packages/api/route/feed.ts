/** Routes to calendars and feeds, for the programs in which people read them. */
import { createRoute, z } from '@hono/zod-openapi';
import { calendarAddressSchema, newCalendarAddressSchema } from '../schema/feed.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders, processParameter } from './process-path.ts';

const language = z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh']).default('en');

const text = (description: string, mediaType: string) => ({
  description,
  content: { [mediaType]: { schema: z.string() } },
});

/** The public calendar of a process. */
export const getProcessCalendar = createRoute({
  method: 'get',
  path: '/api/processes/{id}/calendar.ics',
  operationId: 'getProcessCalendar',
  summary:
    'The steps of a process as a calendar to subscribe to (RFC 5545): planned and actual days; superseded steps cancelled',
  request: { params: processParameter, query: z.object({ language }) },
  responses: { 200: text('The calendar', 'text/calendar'), ...problemResponses('not-found') },
});

/** The published acts of a process as a feed. */
export const getProcessFeed = createRoute({
  method: 'get',
  path: '/api/processes/{id}/feed.atom',
  operationId: 'getProcessFeed',
  summary: 'The published acts of a process, or of one matter in it, the newest first (Atom, RFC 4287)',
  request: {
    params: processParameter,
    query: z.object({
      language: z.enum(['en', 'zh']).default('en'),
      matter: z
        .string()
        .max(300)
        .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'A matter looks like step/zero-draft.')
        .optional()
        .openapi({ example: 'step/zero-draft' }),
    }),
  },
  responses: { 200: text('The feed', 'application/atom+xml'), ...problemResponses('not-found') },
});

/** The acts of a process as a table. */
export const getProcessTable = createRoute({
  method: 'get',
  path: '/api/processes/{id}/acts.csv',
  operationId: 'getProcessTable',
  summary: 'The acts of a process that whoever asks may see, as a table (RFC 4180)',
  request: {
    params: processParameter,
    headers: hatHeaders,
    query: z.object({ language: z.enum(['en', 'zh']).default('en') }),
  },
  responses: { 200: text('The table', 'text/csv'), ...problemResponses('not-found', 'unauthenticated') },
});

/** The calendars that have an address of their own. */
export const listCalendarAddresses = createRoute({
  method: 'get',
  path: '/api/feeds',
  operationId: 'listCalendarAddresses',
  summary: 'The calendars for which whoever asks has made an address',
  responses: {
    200: jsonResponse(
      'The calendars, without their addresses',
      z.object({ feeds: z.array(calendarAddressSchema) }),
    ),
    ...problemResponses('unauthenticated'),
  },
});

/** Makes a secret address for a calendar. */
export const makeCalendarAddress = createRoute({
  method: 'post',
  path: '/api/feeds',
  operationId: 'makeCalendarAddress',
  summary: 'Make a secret address for the calendar of a person or of a party; it is shown this once',
  request: {
    headers: hatHeaders,
    body: { content: { 'application/json': { schema: newCalendarAddressSchema } }, required: true },
  },
  responses: {
    201: jsonResponse('The calendar with its address', calendarAddressSchema.extend({ address: z.string() })),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found', 'too-many'),
  },
});

/** Revokes the address of a calendar. */
export const revokeCalendarAddress = createRoute({
  method: 'delete',
  path: '/api/feeds/{feed}',
  operationId: 'revokeCalendarAddress',
  summary: 'Revoke the address of a calendar',
  request: { params: z.object({ feed: z.uuid() }) },
  responses: { 204: { description: 'Revoked' }, ...problemResponses('unauthenticated', 'not-found') },
});

/** A calendar by its secret address. */
export const getSecretCalendar = createRoute({
  method: 'get',
  path: '/api/calendar/{token}.ics',
  operationId: 'getSecretCalendar',
  summary: 'The calendar of a person or of a party by its secret address',
  request: {
    params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
    query: z.object({ language: language.optional() }),
  },
  responses: { 200: text('The calendar', 'text/calendar'), ...problemResponses('not-found') },
});
