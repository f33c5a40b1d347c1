/** A request becomes acts, or is refused with its rule. */

import { bearerOf } from './hat.ts';
import type { Act, ActDefinition, Context, Decision } from './model.ts';
import { type Refusal, refuse } from './refusal.ts';
import { actNamed } from './registry.ts';
import { standing } from './standing.ts';

/** Whether a decision is a refusal. */
export function isRefusal(decision: Decision | readonly Act[]): decision is Refusal {
  return 'refused' in decision;
}

/** What does not fit the form of a request. */
export interface Misfit {
  readonly misfit: readonly { readonly at: string; readonly message: string }[];
}

function notTheirs(definition: ActDefinition): Refusal {
  return refuse(
    'no-standing',
    definition.rule,
    { en: 'This act is not open to you under this hat.', zh: '以您当前的身份不能实施这一行为。' },
    {
      en: 'Wear a hat that is entitled to it, or ask the office concerned.',
      zh: '请改用有此权限的身份，或与主管办公室联系。',
    },
    null,
  );
}

/**
 * Decides a request: form, entitlement, stage, window, then the act's own rules.
 *
 * @param request - as it came in; judged by the act's own schema
 * @returns acts to be recorded together, a refusal, or what does not fit the form
 */
export function decide(context: Context, name: string, request: unknown): readonly Act[] | Refusal | Misfit {
  const definition = actNamed(name);
  if (!definition) return { misfit: [{ at: 'act', message: `There is no act “${name}”.` }] };
  // Whoever has no part in an act learns nothing about its form either.
  if (!standing(definition, context)) return notTheirs(definition);
  const judged = definition.request.safeParse(request);
  if (!judged.success)
    return { misfit: judged.error.issues.map(({ path, message }) => ({ at: path.join('.'), message })) };
  const answer = standing(definition, context, judged.data);
  if (!answer) return notTheirs(definition);
  if (answer.answer !== 'may' && answer.answer !== 'must')
    return refuse(
      answer.answer === 'notYet' ? 'not-yet' : answer.answer === 'done' ? 'done' : 'not-now',
      answer.rule,
      answer.reason,
      { en: 'See the standing of this act.', zh: '请查看这一行为目前的权限说明。' },
      answer.authority,
    );
  const decision = definition.decide(context, judged.data);
  if (isRefusal(decision)) return decision;
  const bearer = bearerOf(context.hat);
  const by = context.person === null ? {} : { by: context.person };
  return decision.map((act) => ({
    ...act,
    payload: { ...act.payload, ...by },
    bearer,
    happenedAt: context.now,
  }));
}
