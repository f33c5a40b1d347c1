/** How a scenario is written and performed: through the same `decide` and `evolve` as any request. */
import { readResolution } from '@rostrum/resolution';
import { z } from 'zod';
import { seedText } from '../../../corpus/shared.ts';
import { derivePlan } from '../plan/derive.ts';
import type { Plan } from '../plan/model.ts';
import { stepStandings } from '../process/step-standings.ts';
import { maySee } from './audience.ts';
import { correctedActs } from './correction.ts';
import { decide, isRefusal } from './decide.ts';
import { audienceOf, stateAfter } from './evolve.ts';
import { type Hat, hatFromText } from './hat.ts';
import type { Act, Context } from './model.ts';
import type { ProcessState } from './state.ts';

/** Somebody asks for something on a day: `on: 2017-05-09`, `as: secretariat`, `do: actualiseStep`, `with: {…}`. */
const stepSchema = z.strictObject({
  /** A day, taken at noon, or an instant. */
  on: z.string(),
  as: z.string(),
  do: z.string(),
  /** `last NAME` as a value of `corrects` is the position of the last act of that name. */
  with: z.record(z.string(), z.unknown()).default({}),
  /** The person under the hat, by id. */
  person: z.string().optional(),
  /** The text of a resolution, whose plan is put into the request. */
  resolution: z.string().optional(),
  /** The ids that it draws. */
  ids: z.array(z.string()).default([]),
  ruling: z
    .strictObject({
      departsFrom: z.array(z.string()),
      reason: z.strictObject({ en: z.string(), zh: z.string() }),
    })
    .optional(),
});

/** One act of a scenario. */
export type ScenarioStep = z.output<typeof stepSchema>;

/** A scenario as a delegate reads it. */
export const scenarioSchema = z.strictObject({
  title: z.string(),
  rules: z.array(z.string().regex(/^[A-Z]+-\d+$/)).min(1),
  /** Why it is so, or where it happened. */
  why: z.string().optional(),
  mandate: z.string().default('A-RES-71-280.zh'),
  /** What goes before `given`: nothing; opened, with its offices and two delegations; the same, and started. */
  background: z.enum(['nothing', 'prepared', 'running']).default('running'),
  given: z.array(stepSchema).default([]),
  when: stepSchema,
  // biome-ignore lint/suspicious/noThenProperty: given, when, then are the words of scenarios; nobody awaits one.
  then: z.strictObject({
    /** Names of the acts recorded, or parts of them, in their order. */
    acts: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).optional(),
    refused: z.strictObject({ code: z.string().optional(), rule: z.string().optional() }).optional(),
    misfit: z.literal(true).optional(),
    /** Parts of the state by their path; null is nothing. */
    state: z.record(z.string(), z.unknown()).optional(),
    /** How steps stand on the day. */
    steps: z.record(z.string(), z.enum(['may', 'must', 'notYet', 'notNow', 'done'])).optional(),
    /** Who sees the last act, by hat. */
    seenBy: z.record(z.string(), z.boolean()).optional(),
  }),
});

/** A scenario. */
export type Scenario = z.output<typeof scenarioSchema>;

/** What came of a scenario. */
export interface Performed {
  readonly decided: ReturnType<typeof decide>;
  /** The acts of `when`; none where it was refused. */
  readonly acts: readonly Act[];
  /** All acts, the given ones included. */
  readonly record: readonly Act[];
  readonly state: ProcessState;
  /** Whether somebody under a hat sees the last act. */
  readonly seenBy: (hat: string) => boolean;
}

const plans = new Map<string, Plan>();

function planOfSeed(name: string): Plan {
  const plan = plans.get(name) ?? derivePlan(readResolution(seedText(name)));
  plans.set(name, plan);
  return plan;
}

const step = (on: string, as: string, act: string, request: Record<string, unknown>): ScenarioStep => ({
  on,
  as,
  do: act,
  with: request,
  ids: [],
});

const office = (category: string, party: string | null, en: string, zh: string) => ({
  hat: { category, party, role: null },
  name: { en, zh },
});

