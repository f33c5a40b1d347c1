/** Routes to webhooks (Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature). */
import { createRoute, z } from '@hono/zod-openapi';
import { deliverySchema, newWebhookSchema, webhookSchema } from '../schema/webhook.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders, processParameter } from './process-path.ts';

const hook = z.object({ hook: z.uuid().openapi({ param: { name: 'hook', in: 'path' } }) });
const secret = z
  .string()
  .openapi({ description: 'Signs deliveries with HMAC-SHA-256; shown this once.', example: 'whsec_…' });

/** The webhooks of a process. */
export const listWebhooks = createRoute({
  method: 'get',
  path: '/api/processes/{id}/webhooks',
  operationId: 'listWebhooks',
  summary: 'The webhooks that were made under the hat that is worn',
  request: { params: processParameter, headers: hatHeaders },
  responses: {
    200: jsonResponse('The webhooks', z.object({ webhooks: z.array(webhookSchema) })),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});

/** Makes a webhook. */
export const makeWebhook = createRoute({
  method: 'post',
  path: '/api/processes/{id}/webhooks',
  operationId: 'makeWebhook',
  summary: 'Have acts sent to a program: those that the hat that is worn may see, from now on',
  request: {
    params: processParameter,
    headers: hatHeaders,
    body: { content: { 'application/json': { schema: newWebhookSchema } }, required: true },
  },
  responses: {
    201: jsonResponse('The webhook with its secret', webhookSchema.extend({ secret })),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found', 'too-many'),
  },
});

/** Removes a webhook. */
export const removeWebhook = createRoute({
  method: 'delete',
  path: '/api/webhooks/{hook}',
  operationId: 'removeWebhook',
  summary: 'Remove a webhook with its log',
  request: { params: hook, headers: hatHeaders },
  responses: {
    204: { description: 'Removed' },
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});

/** Switches a webhook on again. */
export const enableWebhook = createRoute({
  method: 'post',
  path: '/api/webhooks/{hook}/enable',
  operationId: 'enableWebhook',
  summary: 'Switch a webhook on again; what could not be delivered meanwhile is tried once more',
  request: { params: hook, headers: hatHeaders },
  responses: {
    200: jsonResponse('The webhook', webhookSchema),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});

/** Gives a webhook a new secret. */
export const rotateWebhookSecret = createRoute({
  method: 'post',
  path: '/api/webhooks/{hook}/secret',
  operationId: 'rotateWebhookSecret',
  summary: 'Give a webhook a new secret; for a day deliveries are signed with the old one as well',
  request: { params: hook, headers: hatHeaders },
  responses: {
    200: jsonResponse('The webhook with its secret', webhookSchema.extend({ secret })),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});

/** Tries a webhook. */
export const testWebhook = createRoute({
  method: 'post',
  path: '/api/webhooks/{hook}/test',
  operationId: 'testWebhook',
  summary: 'Send a delivery of type `test` now, and tell what came back',
  request: { params: hook, headers: hatHeaders },
  responses: {
    200: jsonResponse('The delivery', deliverySchema),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found', 'too-many'),
  },
});

/** The log of a webhook. */
export const listDeliveries = createRoute({
  method: 'get',
  path: '/api/webhooks/{hook}/deliveries',
  operationId: 'listDeliveries',
  summary: 'The last deliveries of a webhook, the newest first',
  request: { params: hook, headers: hatHeaders },
  responses: {
    200: jsonResponse('The deliveries', z.object({ deliveries: z.array(deliverySchema) })),
    ...problemResponses('unauthenticated', 'forbidden', 'not-found'),
  },
});
