/** Signed statements of what the record was. */
import { z } from '@hono/zod-openapi';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A signed statement of what the record was: a small file to keep. */
export const checkpointSchema = z
  .object({
    kind: z.literal('rostrum-checkpoint'),
    version: z.literal(1),
    server: z
      .string()
      .openapi({ description: 'The address of the server.', example: 'https://rostrum.example.org' }),
    record: hash.openapi({ description: 'The hash of the first act, by which the record is known.' }),
    position: z.int(),
    hash: hash.openapi({ description: 'The hash of the act at that position.' }),
    root: hash.openapi({
      description: 'The root of the tree of all hashes up to it (RFC 9162, section 2.1).',
    }),
    at: z.string(),
    key: z.string().openapi({ description: 'The name of the key.' }),
    publicKey: z.string().openapi({ description: 'Ed25519, SubjectPublicKeyInfo in base64.' }),
    signature: z.string().openapi({
      description: 'Ed25519 over the canonical JSON (RFC 8785) of all other fields, base64.',
    }),
  })
  .openapi('Checkpoint');

/** A key with which a server signs, or has signed. */
export const checkpointKeySchema = z
  .object({
    id: z.string(),
    publicKey: z.string(),
    since: z.string(),
    position: z.int().openapi({ description: 'The act of the record by which it was published.' }),
    replaces: z.string().nullable(),
    retired: z.boolean().openapi({ description: 'It signs no more; what it signed before stays good.' }),
  })
  .openapi('CheckpointKey');

const proof = z.array(hash).max(200).openapi({ description: 'Hashes from the bottom of the tree up.' });

/** A proof that the record only grew. */
export const growthSchema = z
  .object({ from: z.int(), to: z.int(), proof })
  .openapi('GrowthProof', { description: 'Proof of consistency of RFC 9162, section 2.1.4.' });

/** A proof that an act stands in the record. */
export const receiptSchema = z
  .object({ position: z.int(), hash, proof, checkpoint: checkpointSchema })
  .openapi('Receipt', {
    description: 'Proof of inclusion of RFC 9162, section 2.1.3, with the checkpoint that it leads to.',
  });

/** A proof that an act stands in the record. */
export type Receipt = z.infer<typeof receiptSchema>;
