/** Acts of a process on the wire: what is asked, what comes of it, and why it is refused. */
import { z } from '@hono/zod-openapi';
import type { Refusal, RulingAsked } from '@rostrum/procedure';
import { authoritySchema } from './plan.ts';
import { recordedActSchema } from './record.ts';

/** A sentence in the languages of the interface. */
export const sentenceSchema = z.object({ en: z.string(), zh: z.string() }).openapi('Sentence');

/** Why a request is out of order, by which rule, and what would be needed. */
export const refusalSchema = z
  .object({
    refused: z.literal(true),
    code: z.string().openapi({ example: 'not-started' }),
    rule: z.string().openapi({ description: 'Its id in RULES.md.', example: 'PROC-4' }),
    authority: authoritySchema.nullable(),
    reason: sentenceSchema,
    needed: sentenceSchema,
  })
  .openapi('Refusal');

/** A ruling that whoever presides makes together with a request. */
export const rulingAskedSchema = z
  .strictObject({
    departsFrom: z
      .array(z.string().regex(/^[A-Z]+-\d{1,3}$/))
      .min(1)
      .max(20),
    reason: z.strictObject({ en: z.string().max(1_000), zh: z.string().max(1_000) }),
  })
  .openapi('RulingAsked');

/** The request of an act, which each act judges by its own form; a ruling may go with it. */
export const actRequestSchema = z
  .looseObject({
    ruling: rulingAskedSchema.optional().openapi({
      description: 'Only by whoever presides: lets the request through in spite of the rules that it names.',
    }),
  })
  .openapi('ActRequest', {
    description: 'The fields of the act’s request: `GET /api/acts` has the form of each.',
  });

/** What was recorded. */
export const performedSchema = z
  .object({
    acts: z.array(recordedActSchema).openapi({
      description: 'Those that whoever asked may see.',
    }),
    version: z.int().openapi({ description: 'The version of the first act’s matter; also the `ETag`.' }),
  })
  .openapi('Performed');

/** What was recorded. */
export type Performed = z.infer<typeof performedSchema>;

/** Acts of one process, as far as they may be seen. */
export const actPageSchema = z
  .object({
    acts: z.array(recordedActSchema),
    head: z.int().openapi({ description: 'The position of the last act of the process.' }),
  })
  .openapi('ActPage');

/** Acts of one process, as far as they may be seen. */
export type ActPage = z.infer<typeof actPageSchema>;

/** An act that the house knows. */
export const knownActSchema = z
  .object({
    name: z.string().openapi({ example: 'actualiseStep' }),
    title: sentenceSchema,
    rule: z.string(),
    entitled: z.array(z.object({ category: z.string(), roles: z.array(z.string()).nullable() })),
    stages: z.array(z.string()),
    request: z.unknown().openapi({ description: 'The form of its request, as JSON Schema.' }),
  })
  .openapi('KnownAct');

/** An act that the house knows. */
export type KnownAct = z.infer<typeof knownActSchema>;

/** Fails to compile when a refusal or a ruling no longer fits the wire. */
const refusalFitsWire = (refusal: Refusal): z.infer<typeof refusalSchema> => ({ ...refusal });
const wireFitsRuling = (ruling: z.infer<typeof rulingAskedSchema>): RulingAsked => ruling;
void refusalFitsWire;
void wireFitsRuling;