/** The state of things that most scenarios take as given. */
function backgroundOf({ background, mandate }: Scenario): ScenarioStep[] {
  if (background === 'nothing') return [];
  const day = planOfSeed(mandate).adoptedOn ?? '2017-04-06';
  const opened = [
    step(day, 'secretariat', 'openProcess', { title: { en: 'A process', zh: '进程' }, documents: [mandate] }),
    step(day, 'secretariat', 'assignOffice', office('president', null, 'President', '主席')),
    step(day, 'secretariat', 'assignOffice', office('co-facilitator', 'MX', 'Mexico', '墨西哥')),
    step(day, 'secretariat', 'assignOffice', office('co-facilitator', 'CH', 'Switzerland', '瑞士')),
    step(day, 'secretariat', 'admitParty', { category: 'member-state', party: 'MX' }),
    step(day, 'secretariat', 'admitParty', { category: 'member-state', party: 'PH' }),
  ];
  return background === 'prepared' ? opened : [...opened, step(day, 'secretariat', 'startProcess', {})];
}

function hatOf(text: string): Hat {
  const hat = hatFromText(text);
  if (!hat) throw new Error(`No such hat: ${text}`);
  return hat;
}

/** A request with what only a server can put in: plans, positions. */
function requestOf(
  { do: act, with: asked, resolution }: ScenarioStep,
  mandate: string,
  acts: readonly Act[],
) {
  const last = /^last (\w+)$/.exec(String(asked.corrects ?? ''))?.[1];
  const corrects = acts.findLast(({ name }) => name === last)?.position;
  return {
    ...asked,
    ...(act === 'openProcess' ? { plan: planOfSeed(mandate) } : {}),
    ...(resolution ? { plan: derivePlan(readResolution(resolution)) } : {}),
    ...(last ? { corrects: corrects ?? 1_000_000 } : {}),
  };
}

function contextOf(asked: ScenarioStep, acts: readonly Act[], id: string): Context {
  const ids = [...asked.ids];
  let drawn = 0;
  const read = correctedActs(acts);
  return {
    state: stateAfter(id, acts),
    hat: hatOf(asked.as),
    person: asked.person ?? null,
    now: new Date(asked.on.length === 10 ? `${asked.on}T12:00:00Z` : asked.on).toISOString(),
    newId: () => ids.shift() ?? `${acts.length}-${++drawn}`,
    actAt: (position) => read.find(({ act }) => act.position === position)?.act ?? null,
  };
}

function ask(asked: ScenarioStep, acts: readonly Act[], { mandate }: Scenario): ReturnType<typeof decide> {
  const context = contextOf(asked, acts, mandate);
  return decide(context, asked.do, requestOf(asked, mandate, acts), asked.ruling);
}

function recorded(decided: ReturnType<typeof decide>, acts: readonly Act[]): Act[] {
  if ('misfit' in decided || isRefusal(decided)) return [];
  // As JSON, which is how a record gives it back.
  const kept = JSON.parse(JSON.stringify(decided)) as Act[];
  return kept.map((act, index) => ({ ...act, position: acts.length + index + 1 }));
}

/** Performs a scenario. @throws if something given is itself refused */
export function perform(scenario: Scenario): Performed {
  const acts: Act[] = [];
  for (const given of [...backgroundOf(scenario), ...scenario.given]) {
    const decided = ask(given, acts, scenario);
    const yielded = recorded(decided, acts);
    if (yielded.length === 0) throw new Error(`Given ${given.do} on ${given.on}: ${JSON.stringify(decided)}`);
    acts.push(...yielded);
  }
  const decided = ask(scenario.when, acts, scenario);
  const yielded = recorded(decided, acts);
  acts.push(...yielded);
  const state = stateAfter(scenario.mandate, acts);
  const seenBy = (hat: string) => {
    const last = acts.at(-1);
    return last !== undefined && maySee(audienceOf(last, state), hatOf(hat));
  };
  return { decided, acts: yielded, record: acts, state, seenBy };
}

/** How a step stands on the day of an act. */
export function standsAt(state: ProcessState, id: string, on: string): string | undefined {
  return stepStandings(state.course, on.slice(0, 10)).find((one) => one.id === id)?.standing;
}
