/** The parts of addresses and headers that routes to a process share. */
import { z } from '@hono/zod-openapi';

/** The id of a process: the symbol of its mandate with dashes; a further run adds `~2`. */
export const processIdSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,120}(~\d{1,4})?$/u, 'The id of a process looks like A-RES-71-280.');

/** The path parameter that names a process. */
export const processParameter = z.object({
  id: processIdSchema.openapi({ param: { name: 'id', in: 'path' }, example: 'A-RES-71-280' }),
});

/** A hat as one line. */
export const hatSchema = z
  .string()
  .max(200)
  .regex(
    /^[a-z-]+(\/[^;/]{1,100})?(;[a-z-]+)?$/,
    'A hat looks like secretariat, co-facilitator/MX or member-state/MX;focal-point.',
  )
  .openapi({ example: 'member-state/MX;focal-point' });

/** The name of the header by which a hat is worn. */
export const hatHeader = 'Rostrum-Hat';

/** The header that names the hat worn; the public’s where it is absent. */
export const hatHeaders = z.object({
  [hatHeader]: hatSchema.optional().openapi({
    description: 'The hat worn: one of whoever asks in this process. In sample mode and in a rehearsal, any.',
  }),
});
