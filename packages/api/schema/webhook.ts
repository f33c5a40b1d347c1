/** Webhooks: acts sent to the programs of others. */
import { z } from '@hono/zod-openapi';
import { hatOnWireSchema } from './feed.ts';

/** Asks for a webhook. */
export const newWebhookSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    acts: z
      .array(z.string().regex(/^[A-Z][A-Za-z]{1,80}$/))
      .min(1)
      .max(100)
      .nullable()
      .default(null)
      .openapi({
        description: 'Names of acts, such as StepActualised; null for all that the hat may see.',
      }),
  })
  .openapi('NewWebhook');

/** A webhook as it stands. */
export const webhookSchema = z
  .object({
    id: z.uuid(),
    process: z.string(),
    hat: hatOnWireSchema,
    url: z.string(),
    acts: z.array(z.string()).nullable(),
    createdAt: z.string(),
    failingSince: z.string().nullable().openapi({ description: 'Since when no delivery has arrived.' }),
    disabledAt: z.string().nullable(),
    disabledWhy: z.enum(['failing', 'gone', 'no-standing']).nullable(),
  })
  .openapi('Webhook');

/** A webhook as it stands. */
export type Webhook = z.infer<typeof webhookSchema>;

/** One delivery and what became of it. */
export const deliverySchema = z
  .object({
    id: z.string().openapi({ description: 'The header `webhook-id`; the same with every try.' }),
    position: z.int().nullable().openapi({ description: 'The act; null for a test.' }),
    createdAt: z.string(),
    attempts: z.int(),
    nextAt: z
      .string()
      .nullable()
      .openapi({ description: 'When it is tried again; null once it is settled.' }),
    deliveredAt: z.string().nullable(),
    status: z.int().nullable().openapi({ description: 'The last HTTP status that came back.' }),
    error: z.string().nullable(),
  })
  .openapi('Delivery');

/** One delivery and what became of it. */
export type Delivery = z.infer<typeof deliverySchema>;
