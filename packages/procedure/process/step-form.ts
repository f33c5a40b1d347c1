/** What an officer can write about a step, and the step that comes of it. */
import type { When } from '@rostrum/resolution';
import { z } from 'zod';
import type { Resolved, Step } from '../plan/model.ts';

const ids = z.array(z.string().min(1).max(200)).max(100);

/** ISO 8601 duration in days, weeks or months, as plans have them. */
const duration = z
  .string()
  .regex(/^P\d{1,3}[DWM](?: working)?$/)
  .nullable();

/** The days of a step; both null leave it undated. */
export const days = z
  .strictObject({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: 'The last day lies before the first.',
    params: { zh: '最后一天早于第一天。' },
  });

/** What may be changed of a step; what is left out stays. */
export const stepChanges = z.strictObject({
  title: z.strictObject({ en: z.string().trim().min(1).max(500), zh: z.string().trim().max(500) }).optional(),
  bearer: z.array(z.string().trim().min(1).max(200)).max(20).optional(),
  days: days.optional(),
  place: z.string().trim().min(1).max(200).nullable().optional(),
  duration: duration.optional(),
  after: ids.optional(),
  before: ids.optional(),
});

/** Changes to a step. */
export type StepChanges = z.output<typeof stepChanges>;

/** When something falls whose days an office or a decision has set; the words of the mandate stay. */
function whenOf({ from, to }: z.output<typeof days>, quote: string): When | null {
  if (to === null)
    return from === null ? null : { relation: 'after', edtf: from, anchor: null, offset: null, quote };
  const relation = from === null ? 'by' : from === to ? 'on' : 'from-to';
  const edtf = from === null || from === to ? to : `${from}/${to}`;
  return { relation, edtf, anchor: null, offset: null, quote };
}

/**
 * A step with changes to it.
 * @param basis - on what its new days rest, as one English phrase
 */
export function changedStep(step: Step, changes: StepChanges, basis: string): Step {
  const { title, bearer, days: set, place, duration: length, after, before } = changes;
  const resolved: Resolved | undefined = set && { start: set.from, end: set.to, approximate: false, basis };
  return {
    ...step,
    ...(title ? { title: title.en, titles: { zh: title.zh || title.en } } : {}),
    ...(bearer ? { bearer } : {}),
    ...(set ? { when: whenOf(set, step.when?.quote ?? ''), resolved: resolved as Resolved } : {}),
    ...(place === undefined ? {} : { place }),
    ...(length === undefined ? {} : { duration: length }),
    ...(after ? { after } : {}),
    ...(before ? { before } : {}),
  };
}
