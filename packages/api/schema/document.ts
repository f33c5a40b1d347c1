/** Documents that a server keeps, on the wire. */
import { z } from '@hono/zod-openapi';
import { correctionsSchema, settlementsSchema } from './correction.ts';
import { findingSchema, languageSchema, resolutionSchema } from './reading.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 60 * 1024 * 1024;

/** The longest text that is kept, in UTF-16 units. */
export const longestText = 16 * 1024 * 1024;

/** `A-RES-61-208.en`: symbol and language of a document, written so that it can stand in an address. */
export const documentKeySchema = z
  .string()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,158})\.(ar|en|es|fr|ru|zh)$/u, {
    error: 'A key such as A-RES-61-208.en: the symbol with dashes, a dot, the language',
  })
  .openapi('DocumentKey', { example: 'A-RES-61-208.en' });

/** What a list of documents shows of each. */
export const documentSummarySchema = z
  .object({
    key: documentKeySchema,
    symbol: z.string().nullable(),
    language: languageSchema,
    title: z.string().nullable(),
    organ: z.string().nullable(),
    session: z.int().nullable(),
    adoptedOn: z.string().nullable(),
    /** One of the documents that the product brings along. */
    sample: z.boolean(),
    /** From where the text comes: the source of a sample, the name of the file that was read, or null. */
    origin: z.string().nullable(),
    keptAt: z.string().openapi({ description: 'ISO instant.' }),
    /** Grows with every change; also the `ETag` of the document. */
    revision: z.int().positive(),
    /** Keys of the other language versions of the same document. */
    otherLanguages: z.array(documentKeySchema),
    counts: z.object({
      paragraphs: z.int().openapi({ description: 'Operative paragraphs.' }),
      provisions: z.int(),
      findings: z.int(),
      /** Findings that no settlement covers. */
      unsettled: z.int(),
      corrections: z.int(),
    }),
  })
  .openapi('DocumentSummary');

/** A document in full. `reading` has the corrections applied; its findings list those that no longer fit. */
export const keptDocumentSchema = z
  .object({
    summary: documentSummarySchema,
    original: z.string().openapi({ description: 'The text as it was given; spans refer to it.' }),
    reading: resolutionSchema,
    settlements: settlementsSchema,
    corrections: correctionsSchema,
  })
  .openapi('KeptDocument');

/** A text to keep. */
export const keepRequestSchema = z
  .strictObject({
    text: z.string().min(1).max(longestText),
    language: languageSchema.optional().openapi({ description: 'Found from the text where absent.' }),
    /** The name of the file from which the text was read. */
    name: z.string().max(300).optional(),
    settlements: settlementsSchema.optional(),
    corrections: correctionsSchema.optional(),
    /** Puts this text in the place of the one that is kept under the same symbol and language. */
    replace: z.boolean().optional(),
  })
  .openapi('KeepRequest');

/** The format in which a file came. */
export const sourceFormatSchema = z.string().openapi('SourceFormat', { example: 'docx' });

/** A file as read, without being kept. */
export const readPreviewSchema = z
  .object({
    text: z.string(),
    format: sourceFormatSchema,
    reading: resolutionSchema,
    /** The key under which the document would be kept. */
    key: documentKeySchema,
    /** That key, if a document is kept under it now. */
    keptAs: documentKeySchema.nullable(),
  })
  .openapi('ReadPreview');

/** Something that a careful officer would ask about. */
export const checkFindingSchema = findingSchema
  .extend({
    symbol: z.string().nullable(),
    language: languageSchema,
    comparedWith: languageSchema.optional().openapi({
      description: 'For differences between language versions: the language compared with.',
    }),
  })
  .openapi('CheckFinding');

/** What the checker found in a kept document, its other language versions beside it. */
export const checkReportSchema = z.object({ findings: z.array(checkFindingSchema) }).openapi('CheckReport');

/** What a list of documents shows of each. */
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
/** A document in full. */
export type KeptDocument = z.infer<typeof keptDocumentSchema>;
/** A text to keep. */
export type KeepRequest = z.infer<typeof keepRequestSchema>;
/** A file as read, without being kept. */
export type ReadPreview = z.infer<typeof readPreviewSchema>;
/** What the checker found. */
export type CheckReport = z.infer<typeof checkReportSchema>;
