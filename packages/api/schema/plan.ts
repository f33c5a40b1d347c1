/** The shapes of a plan on the wire: those of `@rostrum/procedure`. */
import { z } from '@hono/zod-openapi';
import type { Plan } from '@rostrum/procedure';
import { findingSchema, whenSchema } from './reading.ts';

/** The paragraph on which something rests, with its words. */
export const authoritySchema = z
  .object({ symbol: z.string().nullable(), eId: z.string(), quote: z.string() })
  .openapi('Authority');

const resolvedSchema = z
  .object({
    start: z.string().nullable(),
    end: z.string().nullable(),
    approximate: z.boolean(),
    basis: z.string().nullable(),
  })
  .openapi('Resolved');

const stepSchema = z
  .object({
    id: z.string().openapi({ example: 'zero-draft' }),
    kind: z.enum([
      'meeting',
      'deliverable',
      'list',
      'appointment',
      'consultation',
      'submission',
      'decision',
      'review',
      'agenda-item',
      'observance',
      'fund',
    ]),
    title: z.string(),
    titles: z.object({ zh: z.string() }).optional(),
    bearer: z.array(z.string()),
    when: whenSchema.nullable(),
    place: z.string().nullable(),
    duration: z.string().nullable(),
    after: z.array(z.string()),
    before: z.array(z.string()),
    unlessOtherwiseAgreed: z.boolean(),
    authority: authoritySchema,
    essential: z.literal(true).optional(),
    partOf: z.string().optional(),
    resolved: resolvedSchema.optional(),
    provision: z.string().optional(),
    supersededBy: z
      .object({
        step: z.string(),
        authority: authoritySchema,
        reason: z.string(),
        reasons: z.object({ zh: z.string() }).optional(),
      })
      .optional(),
    supersedes: z.string().optional(),
  })
  .openapi('Step');

const limitSchema = z
  .object({
    measure: z.string().openapi({ example: 'working-days' }),
    of: z.string().openapi({ example: 'thematic-session' }),
    atMost: z.number().optional(),
    atLeast: z.number().optional(),
    authority: authoritySchema,
  })
  .openapi('Limit');

const participationSchema = z
  .object({
    category: z.enum([
      'all',
      'member-states',
      'specialized-agency-members',
      'observers',
      'observer-states',
      'european-union',
      'igo-standing-invitation',
      'igo-other',
      'un-system',
      'bretton-woods',
      'special-procedures',
      'ngo-ecosoc',
      'stakeholder-listed',
      'stakeholder-speakers',
      'stakeholder-round-table',
      'stakeholders',
      'youth',
      'nhri',
      'nhri-networks',
      'previously-accredited',
      'media',
    ]),
    how: z.enum(['invited', 'open', 'register', 'list', 'encouraged', 'selected']),
    events: z.array(z.string()),
    rights: z.array(z.string()),
    conditions: z.array(z.string()),
    authority: authoritySchema,
  })
  .openapi('Participation');

const balanceSchema = z
  .object({ of: z.string(), criteria: z.array(z.string()), authority: authoritySchema })
  .openapi('Balance');

/** What a mandate orders. */
export const planSchema = z
  .object({
    mandate: z.string().nullable(),
    adoptedOn: z.string().nullable().optional(),
    amendedBy: z.array(z.string()),
    steps: z.array(stepSchema),
    limits: z.array(limitSchema),
    participation: z.array(participationSchema),
    balances: z.array(balanceSchema),
    findings: z.array(findingSchema),
  })
  .openapi('Plan');

/** Fails to compile when a plan no longer fits the wire. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };
const planFitsWire = (plan: Plan): Frozen<z.infer<typeof planSchema>> => ({ ...plan });
void planFitsWire;
