/** What becomes of an archive that is sent. */
import { z } from '@hono/zod-openapi';

/** The largest archive that is taken, in bytes. */
export const largestArchive = 256 * 1024 * 1024;

/** What became of an archive. */
export const importReportSchema = z
  .object({
    process: z.string().openapi({ description: 'The process that it has become here.' }),
    acts: z.int().openapi({ description: 'The acts that were recorded.' }),
    already: z
      .int()
      .openapi({ description: 'The acts of the archive that were here from an earlier import.' }),
    documents: z.array(
      z.object({
        key: z.string(),
        outcome: z.enum(['kept', 'there', 'differs']).openapi({
          description: '`differs`: another text is kept under this key here, and stays.',
        }),
      }),
    ),
    origin: z.object({ server: z.string(), record: z.string(), position: z.int() }),
  })
  .openapi('ImportReport');

/** What became of an archive. */
export type ImportReport = z.infer<typeof importReportSchema>;
