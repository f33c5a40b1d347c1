/** Two versions of a document side by side, on the wire. */
import { z } from '@hono/zod-openapi';
import type { Alignment } from '@rostrum/resolution';
import { documentKeySchema } from './document.ts';

const pairSchema = z
  .object({
    left: z.string().nullable().openapi({ description: 'eId in the first version.' }),
    right: z.string().nullable().openapi({ description: 'eId in the second version.' }),
    fit: z.number().openapi({ description: 'How well they fit, 0 to 1; 0 without counterpart.' }),
  })
  .openapi('AlignedPair');

const differenceSchema = z
  .object({
    kind: z.enum(['paragraph', 'number', 'date', 'citation', 'footnote', 'force', 'bearer', 'when', 'acts']),
    left: z.string().nullable(),
    right: z.string().nullable(),
    onlyLeft: z.array(z.string()),
    onlyRight: z.array(z.string()),
  })
  .openapi('Difference');

/** The alignment of two kept documents, as `alignVersions` of `@rostrum/resolution` gives it. */
export const alignmentAnswerSchema = z
  .object({
    left: documentKeySchema,
    right: documentKeySchema,
    alignment: z.object({ pairs: z.array(pairSchema), differences: z.array(differenceSchema) }),
  })
  .openapi('AlignmentAnswer');

/** The alignment of two kept documents. */
export type AlignmentAnswer = z.infer<typeof alignmentAnswerSchema>;

/** Fails to compile when the alignment no longer fits the wire. */
type Frozen<T> = T extends string | number | null ? T : { readonly [Key in keyof T]: Frozen<T[Key]> };
const fitsWire = (alignment: Alignment): Frozen<AlignmentAnswer['alignment']> => alignment;
void fitsWire;
