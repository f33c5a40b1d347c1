/** The days of every step, resolved against the calendar and the other steps. */
import { addDays, daysBetween } from '../calendar/day.ts';
import { type EventDates, resolveWhen, UNDATED } from '../calendar/when.ts';
import type { Resolved, Step } from './model.ts';

/**
 * The steps with their dates. A step without a time of its own lies between those that come before and after it, or within
 * the meeting to which it belongs: such dates are approximate and say so.
 *
 * @param adoptedOn days of every year are taken on or after it
 * @param kinds the series that a kind (`thematic-session`) means, by its id
 * @rule CAL-12
 */
export function dateAll(
  steps: readonly Step[],
  adoptedOn: string | null,
  kinds: ReadonlyMap<string, string>,
): Step[] {
  const dating = new Dating(steps, adoptedOn, kinds);
  return steps.map((step) => {
    const resolved = dating.of(step.id);
    return resolved && resolved.basis !== null ? { ...step, resolved } : step;
  });
}

/**
 * Steps after a change, each that hangs on what was changed with its days counted again; all others, and those in `fixed`, keep theirs.
 * What hangs on a change is found by counting both before and after it: whatever comes out otherwise has moved.
 *
 * @param before - the steps as they stood
 * @param after - the steps as they stand, with the days that they had
 * @param fixed - ids of steps whose days were set, not counted
 * @rule CAL-12
 */
export function dateAgain(
  before: readonly Step[],
  after: readonly Step[],
  adoptedOn: string | null,
  fixed: ReadonlySet<string>,
): Step[] {
  const then = new Dating(before, adoptedOn, kindsIn(before));
  const now = new Dating(after, adoptedOn, kindsIn(after));
  return after.map((step) => {
    // Days of its own hang on nothing.
    if (step.when?.edtf && step.when.anchor === null) return step;
    const counted = now.of(step.id);
    const moved = JSON.stringify(counted) !== JSON.stringify(then.of(step.id));
    const keeps = fixed.has(step.id) || step.supersededBy || !moved || counted?.basis == null;
    return keeps ? step : { ...step, resolved: counted };
  });
}

/** The series of each kind that an anchor names: a plan keeps the name of the kind, whose series is its plural. */
function kindsIn(steps: readonly Step[]): ReadonlyMap<string, string> {
  const ids = new Set(steps.map(({ id }) => id));
  const named = steps.flatMap(({ when }) => when?.anchor?.replace(/\/(?:opening|closing)$/, '') ?? []);
  return new Map(
    named.filter((kind) => !ids.has(kind) && ids.has(`${kind}s`)).map((kind) => [kind, `${kind}s`]),
  );
}

/** A window longer than a month, in days, tells little of when in it a thing is done. */
const LONG = 31;

class Dating {
  private readonly steps: ReadonlyMap<string, Step>;
  private readonly known = new Map<string, Resolved | null>();
  private readonly adoptedOn: string | null;
  private readonly kinds: ReadonlyMap<string, string>;
  private readonly members: ReadonlyMap<string, readonly Step[]>;

  constructor(steps: readonly Step[], adoptedOn: string | null, kinds: ReadonlyMap<string, string>) {
    this.steps = new Map(steps.map((step) => [step.id, step]));
    this.adoptedOn = adoptedOn;
    this.kinds = kinds;
    this.members = membersByWhole(steps);
  }

  /** A step that is asked for while it is being dated has no date: deadlines that hang on each other have none. */
  of(name: string): Resolved | null {
    const step = this.steps.get(name) ?? this.steps.get(this.kinds.get(name) ?? '');
    if (!step) return null;
    const known = this.known.get(step.id);
    if (known !== undefined) return known;
    this.known.set(step.id, null);
    const resolved = this.date(step);
    this.known.set(step.id, resolved);
    return resolved;
  }

