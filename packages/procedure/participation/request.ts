/** What requests of this room share: ids, parties, organizations. */
import { z } from 'zod';
import { inheritedNames } from '../act/person-id.ts';
import { words } from '../act/words.ts';
import { leaderships, organizationKinds } from './application/state.ts';

/** An id that somebody gives: of a step, a room, a scan. */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => /^[\p{L}\p{N}][\p{L}\p{N}._~/ -]*$/u.test(id) && !inheritedNames.has(id), {
    message: 'Use letters, digits, “-”, “_” and “.”.',
    params: { zh: '请使用字母、数字、“-”、“_”和“.”。' },
  });

/** An ISO 3166-1 alpha-2 code. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/** A party as its bearer: `member-state/MX`. */
export const partySchema = z.string().regex(/^[a-z-]{2,30}\/[A-Za-z0-9-]{2,80}$/);

const name = z
  .string()
  .trim()
  .max(300)
  .refine((text) => text.length >= 2, {
    message: 'Give the name of the organization.',
    params: { zh: '请填写组织名称。' },
  });

/** What is public of an organization by its nature. */
export const organizationSchema = z.strictObject({
  name,
  otherNames: z.array(name).max(6).default([]),
  kind: z.enum(organizationKinds),
  country: countrySchema.nullable().default(null),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null),
  leadership: z.enum(leaderships).default('undeclared'),
});

/** Answers to a form, by field; judged by the form itself. */
export const answersSchema = z.record(z.string().max(100), z.unknown());

/** Something that the office writes to somebody. */
export const noteSchema = words(2_000);
