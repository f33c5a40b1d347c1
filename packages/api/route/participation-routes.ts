/** Routes of participation beside its acts: registers from files, documents of applicants, lists as files, badges, the door, one's own data. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  answersSchema,
  attachmentSchema,
  badgeSchema,
  doorSchema,
  tableSchema,
} from '../schema/participation.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { processParameter } from './process-path.ts';

const binary = z.string().openapi({ format: 'binary' });
const bytesBody = { required: true, content: { 'application/octet-stream': { schema: binary } } };
const fileName = z.object({
  name: z.string().min(1).max(200).openapi({ description: 'The name of the file.' }),
});
const part = (name: string, form = /^[\w~./ -]{1,200}$/) =>
  z
    .string()
    .regex(form)
    .openapi({ param: { name, in: 'path' } });

/** Reads a table without keeping it. */
export const readTableFile = createRoute({
  method: 'post',
  path: '/api/tables',
  operationId: 'readTable',
  summary: 'Read a register from a file (csv, xlsx; at most 30 MB) without keeping it',
  request: { query: fileName.partial(), body: bytesBody },
  responses: {
    200: jsonResponse('The table', tableSchema),
    ...problemResponses('too-large', 'not-readable', 'unsupported-format'),
  },
});

/** Hands in a document that a form asks for. */
export const keepAttachment = createRoute({
  method: 'post',
  path: '/api/processes/{id}/attachments',
  operationId: 'keepAttachment',
  summary: 'Hand in a document that a form asks for (pdf, Word, OpenDocument, picture; at most 15 MB)',
  request: { params: processParameter, query: fileName, body: bytesBody },
  responses: {
    201: jsonResponse('Kept', attachmentSchema),
    ...problemResponses('not-found', 'too-large', 'not-readable', 'unauthenticated', 'too-many'),
  },
});

/** A document that was handed in, for whoever handed it in and the offices. */
export const getAttachment = createRoute({
  method: 'get',
  path: '/api/processes/{id}/attachments/{attachment}',
  operationId: 'getAttachment',
  summary: 'A document that was handed in',
  request: { params: processParameter.extend({ attachment: part('attachment') }) },
  responses: {
    200: { description: 'The document', content: { 'application/octet-stream': { schema: binary } } },
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** What somebody answered, for themselves and the offices. */
export const getAnswers = createRoute({
  method: 'get',
  path: '/api/processes/{id}/answers/{answers}',
  operationId: 'getAnswers',
  summary: 'What an applicant or participant answered to a form',
  request: { params: processParameter.extend({ answers: part('answers') }) },
  responses: {
    200: jsonResponse('The answers', answersSchema),
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** A list as a file. */
export const getListFile = createRoute({
  method: 'get',
  path: '/api/processes/{id}/lists/{list}/file.{format}',
  operationId: 'getListFile',
  summary: 'A list of participants as a document, as far as it may be seen',
  request: {
    params: processParameter.extend({ list: part('list'), format: z.enum(['docx', 'csv', 'json']) }),
    query: z.object({ language: z.enum(['en', 'zh']).default('en') }),
  },
  responses: {
    200: { description: 'The list', content: { 'application/octet-stream': { schema: binary } } },
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** A badge ready to be printed. */
export const getBadge = createRoute({
  method: 'get',
  path: '/api/processes/{id}/badges/{badge}',
  operationId: 'getBadge',
  summary: 'A badge with its signed code, for its party and the secretariat',
  request: { params: processParameter.extend({ badge: part('badge') }) },
  responses: {
    200: jsonResponse('The badge', badgeSchema),
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** What a phone at the door has to know. */
export const getDoor = createRoute({
  method: 'get',
  path: '/api/processes/{id}/door',
  operationId: 'getDoor',
  summary: 'The key by which badges are verified, those revoked, and the rooms; for the secretariat',
  request: { params: processParameter },
  responses: {
    200: jsonResponse('The door', doorSchema),
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** Everything that is kept about whoever asks. */
export const getOwnData = createRoute({
  method: 'get',
  path: '/api/processes/{id}/own-data',
  operationId: 'getOwnData',
  summary:
    'Everything that is kept about the party under whose hat it is asked: applications, registrations, answers',
  request: { params: processParameter },
  responses: {
    200: jsonResponse('One’s own data', z.record(z.string(), z.unknown())),
    ...problemResponses('not-found', 'unauthenticated'),
  },
});

/** The routes of participation, in the order in which they are documented. */
export const participationRoutes = [
  readTableFile,
  keepAttachment,
  getAttachment,
  getAnswers,
  getListFile,
  getBadge,
  getDoor,
  getOwnData,
] as const;
