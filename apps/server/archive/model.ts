/**
 * An archive: a whole process in one zip that can be verified anywhere.
 *
 * `manifest.json` names every file with its SHA-256. `acts.jsonl` holds the acts that its maker may see, as canonical JSON, with the acts of
 * the library on the documents. `hashes.bin` holds the hashes of all acts of the source record up to the checkpoint, 32 bytes each, so
 * that the chain and its root can be computed whatever is sealed. `checkpoint.json` is the signed root. `documents/KEY.json` are the texts.
 */
import { z } from 'zod';

/** The names of the files that are always there. */
export const archiveFiles = {
  manifest: 'manifest.json',
  acts: 'acts.jsonl',
  hashes: 'hashes.bin',
  checkpoint: 'checkpoint.json',
} as const;

/** The folder of the documents. */
export const documentFolder = 'documents/';

/** The bytes of a hash. */
export const hashSize = 32;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an archive says of itself. */
export const manifestSchema = z.object({
  format: z.literal('rostrum-archive'),
  version: z.literal(1),
  process: z.string().min(1).max(200),
  title: z.object({ en: z.string(), zh: z.string() }),
  /** Under which hat it was made: `secretariat`; `server` for whoever runs the server. */
  madeFor: z.string(),
  /** Whether it holds every act of the process. */
  whole: z.boolean(),
  madeAt: z.string(),
  acts: z.number().int().nonnegative(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int().nonnegative(), sha256 })),
});

/** What an archive says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A document of the library as it goes with an archive. */
export const archivedDocumentSchema = z.object({
  key: z.string().min(1).max(200),
  language: z.string(),
  askedLanguage: z.string().nullable(),
  origin: z.string().nullable(),
  text: z.string(),
  settlements: z.array(z.unknown()),
  corrections: z.array(z.unknown()),
});

/** A document of the library as it goes with an archive. */
export type ArchivedDocument = z.infer<typeof archivedDocumentSchema>;
