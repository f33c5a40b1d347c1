/** What is sent of a decision on a list: votes, motions and amendments as the meeting took them. */
import { z } from 'zod';
import { words } from '../../act/words.ts';
import { organizationSchema } from '../request.ts';

const count = z.int().min(0).max(193);

const vote = z.strictObject({ for: count, against: count, abstaining: count }).nullable().default(null);

const amendment = z
  .strictObject({
    /** The id of a name on the list. */
    name: z.string().min(1).max(200).nullable().default(null),
    /** Or an organization that nobody had proposed. */
    organization: organizationSchema.nullable().default(null),
    effect: z.enum(['added', 'struck']),
    carried: z.boolean(),
    vote,
  })
  .refine(
    ({ name, organization, effect }) =>
      (name === null) !== (organization === null) && (name !== null || effect === 'added'),
    {
      message: 'Name what is on the list, or give the organization that is added.',
      params: { zh: '请指明名单上的名称，或填写所增列的组织。' },
    },
  );

/** A decision on a list as it is sent. */
export const decisionSchema = z.strictObject({
  by: z.enum(['assembly', 'body']),
  meeting: z.int().min(1).max(10_000).nullable().default(null),
  symbol: z.string().trim().min(1).max(100).nullable().default(null),
  vote,
  motions: z
    .array(
      z.strictObject({
        motion: z.enum(['no-action', 'ruling', 'other']),
        text: words(1_000).nullable().default(null),
        carried: z.boolean(),
        vote,
      }),
    )
    .max(50)
    .default([]),
  amendments: z.array(amendment).max(500).default([]),
  departsFrom: words(2_000).nullable().default(null),
});

/** A decision on a list as it is sent. */
export type DecisionAsked = z.output<typeof decisionSchema>;
