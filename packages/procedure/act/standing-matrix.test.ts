/** Every act, every hat, every stage: the answer, in a table that a human can read (`standing-matrix.md`; rewritten by `vitest -u`, reviewed as a diff). */
import { readResolution } from '@rostrum/resolution';
import { describe, expect, it } from 'vitest';
import { seedText } from '../../../corpus/shared.ts';
import { derivePlan } from '../plan/derive.ts';
import { decide } from './decide.ts';
import { type Hat, type HatRole, hatCategories, hatRoles, isOffice } from './hat.ts';
import type { ActDefinition } from './model.ts';
import { actDefinitions } from './registry.ts';
import type { Stage } from './stage.ts';
import { standing } from './standing.ts';
import { initialState, type ProcessState } from './state.ts';

const plan = derivePlan(readResolution(seedText('A-RES-71-280.zh')));

/** A process in which every party that could take part does, at a stage. */
function stateAt(stage: Stage | null): ProcessState {
  const state = initialState('A-RES-71-280');
  if (stage === null) return state;
  state.course.stage = stage;
  state.course.plan = plan;
  state.course.authority = plan.steps[0]?.authority ?? null;
  // Whoever asks wears every hat.
  state.people.worn.p1 = everyHat().map((hat) => ({ hat, since: '2017-04-07T00:00:00.000Z' }));
  for (const { category, party } of everyHat())
    if (party !== null)
      state.people.parties[`${category}/${party}`] = {
        category,
        party,
        name: { en: party, zh: party },
        group: null,
        participation: null,
        authority: null,
        since: '2017-04-07T00:00:00.000Z',
      };
  return state;
}

const single: readonly string[] = ['president', 'secretariat', 'public'];

function everyHat(): Hat[] {
  return hatCategories.flatMap((category): Hat[] => {
    const office: Hat = { category, party: single.includes(category) ? null : 'x1', role: null };
    if (isOffice(office) || category === 'public') return [office];
    return hatRoles.map((role): Hat => ({ category, party: 'x1', role }));
  });
}

function answer(definition: ActDefinition, state: ProcessState, hat: Hat): string {
  const context = { state, hat, person: 'p1', now: '2018-02-05T12:00:00.000Z', newId: () => 'n1' };
  return standing(definition, context)?.answer ?? '–';
}

const shortRole: Readonly<Record<HatRole, string>> = {
  head: 'head',
  'focal-point': 'focal',
  member: 'member',
};

/** One cell: the answer of all roles, or each answer with its roles. */
function cell(definition: ActDefinition, state: ProcessState, category: Hat['category']): string {
  const hats = everyHat().filter((hat) => hat.category === category);
  const answers = hats.map((hat) => [answer(definition, state, hat), hat.role] as const);
  const different = [...new Set(answers.map(([one]) => one))];
  if (different.length === 1) return different[0] ?? '';
  return different
    .filter((one) => one !== '–')
    .map(
      (one) =>
        `${one} (${answers.flatMap(([other, role]) => (other === one && role ? shortRole[role] : [])).join(', ')})`,
    )
    .join('; ');
}

function table(title: string, stage: Stage | null): string {
  const state = stateAt(stage);
  const rows = actDefinitions.map((definition) => {
    const cells = hatCategories.map((category) => cell(definition, state, category));
    return `| ${definition.name} | ${definition.rule} | ${cells.join(' | ')} |`;
  });
  return [
    `## ${title}`,
    '',
    `| Act | Rule | ${hatCategories.join(' | ')} |`,
    `|---|---|${hatCategories.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
}

const head = `# Who may do what, and when

For every act of the house and every hat: \`may\`, \`must\`, \`notYet\`, \`notNow\`, \`done\`, or – where the act is not theirs at all. Where the roles in a
party differ, the roles are named. The table is made from the code and compared with it by a test: where they differ, the test fails, and the change is
reviewed here. It answers for the act as such, on 5 February 2018 in a process on A/RES/71/280 in which all those named take part; the standing of a particular
request (this step, this list, this registration) is narrower and is shown by the scenarios of each room.

`;

describe('the standing matrix', () => {
  it('[PROC-1] [PROC-2] stands as it is written', async () => {
    const tables = [
      table('Before the process is opened', null),
      table('While it is prepared', 'prepared'),
      table('While it runs', 'running'),
      table('When it is concluded', 'concluded'),
    ];
    await expect(head + tables.join('\n')).toMatchFileSnapshot('./standing-matrix.md');
  });

  it('[PROC-2] [PROC-13] tells those whose act it is not nothing about its form, and no ruling opens it', () => {
    const ruling = { departsFrom: ['PROC-1', 'PROC-2'], reason: { en: 'Wish.', zh: '愿望。' } };
    const stagesToCome = [null, 'prepared', 'running', 'concluded'] as const;
    let closed = 0;
    for (const state of stagesToCome.map(stateAt))
      for (const hat of everyHat())
        for (const definition of actDefinitions.filter((one) => answer(one, state, hat) === '–')) {
          const context = { state, hat, person: 'p1', now: '2018-02-05T12:00:00.000Z', newId: () => 'n1' };
          for (const request of [{}, { nonsense: 1 }, null])
            expect(decide(context, definition.name, request, ruling)).toMatchObject({
              code: 'no-standing',
              rule: 'PROC-2',
            });
          closed += 1;
        }
    expect(closed).toBeGreaterThan(500);
  });
});