  private date(step: Step): Resolved {
    const each = this.kinds.has(step.when?.anchor ?? '') ? this.fromEach(step) : null;
    if (each) return each;
    const said = step.when
      ? resolveWhen(step.when, { notBefore: this.adoptedOn, step: (id) => this.event(id) })
      : UNDATED;
    if (said.basis !== null) return said;
    return this.fromMembers(step) ?? this.fromWhole(step) ?? this.fromTies(step) ?? UNDATED;
  }

  /** The dates of an event with whether they are those of its days or a window in which it falls. */
  private event(name: string): EventDates | null {
    const step = this.steps.get(name) ?? this.steps.get(this.kinds.get(name) ?? '');
    const dates = this.of(name);
    return dates && step ? { ...dates, window: isWindow(step) } : dates;
  }

  /** Papers due at each session are due from the first of them to the last. */
  private fromEach(step: Step): Resolved | null {
    const members = this.members.get(step.id)?.filter(({ when }) => when !== null) ?? [];
    const days = members.flatMap((member) => this.lastDay(member.id)).sort();
    const [start = null] = days;
    if (start === null) return null;
    return {
      start,
      end: days.at(-1) ?? null,
      approximate: true,
      basis: 'from the first to the last of each session',
    };
  }

  private fromMembers(step: Step): Resolved | null {
    if (step.kind !== 'meeting') return null;
    const members = this.members.get(step.id)?.filter((member) => member.when?.edtf) ?? [];
    const dates = members.map((member) => this.of(member.id));
    const starts = dates.flatMap((date) => date?.start ?? []).sort();
    const ends = dates.flatMap((date) => date?.end ?? []).sort();
    if (starts.length === 0 && ends.length === 0) return null;
    return {
      start: starts[0] ?? null,
      end: ends.at(-1) ?? null,
      approximate: true,
      basis: 'from its first session to its last',
    };
  }

  private fromWhole(step: Step): Resolved | null {
    const whole = step.partOf ? this.steps.get(step.partOf) : undefined;
    if (!whole || step.kind !== 'meeting') return null;
    const span = this.of(whole.id);
    return span?.basis ? { ...span, approximate: true, basis: `within ${whole.id}: ${span.basis}` } : null;
  }

  private fromTies(step: Step): Resolved | null {
    const last =
      step.after
        .flatMap((id) => this.lastDay(id))
        .sort()
        .at(-1) ?? null;
    const first = step.before.flatMap((id) => this.firstDay(id)).sort()[0] ?? null;
    if (last === null && first === null) return null;
    const end = first === null ? null : addDays(first, -1);
    const ties = [
      last === null ? null : `after ${step.after.join(', ')}`,
      first === null ? null : `before ${step.before.join(', ')}`,
    ];
    const start = last !== null && end !== null && last > end ? null : last;
    return { start, end, approximate: true, basis: ties.filter(Boolean).join('; ') };
  }

  /** Of a long window only the first day is sure to bind: what follows a report due during a session may follow at once. */
  private lastDay(id: string): string[] {
    const date = this.of(id);
    const long = date?.start && date.end && daysBetween(date.start, date.end) > LONG;
    return [(long ? date.start : (date?.end ?? date?.start)) ?? []].flat();
  }

  private firstDay(id: string): string[] {
    const date = this.of(id);
    return [date?.start ?? date?.end ?? []].flat();
  }
}

/** "in 2013" says in which stretch a meeting falls; so does "from April to June" of a meeting of four days. */
function isWindow({ when, duration, resolved, kind }: Step): boolean {
  if (kind !== 'meeting' || !when?.edtf || resolved?.approximate) return false;
  const inside = when.relation === 'in' || when.relation === 'by' || when.relation === 'before';
  return inside || (when.relation === 'from-to' && duration !== null && !/-\d\d-\d\d/.test(when.edtf));
}

function membersByWhole(steps: readonly Step[]): Map<string, Step[]> {
  const members = new Map<string, Step[]>();
  for (const step of steps)
    if (step.partOf) members.set(step.partOf, [...(members.get(step.partOf) ?? []), step]);
  return members;
}
