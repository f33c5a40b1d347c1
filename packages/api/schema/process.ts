/** Processes on the wire: the list of them, and one as somebody sees it under a hat. */
import { z } from '@hono/zod-openapi';
import { stages } from '@rostrum/procedure';
import { sentenceSchema } from './act.ts';
import { documentKeySchema } from './document.ts';
import { hatOnWireSchema } from './feed.ts';
import { authoritySchema, planSchema } from './plan.ts';

const isoDate = z.string().openapi({ description: 'ISO date.', example: '2018-12-10' });

/** What a list of processes shows of each. */
export const listedProcessSchema = z
  .object({
    id: z.string().openapi({ example: 'A-RES-71-280' }),
    title: sentenceSchema,
    mandate: z.string().nullable().openapi({ example: 'A/RES/71/280' }),
    stage: z.enum(stages),
    span: z.object({ start: isoDate, end: isoDate }).nullable().openapi({
      description: 'From the first dated day of its plan to the last; null where nothing is dated.',
    }),
    rehearsal: z.boolean(),
    sample: z.boolean().openapi({ description: 'It comes with the product.' }),
    next: z
      .object({ step: z.string(), title: sentenceSchema, due: isoDate.nullable() })
      .nullable()
      .optional()
      .openapi({ description: 'The step that is due next.' }),
  })
  .openapi('ListedProcess');

/** What a list of processes shows of each. */
export type ListedProcess = z.infer<typeof listedProcessSchema>;

const answer = z.enum(['may', 'must', 'notYet', 'notNow', 'done']);

const actualisationSchema = z
  .object({
    from: isoDate,
    to: isoDate,
    place: z.string().nullable(),
    note: sentenceSchema.nullable(),
    part: z.literal(true).optional(),
    position: z.int(),
  })
  .openapi('Actualisation');

/** Whether and why an act is open to a hat. */
export const actStandingSchema = z
  .object({
    name: z.string(),
    title: sentenceSchema,
    standing: z.object({
      answer,
      reason: sentenceSchema,
      rule: z.string(),
      authority: authoritySchema.nullable(),
    }),
  })
  .openapi('ActStanding');

/** A process as somebody sees it under a hat. */
export const processViewSchema = z
  .object({
    process: listedProcessSchema.extend({
      documents: z.array(z.string()),
      position: z.int().openapi({ description: 'The last act that is taken into account.' }),
      lastAt: z.string().nullable(),
      asOf: z.string().nullable(),
      authority: authoritySchema.nullable(),
    }),
    plan: planSchema,
    actualised: z.record(z.string(), z.array(actualisationSchema)),
    steps: z.array(z.object({ id: z.string(), standing: z.object({ answer, reason: sentenceSchema }) })),
    acts: z.array(actStandingSchema).openapi({
      description: 'The acts that are the hat’s at all, each with its standing; others are not told.',
    }),
    hat: hatOnWireSchema,
    hats: z.array(hatOnWireSchema).openapi({ description: 'Hats that whoever asks may wear here.' }),
    names: z.record(z.string(), z.string()).openapi({
      description: 'Names of the persons that the hat may see, by their id.',
    }),
  })
  .openapi('ProcessView');

/** A process as somebody sees it under a hat. */
export type ProcessView = z.infer<typeof processViewSchema>;

/** Asks for a process to be opened; its plan is derived from the documents. */
export const openingSchema = z
  .strictObject({
    documents: z.array(documentKeySchema).min(1).max(20).openapi({ description: 'The mandate first.' }),
    amendments: z.array(documentKeySchema).max(20).default([]).openapi({
      description: 'Later resolutions that change it.',
    }),
    title: z
      .strictObject({ en: z.string().trim().min(1).max(500), zh: z.string().trim().min(1).max(500) })
      .optional()
      .openapi({ description: 'The title of the mandate where it is left out.' }),
    rehearsal: z.boolean().default(false),
  })
  .openapi('Opening');

/** Asks for a process to be opened. */
export type Opening = z.output<typeof openingSchema>;
