/** What really happened of a step, as the office enters it. The plan never stands in the way of recording it. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, type Context, defineAct, type Standing } from '../act/model.ts';
import { type Refusal, refuse } from '../act/refusal.ts';
import { stand } from '../act/standing.ts';
import { addDays } from '../calendar/day.ts';
import { keepers, stepAuthority, stepIn, superseded, unknownStep } from './plan-change.ts';
import { type Actualisation, noteTaken } from './state.ts';
import { actualStanding } from './step-standings.ts';

const fields = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  place: z.string().min(1).max(200).nullable().default(null),
  /** More of the step is to come: one day of several. */
  part: z.boolean().default(false),
  note: z
    .strictObject({ en: z.string().max(2_000), zh: z.string().max(2_000) })
    .nullable()
    .default(null),
});

const request = fields.extend({ step: z.string().min(1).max(200) });

type Actualised = z.output<typeof request>;

/** By the dates of the step; what comes late or early is recorded all the same, and shown as such. @rule PROC-6 */
function standingOf({ state: { course }, now }: Context, asked: Actualised | null): Standing | null {
  const step = asked && stepIn(course, asked.step);
  if (!course.plan || !step) return null;
  const { standing, reason } = actualStanding(course, course.plan, step, now.slice(0, 10));
  return stand(standing === 'must' ? 'must' : 'may', 'PROC-6', reason, step.authority);
}

/** Days that cannot be: in the wrong order, or still to come. Somewhere on earth it may be tomorrow already. */
function impossibleDays({ now }: Context, { from, to }: Actualised): Refusal | null {
  if (to < from)
    return refuse(
      'reversed-dates',
      'PROC-6',
      { en: 'The last day lies before the first.', zh: '最后一天早于第一天。' },
      { en: 'Put the days in their order.', zh: '请按先后次序填写日期。' },
    );
  if (to <= addDays(now.slice(0, 10), 1)) return null;
  return refuse(
    'still-to-come',
    'PROC-6',
    { en: 'What is still to come cannot be recorded as taken.', zh: '尚未发生的事不能记录为已采取。' },
    {
      en: 'Record it after its last day; to announce its days, edit the step.',
      zh: '请于最后一天之后记录；如要公布日期，请修改步骤。',
    },
  );
}

/** The same days are recorded once. */
function recordedAlready({ state: { course } }: Context, { step, from, to }: Actualised): Refusal | null {
  if (!course.actualised[step]?.some((held) => held.from === from && held.to === to)) return null;
  return refuse(
    'recorded-already',
    'PROC-6',
    { en: 'These days are recorded already.', zh: '这些日期已经记录。' },
    {
      en: 'Nothing needs to be done; a mistake is mended by a corrigendum.',
      zh: '无须再办；如有错误，请以更正处理。',
    },
  );
}

/** A step in whose place another stands: the room may have met all the same, and a ruling says so. @rule PROC-6 */
function inItsPlace({ state: { course } }: Context, asked: Actualised): readonly Refusal[] {
  const step = stepIn(course, asked.step);
  return step?.supersededBy ? [superseded(step, 'PROC-6')] : [];
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
  entitled: keepers,
  stages: ['running'],
  authority: ({ course }, asked) => stepAuthority(course, asked?.step),
  standing: standingOf,
  outOfOrder: inItsPlace,
  decide(context, asked) {
    const step = stepIn(context.state.course, asked.step);
    if (!step) return unknownStep(asked.step, 'PROC-6');
    const impossible = impossibleDays(context, asked) ?? recordedAlready(context, asked);
    if (impossible) return { ...impossible, authority: step.authority };
    return [{ name: 'StepActualised', matter: `step/${step.id}`, payload: asked, authority: step.authority }];
  },
  effects: {
    StepActualised: {
      evolve({ course }, { payload, position }: Act<Actualised>) {
        const { step, from, to, place, note, part } = payload;
        const facts: Actualisation = { from, to, place, note, position: position ?? 0 };
        const held = part ? { ...facts, part: true as const } : facts;
        noteTaken(course, step, held);
      },
      audience: () => everybody,
      correct: { fields: fields.partial(), withdraw: true },
    },
  },
});
