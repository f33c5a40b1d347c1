/** Routes to what opens an account: password, passkeys, codes, sessions, and tokens for programs. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  challengeSchema,
  codeSchema,
  credentialSchema,
  keysSchema,
  passkeySchema,
  passwordSchema,
  scopeSchema,
  sessionSchema,
  tokenSchema,
} from '../schema/account.ts';
import { done, jsonBody } from './account.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

const idParameter = z.object({
  id: z
    .string()
    .min(1)
    .max(1_500)
    .openapi({ param: { name: 'id', in: 'path' } }),
});
const nameSchema = z.string().trim().min(1).max(100);
const sensitive = problemResponses('unauthenticated', 'prove-again', 'not-found');

/** What opens the account. */
export const getKeys = createRoute({
  method: 'get',
  path: '/api/account/keys',
  operationId: 'getKeys',
  summary: 'What opens the account',
  responses: { 200: jsonResponse('Its keys', keysSchema), ...problemResponses('unauthenticated') },
});

/** Sets the password. */
export const setPassword = createRoute({
  method: 'put',
  path: '/api/account/password',
  operationId: 'setPassword',
  summary: 'Set the password; other sessions end',
  request: jsonBody(z.strictObject({ password: passwordSchema })),
  responses: { ...done, ...sensitive, ...problemResponses('weak-password') },
});

/** Begins a new passkey. */
export const newPasskey = createRoute({
  method: 'post',
  path: '/api/account/passkeys/challenge',
  operationId: 'beginPasskey',
  summary: 'What the browser is to ask of a device for a new passkey',
  responses: { 200: jsonResponse('The challenge', challengeSchema), ...sensitive },
});

/** Adds a passkey. */
export const addPasskey = createRoute({
  method: 'post',
  path: '/api/account/passkeys',
  operationId: 'addPasskey',
  summary: 'Add a passkey',
  request: jsonBody(z.strictObject({ name: nameSchema, credential: credentialSchema })),
  responses: {
    201: jsonResponse('The passkey', passkeySchema),
    ...sensitive,
    ...problemResponses('expired'),
  },
});

/** Removes a passkey. */
export const removePasskey = createRoute({
  method: 'delete',
  path: '/api/account/passkeys/{id}',
  operationId: 'removePasskey',
  summary: 'Remove a passkey',
  request: { params: idParameter },
  responses: { ...done, ...sensitive },
});

/** Begins to ask for codes. */
export const beginCodes = createRoute({
  method: 'post',
  path: '/api/account/codes',
  operationId: 'beginCodes',
  summary: 'A secret for an authenticator app; codes are asked for once one was shown',
  responses: {
    200: jsonResponse('The secret', z.object({ secret: z.string(), address: z.string() })),
    ...sensitive,
  },
});

const recoveryCodes = jsonResponse('Shown this once', z.object({ recoveryCodes: z.array(z.string()) }));

/** From now on codes are asked for. */
export const confirmCodes = createRoute({
  method: 'post',
  path: '/api/account/codes/confirmation',
  operationId: 'confirmCodes',
  summary: 'Show a first code; from then on codes are asked for at every sign-in by password',
  request: jsonBody(z.strictObject({ code: codeSchema })),
  responses: { 200: recoveryCodes, ...sensitive, ...problemResponses('not-recognised', 'too-many') },
});

/** Codes are asked for no longer. */
export const removeCodes = createRoute({
  method: 'delete',
  path: '/api/account/codes',
  operationId: 'removeCodes',
  summary: 'Ask for codes no longer',
  responses: { ...done, ...sensitive },
});

/** New recovery codes instead of the old. */
export const renewRecoveryCodes = createRoute({
  method: 'post',
  path: '/api/account/recovery-codes',
  operationId: 'renewRecoveryCodes',
  summary: 'New recovery codes; those before them hold no longer',
  responses: { 200: recoveryCodes, ...sensitive },
});

/** Where one is signed in. */
export const listSessions = createRoute({
  method: 'get',
  path: '/api/account/sessions',
  operationId: 'listSessions',
  summary: 'Where the account is signed in',
  responses: {
    200: jsonResponse('Sessions', z.object({ sessions: z.array(sessionSchema) })),
    ...problemResponses('unauthenticated'),
  },
});

/** Ends one session. */
export const endSession = createRoute({
  method: 'delete',
  path: '/api/account/sessions/{id}',
  operationId: 'endSession',
  summary: 'End a session',
  request: { params: idParameter },
  responses: { ...done, ...problemResponses('unauthenticated', 'not-found') },
});

/** Ends all but the present session. */
export const endOtherSessions = createRoute({
  method: 'delete',
  path: '/api/account/sessions',
  operationId: 'endOtherSessions',
  summary: 'End every session but this one',
  responses: { ...done, ...problemResponses('unauthenticated') },
});

/** The tokens of programs. */
export const listTokens = createRoute({
  method: 'get',
  path: '/api/account/tokens',
  operationId: 'listTokens',
  summary: 'Tokens by which programs act for the account',
  responses: {
    200: jsonResponse('Tokens', z.object({ tokens: z.array(tokenSchema) })),
    ...problemResponses('unauthenticated'),
  },
});

/** The longest that a token may hold, in days. */
export const longestToken = 366;

/** Makes a token. */
export const makeToken = createRoute({
  method: 'post',
  path: '/api/account/tokens',
  operationId: 'makeToken',
  summary: 'Make a token; it is shown this once',
  request: jsonBody(
    z.strictObject({
      name: nameSchema,
      scopes: z.array(scopeSchema).min(1).max(50),
      days: z.int().min(1).max(longestToken).default(90),
    }),
  ),
  responses: {
    201: jsonResponse('The token', tokenSchema.extend({ secret: z.string() })),
    ...sensitive,
    ...problemResponses('forbidden'),
  },
});

/** Revokes a token. */
export const revokeToken = createRoute({
  method: 'delete',
  path: '/api/account/tokens/{id}',
  operationId: 'revokeToken',
  summary: 'Revoke a token',
  request: { params: idParameter },
  responses: { ...done, ...problemResponses('unauthenticated', 'not-found') },
});
