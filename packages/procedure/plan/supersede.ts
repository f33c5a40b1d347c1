/** What a later act changes in a plan: both dates stand, with the reason. */
import type { Finding } from '@rostrum/resolution';
import { dateAgain } from './dates.ts';
import { mainStep } from './main-step.ts';
import type { Plan, Step } from './model.ts';
import { untangle } from './order.ts';

/**
 * A plan with what a later plan changes. A step of the later act that orders the same thing at another time, place or length takes
 * the place of the earlier one: the earlier step stays, marked with what holds now and why; whatever hung on it hangs on the new one.
 * What the later act orders besides is added; what it only repeats is not.
 *
 * @authority A/RES/71/280, para. 1 (a): New York, before the general debate, "除非另有商定" (unless otherwise agreed); held in Marrakech
 *   in December 2018 under A/RES/72/244
 * @rule PLAN-12
 */
export function supersede(plan: Plan, later: Plan): Plan {
  return joined(plan, later, matchSteps(plan, later));
}

/**
 * A plan in which a decision gives steps that are named by their ids other dates, places or lengths.
 *
 * @param later - a plan of the decision, whose steps carry the ids of those that they replace
 * @rule PLAN-12
 */
export function supersedeSteps(plan: Plan, later: Plan): Plan {
  const pairs = later.steps.flatMap((step): [Step, Step][] => {
    const old = plan.steps.find(({ id }) => id === step.id);
    return old ? [[step, old]] : [];
  });
  return joined(plan, later, new Map(pairs));
}

/** Both plans in one; each matched step of the later takes the place of its earlier one. */
function joined(plan: Plan, later: Plan, matches: ReadonlyMap<Step, Step>): Plan {
  const names = rename(plan, later, matches);
  const incoming = later.steps.filter((step) => names.has(step.id)).map((step) => renamed(step, names));
  const replaced = new Map(
    [...matches].map(([from, to]) => [to.id, { from, id: names.get(from.id) ?? from.id }]),
  );
  const kept = plan.steps.map((step) => mark(step, replaced, later.mandate));
  const rewired = kept.map((step) => (step.supersededBy ? step : rewire(step, replaced)));
  const brought = incoming.map((step): Step => {
    const old = [...matches].find(([from]) => names.get(from.id) === step.id)?.[1];
    return old ? { ...inherit(step, rewire(old, replaced)), supersedes: old.id } : step;
  });
  const { steps, findings } = untangle([...rewired, ...brought]);
  return {
    ...plan,
    amendedBy: [...plan.amendedBy, ...(later.mandate ? [later.mandate] : [])],
    steps: dateAgain([...plan.steps, ...incoming], steps, plan.adoptedOn ?? null, new Set(names.values())),
    limits: [...plan.limits, ...later.limits],
    participation: [...plan.participation, ...later.participation],
    balances: [...plan.balances, ...later.balances],
    findings: [...plan.findings, ...notices(kept), ...later.findings, ...findings],
  };
}

/** The later steps that order the same thing as an earlier one, differently; both as they were. */
function matchSteps(plan: Plan, later: Plan): Map<Step, Step> {
  const current = plan.steps.filter((step) => !step.supersededBy);
  const mains: readonly [Step | null, Step | null] = [mainStep(plan), mainStep(later)];
  const pairs = later.steps.flatMap((step): [Step, Step][] => {
    const earlier =
      step === mains[1] && mains[0] ? mains[0] : current.find((other) => sameThing(other, step));
    return earlier && differs(earlier, step) ? [[step, earlier]] : [];
  });
  return new Map(pairs);
}

function sameThing(earlier: Step, later: Step): boolean {
  return earlier.kind === later.kind && (earlier.id === later.id || earlier.supersedes === later.id);
}

function differs(earlier: Step, later: Step): boolean {
  const time = later.when !== null && JSON.stringify(timeOf(earlier)) !== JSON.stringify(timeOf(later));
  const place = later.place !== null && later.place !== earlier.place;
  const length = later.duration !== null && later.duration !== earlier.duration;
  return time || place || length;
}

