/** A step that the reading did not find, or that the office adds. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, defineAct } from '../act/model.ts';
import { inBoth, words } from '../act/words.ts';
import type { Authority, Plan, Step, StepKind } from '../plan/model.ts';
import { keepers, looseTie, withStep } from './plan-change.ts';
import { changedStep, stepChanges } from './step-form.ts';

const kinds = [
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
] as const satisfies readonly StepKind[];

const request = stepChanges.required({ title: true, bearer: true }).extend({
  kind: z.enum(kinds),
  partOf: z.string().min(1).max(200).nullable().default(null),
  /** The paragraph that orders it; null where only the process as a whole does. */
  authority: z
    .strictObject({
      symbol: z.string().min(1).max(100),
      eId: z.string().max(100),
      quote: z.string().max(1_000),
    })
    .nullable()
    .default(null),
  reason: words(1_000),
});

type Asked = z.output<typeof request>;

interface Added {
  readonly step: Step;
  readonly reason: Asked['reason'];
}

/** A free id of the plan, made from an English title. @rule PLAN-1 */
function freeId(plan: Plan, title: string): string {
  const wanted =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'step';
  const taken = new Set(plan.steps.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function stepOf(plan: Plan, asked: Asked, authority: Authority): Step {
  const { kind, partOf, reason, authority: _, ...changes } = asked;
  const blank: Step = {
    id: freeId(plan, asked.title.en),
    kind,
    title: asked.title.en,
    bearer: [],
    when: null,
    place: null,
    duration: null,
    after: [],
    before: [],
    unlessOtherwiseAgreed: false,
    authority,
    ...(partOf === null ? {} : { partOf }),
  };
  return changedStep(blank, changes, inBoth(reason).en);
}

/**
 * Adds a step to the plan, with its paragraph and the reason.
 * @rule PROC-7
 */
export const addStep = defineAct({
  name: 'addStep',
  title: { en: 'Add a step', zh: '增加步骤' },
  request,
  rule: 'PROC-7',
  entitled: keepers,
  stages: ['prepared', 'running'],
  authority: ({ course }, asked) => asked?.authority ?? course.authority,
  decide(context, asked) {
    const { course } = context.state;
    const ties = [...(asked.after ?? []), ...(asked.before ?? []), ...(asked.partOf ? [asked.partOf] : [])];
    const loose = looseTie(context, ties, 'PROC-7');
    if (loose || !course.plan) return loose ?? [];
    const authority = asked.authority ??
      course.authority ?? { symbol: course.plan.mandate, eId: '', quote: '' };
    const step = stepOf(course.plan, asked, authority);
    const payload = { step, reason: inBoth(asked.reason) };
    return [{ name: 'StepAdded', matter: `step/${step.id}`, payload, authority }];
  },
  effects: {
    StepAdded: {
      evolve({ course }, { payload: { step, reason }, authority, happenedAt, position }: Act<Added>) {
        if (!course.plan) return;
        course.plan = withStep(course.plan, step);
        course.edits.push({
          step: step.id,
          before: null,
          after: step,
          reason,
          authority,
          at: happenedAt,
          position: position ?? 0,
        });
      },
      audience: () => everybody,
      correct: { fields: null, withdraw: true },
    },
  },
});
