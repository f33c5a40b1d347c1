/** What really happened of a step, as the office enters it. The plan never stands in the way of recording it. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, type Context, defineAct, type Standing } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import { stand } from '../act/standing.ts';
import type { Step } from '../plan/model.ts';
import { stepStanding } from '../plan/standing.ts';
import type { Actualisation } from './state.ts';

const request = z.strictObject({
  step: z.string().min(1).max(200),
  from: z.iso.date(),
  to: z.iso.date(),
  place: z.string().min(1).max(200).nullable().default(null),
  note: z
    .strictObject({ en: z.string().max(2_000), zh: z.string().max(2_000) })
    .nullable()
    .default(null),
});

type Actualised = z.output<typeof request>;

function stepOf({ state }: Context, id: string): Step | undefined {
  return state.course.plan?.steps.find((step) => step.id === id);
}

/** By the dates of the step; what comes late or early is recorded all the same, and shown as such. @rule PROC-6 */
function standingOf(context: Context, asked: Actualised | null): Standing | null {
  const { plan } = context.state.course;
  const step = asked && stepOf(context, asked.step);
  if (!plan || !step) return null;
  const { standing, reason } = stepStanding(plan, step, context.now.slice(0, 10));
  const answer = standing === 'must' ? 'must' : 'may';
  return stand(answer, 'PROC-6', { en: reason, zh: reason }, step.authority);
}

/**
 * Records that a step was taken, or a part of it.
 * @rule PROC-6
 */
export const actualiseStep = defineAct({
  name: 'actualiseStep',
  title: { en: 'Record a step as taken', zh: '记录已采取的步骤' },
  request,
  rule: 'PROC-6',
  entitled: [{ category: 'secretariat' }, { category: 'president' }, { category: 'co-facilitator' }],
  stages: ['running'],
  authority: ({ course }, asked) =>
    course.plan?.steps.find((step) => step.id === asked?.step)?.authority ?? course.authority,
  standing: standingOf,
  decide(context, asked) {
    const step = stepOf(context, asked.step);
    if (!step)
      return refuse(
        'unknown-step',
        'PROC-6',
        { en: `The plan has no step “${asked.step}”.`, zh: `计划中没有“${asked.step}”这一步骤。` },
        {
          en: 'Choose a step of the plan, or add one with its reason.',
          zh: '请选择计划中的步骤，或说明理由后增加步骤。',
        },
      );
    if (asked.to < asked.from)
      return refuse(
        'reversed-dates',
        'PROC-6',
        { en: 'The last day lies before the first.', zh: '最后一天早于第一天。' },
        { en: 'Put the days in their order.', zh: '请按先后次序填写日期。' },
        step.authority,
      );
    return [{ name: 'StepActualised', matter: `step/${step.id}`, payload: asked, authority: step.authority }];
  },
  effects: {
    StepActualised: {
      evolve({ course }, { payload, position }: Act<Actualised>) {
        const { step, from, to, place, note } = payload;
        const held: Actualisation = { from, to, place, note, position: position ?? 0 };
        course.actualised[step] = [...(course.actualised[step] ?? []), held];
      },
      audience: () => everybody,
    },
  },
});