function timeOf({ when }: Step) {
  return when && [when.relation, when.edtf, when.anchor, when.offset];
}

/** New ids for what the later act brings: its own where they are free, else with `-as-amended`. What it repeats has none. */
function rename(plan: Plan, later: Plan, matches: ReadonlyMap<Step, Step>): Map<string, string> {
  const taken = new Set(plan.steps.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const step of later.steps) {
    const old = matches.get(step);
    const repeats = !old && plan.steps.some((other) => sameThing(other, step) && !differs(other, step));
    if (repeats) continue;
    const id = free(old ? `${old.id.replace(/-as-amended(-\d+)?$/, '')}-as-amended` : step.id, taken);
    taken.add(id);
    names.set(step.id, id);
  }
  return names;
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** A step of the later act under its new name; ties to what was only repeated keep the earlier step's id. */
function renamed(step: Step, names: ReadonlyMap<string, string>): Step {
  const now = (id: string) => names.get(id) ?? id;
  return {
    ...step,
    id: now(step.id),
    when: step.when && { ...step.when, anchor: step.when.anchor && renameAnchor(step.when.anchor, now) },
    after: step.after.map(now),
    before: step.before.map(now),
    ...(step.partOf ? { partOf: now(step.partOf) } : {}),
  };
}

interface Replacement {
  readonly from: Step;
  readonly id: string;
}

function mark(step: Step, replaced: ReadonlyMap<string, Replacement>, symbol: string | null): Step {
  const now = replaced.get(step.id);
  if (!now) return step;
  const { authority } = now.from;
  const changes = changed(step, now.from);
  const en = `${symbol ?? 'A later act'} sets another ${changes.join(', ')} for “${step.title}”.`;
  const zh = `${symbol ?? '后来的文件'}为“${step.titles?.zh ?? step.title}”另定了${changes.map((one) => changesZh[one]).join('、')}。`;
  // What no longer holds ties nothing: its ties pass to the step that does.
  return {
    ...step,
    after: [],
    before: [],
    supersededBy: { step: now.id, authority, reason: en, reasons: { zh } },
  };
}

const changesZh = { time: '时间', place: '地点', length: '会期' } as const;

function changed(earlier: Step, later: Step): (keyof typeof changesZh)[] {
  const time = later.when && JSON.stringify(timeOf(earlier)) !== JSON.stringify(timeOf(later));
  return [
    ...(time ? (['time'] as const) : []),
    ...(later.place && later.place !== earlier.place ? (['place'] as const) : []),
    ...(later.duration && later.duration !== earlier.duration ? (['length'] as const) : []),
  ];
}

/** The ties of the step whose place it takes, besides its own. */
function inherit(step: Step, old: Step): Step {
  const both = (mine: readonly string[], theirs: readonly string[]) =>
    [...new Set([...mine, ...theirs])].filter((id) => id !== step.id);
  return { ...step, after: both(step.after, old.after), before: both(step.before, old.before) };
}

function rewire(step: Step, replaced: ReadonlyMap<string, Replacement>): Step {
  const now = (id: string) => replaced.get(id)?.id ?? id;
  return {
    ...step,
    when: step.when && { ...step.when, anchor: step.when.anchor && renameAnchor(step.when.anchor, now) },
    after: step.after.map(now),
    before: step.before.map(now),
    ...(step.partOf ? { partOf: now(step.partOf) } : {}),
  };
}

function renameAnchor(anchor: string, now: (id: string) => string): string {
  const [, id = anchor, end = ''] = /^(.*?)(\/(?:opening|closing))?$/.exec(anchor) ?? [];
  return `${now(id)}${end}`;
}

function notices(steps: readonly Step[]): Finding[] {
  return steps.flatMap(({ supersededBy, authority }) =>
    supersededBy
      ? [
          {
            code: 'plan.step.superseded',
            severity: 'notice' as const,
            eId: authority.eId,
            quote: authority.quote,
            message: `${supersededBy.reason} Both stand in the plan; “${supersededBy.step}” holds.`,
          },
        ]
      : [],
  );
}
