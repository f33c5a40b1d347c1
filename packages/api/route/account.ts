/** Routes by which people sign in and out, and recover what they have lost. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  accountSchema,
  challengeSchema,
  codeSchema,
  credentialSchema,
  emailSchema,
  linkTokenSchema,
  passwordSchema,
  personNameSchema,
  signInSchema,
  whoseSchema,
} from '../schema/account.ts';
import { languageSchema } from '../schema/reading.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

/** A body of JSON. */
export function jsonBody<Schema>(schema: Schema) {
  return { body: { required: true, content: { 'application/json': { schema } } } };
}

/** Nothing but that it is done. */
export const done = { 204: { description: 'Done' } } as const;

/** Who sits before the screen. */
export const getAccount = createRoute({
  method: 'get',
  path: '/api/account',
  operationId: 'getAccount',
  summary: 'Who is signed in, and how one may come in',
  responses: {
    200: jsonResponse('Who it is; nobody where account is null', whoseSchema),
    ...problemResponses(),
  },
});

/** Changes what somebody is called and the language in which they are written to. */
export const changeAccount = createRoute({
  method: 'patch',
  path: '/api/account',
  operationId: 'changeAccount',
  summary: 'Change name or language',
  request: jsonBody(
    z.strictObject({ name: personNameSchema.optional(), language: languageSchema.optional() }),
  ),
  responses: { 200: jsonResponse('The account', accountSchema), ...problemResponses('unauthenticated') },
});

/** Removes an account and erases what is personal in it. */
export const removeAccount = createRoute({
  method: 'delete',
  path: '/api/account',
  operationId: 'removeAccount',
  summary: 'Remove the account; the record keeps its acts under an id that names nobody',
  responses: { ...done, ...problemResponses('unauthenticated', 'prove-again') },
});

/** Signs in by password. */
export const signIn = createRoute({
  method: 'post',
  path: '/api/account/sign-in',
  operationId: 'signIn',
  summary: 'Sign in with address and password',
  request: jsonBody(z.strictObject({ email: z.string().min(1).max(254), password: passwordSchema })),
  responses: {
    200: jsonResponse('Signed in, or what is still owed', signInSchema),
    ...problemResponses('not-recognised', 'too-many'),
  },
});

/** The second step: a code. */
export const signInCode = createRoute({
  method: 'post',
  path: '/api/account/sign-in/code',
  operationId: 'signInWithCode',
  summary: 'End a sign-in with a code of the device, or a recovery code',
  request: jsonBody(z.strictObject({ code: codeSchema })),
  responses: {
    200: jsonResponse('Signed in', signInSchema),
    ...problemResponses('not-recognised', 'expired', 'too-many'),
  },
});

/** Begins a sign-in by passkey. */
export const passkeyChallenge = createRoute({
  method: 'post',
  path: '/api/account/sign-in/passkey/challenge',
  operationId: 'beginPasskeySignIn',
  summary: 'What the browser is to ask of a passkey',
  responses: {
    200: jsonResponse('The challenge', challengeSchema),
    ...problemResponses('not-found', 'too-many'),
  },
});

/** Signs in by passkey. */
export const signInPasskey = createRoute({
  method: 'post',
  path: '/api/account/sign-in/passkey',
  operationId: 'signInWithPasskey',
  summary: 'Sign in with a passkey',
  request: jsonBody(z.strictObject({ credential: credentialSchema })),
  responses: {
    200: jsonResponse('Signed in', signInSchema),
    ...problemResponses('not-recognised', 'expired', 'too-many'),
  },
});

/** Begins a sign-in through another house. */
export const beginSingleSignOn = createRoute({
  method: 'post',
  path: '/api/account/single-sign-on',
  operationId: 'beginSingleSignOn',
  summary: 'Where to send the browser to sign in through the house of single sign-on',
  request: jsonBody(
    z.strictObject({
      purpose: z.enum(['sign-in', 'proof', 'link']).default('sign-in').openapi({
        description: 'sign-in; proof: show once more that it is you; link: let it open the present account.',
      }),
      next: z.string().max(500).optional().openapi({ description: 'The path to come back to.' }),
      invitation: linkTokenSchema.optional(),
    }),
  ),
  responses: {
    200: jsonResponse('Where to go', z.object({ address: z.string() })),
    ...problemResponses('not-found', 'unauthenticated', 'too-many', 'unavailable'),
  },
});

/** Whither the other house sends the browser back. */
export const endSingleSignOn = createRoute({
  method: 'get',
  path: '/api/account/single-sign-on/return',
  operationId: 'endSingleSignOn',
  summary: 'Where the house of single sign-on sends the browser back to',
  responses: {
    303: { description: 'To the page that was asked for, or back to the sign-in with what went wrong' },
    ...problemResponses(),
  },
});

/** Signs out. */
export const signOut = createRoute({
  method: 'post',
  path: '/api/account/sign-out',
  operationId: 'signOut',
  summary: 'Sign out of this browser',
  responses: { ...done, ...problemResponses() },
});

/** Shows once more that it is the same person. */
export const proveAgain = createRoute({
  method: 'post',
  path: '/api/account/proof',
  operationId: 'proveAgain',
  summary: 'Show once more that it is you, before something that matters',
  request: jsonBody(
    z.strictObject({
      password: passwordSchema.optional(),
      code: codeSchema.optional(),
      credential: credentialSchema.optional(),
    }),
  ),
  responses: { ...done, ...problemResponses('unauthenticated', 'not-recognised', 'expired', 'too-many') },
});

/** Asks for a link by which a password is set anew. */
export const beginRecovery = createRoute({
  method: 'post',
  path: '/api/account/recovery',
  operationId: 'beginRecovery',
  summary: 'Send a link to an address; the answer is the same whether it has an account or not',
  request: jsonBody(z.strictObject({ email: emailSchema, language: languageSchema.optional() })),
  responses: {
    202: jsonResponse('If the address has an account, a link is on its way', z.object({})),
    ...problemResponses('too-many'),
  },
});

/** Whether a link still holds. */
export const lookAtRecovery = createRoute({
  method: 'post',
  path: '/api/account/recovery/link',
  operationId: 'lookAtRecovery',
  summary: 'Whether a recovery link still holds',
  request: jsonBody(z.strictObject({ token: linkTokenSchema })),
  responses: { ...done, ...problemResponses('expired', 'too-many') },
});

/** Sets a password anew. */
export const endRecovery = createRoute({
  method: 'post',
  path: '/api/account/recovery/password',
  operationId: 'endRecovery',
  summary: 'Set a password with a recovery link; every session ends',
  request: jsonBody(z.strictObject({ token: linkTokenSchema, password: passwordSchema })),
  responses: {
    200: jsonResponse('Signed in, or what is still owed', signInSchema),
    ...problemResponses('expired', 'weak-password', 'too-many'),
  },
});

/** Asks for an account. */
export const signUp = createRoute({
  method: 'post',
  path: '/api/account/sign-up',
  operationId: 'signUp',
  summary: 'Send a link to an address by which an account is made',
  request: jsonBody(z.strictObject({ email: emailSchema, language: languageSchema.optional() })),
  responses: {
    202: jsonResponse('A letter is on its way', z.object({})),
    ...problemResponses('forbidden', 'too-many'),
  },
});
