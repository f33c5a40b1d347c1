/** What each hat may see of events: limits and seats everybody, figures the offices, registrations each party its own. */
import { bearerOf, type Hat, isOffice } from '../../act/hat.ts';
import type { ProcessState } from '../../act/state.ts';
import { admittedTo } from '../event/admitted-to.ts';
import { fullBy, waitingIn } from '../event/register.ts';
import type { EventLimits, EventRegister, Registration, Seats } from '../event/state.ts';
import { categoryOf } from '../parties.ts';

/** An event as a hat may see it. */
export interface EventView {
  readonly event: string;
  readonly limits: EventLimits;
  readonly room: string | null;
  /** By category of hat; `*` for those not named. */
  readonly seats: Readonly<Record<string, Seats>>;
  /** For parties: whether they may be there, and whether a place is free for one more of theirs. */
  readonly own: { readonly admitted: boolean; readonly free: boolean; readonly registered: number } | null;
  /** For offices. */
  readonly figures: {
    readonly registered: number;
    readonly byCategory: Readonly<Record<string, number>>;
    readonly waiting: Readonly<Record<string, number>>;
  } | null;
}

function waitingFigures({ participation }: ProcessState, register: EventRegister): Record<string, number> {
  const entries = Object.keys(register.queues).map((category) => {
    let count = 0;
    for (const _ of waitingIn(participation, register, category)) count++;
    return [category, count] as const;
  });
  return Object.fromEntries(entries);
}

function own(state: ProcessState, hat: Hat, event: string, register: EventRegister): EventView['own'] {
  if (hat.party === null || isOffice(hat)) return null;
  const party = bearerOf(hat);
  return {
    admitted: admittedTo(state, party, event) !== null,
    free: fullBy(register, register.limits, party) === null,
    registered: register.byParty[party] ?? 0,
  };
}

/** The events that have a register, as a hat may see them. @rule PART-19 */
export function eventsView(state: ProcessState, hat: Hat): EventView[] {
  return Object.entries(state.participation.events).map(([event, register]) => ({
    event,
    limits: register.limits,
    room: register.room,
    seats: register.seats,
    own: own(state, hat, event, register),
    figures: isOffice(hat)
      ? {
          registered: register.registered,
          byCategory: register.byCategory,
          waiting: waitingFigures(state, register),
        }
      : null,
  }));
}

/** A registration as its party or an office may see it. */
export interface RegistrationView extends Omit<Registration, 'turn'> {
  /** How many wait before it in its category, from 1; null when it does not wait. */
  readonly place: number | null;
}

function placeOf({ participation }: ProcessState, { id, event, party, status }: Registration): number | null {
  const register = participation.events[event];
  if (status !== 'waiting' || !register) return null;
  let place = 0;
  for (const waiting of waitingIn(participation, register, categoryOf(party))) {
    place++;
    if (waiting.id === id) return place;
  }
  return null;
}

/**
 * Registrations that a hat may see: offices those of an event or all, a party its own, its members their own alone.
 * @rule PART-19
 */
export function registrationsView(
  state: ProcessState,
  hat: Hat,
  asked: { readonly event?: string; readonly person?: string | null } = {},
): RegistrationView[] {
  const { registrations, registrationsOf } = state.participation;
  const all = isOffice(hat)
    ? Object.values(registrations)
    : (registrationsOf[bearerOf(hat)] ?? []).flatMap((id) => registrations[id] ?? []);
  return all
    .filter(({ event }) => asked.event === undefined || event === asked.event)
    .filter(({ person }) => hat.role !== 'member' || person === asked.person)
    .map((registration) => {
      const { turn: _, ...open } = registration;
      return { ...open, place: placeOf(state, registration) };
    });
}

/** Seats of a party at an event: those of its category, else those of everybody; null where none are allotted. @rule PART-12 */
export function seatsOf({ participation }: ProcessState, event: string, party: string): Seats | null {
  const { seats = {} } = participation.events[event] ?? {};
  return seats[categoryOf(party)] ?? seats['*'] ?? null;
}
