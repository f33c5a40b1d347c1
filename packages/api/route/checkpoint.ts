/** Routes to checkpoints, by which anybody can prove that the record only grew. */
import { createRoute, z } from '@hono/zod-openapi';
import { checkpointKeySchema, checkpointSchema, growthSchema, receiptSchema } from '../schema/checkpoint.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

const position = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** The record as it is now, signed. */
export const getCheckpoint = createRoute({
  method: 'get',
  path: '/api/checkpoint',
  operationId: 'getCheckpoint',
  summary:
    'The record as it is now, signed: a small file to keep, by which it can be proved later that the record only grew',
  responses: { 200: jsonResponse('The checkpoint', checkpointSchema), ...problemResponses() },
});

/** The keys with which checkpoints are signed. */
export const getCheckpointKeys = createRoute({
  method: 'get',
  path: '/api/checkpoint-key',
  operationId: 'getCheckpointKeys',
  summary:
    'The public keys with which checkpoints are and were signed, each published by an act of the record',
  responses: {
    200: jsonResponse('The keys', z.object({ current: z.string(), keys: z.array(checkpointKeySchema) })),
    ...problemResponses(),
  },
});

/** Puts a new key in the place of the one with which this server signs. */
export const rotateCheckpointKey = createRoute({
  method: 'post',
  path: '/api/checkpoint-key',
  operationId: 'rotateCheckpointKey',
  summary: 'Sign with a new key from now on, for which the old one signs (administrators)',
  responses: {
    201: jsonResponse('The keys', z.object({ current: z.string(), keys: z.array(checkpointKeySchema) })),
    ...problemResponses('unauthenticated', 'forbidden'),
  },
});

/** Proof that the record only grew between two positions. */
export const getGrowth = createRoute({
  method: 'get',
  path: '/api/checkpoint/growth',
  operationId: 'getGrowth',
  summary: 'Proof that the record of one position is the beginning of that of a later one',
  request: { query: z.object({ from: position, to: position }) },
  responses: { 200: jsonResponse('The proof', growthSchema), ...problemResponses('not-found') },
});

/** Proof that an act stands in the record. */
export const getReceipt = createRoute({
  method: 'get',
  path: '/api/checkpoint/receipt',
  operationId: 'getReceipt',
  summary: 'Proof that the act at a position stands in the record, with a checkpoint of now',
  request: { query: z.object({ position }) },
  responses: { 200: jsonResponse('The receipt', receiptSchema), ...problemResponses('not-found') },
});
