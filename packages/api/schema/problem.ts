/** Errors as the HTTP interface tells them: RFC 9457 problem details. */
import { z } from '@hono/zod-openapi';
import { refusalSchema } from './act.ts';
import { recordedActSchema } from './record.ts';

/** The media type of every error. */
export const problemMediaType = 'application/problem+json';

/** What may go wrong with a request: the last part of the problem's `type`. */
export const problemCodes = [
  'already-kept',
  'changed-meanwhile',
  'cross-origin',
  'expired',
  'fault',
  'forbidden',
  'key-reused',
  'malformed',
  'method-not-allowed',
  'not-found',
  'not-readable',
  'not-recognised',
  'prove-again',
  'refused',
  'sample',
  'too-large',
  'too-many',
  'unauthenticated',
  'unavailable',
  'unsupported-format',
  'weak-password',
] as const;

/** The kind of a problem. */
export type ProblemCode = (typeof problemCodes)[number];

/** A problem: `detail` is a sentence that says what was wrong and what to do. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/problems/already-kept' }),
    code: z.enum(problemCodes),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().openapi({ description: 'The path that was asked for.' }),
    /** For `malformed`: each place in the request, and what is expected there. */
    errors: z.array(z.object({ at: z.string(), message: z.string(), zh: z.string().optional() })).optional(),
    /** For `already-kept`: the key under which the document is kept. */
    key: z.string().optional(),
    /** For `refused`: the rule, and what would be needed. */
    refusal: refusalSchema.optional(),
    /** For `changed-meanwhile` on an act: what happened meanwhile, as far as whoever asks may see it. */
    since: z.array(recordedActSchema).optional(),
    /** For `changed-meanwhile` on an act: the version of its matter now. */
    version: z.int().optional(),
    /** For `too-many`: after how many seconds to try again; the header `Retry-After` says the same. */
    retryAfter: z.int().optional(),
  })
  .openapi('Problem');

/** A problem as sent. */
export type Problem = z.infer<typeof problemSchema>;
