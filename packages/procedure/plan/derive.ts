/** From a resolution to the plan that it orders. */
import type { Finding, Resolution } from '@rostrum/resolution';
import { anchor } from './anchors.ts';
import { withAppointments } from './appointments.ts';
import { balancesOf } from './balances.ts';
import { collect } from './collect.ts';
import { dateAll } from './dates.ts';
import type { Draft } from './draft.ts';
import { forEachSession } from './each.ts';
import { limitsOf } from './limits.ts';
import { afterLists } from './lists.ts';
import { merge } from './merge.ts';
import type { Plan, Step } from './model.ts';
import { nameAll } from './naming.ts';
import { untangle } from './order.ts';
import { participationOf } from './participation.ts';
import { intoPhases } from './phases.ts';
import { type Reading, readingOf } from './reading.ts';
import { withoutDuties } from './relevance.ts';
import { withSeries } from './series.ts';
import { supersede } from './supersede.ts';
import { tie } from './ties.ts';

/** What bears on a plan besides its mandate. */
export interface PlanOptions {
  /** Later resolutions or decisions that change the plan, in any order. */
  readonly amendments?: readonly Resolution[];
  /** ISO date: amendments adopted after it are left out. */
  readonly asOf?: string;
}

/**
 * The plan that a resolution orders, with what later acts have changed up to a day.
 *
 * @example derivePlan(readResolution(text), { amendments: [later], asOf: '2018-12-01' })
 */
export function derivePlan(resolution: Resolution, options: PlanOptions = {}): Plan {
  const { amendments = [], asOf } = options;
  const known = amendments.filter(
    ({ adoptedOn }) => asOf === undefined || adoptedOn === null || adoptedOn <= asOf,
  );
  const inTime = [...known].sort((a, b) => (a.adoptedOn ?? '').localeCompare(b.adoptedOn ?? ''));
  return inTime.map(planOf).reduce(supersede, planOf(resolution));
}

/**
 * The plan that a resolution orders: its steps with their authority, ties and dates, and the limits, participation and
 * balances that govern them. What could not be settled is a finding; any reading gives a plan.
 */
export function planOf(resolution: Resolution): Plan {
  const reading = readingOf(resolution);
  const { drafts, findings } = draftsOf(reading);
  const named = stepsOf(drafts, reading);
  const untangled = untangle(named.steps);
  const steps = dateAll(untangled.steps, resolution.adoptedOn, named.kinds);
  return {
    mandate: resolution.symbol,
    adoptedOn: resolution.adoptedOn,
    amendedBy: [],
    steps,
    limits: limitsOf(drafts, reading),
    participation: participationOf(drafts, named.names, reading),
    balances: balancesOf(drafts, reading),
    findings: [...findings, ...untangled.findings],
  };
}

/** The passes from provisions to drafts with their ties, in their order. */
function draftsOf(reading: Reading): { drafts: readonly Draft[]; findings: readonly Finding[] } {
  const ordered = withoutDuties(merge(collect(reading), reading), reading);
  const whole = afterLists(withSeries(withAppointments(ordered, reading), reading), reading);
  const { drafts, findings } = anchor(forEachSession(whole, reading), reading);
  return { drafts: inPrintedOrder(intoPhases(tie(drafts, reading), reading), reading), findings };
}

function inPrintedOrder(drafts: readonly Draft[], reading: Reading): Draft[] {
  const place = new Map(reading.resolution.blocks.map((block, index) => [block.eId, index]));
  const at = (draft: Draft) => place.get(draft.authority.eId) ?? Number.MAX_SAFE_INTEGER;
  return [...drafts].sort((a, b) => at(a) - at(b));
}

/** Steps with ids in place of keys, and the series that each kind of session means. */
function stepsOf(
  drafts: readonly Draft[],
  reading: Reading,
): { steps: Step[]; kinds: Map<string, string>; names: ReadonlyMap<string, string> } {
  const names = nameAll(drafts, reading);
  const series = drafts.filter((draft) => draft.role === 'series');
  const kinds = new Map(series.map((draft) => [draft.term.id, names.get(draft.key) ?? '']));
  return { steps: drafts.map((draft) => stepOf(draft, names)), kinds, names };
}

function stepOf(draft: Draft, names: ReadonlyMap<string, string>): Step {
  const ids = (keys: readonly string[]) => keys.flatMap((key) => names.get(key) ?? []);
  return {
    id: names.get(draft.key) ?? draft.key,
    kind: draft.kind,
    title: draft.title,
    titles: { zh: draft.titleZh },
    bearer: draft.bearer,
    when: draft.when && { ...draft.when, anchor: renamed(draft.when.anchor, names) },
    place: draft.place,
    duration: draft.duration,
    after: ids(draft.after),
    before: ids(draft.before),
    unlessOtherwiseAgreed: draft.unlessOtherwiseAgreed,
    authority: draft.authority,
    ...(draft.essential ? { essential: true as const } : {}),
    ...(draft.parent && names.has(draft.parent) ? { partOf: names.get(draft.parent) ?? '' } : {}),
    ...(draft.provision ? { provision: draft.provision } : {}),
  };
}

function renamed(anchorName: string | null, names: ReadonlyMap<string, string>): string | null {
  if (anchorName === null) return null;
  const [, key = anchorName, end = ''] = /^(.*?)(\/(?:opening|closing))?$/.exec(anchorName) ?? [];
  return names.has(key) ? `${names.get(key)}${end}` : anchorName;
}
