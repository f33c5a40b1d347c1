/** Routes to notices by mail. */
import { createRoute, z } from '@hono/zod-openapi';
import { noticeSettingsSchema, queuedMailSchema } from '../schema/notice.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

/** How whoever asks wishes to be told. */
export const getNoticeSettings = createRoute({
  method: 'get',
  path: '/api/me/notices',
  operationId: 'getNoticeSettings',
  summary: 'How often whoever asks is written to of what changed and of what is due',
  responses: {
    200: jsonResponse('The settings', noticeSettingsSchema),
    ...problemResponses('unauthenticated'),
  },
});

/** Changes how whoever asks wishes to be told. */
export const putNoticeSettings = createRoute({
  method: 'put',
  path: '/api/me/notices',
  operationId: 'putNoticeSettings',
  summary: 'Change how often whoever asks is written to',
  request: { body: { content: { 'application/json': { schema: noticeSettingsSchema } }, required: true } },
  responses: {
    200: jsonResponse('The settings', noticeSettingsSchema),
    ...problemResponses('unauthenticated'),
  },
});

const token = z.object({ token: z.string().regex(/^[\w-]{43}$/) });
const page = { description: 'A page that says so', content: { 'text/html': { schema: z.string() } } };

/** The page to which the link in a mail leads. */
export const getUnsubscribe = createRoute({
  method: 'get',
  path: '/api/unsubscribe/{token}',
  operationId: 'getUnsubscribe',
  summary: 'The page on which mails are ended; it changes nothing by itself',
  request: { params: token },
  responses: { 200: page, ...problemResponses('not-found') },
});

/** Ends the mails, with one click (RFC 8058). */
export const unsubscribe = createRoute({
  method: 'post',
  path: '/api/unsubscribe/{token}',
  operationId: 'unsubscribe',
  summary: 'End the mails (RFC 8058)',
  request: { params: token },
  responses: { 200: page, ...problemResponses('not-found') },
});

/** The queue of mails. */
export const listMails = createRoute({
  method: 'get',
  path: '/api/mails',
  operationId: 'listMails',
  summary: 'The last mails and what became of them (administrators)',
  responses: {
    200: jsonResponse('The mails', z.object({ carried: z.boolean(), mails: z.array(queuedMailSchema) })),
    ...problemResponses('unauthenticated', 'forbidden'),
  },
});
