/** Registration: how long folding, deciding and looking take when thousands take part. */
import {
  type Act,
  decide,
  derivePlan,
  evolve,
  type Hat,
  initialState,
  isRefusal,
  likelyDuplicates,
  type ProcessState,
  participationView,
  stateAfter,
} from '@rostrum/procedure';
import { readResolution } from '@rostrum/resolution';
import { seedText } from '../../corpus/shared.ts';
import { cpuSeconds, printTable } from './timing.ts';

const secretariat: Hat = { category: 'secretariat', party: null, role: null };
const event = 'thematic-session-1';
const states = ['MX', 'PH', 'CH', 'EG', 'FJ', 'SE', 'NG', 'IN', 'CN', 'BR'];

/** A process that is being filled. */
class Filling {
  readonly acts: Act[] = [];
  readonly state: ProcessState = initialState('bench');
  /** Milliseconds of each request, decided and folded. */
  readonly times: number[] = [];
  #drawn = 0;

  ask(hat: Hat, act: string, request: object): readonly Act[] {
    const started = performance.now();
    const now = '2017-05-02T12:00:00.000Z';
    const context = { state: this.state, hat, person: null, now, newId: () => `i${++this.#drawn}` };
    const decided = decide(context, act, request);
    if ('misfit' in decided || isRefusal(decided)) throw new Error(`${act}: ${JSON.stringify(decided)}`);
    for (const one of decided) {
      const placed = { ...one, position: this.acts.length + 1 };
      this.acts.push(placed);
      evolve(this.state, placed);
    }
    this.times.push(performance.now() - started);
    return decided;
  }
}

function opened(): Filling {
  const filling = new Filling();
  const plan = derivePlan(readResolution(seedText('A-RES-71-280.zh')));
  filling.ask(secretariat, 'openProcess', { title: { en: 'Bench', zh: '测试' }, plan, documents: ['x'] });
  filling.ask(secretariat, 'startProcess', {});
  return filling;
}

const mission = (index: number): Hat => ({
  category: 'member-state',
  party: states[index % states.length]!,
  role: 'focal-point',
});

/** Registrations beyond the places, and cancellations that let the next in. */
function register(filling: Filling, count: number, places: number): void {
  filling.ask(secretariat, 'setEventLimits', { event, total: places });
  for (let index = 0; index < count; index++)
    filling.ask(mission(index), 'registerForEvent', { event, participant: `p${index}` });
}

function cancel(filling: Filling, count: number): void {
  const registered = Object.values(filling.state.participation.registrations).filter(
    ({ status }) => status === 'registered',
  );
  for (const { id } of registered.slice(0, count))
    filling.ask(secretariat, 'cancelRegistration', { registration: id });
}

function apply(filling: Filling, count: number): void {
  for (let index = 0; index < count; index++)
    filling.ask({ category: 'public', party: null, role: null }, 'submitApplication', {
      admission: 'op_6__point_b.stakeholder-listed',
      organization: {
        name: `Forum ${index} of ${states[index % 10]}`,
        kind: 'ngo',
        country: states[index % 10],
      },
    });
}

function percentile(times: readonly number[], part: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2)} ms`;
}

function requests(title: string, filling: Filling, work: () => void): readonly string[] {
  filling.times.length = 0;
  const seconds = cpuSeconds(work);
  const { times } = filling;
  return [
    title,
    String(times.length),
    `${(times.length / seconds).toFixed(0)} /s`,
    percentile(times, 0.5),
    percentile(times, 0.99),
  ];
}

function looks(filling: Filling): readonly (readonly string[])[] {
  const now = '2017-05-02T12:00:00.000Z';
  const others = Object.values(filling.state.participation.applications).map(({ id, organization }) => ({
    id,
    ...organization,
  }));
  const views: readonly (readonly [string, () => void])[] = [
    ['view of the Secretariat', () => void participationView(filling.state, secretariat, now)],
    ['view of a mission', () => void participationView(filling.state, mission(0), now)],
    [
      'duplicates of one among 1,000',
      () => void likelyDuplicates({ name: 'Форум 7 MX', otherNames: [] }, others),
    ],
  ];
  return views.map(([title, look]) => {
    look();
    const started = performance.now();
    for (let run = 0; run < 5; run++) look();
    return [title, `${((performance.now() - started) / 5).toFixed(1)} ms`];
  });
}

/** Prints requests a second and their times with 6,000 registrants, what looking costs, and how fast a record of 100,000 acts is folded. */
export function benchParticipation(): void {
  const filling = opened();
  printTable(
    'Registration: decided and folded, one by one',
    ['requests', 'count', 'speed', 'median', 'p99'],
    [
      requests('6,000 registrations, 5,000 places', filling, () => register(filling, 6_000, 5_000)),
      requests('1,000 cancellations, each with the next let in', filling, () => cancel(filling, 1_000)),
      requests('1,000 applications', filling, () => apply(filling, 1_000)),
    ],
  );
  printTable('Looking, with 6,000 registrants and 1,000 applications', ['what', 'time'], looks(filling));
  const large = opened();
  register(large, 60_000, 40_000);
  cancel(large, 20_000);
  const acts = large.acts.slice(0, 100_000);
  const seconds = cpuSeconds(() => void stateAfter('bench', acts));
  printTable(
    'Folding a record',
    ['acts', 'time', 'speed'],
    [[String(acts.length), `${seconds.toFixed(2)} s`, `${(acts.length / seconds).toFixed(0)} /s`]],
  );
}
