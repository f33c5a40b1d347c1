/** A later resolution or decision changes the plan: old and new stand side by side, with the reason. */
import { z } from 'zod';
import { everybody } from '../act/audience.ts';
import { type Act, type Context, defineAct, type YieldedAct } from '../act/model.ts';
import { type Refusal, refuse, type Sentence } from '../act/refusal.ts';
import { inBoth, words } from '../act/words.ts';
import type { Authority, Plan, Step } from '../plan/model.ts';
import { isPlan } from '../plan/plan-form.ts';
import { supersede, supersedeSteps } from '../plan/supersede.ts';
import { keepers, stepIn, superseded, unknownStep } from './plan-change.ts';
import type { CourseState } from './state.ts';
import { changedStep, stepChanges } from './step-form.ts';

/** A resolution whose text is kept: its plan is derived and put here by the server. */
const resolution = z.strictObject({
  kind: z.literal('resolution'),
  title: words(500),
  /** Its key in the library. */
  document: z.string().min(1).max(200),
  plan: z.custom<Plan>(isPlan),
  reason: words(1_000),
});

/** A decision recorded by its words: it gives steps other days, places or lengths. */
const recorded = z.strictObject({
  kind: z.literal('decision'),
  title: words(500),
  symbol: z.string().min(1).max(100).nullable().default(null),
  adoptedOn: z.iso.date(),
  /** The words on which it rests, as printed. */
  quote: z.string().trim().min(1).max(2_000),
  /** The paragraph, by its eId; empty where it is not known. */
  eId: z.string().max(100).default(''),
  steps: z
    .array(
      z.strictObject({
        step: z.string().min(1).max(200),
        changes: stepChanges.pick({ days: true, place: true, duration: true }),
      }),
    )
    .min(1)
    .max(100),
  reason: words(1_000),
});

const request = z.discriminatedUnion('kind', [resolution, recorded]);

type Recorded = z.output<typeof recorded>;

/** What is recorded: the later plan, and how it joins the earlier. */
interface Attached {
  readonly symbol: string | null;
  readonly title: Sentence;
  readonly adoptedOn: string;
  readonly document: string | null;
  readonly quote: string;
  readonly reason: Sentence;
  /** The plan of the later act; its steps carry the ids of those that they replace where `byId` is set. */
  readonly later: Plan;
  readonly byId: boolean;
}

function attached(payload: Attached, authority: Authority): readonly YieldedAct[] {
  return [{ name: 'DecisionAttached', matter: 'process', payload: { ...payload }, authority }];
}

function twice(symbol: string | null): Refusal {
  return refuse(
    'attached-already',
    'PROC-9',
    { en: `${symbol ?? 'It'} is attached already.`, zh: `${symbol ?? '该文件'}已经附上。` },
    { en: 'Nothing needs to be done.', zh: '无须再办。' },
  );
}

function byResolution({ state: { course }, now }: Context, asked: z.output<typeof resolution>) {
  const { plan: later, document, title, reason } = asked;
  if (course.plan?.amendedBy.includes(later.mandate ?? '') || course.documents.includes(document))
    return twice(later.mandate);
  const authority = later.steps[0]?.authority ?? { symbol: later.mandate, eId: '', quote: '' };
  const adoptedOn = later.adoptedOn ?? now.slice(0, 10);
  const shared = { symbol: later.mandate, title: inBoth(title), adoptedOn, reason: inBoth(reason) };
  return attached({ ...shared, document, quote: '', later, byId: false }, authority);
}

/** The steps of a decision that is recorded by its words; a refusal where one of them is not in force. */
function stepsOf(course: CourseState, asked: Recorded, authority: Authority): readonly Step[] | Refusal {
  const steps: Step[] = [];
  for (const { step: id, changes } of asked.steps) {
    const step = stepIn(course, id);
    if (!step) return unknownStep(id, 'PROC-9');
    if (step.supersededBy) return superseded(step, 'PROC-9');
    const moved = changedStep(step, changes, asked.symbol ?? inBoth(asked.title).en);
    const { supersedes: _, ...fresh } = moved;
    const when = fresh.when && { ...fresh.when, quote: asked.quote };
    steps.push({ ...fresh, when, authority, after: [], before: [] });
  }
  return steps;
}

function byDecision({ state: { course } }: Context, asked: Recorded) {
  const { symbol, adoptedOn, quote, eId, title, reason } = asked;
  if (symbol !== null && course.decisions.some((one) => one.symbol === symbol && one.quote === quote))
    return twice(symbol);
  const authority: Authority = { symbol, eId, quote };
  const steps = stepsOf(course, asked, authority);
  if ('refused' in steps) return steps;
  const later: Plan = {
    mandate: symbol,
    adoptedOn,
    amendedBy: [],
    steps,
    limits: [],
    participation: [],
    balances: [],
    findings: [],
  };
  const shared = { symbol, title: inBoth(title), adoptedOn, reason: inBoth(reason) };
  return attached({ ...shared, document: null, quote, later, byId: true }, authority);
}

function bring(course: CourseState, plan: Plan, { payload, happenedAt, position }: Act<Attached>): void {
  const { symbol, title, adoptedOn, document, quote, reason, later, byId } = payload;
  const before = new Set(plan.steps.map(({ id }) => id));
  const joined = (byId ? supersedeSteps : supersede)(plan, later);
  const fresh = joined.steps.filter(({ id }) => !before.has(id));
  course.plan = joined;
  if (document !== null) course.documents.push(document);
  course.decisions.push({
    ...{ symbol, title, adoptedOn, document, quote, reason },
    replaced: fresh.flatMap(({ id, supersedes }) => (supersedes ? [{ old: supersedes, now: id }] : [])),
    added: fresh.filter(({ supersedes }) => !supersedes).map(({ id }) => id),
    at: happenedAt,
    position: position ?? 0,
  });
}

/**
 * Attaches a later resolution, or a decision recorded by its words.
 *
 * @authority A/RES/71/280, para. 1 (a): "除非另有商定" (unless otherwise agreed); the conference was moved by A/RES/72/244
 * @rule PROC-9
 */
export const attachDecision = defineAct({
  name: 'attachDecision',
  title: { en: 'Attach a later decision', zh: '附上后来的决定' },
  request,
  rule: 'PROC-9',
  entitled: keepers,
  stages: ['prepared', 'running'],
  authority: ({ course }) => course.authority,
  decide: (context, asked) =>
    asked.kind === 'resolution' ? byResolution(context, asked) : byDecision(context, asked),
  effects: {
    DecisionAttached: {
      evolve({ course }, act: Act<Attached>) {
        if (course.plan) bring(course, course.plan, act);
      },
      audience: () => everybody,
      correct: {
        fields: z.strictObject({ title: words(500), reason: words(1_000) }).partial(),
        withdraw: true,
      },
    },
  },
});
