/** Two versions of a document side by side, on the wire. */
import { z } from '@hono/zod-openapi';
import { documentKeySchema } from './document.ts';

/** The alignment of two kept documents, as `alignVersions` of `@rostrum/resolution` gives it. */
export const alignmentAnswerSchema = z
  .object({
    left: documentKeySchema,
    right: documentKeySchema,
    alignment: z.looseObject({}),
  })
  .openapi('AlignmentAnswer');

/** The alignment of two kept documents. */
export type AlignmentAnswer = z.infer<typeof alignmentAnswerSchema>;
