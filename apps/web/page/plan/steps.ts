/** The steps of a plan as the page shows them: dated, in order, filtered. */
import type { Plan, Step, StepKind } from '@rostrum/procedure';
import { type PlanStanding, standingOf } from './standing.ts';

/** A step with what the page needs to draw it. */
export interface PlanEntry {
  readonly step: Step;
  /** ISO dates, both inclusive; null where the plan gives none. */
  readonly start: string | null;
  readonly end: string | null;
  /** The text gives a stretch in which the step falls, and not its days. */
  readonly soft: boolean;
  readonly standing: PlanStanding;
}

/** What the reader looks for in a plan. */
export interface PlanFilter {
  readonly bearer: string;
  readonly kind: StepKind | '';
  readonly standing: PlanStanding | '';
  readonly text: string;
}

/** A filter that lets every step pass. */
export const everyStep: PlanFilter = { bearer: '', kind: '', standing: '', text: '' };

const dayLength = 86_400_000;

/** Days from one ISO date to another, both counted. */
export function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / dayLength) + 1;
}

/** Days in an ISO duration of days and weeks (`P3D`, `P12D working`, `P2W`); null for others. */
export function daysIn(duration: string | null): number | null {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?( working)?$/.exec(duration ?? '');
  if (!match || (!match[1] && !match[2])) return null;
  return Number(match[1] ?? 0) * 7 + Number(match[2] ?? 0);
}

function isSoft(step: Step, start: string | null, end: string | null): boolean {
  if (step.resolved?.approximate) return true;
  if (start === null || end === null) return false;
  const length = daysIn(step.duration);
  return length !== null ? daysBetween(start, end) > length + 2 : daysBetween(start, end) > 27;
}

/** The entry of a step on a day. */
export function entryOf(plan: Plan, step: Step, asOf: string): PlanEntry {
  const { start = null, end = null } = step.resolved ?? {};
  return { step, start, end, soft: isSoft(step, start, end), standing: standingOf(plan, step, asOf) };
}

/** By the first day that is known, undated steps last; steps of one day stay in the order of the text. */
export function byDate(a: PlanEntry, b: PlanEntry): number {
  const [one, other] = [a.start ?? a.end ?? '9999', b.start ?? b.end ?? '9999'];
  return one.localeCompare(other) || (a.end ?? '9999').localeCompare(b.end ?? '9999');
}

/** Whether a step is one that the reader looks for. `words` gives everything that is written on it. */
export function passes(entry: PlanEntry, filter: PlanFilter, words: (step: Step) => string): boolean {
  const { step } = entry;
  if (filter.bearer !== '' && !step.bearer.includes(filter.bearer)) return false;
  if (filter.kind !== '' && step.kind !== filter.kind) return false;
  if (filter.standing !== '' && entry.standing !== filter.standing) return false;
  const looked = filter.text.normalize('NFKC').toLowerCase().trim();
  return looked === '' || words(step).normalize('NFKC').toLowerCase().includes(looked);
}

/** A phase or series with the steps that belong to it; `head` is null for steps that belong to none. */
export interface PlanGroup {
  readonly head: PlanEntry | null;
  readonly entries: readonly PlanEntry[];
}

/** The outermost series to which a step belongs, itself if it heads one. */
function headOf(step: Step, byId: ReadonlyMap<string, PlanEntry>, heads: ReadonlySet<string>): string | null {
  let at: Step | undefined = step;
  let found: string | null = heads.has(step.id) ? step.id : null;
  for (let guard = 0; at?.partOf && guard < 10; guard++) {
    if (byId.has(at.partOf)) found = at.partOf;
    at = byId.get(at.partOf)?.step;
  }
  return found;
}

/** Puts the steps of each phase together, in the order in which the phases begin. */
export function groupsOf(entries: readonly PlanEntry[]): readonly PlanGroup[] {
  const byId = new Map(entries.map((entry) => [entry.step.id, entry]));
  const heads = new Set(
    entries.flatMap(({ step }) => (step.partOf && byId.has(step.partOf) ? [step.partOf] : [])),
  );
  const groups = new Map<string | null, PlanEntry[]>();
  for (const entry of entries) {
    const head = headOf(entry.step, byId, heads);
    const group = groups.get(head) ?? [];
    if (entry.step.id !== head) group.push(entry);
    groups.set(head, group);
  }
  const first = (group: PlanGroup) => group.head ?? group.entries[0] ?? null;
  return [...groups]
    .map(
      ([head, list]): PlanGroup => ({
        head: head === null ? null : (byId.get(head) ?? null),
        entries: list.toSorted(byDate),
      }),
    )
    .toSorted((a, b) => {
      const [one, other] = [first(a), first(b)];
      if ((a.head === null) !== (b.head === null)) return a.head === null ? -1 : 1;
      return one && other ? byDate(one, other) : 0;
    });
}

/** The first and the last day that any step names; null for a plan without dates. */
export function spanOf(
  entries: readonly PlanEntry[],
  adoptedOn: string | null,
): { start: string; end: string } | null {
  const days = [adoptedOn, ...entries.flatMap(({ start, end }) => [start, end])]
    .filter((day) => day !== null)
    .sort();
  const [start, end] = [days[0], days.at(-1)];
  return start && end && start !== end ? { start, end } : null;
}
