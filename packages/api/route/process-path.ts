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
