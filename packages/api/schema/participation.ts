/** Tables that are brought in, documents that applicants hand in, badges and the door, on the wire. */
import { z } from '@hono/zod-openapi';

/** The largest register that is taken, in bytes. */
export const largestTable = 30 * 1024 * 1024;

/** The largest document that an applicant may hand in, in bytes. */
export const largestAttachment = 15 * 1024 * 1024;

/** A table as read from a file. */
export const tableSchema = z
  .object({
    format: z.enum(['csv', 'xlsx']),
    columns: z.array(z.string()),
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    notes: z.array(z.string()).openapi({ description: 'What was repaired or left out, as sentences.' }),
  })
  .openapi('Table');

/** A table as read from a file. */
export type TableAnswer = z.infer<typeof tableSchema>;

/** A document that was handed in. */
export const attachmentSchema = z
  .object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.int() })
  .openapi('Attachment');

/** A document that was handed in. */
export type AttachmentAnswer = z.infer<typeof attachmentSchema>;

/** What somebody answered to a form. */
export const answersSchema = z
  .object({
    answers: z
      .record(z.string(), z.unknown())
      .nullable()
      .openapi({ description: 'Null once they were erased.' }),
  })
  .openapi('Answers');

/** A badge ready to be printed. */
export const badgeSchema = z
  .object({
    badge: z.string(),
    text: z.string().openapi({ description: 'What the code says, with its signature.' }),
    svg: z.string().openapi({ description: 'The QR code.' }),
    holder: z
      .string()
      .nullable()
      .openapi({ description: 'The name to be printed; null once it was erased.' }),
  })
  .openapi('Badge');

/** A badge ready to be printed. */
export type BadgeAnswer = z.infer<typeof badgeSchema>;

/** What a phone at the door has to know. */
export const doorSchema = z
  .object({
    process: z.string(),
    keys: z.array(z.string()).openapi({
      description: 'Ed25519, 32 bytes in base64url: the code of a badge is verified by one of them.',
    }),
    revoked: z.array(z.string()),
    rooms: z.array(
      z.object({ room: z.string(), seats: z.int().nullable(), inside: z.int(), entered: z.int() }),
    ),
  })
  .openapi('Door');

/** What a phone at the door has to know. */
export type DoorAnswer = z.infer<typeof doorSchema>;

/** What a hat may see of participation. Its parts are those of `ParticipationView` in `@rostrum/procedure`. */
export const participationViewSchema = z
  .looseObject({
    admissions: z.array(z.looseObject({ id: z.string() })),
    forms: z.array(z.looseObject({ id: z.string() })),
    figures: z.array(z.looseObject({ admission: z.string() })),
    applications: z.array(z.looseObject({ id: z.string(), status: z.string() })),
    events: z.array(z.looseObject({ event: z.string() })),
    registrations: z.array(z.looseObject({ id: z.string() })),
    delegations: z.record(z.string(), z.unknown()),
    lists: z.array(z.looseObject({ id: z.string(), status: z.string() })),
    badges: z.array(z.looseObject({ id: z.string() })),
  })
  .openapi('ParticipationView');
