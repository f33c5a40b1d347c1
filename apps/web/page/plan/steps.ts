/** The steps of a plan as the page shows them: dated, in order, filtered. */
import type { Plan, Sentence, StandingOptions, Step, StepKind } from '@rostrum/procedure';
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
  /** The step in whose place this one stands, or which stands in its place. */
  readonly counterpart?: Counterpart;
  /** The days on which it really was taken, where a record is at hand; a step may be held in parts. */
  readonly actual?: readonly Stretch[];
  /** An officer has withdrawn it, with a reason. */
  readonly withdrawn?: true;
}

/** From one ISO date to another, both inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The other half of a change by a later act. */
export interface Counterpart {
  readonly start: string | null;
  readonly end: string | null;
  /** What was changed, as one sentence in the languages of the interface. */
  readonly reason: Sentence;
}

/** The step that a later act put in the place of this one, or that this one replaces. */
function counterpartOf(plan: Plan, step: Step): Counterpart | undefined {
  const id = step.supersededBy?.step ?? step.supersedes;
  const other = id === undefined ? undefined : plan.steps.find((each) => each.id === id);
  if (!other) return undefined;
  const { start = null, end = null } = other.resolved ?? {};
  const supersession = step.supersededBy ?? other.supersededBy;
  const reason = supersession?.reason ?? '';
  return { start, end, reason: { en: reason, zh: supersession?.reasons?.zh ?? reason } };
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

/** The entry of a step on a day; with a record, by what it shows to be done. */
export function entryOf(plan: Plan, step: Step, asOf: string, record: StandingOptions = {}): PlanEntry {
  const { start = null, end = null } = step.resolved ?? {};
  const counterpart = counterpartOf(plan, step);
  const standing = standingOf(plan, step, asOf, record);
  const drawn = { step, start, end, soft: isSoft(step, start, end), standing };
  return counterpart ? { ...drawn, counterpart } : drawn;
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

/** A step in its place among the series to which it belongs. */
export interface PlacedEntry {
  readonly entry: PlanEntry;
  /** 0 for a step that belongs to no series, 1 for a member of a phase, 2 for a session of a series in it. */
  readonly depth: number;
  /** Its title without the words with which all members of its series begin. */
  readonly title: string;
}

/** A phase or series with everything that belongs to it, or all steps that belong to none. */
export interface PlanGroup {
  /** Null for the steps that belong to no series. */
  readonly head: PlanEntry | null;
  /** The head first, members under their series, each level by date. */
  readonly placed: readonly PlacedEntry[];
}

type Members = ReadonlyMap<string | null, readonly PlanEntry[]>;

/** The members of each series; a series that is not on the screen, or that holds itself, counts as none. */
function membersOf(entries: readonly PlanEntry[]): Members {
  const byId = new Map(entries.map((entry) => [entry.step.id, entry]));
  const members = new Map<string | null, PlanEntry[]>();
  for (const entry of entries) {
    const parent = holdsItself(entry.step, byId) ? null : (entry.step.partOf ?? null);
    const known = parent !== null && byId.has(parent) ? parent : null;
    members.set(known, [...(members.get(known) ?? []), entry]);
  }
  return members;
}

function holdsItself(step: Step, byId: ReadonlyMap<string, PlanEntry>): boolean {
  const seen = new Set([step.id]);
  for (let at = step.partOf; at !== undefined; at = byId.get(at)?.step.partOf) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** The length of what all titles begin with, up to the last colon in it; 0 for fewer than two titles. */
export function sharedBeginning(titles: readonly string[]): number {
  const [first = '', ...others] = titles;
  if (others.length === 0) return 0;
  let length = 0;
  while (length < first.length && others.every((title) => title[length] === first[length])) length++;
  const [start = ''] = /^.*(?:: |：)/u.exec(first.slice(0, length)) ?? [];
  const [numbered = start] = /^.*\s$/u.exec(first.slice(0, length)) ?? [];
  const isNumber = titles.every((title) => /^\d+[^:：]*[:：]/u.test(title.slice(numbered.length)));
  const cut = isNumber ? numbered.length : start.length;
  return titles.some((title) => title.length <= cut) ? 0 : cut;
}

/** The title of a step in the language of the interface. */
type Titled = (step: Step) => string;

function placedUnder(
  entry: PlanEntry,
  depth: number,
  members: Members,
  titled: Titled,
  title = titled(entry.step),
): PlacedEntry[] {
  const below = (members.get(entry.step.id) ?? []).toSorted(byDate);
  const shared = depth === 0 ? 0 : sharedBeginning(below.map(({ step }) => titled(step)));
  const inner = below.flatMap((member) =>
    placedUnder(member, depth + 1, members, titled, titled(member.step).slice(shared)),
  );
  return [{ entry, depth, title }, ...inner];
}

/** Steps without a series first, then each phase or series with its members, in the order in which they begin. */
export function groupsOf(
  entries: readonly PlanEntry[],
  titled: Titled = (step) => step.title,
): readonly PlanGroup[] {
  const members = membersOf(entries);
  const top = (members.get(null) ?? []).toSorted(byDate);
  const single = top.filter(({ step }) => !members.has(step.id));
  const heads = top.filter(({ step }) => members.has(step.id));
  const groups = heads.map((head): PlanGroup => ({ head, placed: placedUnder(head, 0, members, titled) }));
  if (single.length === 0) return groups;
  return [
    { head: null, placed: single.map((entry) => ({ entry, depth: 0, title: titled(entry.step) })) },
    ...groups,
  ];
}

/** The first and the last day that any step names or was taken on; null for a plan without dates. */
export function spanOf(
  entries: readonly PlanEntry[],
  adoptedOn: string | null,
): { start: string; end: string } | null {
  const taken = (entry: PlanEntry) => (entry.actual ?? []).flatMap(({ from, to }) => [from, to]);
  const days = [adoptedOn, ...entries.flatMap((entry) => [entry.start, entry.end, ...taken(entry)])]
    .filter((day) => day !== null)
    .sort();
  const [start, end] = [days[0], days.at(-1)];
  return start && end && start !== end ? { start, end } : null;
}
