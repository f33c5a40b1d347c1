/** Invitations on the wire. */
import { z } from '@hono/zod-openapi';
import { hatCategories, hatRoles } from '@rostrum/procedure';
import { languageSchema } from './reading.ts';

/** The hat that somebody is invited to. */
export const invitedHatSchema = z.strictObject({
  category: z.enum(hatCategories),
  party: z.string().min(1).max(100).nullable(),
  role: z.enum(hatRoles).nullable(),
});

/** The hat that somebody is invited to. */
export type InvitedHat = z.infer<typeof invitedHatSchema>;

/** An invitation as those see it who may invite. */
export const invitationSchema = z
  .object({
    id: z.string(),
    email: z.string().nullable(),
    process: z.string().nullable(),
    hat: invitedHatSchema.nullable(),
    administrator: z.boolean(),
    createdAt: z.string(),
    expiresAt: z.string(),
    acceptedAt: z.string().nullable(),
    person: z.string().nullable().openapi({ description: 'Who accepted it.' }),
  })
  .openapi('Invitation');

/** An invitation as those see it who may invite. */
export type Invitation = z.infer<typeof invitationSchema>;

/** An invitation as its holder sees it. */
export const heldInvitationSchema = invitationSchema
  .pick({ email: true, process: true, hat: true, administrator: true, expiresAt: true })
  .extend({
    title: z.object({ en: z.string(), zh: z.string() }).nullable().openapi({
      description: 'What the process is called.',
    }),
    hasAccount: z
      .boolean()
      .openapi({ description: 'Whether the address has an account already: sign in then.' }),
    language: languageSchema,
  })
  .openapi('HeldInvitation');

/** An invitation as its holder sees it. */
export type HeldInvitation = z.infer<typeof heldInvitationSchema>;
