/** Settlements and corrections on the wire. */
import { z } from '@hono/zod-openapi';
import type { Correction, Settlement } from '@rostrum/resolution';
import { forceSchema, whenSchema } from './reading.ts';

const note = z.string().max(2_000).openapi({ description: 'Why, in the words of the officer.' });
const at = z.iso.datetime({ offset: true });
const eId = z.string().min(1).max(200);
const quote = z.string().max(20_000);

/** What an officer decided about one finding. */
export const settlementSchema = z
  .strictObject({
    code: z.string().min(1).max(100),
    eId: eId.nullable(),
    quote,
    resolution: z.enum(['accepted', 'dismissed']),
    note,
    at,
  })
  .openapi('Settlement');

const mark = z.strictObject({ ordinal: z.int().positive(), quote });
const words = z.string().min(1).max(2_000);
const names = z.array(words).max(100);

function correctionOf<Field extends string, Value extends z.ZodType>(field: Field, value: Value) {
  return z.strictObject({
    eId,
    provision: mark,
    field: z.literal(field),
    was: value,
    value,
    note,
    at,
  });
}

const duration = z.string().regex(/^P(?=\d|T\d)(\d+[YMWD])*(T(\d+[HMS])+)?( working)?$/, {
  error: 'An ISO 8601 duration such as P3D, with " working" after it for working days',
});

/** One field of one provision as an officer reads it. */
export const correctionSchema = z
  .discriminatedUnion('field', [
    correctionOf('force', forceSchema),
    correctionOf('bearer', names),
    correctionOf('action', words),
    correctionOf('object', z.string().max(2_000)),
    correctionOf('counterparty', names),
    correctionOf('when', whenSchema.nullable()),
    correctionOf('place', words.nullable()),
    correctionOf('duration', duration.nullable()),
    correctionOf('count', z.number().nullable()),
    correctionOf('conditions', names),
  ])
  .openapi('Correction');

/** All settlements of a document. */
export const settlementsSchema = z.array(settlementSchema).max(5_000);

/** All corrections of a document. */
export const correctionsSchema = z.array(correctionSchema).max(5_000);

const asSettlement = (wire: z.infer<typeof settlementSchema>): Settlement => wire;
const asCorrection = (wire: z.infer<typeof correctionSchema>): Correction => wire;
void asSettlement;
void asCorrection;
