/** Routes by which somebody is invited to a hat of a process, and comes in. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  emailSchema,
  linkTokenSchema,
  passwordSchema,
  personNameSchema,
  signInSchema,
} from '../schema/account.ts';
import { heldInvitationSchema, invitationSchema, invitedHatSchema } from '../schema/invitation.ts';
import { languageSchema } from '../schema/reading.ts';
import { done, jsonBody } from './account.ts';
import { jsonResponse, problemResponses } from './problem-responses.ts';

const processSchema = z.string().min(1).max(120);

/** Invites somebody. */
export const invite = createRoute({
  method: 'post',
  path: '/api/invitations',
  operationId: 'invite',
  summary: 'Invite an address to a hat of a process, or to administer the server',
  request: jsonBody(
    z
      .strictObject({
        email: emailSchema,
        process: processSchema.nullable().default(null),
        hat: invitedHatSchema.nullable().default(null),
        administrator: z.boolean().default(false),
        language: languageSchema.default('en'),
      })
      .refine(({ process, hat }) => (process === null) === (hat === null), {
        error: 'A hat is one of a process: name both, or neither',
      }),
  ),
  responses: {
    201: jsonResponse(
      'Invited; a letter is on its way',
      invitationSchema.extend({
        link: z.string().nullable().openapi({
          description: 'Only where the server sends no letters: to be handed over by whoever invites.',
        }),
      }),
    ),
    ...problemResponses('unauthenticated', 'forbidden', 'too-many'),
  },
});

/** Invitations to a process. */
export const listInvitations = createRoute({
  method: 'get',
  path: '/api/invitations',
  operationId: 'listInvitations',
  summary: 'Invitations that whoever asks has sent; an administrator sees all',
  request: { query: z.object({ process: processSchema.optional() }) },
  responses: {
    200: jsonResponse('Invitations', z.object({ invitations: z.array(invitationSchema) })),
    ...problemResponses('unauthenticated'),
  },
});

/** Withdraws an invitation. */
export const withdrawInvitation = createRoute({
  method: 'delete',
  path: '/api/invitations/{id}',
  operationId: 'withdrawInvitation',
  summary: 'Withdraw an invitation that was not accepted yet',
  request: { params: z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) }) },
  responses: { ...done, ...problemResponses('unauthenticated', 'not-found') },
});

/** What an invitation is for. */
export const lookAtInvitation = createRoute({
  method: 'post',
  path: '/api/account/invitation',
  operationId: 'lookAtInvitation',
  summary: 'What an invitation is for',
  request: jsonBody(z.strictObject({ token: linkTokenSchema })),
  responses: {
    200: jsonResponse('The invitation', heldInvitationSchema),
    ...problemResponses('expired', 'too-many'),
  },
});

/** Accepts an invitation. */
export const acceptInvitation = createRoute({
  method: 'post',
  path: '/api/account/invitation/acceptance',
  operationId: 'acceptInvitation',
  summary: 'Accept an invitation: with the account that is signed in, or with a new one',
  request: jsonBody(
    z.strictObject({
      token: linkTokenSchema,
      account: z
        .strictObject({
          name: personNameSchema,
          email: emailSchema.optional().openapi({
            description: 'Only where the invitation names no address: that of the first administrator.',
          }),
          password: passwordSchema.optional().openapi({
            description: 'Left out where a passkey is to follow.',
          }),
          language: languageSchema.default('en'),
        })
        .optional()
        .openapi({ description: 'For a new account; left out by whoever is signed in.' }),
    }),
  ),
  responses: {
    200: jsonResponse('Accepted', signInSchema.extend({ process: z.string().nullable() })),
    ...problemResponses('unauthenticated', 'expired', 'weak-password', 'forbidden', 'too-many'),
  },
});
