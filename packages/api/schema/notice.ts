/** Notices by mail, and mails that were kept. */
import { z } from '@hono/zod-openapi';

/** How often somebody is written to. */
export const rhythms = ['off', 'at-once', 'daily', 'weekly'] as const;

/** How somebody wishes to be told. */
export const noticeSettingsSchema = z
  .strictObject({
    rhythm: z.enum(rhythms).openapi({
      description:
        '`at-once`: within a minute, together with what happens in it; `daily` and `weekly`: a digest at 7 a.m. (weekly: on Monday).',
    }),
    timeZone: z
      .string()
      .max(60)
      .refine((zone) => isTimeZone(zone), { message: 'Name a time zone such as America/New_York.' })
      .default('America/New_York'),
  })
  .openapi('NoticeSettings');

/** How somebody wishes to be told. */
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

/** A mail in the queue, for administrators. */
export const queuedMailSchema = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    to: z.string().nullable(),
    subject: z.string(),
    text: z
      .string()
      .nullable()
      .openapi({ description: 'Shown while mails are kept because no SMTP server is set.' }),
    createdAt: z.string(),
    attempts: z.int(),
    nextAt: z.string().nullable(),
    sentAt: z.string().nullable(),
    failedAt: z.string().nullable(),
    error: z.string().nullable(),
  })
  .openapi('QueuedMail');

/** A mail in the queue. */
export type QueuedMail = z.infer<typeof queuedMailSchema>;
