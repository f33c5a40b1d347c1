/** The register of an event: limits, places and queues. */
import type { YieldedAct } from '../../act/model.ts';
import type { ProcessState } from '../../act/state.ts';
import type { Authority } from '../../plan/model.ts';
import { categoryOf } from '../parties.ts';
import type { ParticipationState } from '../state.ts';
import type { EventLimits, EventRegister, Registration } from './state.ts';

/** No limits. */
export const unlimited: EventLimits = { total: null, byCategory: {}, perParty: null };

/** The register of an event, made where there is none yet. For the fold alone. */
export function registerOf({ events }: ParticipationState, event: string): EventRegister {
  events[event] ??= {
    limits: unlimited,
    registered: 0,
    byCategory: {},
    byParty: {},
    ofPerson: {},
    queues: {},
    turns: 0,
    seats: {},
    room: null,
  };
  return events[event];
}

/** Places that acts of the same decision have taken or freed, before they are folded. */
export interface Shift {
  total: number;
  readonly byCategory: Record<string, number>;
  readonly byParty: Record<string, number>;
}

/** No places taken or freed. */
export const noShift = (): Shift => ({ total: 0, byCategory: {}, byParty: {} });

/** Counts a registration in a shift, in place. */
export function shift(counts: Shift, party: string, by: 1 | -1): void {
  const category = categoryOf(party);
  counts.total += by;
  counts.byCategory[category] = (counts.byCategory[category] ?? 0) + by;
  counts.byParty[party] = (counts.byParty[party] ?? 0) + by;
}

/** Which limit leaves no place for one more of a party; null where there is a place. */
export function fullBy(
  register: Pick<EventRegister, 'registered' | 'byCategory' | 'byParty'> | undefined,
  limits: EventLimits,
  party: string,
  moved: Shift = noShift(),
): 'party' | 'category' | 'total' | null {
  const category = categoryOf(party);
  const { registered = 0, byCategory = {}, byParty = {} } = register ?? {};
  const ofParty = (byParty[party] ?? 0) + (moved.byParty[party] ?? 0);
  if (limits.perParty !== null && ofParty >= limits.perParty) return 'party';
  const ofCategory = (byCategory[category] ?? 0) + (moved.byCategory[category] ?? 0);
  const most = limits.byCategory[category];
  if (most !== undefined && ofCategory >= most) return 'category';
  return limits.total !== null && registered + moved.total >= limits.total ? 'total' : null;
}

/** Those who wait in one queue, the next first. */
export function* waitingIn(
  { registrations }: ParticipationState,
  register: EventRegister,
  category: string,
): Generator<Registration> {
  const { served, waiting } = register.queues[category] ?? { served: 0, waiting: [] };
  for (let index = served; index < waiting.length; index++) {
    const registration = registrations[waiting[index] ?? ''];
    if (registration?.status === 'waiting') yield registration;
  }
}

/** Passes over those at the heads of the queues who no longer wait. For the fold alone. */
export function passOverQueues(participation: ParticipationState, register: EventRegister): void {
  for (const queue of Object.values(register.queues)) {
    while (queue.served < queue.waiting.length) {
      const head = participation.registrations[queue.waiting[queue.served] ?? ''];
      if (head?.status === 'waiting') break;
      queue.served++;
    }
  }
}

/** One queue while places are given out. */
interface Line {
  readonly rest: Iterator<Registration>;
  head: Registration | null;
}

function moveOn(line: Line): Line {
  const next = line.rest.next();
  line.head = next.done ? null : next.value;
  return line;
}

type Full = (party: string) => ReturnType<typeof fullBy>;

/** The first of a queue whose party has room left, where there is a place for it. */
function candidate(line: Line, full: Full): Registration | null {
  while (line.head && full(line.head.party) === 'party') moveOn(line);
  return line.head && full(line.head.party) === null ? line.head : null;
}

/** The queue whose first asked before those of the others. */
function nextLine(lines: readonly Line[], full: Full): Line | null {
  const open = lines.filter((line) => candidate(line, full) !== null);
  return open.reduce<Line | null>(
    (first, line) =>
      (line.head?.turn ?? 0) < (first?.head?.turn ?? Number.POSITIVE_INFINITY) ? line : first,
    null,
  );
}

/**
 * The acts that fill the places of an event, once what was moved is folded: whoever asked first comes first, in each category under its quota,
 * and between categories in the order of their asking. Nobody is passed over but for a limit that stands against them.
 * @rule PART-7
 */
export function eventPromotions(
  { participation }: ProcessState,
  event: string,
  authority: Authority | null,
  limits: EventLimits,
  moved: Shift = noShift(),
): YieldedAct[] {
  const register = participation.events[event];
  if (!register) return [];
  const lines = Object.keys(register.queues).map((category) =>
    moveOn({ rest: waitingIn(participation, register, category), head: null }),
  );
  const full: Full = (party) => fullBy(register, limits, party, moved);
  const acts: YieldedAct[] = [];
  for (let line = nextLine(lines, full); line?.head; line = nextLine(lines, full)) {
    const { id: registration, party, turn } = line.head;
    shift(moved, party, 1);
    const payload = { registration, event, party, turn };
    acts.push({ name: 'ParticipantPromoted', matter: `event/${event}`, payload, authority });
    moveOn(line);
  }
  return acts;
}

/** One more place of a party is taken. For the fold alone. */
export function takePlace(register: EventRegister, party: string): void {
  register.registered++;
  const category = categoryOf(party);
  register.byCategory[category] = (register.byCategory[category] ?? 0) + 1;
  register.byParty[party] = (register.byParty[party] ?? 0) + 1;
}

/** A place of a party falls free. For the fold alone. */
export function freePlace(register: EventRegister, party: string): void {
  register.registered--;
  const category = categoryOf(party);
  register.byCategory[category] = (register.byCategory[category] ?? 1) - 1;
  register.byParty[party] = (register.byParty[party] ?? 1) - 1;
}

/** Keeps a registration under its id, its party and its person. For the fold alone. */
export function keepRegistration(participation: ParticipationState, registration: Registration): void {
  const { id, event, party, person } = registration;
  participation.registrations[id] = registration;
  participation.registrationsOf[party] ??= [];
  participation.registrationsOf[party].push(id);
  registerOf(participation, event).ofPerson[person] = id;
}
