/** Routes of participation beside its acts: registers from files, documents of applicants, lists as files, badges, the door, one's own data. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  answersSchema,
  attachmentSchema,
  badgeSchema,
  doorSchema,
  participationViewSchema,
  tableSchema,
} from '../schema/participation.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';
import { hatHeaders, hatSchema, processParameter } from './process-path.ts';

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

const asHat = hatSchema.optional().openapi({
  description: 'In place of the header, which links cannot send.',
});

/** What a hat may see of participation. */
export const getParticipation = createRoute({
  method: 'get',
  path: '/api/processes/{id}/participation',
  operationId: 'getParticipation',
  summary:
    'Who takes part: categories, forms, applications, meetings, delegations, lists, badges, as far as the hat may see them',
  request: {
    params: processParameter,
    headers: hatHeaders,
    query: z.object({
      asOf: z.iso.date().optional().openapi({ description: 'As it stood at the end of this day.' }),
    }),
  },
  responses: {
    200: jsonResponse('What the hat may see', participationViewSchema),
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

/** Registrations for an event. */
export const listRegistrations = createRoute({
  method: 'get',
  path: '/api/processes/{id}/registrations',
  operationId: 'listRegistrations',
  summary: 'Registrations for a meeting: all for offices, a party’s own for the party',
  request: {
    params: processParameter,
    headers: hatHeaders,
    query: z.object({ event: z.string().min(1).max(200).optional() }),
  },
  responses: {
    200: jsonResponse(
      'The registrations',
      z.object({ registrations: z.array(z.looseObject({ id: z.string(), status: z.string() })) }),
    ),
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

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
  request: { params: processParameter, headers: hatHeaders, query: fileName, body: bytesBody },
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
  request: {
    params: processParameter.extend({
      attachment: z.uuid().openapi({ param: { name: 'attachment', in: 'path' } }),
    }),
    headers: hatHeaders,
    query: z.object({ hat: asHat }),
  },
  responses: {
    200: { description: 'The document', content: { 'application/octet-stream': { schema: binary } } },
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

/** What somebody answered, for themselves and the offices. */
export const getAnswers = createRoute({
  method: 'get',
  path: '/api/processes/{id}/answers/{answers}',
  operationId: 'getAnswers',
  summary: 'What an applicant or participant answered to a form',
  request: { params: processParameter.extend({ answers: part('answers') }), headers: hatHeaders },
  responses: {
    200: jsonResponse('The answers', answersSchema),
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
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
    headers: hatHeaders,
    query: z.object({ language: z.enum(['en', 'zh']).default('en'), hat: asHat }),
  },
  responses: {
    200: { description: 'The list', content: { 'application/octet-stream': { schema: binary } } },
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

/** A badge ready to be printed. */
export const getBadge = createRoute({
  method: 'get',
  path: '/api/processes/{id}/badges/{badge}',
  operationId: 'getBadge',
  summary: 'A badge with its signed code, for its party and the secretariat',
  request: { params: processParameter.extend({ badge: part('badge') }), headers: hatHeaders },
  responses: {
    200: jsonResponse('The badge', badgeSchema),
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

/** What a phone at the door has to know. */
export const getDoor = createRoute({
  method: 'get',
  path: '/api/processes/{id}/door',
  operationId: 'getDoor',
  summary: 'The key by which badges are verified, those revoked, and the rooms; for the secretariat',
  request: { params: processParameter, headers: hatHeaders },
  responses: {
    200: jsonResponse('The door', doorSchema),
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

/** Everything that is kept about whoever asks. */
export const getOwnData = createRoute({
  method: 'get',
  path: '/api/processes/{id}/own-data',
  operationId: 'getOwnData',
  summary:
    'Everything that is kept about the party under whose hat it is asked: applications, registrations, answers',
  request: { params: processParameter, headers: hatHeaders },
  responses: {
    200: jsonResponse('One’s own data', z.record(z.string(), z.unknown())),
    ...problemResponses('not-found', 'unauthenticated', 'forbidden'),
  },
});

/** The routes of participation, in the order in which they are documented. */
export const participationRoutes = [
  getParticipation,
  listRegistrations,
  readTableFile,
  keepAttachment,
  getAttachment,
  getAnswers,
  getListFile,
  getBadge,
  getDoor,
  getOwnData,
] as const;
