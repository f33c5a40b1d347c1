/** The form of a plan that comes from outside: whatever is folded into a state has been looked at once. */
import { z } from 'zod';
import type { Plan } from './model.ts';

const text = z.string().max(20_000);
const ids = z.array(z.string().min(1).max(200)).max(1_000);
const authority = z.object({ symbol: text.nullable(), eId: text, quote: text });
const when = z.object({
  relation: text,
  edtf: text.nullable(),
  anchor: text.nullable(),
  offset: text.nullable(),
  quote: text,
});
const resolved = z.object({
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  approximate: z.boolean(),
  basis: text.nullable(),
});

const step = z.object({
  id: z.string().min(1).max(200),
  kind: text,
  title: text,
  titles: z.object({ zh: text }).optional(),
  bearer: z.array(text).max(100),
  when: when.nullable(),
  place: text.nullable(),
  duration: text.nullable(),
  after: ids,
  before: ids,
  unlessOtherwiseAgreed: z.boolean(),
  authority,
  partOf: text.optional(),
  resolved: resolved.optional(),
  supersededBy: z.object({ step: text, authority, reason: text }).optional(),
  supersedes: text.optional(),
});

const participation = z.object({
  category: text,
  how: text,
  events: ids,
  rights: z.array(text),
  conditions: z.array(text),
  authority,
});

const form = z
  .object({
    mandate: text.nullable(),
    adoptedOn: z.iso.date().nullable().optional(),
    amendedBy: z.array(text),
    steps: z.array(step).max(2_000),
    limits: z.array(z.object({ measure: text, of: text, authority })),
    participation: z.array(participation),
    balances: z.array(z.object({ of: text, criteria: z.array(text), authority })),
    findings: z.array(z.object({ code: text, message: text })),
  })
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, {
    message: 'Two steps have the same id.',
  });

/** Whether something has the form of a plan, each of its steps with an id of its own. */
export function isPlan(value: unknown): value is Plan {
  return form.safeParse(value).success;
}
