/** The shapes of a reading on the wire: those of `@rostrum/resolution`, checked against them by the compiler. */
import { z } from '@hono/zod-openapi';
import type { Resolution } from '@rostrum/resolution';

/** An official language of the United Nations. */
export const languageSchema = z
  .enum(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
  .openapi('Language', { description: 'An official language of the United Nations, by its ISO 639-1 code.' });

const footnoteAnchorSchema = z.object({
  marker: z.string(),
  offset: z.int().nonnegative().openapi({ description: 'UTF-16 offset in the text of the block.' }),
  repeat: z.literal(true).optional(),
});

/** One paragraph, point or heading. */
export const blockSchema = z
  .object({
    eId: z.string().openapi({ example: 'op_6__point_b' }),
    kind: z.enum([
      'enactor',
      'preambular',
      'operative',
      'point',
      'heading',
      'annexHeading',
      'annexParagraph',
      'other',
    ]),
    num: z.string().nullable().openapi({ example: '(b)' }),
    depth: z.int().nonnegative(),
    text: z.string(),
    verb: z.string().nullable(),
    footnotes: z.array(z.string()),
    anchors: z.array(footnoteAnchorSchema).optional(),
    span: z
      .tuple([z.int(), z.int()])
      .openapi({ description: 'Half-open range of UTF-16 offsets in the original text.' }),
    subtype: z.enum(['table', 'tableNote', 'separator']).optional(),
    rows: z.array(z.array(z.string())).optional(),
  })
  .openapi('Block');

const footnoteSchema = z
  .object({ marker: z.string(), text: z.string(), eId: z.string().nullable() })
  .openapi('Footnote');

const citationSchema = z
  .object({
    eId: z.string().nullable(),
    footnote: z.string().nullable(),
    quote: z.string(),
    symbol: z.string().nullable(),
    date: z.string().nullable(),
    start: z.int().nonnegative(),
  })
  .openapi('Citation');

/** When an act is to be done. */
export const whenSchema = z
  .object({
    relation: z.enum(['on', 'in', 'by', 'before', 'after', 'at', 'from-to']),
    edtf: z.string().nullable().openapi({ description: 'EDTF (ISO 8601-2).', example: '2018-02~' }),
    anchor: z.string().nullable().openapi({ example: 'ga/73/general-debate/opening' }),
    offset: z.string().nullable().openapi({ description: 'Signed ISO 8601 duration.', example: '-P1M' }),
    quote: z.string(),
  })
  .openapi('When');

/** The legal force of an act. */
export const forceSchema = z
  .enum([
    'decision',
    'request',
    'invitation',
    'encouragement',
    'call',
    'recommendation',
    'reaffirmation',
    'recognition',
    'note',
    'welcome',
    'emphasis',
    'condemnation',
    'recall',
    'other',
  ])
  .openapi('Force');

const confidenceSchema = z.enum(['read', 'inferred', 'repaired']);

const provisionConfidenceSchema = z.object({
  force: confidenceSchema.optional(),
  bearer: confidenceSchema.optional(),
  action: confidenceSchema.optional(),
  object: confidenceSchema.optional(),
  when: confidenceSchema.optional(),
  place: confidenceSchema.optional(),
  duration: confidenceSchema.optional(),
  count: confidenceSchema.optional(),
});

/** One act that a paragraph orders. */
export const provisionSchema = z
  .object({
    id: z.string().openapi({ example: 'op_27.1' }),
    eId: z.string(),
    force: forceSchema,
    verb: z.string(),
    bearer: z.array(z.string()).openapi({ example: ['co-facilitators'] }),
    action: z.string(),
    object: z.string(),
    counterparty: z.array(z.string()),
    when: whenSchema.nullable(),
    place: z.string().nullable(),
    duration: z.string().nullable().openapi({ example: 'P3D' }),
    count: z.number().nullable(),
    conditions: z.array(z.string()),
    quote: z.string(),
    secondary: z.literal(true).optional(),
    confidence: provisionConfidenceSchema.optional(),
  })
  .openapi('Provision');

/** Something that was repaired or could not be settled. */
export const findingSchema = z
  .object({
    code: z.string().openapi({ example: 'num.repaired' }),
    severity: z.enum(['notice', 'warning', 'error']),
    eId: z.string().nullable(),
    quote: z.string(),
    message: z.string(),
  })
  .openapi('Finding');

/** A resolution as read. */
export const resolutionSchema = z
  .object({
    symbol: z.string().nullable().openapi({ example: 'A/RES/71/280' }),
    language: languageSchema,
    title: z.string().nullable(),
    organ: z.string().nullable(),
    session: z.int().nullable(),
    agendaItems: z.array(z.string()),
    adoptedOn: z.string().nullable().openapi({ example: '2017-04-06' }),
    meeting: z.int().nullable(),
    source: z.object({ committee: z.string().nullable(), symbol: z.string().nullable() }),
    blocks: z.array(blockSchema),
    footnotes: z.array(footnoteSchema),
    citations: z.array(citationSchema),
    provisions: z.array(provisionSchema),
    findings: z.array(findingSchema),
  })
  .openapi('Resolution');

type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> };

/** Fails to compile when wire shape and model part. */
type Same<Wire, Model> = [Wire] extends [Model] ? ([Model] extends [Wire] ? true : never) : never;
const sameAsModel: Same<z.infer<typeof resolutionSchema>, Mutable<Resolution>> = true;
void sameAsModel;
