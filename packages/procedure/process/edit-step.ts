/** An officer knows better than the reading, or the office has fixed the days: a step is changed, with the reason. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, defineAct } from '../act/model.ts';
import { refuse } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';
import {
  keepers,
  looseTie,
  stepAuthority,
  stepIn,
  superseded,
  unknownStep,
  withStep,
} from './plan-change.ts';
import { changedStep, stepChanges } from './step-form.ts';

const request = z.strictObject({
  step: z.string().min(1).max(200),
  changes: stepChanges.refine((changes) => Object.keys(changes).length > 0, {
    message: 'Change something.',
    params: { zh: '请至少修改一项。' },
  }),
  reason: words(1_000),
});

type Edited = z.output<typeof request>;

/**
 * Edits a step of the plan. The step as it was derived stays in the state beside the step as it stands.
 * @rule PROC-7
 */
export const editStep = defineAct({
  name: 'editStep',
  title: { en: 'Edit a step', zh: '修改步骤' },
  request,
  rule: 'PROC-7',
  entitled: keepers,
  stages: ['prepared', 'running'],
  authority: ({ course }, asked) => stepAuthority(course, asked?.step),
  decide(context, asked) {
    const step = stepIn(context.state.course, asked.step);
    if (!step) return unknownStep(asked.step, 'PROC-7');
    if (step.supersededBy) return superseded(step, 'PROC-7');
    const { after = [], before = [] } = asked.changes;
    const loose = looseTie(context, [...after, ...before], 'PROC-7');
    if (loose) return loose;
    if (JSON.stringify(changedStep(step, asked.changes, '')) === JSON.stringify(step))
      return refuse(
        'nothing-changed',
        'PROC-7',
        { en: 'The step stands so already.', zh: '该步骤现状即是如此。' },
        { en: 'Nothing needs to be done.', zh: '无须再办。' },
        step.authority,
      );
    const payload = { ...asked, reason: inBoth(asked.reason) };
    return [{ name: 'StepEdited', matter: `step/${step.id}`, payload, authority: step.authority }];
  },
  effects: {
    StepEdited: {
      evolve({ course }, { payload, authority, happenedAt, position }: Act<Edited>) {
        const { step: id, changes, reason } = payload;
        const before = stepIn(course, id);
        if (!course.plan || !before) return;
        const after = changedStep(before, changes, reason.en);
        course.plan = withStep(course.plan, after);
        course.edits.push({
          step: id,
          before,
          after,
          reason,
          authority,
          at: happenedAt,
          position: position ?? 0,
        });
      },
      audience: () => everybody,
      correct: {
        fields: z.strictObject({ changes: stepChanges, reason: words(1_000) }).partial(),
        withdraw: true,
      },
    },
  },
});
