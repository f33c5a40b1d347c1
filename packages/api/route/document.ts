/** Routes to the documents that a server keeps. */
import { createRoute, z } from '@hono/zod-openapi';
import { correctionsSchema, settlementsSchema } from '../schema/correction.ts';
import {
  checkReportSchema,
  documentKeySchema,
  documentSummarySchema,
  keepRequestSchema,
  keptDocumentSchema,
  readPreviewSchema,
} from '../schema/document.ts';
import { languageSchema } from '../schema/reading.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

/** The path parameter that names a document. */
export const keyParameter = z.object({
  key: documentKeySchema.openapi({ param: { name: 'key', in: 'path' } }),
});

const ifMatch = z.object({
  'if-match': z.string().max(100).optional().openapi({
    description: 'The ETag of the document as last seen: a change meanwhile is then refused with 412.',
  }),
});

/** The list of documents. */
export const listDocuments = createRoute({
  method: 'get',
  path: '/api/documents',
  operationId: 'listDocuments',
  summary: 'List the documents that are kept',
  responses: {
    200: jsonResponse('All documents', z.object({ documents: z.array(documentSummarySchema) })),
    ...problemResponses(),
  },
});

/** One document in full. */
export const getDocument = createRoute({
  method: 'get',
  path: '/api/documents/{key}',
  operationId: 'getDocument',
  summary: 'A document: original text, reading, settlements and corrections',
  request: { params: keyParameter },
  responses: { 200: jsonResponse('The document', keptDocumentSchema), ...problemResponses('not-found') },
});

/** Reads a text and keeps it. */
export const keepDocument = createRoute({
  method: 'post',
  path: '/api/documents',
  operationId: 'keepDocument',
  summary: 'Read a text and keep it',
  request: { body: { required: true, content: { 'application/json': { schema: keepRequestSchema } } } },
  responses: {
    201: jsonResponse('Kept', keptDocumentSchema),
    ...problemResponses(
      'unauthenticated',
      'forbidden',
      'sample',
      'already-kept',
      'too-large',
      'unsupported-format',
      'not-readable',
    ),
  },
});

/** Removes a document; samples stay. */
export const removeDocument = createRoute({
  method: 'delete',
  path: '/api/documents/{key}',
  operationId: 'removeDocument',
  summary: 'Remove a document',
  request: { params: keyParameter, headers: ifMatch },
  responses: {
    204: { description: 'Removed' },
    ...problemResponses('unauthenticated', 'forbidden', 'sample', 'not-found', 'changed-meanwhile'),
  },
});

/** Puts the settlements of a document. */
export const putSettlements = createRoute({
  method: 'put',
  path: '/api/documents/{key}/settlements',
  operationId: 'putSettlements',
  summary: 'Put all settlements of findings of a document',
  request: {
    params: keyParameter,
    headers: ifMatch,
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ settlements: settlementsSchema }) } },
    },
  },
  responses: {
    200: jsonResponse('The document with its settlements', keptDocumentSchema),
    ...problemResponses(
      'unauthenticated',
      'forbidden',
      'not-found',
      'changed-meanwhile',
      'too-large',
      'unsupported-format',
    ),
  },
});

/** Puts the corrections of a document. */
export const putCorrections = createRoute({
  method: 'put',
  path: '/api/documents/{key}/corrections',
  operationId: 'putCorrections',
  summary: 'Put all corrections of the reading of a document',
  request: {
    params: keyParameter,
    headers: ifMatch,
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ corrections: correctionsSchema }) } },
    },
  },
  responses: {
    200: jsonResponse('The document as corrected', keptDocumentSchema),
    ...problemResponses(
      'unauthenticated',
      'forbidden',
      'not-found',
      'changed-meanwhile',
      'too-large',
      'unsupported-format',
    ),
  },
});

/** What the checker finds in a document. */
export const checkDocument = createRoute({
  method: 'get',
  path: '/api/documents/{key}/check',
  operationId: 'checkDocument',
  summary: 'Check a document: contradictions, impossible dates, missing numbers',
  request: { params: keyParameter },
  responses: { 200: jsonResponse('What was found', checkReportSchema), ...problemResponses('not-found') },
});

const bytes = z.string().openapi({ format: 'binary' });

/** Reads a file without keeping it. */
export const readFile = createRoute({
  method: 'post',
  path: '/api/read',
  operationId: 'readFile',
  summary: 'Read a file (txt, docx, pdf, html, Akoma Ntoso; at most 60 MB) without keeping it',
  request: {
    query: z.object({
      name: z.string().max(300).optional().openapi({ description: 'The name of the file, for raw bytes.' }),
      language: languageSchema.optional(),
      changes: z.enum(['final', 'marked', 'original']).optional().openapi({
        description:
          'Tracked changes of a Word document: read as accepted (`final`, the default), shown in the text as [-deleted-] and {+inserted+} (`marked`), or read as rejected (`original`).',
      }),
    }),
    body: {
      required: true,
      content: {
        'application/octet-stream': { schema: bytes },
        'multipart/form-data': { schema: z.object({ file: bytes }) },
      },
    },
  },
  responses: {
    200: jsonResponse('The reading', readPreviewSchema),
    ...problemResponses('too-large', 'unsupported-format', 'not-readable'),
  },
});
