/** Quotas and queues under any order of registrations, cancellations and changes of limits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play } from '../play.test-data.ts';
import { registrationsView } from '../view/event-view.ts';

const event = 'thematic-session-1';
const parties = ['MX', 'PH', 'CH', 'EG'];

type Move =
  | { readonly kind: 'register'; readonly party: number }
  | { readonly kind: 'cancel'; readonly which: number }
  | { readonly kind: 'limit'; readonly total: number; readonly perParty: number };

const move = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('register' as const), party: fc.nat({ max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which: fc.nat({ max: 40 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('limit' as const),
      total: fc.nat({ max: 8 }),
      perParty: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

function run(moves: readonly Move[]) {
  const made = play();
  const { participation } = made.state;
  let persons = 0;
  for (const one of moves) {
    if (one.kind === 'register')
      made.ask(`member-state/${parties[one.party]};focal-point`, 'registerForEvent', {
        event,
        participant: `p${++persons}`,
      });
    if (one.kind === 'limit')
      made.ask('secretariat', 'setEventLimits', { event, total: one.total, perParty: one.perParty });
    const open = Object.values(participation.registrations).filter(({ status }) => status !== 'cancelled');
    const registration = open[one.kind === 'cancel' ? one.which % Math.max(1, open.length) : -1];
    if (one.kind === 'cancel' && registration)
      made.ask('secretariat', 'cancelRegistration', { registration: registration.id });
  }
  return made;
}

describe('[PART-7] places of an event', () => {
  it('are counted as they are taken', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { participation } = run(moves).state;
        const register = participation.events[event];
        const registered = Object.values(participation.registrations).filter(
          ({ status }) => status === 'registered',
        );
        expect(register?.registered ?? 0).toBe(registered.length);
        for (const party of parties)
          expect(register?.byParty[`member-state/${party}`] ?? 0).toBe(
            registered.filter((one) => one.party === `member-state/${party}`).length,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('are never left free while somebody waits for whom no other limit stands in the way', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const { participation } = run(moves).state;
        const register = participation.events[event];
        if (!register) return;
        const { total, perParty } = register.limits;
        const free = total === null || register.registered < total;
        const waiting = Object.values(participation.registrations).filter(
          ({ status }) => status === 'waiting',
        );
        const couldCome = waiting.filter(
          ({ party }) => perParty === null || (register.byParty[party] ?? 0) < perParty,
        );
        expect(free && couldCome.length > 0).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('are taken in the order of asking: within a party nobody overtakes', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const made = run(moves);
        for (const party of parties) {
          const theirs = Object.values(made.state.participation.registrations).filter(
            (one) => one.party === `member-state/${party}` && one.status !== 'cancelled',
          );
          const turns = theirs.flatMap(({ status, turn }) => (status === 'waiting' ? [turn ?? -1] : []));
          const promoted = made.acts.flatMap(({ name, payload }) =>
            name === 'ParticipantPromoted'
              ? [payload as { registration: string; party: string; turn: number }]
              : [],
          );
          const mine = promoted
            .filter((one) => one.party === `member-state/${party}`)
            .map(({ turn }) => turn);
          expect(mine).toEqual([...mine].sort((one, other) => one - other));
          for (const turn of turns) expect(mine.every((one) => one < turn)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show everybody who waits their place in the queue', () => {
    const made = run([
      { kind: 'limit', total: 1, perParty: 4 },
      { kind: 'register', party: 0 },
      { kind: 'register', party: 1 },
      { kind: 'register', party: 0 },
    ]);
    const places = registrationsView(made.state, { category: 'member-state', party: 'MX', role: 'head' });
    expect(places.map(({ status, place }) => [status, place])).toEqual([
      ['registered', null],
      ['waiting', 2],
    ]);
  });
});
