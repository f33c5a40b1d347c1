/** A step that is no longer, or never was, to be taken: it stays in the plan, with the reason. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, type Context, defineAct } from '../act/model.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';
import { keepers, stepAuthority, stepIn, superseded, unknownStep } from './plan-change.ts';

const request = z.strictObject({ step: z.string().min(1).max(200), reason: words(1_000) });

type Withdrawn = z.output<typeof request>;

/** What was taken already: a matter on which the room may rule otherwise. @rule PROC-8 */
function takenAlready({ state: { course } }: Context, { step }: Withdrawn): readonly Refusal[] {
  if (!course.actualised[step]) return [];
  return [
    refuse(
      'taken-already',
      'PROC-8',
      { en: 'The record shows this step as taken.', zh: '记录显示这一步骤已经采取。' },
      { en: 'Correct the record of it first, or obtain a ruling.', zh: '请先更正有关记录，或取得裁定。' },
      stepAuthority(course, step),
    ),
  ];
}

/**
 * Withdraws a step.
 * @rule PROC-8
 */
export const withdrawStep = defineAct({
  name: 'withdrawStep',
  title: { en: 'Withdraw a step', zh: '撤销步骤' },
  request,
  rule: 'PROC-8',
  entitled: keepers,
  stages: ['prepared', 'running'],
  authority: ({ course }, asked) => stepAuthority(course, asked?.step),
  outOfOrder: takenAlready,
  decide({ state: { course } }, { step: id, reason }) {
    const step = stepIn(course, id);
    if (!step) return unknownStep(id, 'PROC-8');
    if (step.supersededBy) return superseded(step, 'PROC-8');
    if (course.withdrawn[id])
      return refuse(
        'withdrawn-already',
        'PROC-8',
        { en: 'The step is withdrawn already.', zh: '该步骤已经撤销。' },
        { en: 'Nothing needs to be done.', zh: '无须再办。' },
        step.authority,
      );
    const payload = { step: id, reason: inBoth(reason) };
    return [{ name: 'StepWithdrawn', matter: `step/${id}`, payload, authority: step.authority }];
  },
  effects: {
    StepWithdrawn: {
      evolve({ course }, { payload: { step: id, reason }, authority, happenedAt, position }: Act<Withdrawn>) {
        const step = stepIn(course, id);
        if (!step) return;
        course.withdrawn[id] = reason;
        course.edits.push({
          step: id,
          before: step,
          after: null,
          reason,
          authority,
          at: happenedAt,
          position: position ?? 0,
        });
      },
      audience: () => everybody,
      correct: { fields: z.strictObject({ reason: words(1_000) }).partial(), withdraw: true },
    },
  },
});
