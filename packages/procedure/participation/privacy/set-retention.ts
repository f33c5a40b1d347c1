/** How long the personal data of a category are kept, with the reason. */
import { z } from 'zod';
import { everybody } from '../../act/audience.ts';
import { hatCategories } from '../../act/hat.ts';
import { type Act, defineAct } from '../../act/model.ts';
import type { Sentence } from '../../act/refusal.ts';
import { inBoth } from '../../act/words.ts';
import { officers } from '../parties.ts';
import { noteSchema } from '../request.ts';

const request = z.strictObject({
  category: z.enum(hatCategories),
  /** Months after the last meeting. */
  months: z.int().min(0).max(120),
  reason: noteSchema,
});

interface Set {
  readonly category: string;
  readonly months: number;
  readonly reason: Sentence;
}

/**
 * Sets the retention of a category. Everybody may see it.
 * @rule PART-16
 */
export const setRetention = defineAct({
  name: 'setRetention',
  title: { en: 'Set how long personal data are kept', zh: '设定个人资料保留期限' },
  request,
  rule: 'PART-16',
  entitled: officers,
  stages: ['prepared', 'running', 'concluded'],
  decide({ state }, asked) {
    const payload = { ...asked, reason: inBoth(asked.reason) };
    return [{ name: 'RetentionSet', matter: 'privacy', payload, authority: state.course.authority }];
  },
  effects: {
    RetentionSet: {
      evolve({ participation }, { payload: { category, months, reason } }: Act<Set>) {
        participation.retention[category] = { months, reason };
      },
      audience: () => everybody,
    },
  },
});
