/** Accounts on the wire: who somebody is, what opens their account, where they are signed in. */
import { z } from '@hono/zod-openapi';
import { languageSchema } from './reading.ts';

/** The fewest and the most characters of a password. */
export const passwordLength = { least: 12, most: 256 } as const;

/** What programs may be allowed to do. */
export const scopeSchema = z
  .string()
  .max(120)
  .regex(/^(read|admin|act:(\*|[\p{L}\p{N}._~()-]{1,100}))$/u, {
    error: 'One of read, admin, act:* and act:PROCESS',
  })
  .openapi({
    description: 'read: see what the account may see; act:PROCESS (act:* for all): act there; admin.',
    example: 'act:A-RES-71-280',
  });

/** An e-mail address. */
export const emailSchema = z.email({ error: 'An e-mail address, such as name@example.org' }).max(254);

/** What somebody wants to be called. */
export const personNameSchema = z
  .string()
  .trim()
  .min(1, { error: 'A name' })
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, { error: 'A name in one line' });

/** A password that is to hold from now on; whether it can be guessed is judged apart. */
export const passwordSchema = z.string().min(1).max(passwordLength.most);

/** What comes with a link: letters that only its holder knows. */
export const linkTokenSchema = z.string().min(1).max(200);

/** Six digits from a device, or a recovery code. */
export const codeSchema = z.string().trim().min(1).max(40);

/** What the browser says about a passkey, as WebAuthn Level 3 writes it in JSON; judged when it is verified. */
export const credentialSchema = z
  .looseObject({ id: z.string().min(1).max(1_500), type: z.literal('public-key') })
  .openapi('PasskeyCredential', { description: 'PublicKeyCredential.toJSON() of the browser.' });

/** What the browser is to ask of a passkey. */
export const challengeSchema = z.looseObject({ challenge: z.string() }).openapi('PasskeyChallenge', {
  description: 'For parseCreationOptionsFromJSON or parseRequestOptionsFromJSON.',
});

/** Somebody who has signed in. */
export const accountSchema = z
  .object({
    id: z.string().openapi({ description: 'The id by which acts name the person.' }),
    name: z.string(),
    email: z.string(),
    language: languageSchema,
    administrator: z.boolean(),
  })
  .openapi('Account');

/** Somebody who has signed in. */
export type Account = z.infer<typeof accountSchema>;

/** The ways in that this server has. */
export const waysInSchema = z
  .object({
    passkeys: z.boolean().openapi({ description: 'Whether this address can be used with passkeys.' }),
    singleSignOn: z.string().nullable().openapi({ description: 'How the other house is called.' }),
    mail: z.boolean().openapi({ description: 'Whether links can be sent by mail.' }),
    signUp: z.boolean().openapi({ description: 'Whether anybody may ask for an account.' }),
  })
  .openapi('WaysIn');

/** The ways in that this server has. */
export type WaysIn = z.infer<typeof waysInSchema>;

/** Who sits before the screen, and how they may come in. */
export const whoseSchema = z
  .object({ account: accountSchema.nullable(), ways: waysInSchema })
  .openapi('Whose');

/** Who sits before the screen, and how they may come in. */
export type Whose = z.infer<typeof whoseSchema>;

/** How far a sign-in has come. */
export const signInSchema = z
  .object({
    next: z.enum(['code']).nullable().openapi({
      description: 'What is still owed: a code from the device, or nothing.',
    }),
    account: accountSchema.nullable(),
  })
  .openapi('SignIn');

/** How far a sign-in has come. */
export type SignIn = z.infer<typeof signInSchema>;

/** A key that a device holds. */
export const passkeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    synced: z.boolean().openapi({ description: 'Whether it is kept on several devices of its owner.' }),
    createdAt: z.string(),
    usedAt: z.string().nullable(),
  })
  .openapi('Passkey');

/** A key that a device holds. */
export type Passkey = z.infer<typeof passkeySchema>;

/** What opens an account. */
export const keysSchema = z
  .object({
    password: z.boolean(),
    singleSignOn: z.boolean(),
    passkeys: z.array(passkeySchema),
    codes: z.object({
      since: z.string().nullable().openapi({ description: 'Since when codes of a device are asked for.' }),
      recovery: z.int().openapi({ description: 'How many recovery codes are left.' }),
    }),
  })
  .openapi('AccountKeys');

/** What opens an account. */
export type AccountKeys = z.infer<typeof keysSchema>;

/** A browser that is signed in. */
export const sessionSchema = z
  .object({
    id: z.string(),
    /** The one that asks. */
    present: z.boolean(),
    way: z.enum(['password', 'passkey', 'single-sign-on', 'invitation', 'recovery']),
    agent: z.string().nullable().openapi({ description: 'Browser and system.', example: 'Firefox, Linux' }),
    createdAt: z.string(),
    seenAt: z.string(),
    endsAt: z.string(),
  })
  .openapi('Session');

/** A browser that is signed in. */
export type Session = z.infer<typeof sessionSchema>;

/** A token of a program, without its secret. */
export const tokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(scopeSchema),
    createdAt: z.string(),
    expiresAt: z.string(),
    usedAt: z.string().nullable(),
  })
  .openapi('Token');

/** A token of a program, without its secret. */
export type Token = z.infer<typeof tokenSchema>;
