/** Secret addresses of calendars. */
import { z } from '@hono/zod-openapi';
import { hatCategories, hatRoles } from '@rostrum/procedure';

/** A hat on the wire. */
export const hatOnWireSchema = z
  .strictObject({
    category: z.enum(hatCategories),
    party: z.string().min(1).max(100).nullable(),
    role: z.enum(hatRoles).nullable(),
  })
  .openapi('HatWorn');

/** A calendar with an address of its own. */
export const calendarAddressSchema = z
  .object({
    id: z.uuid(),
    of: z.enum(['person', 'party']).openapi({
      description:
        '`person`: everything that whoever made it may see, in all processes; `party`: what the party may see in one.',
    }),
    process: z.string().nullable(),
    hat: hatOnWireSchema.nullable(),
    createdAt: z.string(),
    usedAt: z.string().nullable(),
  })
  .openapi('CalendarAddress');

/** A calendar with an address of its own. */
export type CalendarAddress = z.infer<typeof calendarAddressSchema>;

/** Asks for an address. */
export const newCalendarAddressSchema = z
  .strictObject({
    process: z.string().min(1).max(130).nullable().default(null).openapi({
      description:
        'Null: the calendar of the person, over all processes. Otherwise that of the party whose hat is worn, in this process.',
    }),
  })
  .openapi('NewCalendarAddress');
