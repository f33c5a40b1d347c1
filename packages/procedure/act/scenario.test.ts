/** Every scenario of every room (`packages/procedure/ROOM/scenario/*.yaml`): given acts, when a request, then acts or a refusal. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { isCorrection } from './correction.ts';
import { evolve, stateAfter } from './evolve.ts';
import { type Performed, perform, type Scenario, scenarioSchema, standsAt } from './scenario.test-data.ts';

const rooms = fileURLToPath(new URL('..', import.meta.url));

/** A document is one scenario, or a list of them under `scenarios`, where what is given once can be named again. */
function written(document: unknown): readonly unknown[] {
  const { scenarios } = document as { readonly scenarios?: readonly unknown[] };
  return scenarios ?? [document];
}

/** The scenarios of a folder and of the folders in it, each with the file in which it stands. */
function scenariosIn(folder: string): { readonly file: string; readonly scenario: Scenario }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) =>
      parseAllDocuments(readFileSync(join(folder, name), 'utf8')).flatMap((document) =>
        written(document.toJS()).map((one) => ({ file: name, scenario: scenarioSchema.parse(one) })),
      ),
    );
}

function expectOutcome({ decided, acts }: Performed, { then }: Scenario): void {
  if (then.refused) {
    expect(decided).toMatchObject({ refused: true, ...then.refused });
    return;
  }
  if (then.misfit) {
    expect(decided).toHaveProperty('misfit');
    return;
  }
  expect(decided).not.toHaveProperty('refused');
  expect(decided).not.toHaveProperty('misfit');
  const wanted = then.acts?.map((act) => (typeof act === 'string' ? { name: act } : act));
  if (wanted) expect(acts).toMatchObject(wanted);
}

/** The value at `people.parties.member-state/MX`. */
const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);

function expectAfter(performed: Performed, { then, when }: Scenario): void {
  for (const [path, wanted] of Object.entries(then.state ?? {})) {
    const found = at(performed.state, path);
    if (wanted === null) expect(found ?? null, path).toBeNull();
    else if (typeof wanted === 'object') expect(found, path).toMatchObject(wanted);
    else expect(found, path).toEqual(wanted);
  }
  for (const [step, answer] of Object.entries(then.steps ?? {}))
    expect(standsAt(performed.state, step, when.on), step).toBe(answer);
  for (const [hat, sees] of Object.entries(then.seenBy ?? {}))
    expect(performed.seenBy(hat), `seen by ${hat}`).toBe(sees);
}

/** A state kept as JSON after any act goes on to the same end; a corrigendum alone asks for all acts again. */
function expectResumable({ record, state }: Performed): void {
  const last = record.findLastIndex(isCorrection);
  for (const kept of [0, Math.floor(record.length / 2), record.length - 1].filter((at) => at > last)) {
    const resumed = JSON.parse(JSON.stringify(stateAfter(state.id, record.slice(0, kept)))) as typeof state;
    for (const act of record.slice(kept)) evolve(resumed, act);
    expect(resumed).toEqual(JSON.parse(JSON.stringify(state)));
  }
}

const everyRoom = readdirSync(rooms).filter((room) => scenariosIn(join(rooms, room, 'scenario')).length > 0);

describe.each(everyRoom)('scenarios of %s', (room) => {
  const found = scenariosIn(join(rooms, room, 'scenario'));

  it.each(
    found.map(({ file, scenario }) => [scenario.rules.join(', '), scenario.title, file, scenario] as const),
  )('[%s] %s (%s)', (_rules, _title, _file, scenario) => {
    const performed = perform(scenario);
    expectOutcome(performed, scenario);
    expectAfter(performed, scenario);
    expectResumable(performed);
  });
});
