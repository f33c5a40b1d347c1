/** The record on the wire. */
import { z } from '@hono/zod-openapi';
import { authoritySchema } from './plan.ts';

/** The most acts that are given at once. */
export const mostActs = 1_000;

/** An act of the record. */
export const recordedActSchema = z
  .object({
    position: z.int().openapi({ description: 'From 1, without gaps.' }),
    process: z.string(),
    matter: z.string().openapi({ example: 'document/A-RES-61-208.en' }),
    version: z.int().openapi({ description: 'The number of the act within its matter, from 1.' }),
    name: z.string().openapi({ example: 'DocumentKept' }),
    payload: z.unknown().openapi({ description: 'Any JSON.' }),
    bearer: z.string().nullable(),
    authority: authoritySchema.nullable(),
    happenedAt: z.string(),
    recordedAt: z.string(),
    previousHash: z.string(),
    hash: z.string().openapi({
      description: 'SHA-256 over the canonical JSON (RFC 8785) of all other fields, hexadecimal.',
    }),
  })
  .openapi('RecordedAct');

/** An act that whoever asks may not see: its place in the chain is open to all. */
export const sealedActSchema = z
  .object({
    position: z.int(),
    sealed: z.literal(true),
    previousHash: z.string(),
    hash: z.string(),
  })
  .openapi('SealedAct');

/** A part of the record. */
export const recordPageSchema = z
  .object({
    head: z.object({ position: z.int(), hash: z.string() }),
    acts: z.array(recordedActSchema),
  })
  .openapi('RecordPage');

/** A part of the record in which acts of others are sealed. */
export const shownRecordPageSchema = z
  .object({
    head: z.object({ position: z.int(), hash: z.string() }),
    acts: z.array(z.union([recordedActSchema, sealedActSchema])),
  })
  .openapi('ShownRecordPage');

/** A part of the record in which acts of others are sealed. */
export type ShownRecordPage = z.infer<typeof shownRecordPageSchema>;

/** A part of the record. */
export type RecordPage = z.infer<typeof recordPageSchema>;
