/** The two sample processes with those who took part: performed act by act, as a server performs them, and looked at from every side. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decide, isRefusal } from '../act/decide.ts';
import { evolve } from '../act/evolve.ts';
import { initialState, type ProcessState } from '../act/state.ts';
import { likelyDuplicates } from './duplicate/likely-duplicates.ts';
import { admittedTo } from './event/admitted-to.ts';
import { finalNames, proposedNames } from './list/printed.ts';
import { hat, planOf } from './play.test-data.ts';
import { participationView } from './view/participation-view.ts';

interface Entry {
  readonly at: string;
  readonly hat: string;
  readonly act: string;
  readonly request?: object;
  readonly requests?: readonly object[];
  readonly ids?: readonly string[];
}

const one = ({ requests, request, ids = [], ...entry }: Entry) =>
  requests
    ? requests.map((asked, index) => ({ ...entry, request: asked, ids: ids.slice(index, index + 1) }))
    : [{ ...entry, request, ids }];

function entriesOf(id: string) {
  const files = [`${id}.yaml`, `${id}.participation.yaml`];
  return files
    .map((file) => parse(readFileSync(new URL(`../../../corpus/processes/${file}`, import.meta.url), 'utf8')))
    .flatMap(({ acts }: { acts: Entry[] }) => acts.flatMap(one))
    .toSorted((first, second) => first.at.localeCompare(second.at));
}

/** @throws where an act of the sample is refused */
function performed(id: string, document: string): ProcessState {
  const state = initialState(id);
  let drawn = 0;
  for (const { at, hat: worn, act, request, ids } of entriesOf(id)) {
    const rest = [...ids];
    const context = {
      state,
      hat: hat(worn),
      person: null,
      now: new Date(at).toISOString(),
      newId: () => rest.shift() ?? `x${++drawn}`,
    };
    const asked = act === 'openProcess' ? { ...request, plan: planOf(document) } : request;
    const acts = decide(context, act, asked);
    if ('misfit' in acts || isRefusal(acts))
      throw new Error(`${at} ${worn} ${act} ${JSON.stringify(request)}: ${JSON.stringify(acts)}`);
    for (const yielded of acts) evolve(state, yielded);
  }
  return state;
}

describe('the sample of 2017 and 2018', () => {
  let state: ProcessState;
  beforeAll(() => {
    state = performed('A-RES-71-280', 'A-RES-71-280.zh');
  });
  const list = (id: string) => state.participation.lists[id];

  it('[LIST-1] has a list for each stage, each by its paragraph', () => {
    expect(list('stakeholder-list-preparatory-process')?.authority.eId).toBe('op_6__point_b');
    expect(list('stakeholder-list-intergovernmental-conference')?.authority.eId).toBe('op_6__point_c');
  });

  it('[LIST-7] keeps from the first list the names to which an objection stood at the end', () => {
    const { names } = list('stakeholder-list-preparatory-process')!;
    const status = (id: string) => names[`a-${id}`]?.status;
    expect(status('manos-abiertas')).toBe('not-final');
    expect(status('nile-institute')).toBe('not-final');
    expect(status('fair-recruit')).toBe('final');
    expect(status('union-migrantov')).toBe('final');
    expect(status('cape-gateway')).toBe('withdrawn');
  });

  it('[LIST-1] has on the second list one that was objected to on the first', () => {
    const final = finalNames(list('stakeholder-list-intergovernmental-conference')!).map(({ id }) => id);
    expect(final).toContain('c-manos-abiertas');
    expect(final).not.toContain('c-nile-institute');
  });

  it('[LIST-10] shows the public final and proposed names', () => {
    const { lists } = participationView(state, hat('public'), '2018-12-31T00:00:00Z');
    expect(lists).toHaveLength(2);
    for (const { id, names } of lists) expect(names).toHaveLength(proposedNames(list(id)!).length);
    expect(JSON.stringify(lists)).not.toContain('objecting');
  });

  it('[PART-11] opens the conference by the second list alone', () => {
    const conference = 'intergovernmental-conference-as-amended';
    expect(admittedTo(state, 'stakeholder/andes-mayors', conference)?.id).toBe(
      'op_6__point_c.stakeholder-listed',
    );
    expect(admittedTo(state, 'stakeholder/lagos-youth', conference)).toBeNull();
    expect(admittedTo(state, 'stakeholder/lagos-youth', 'thematic-session-6')?.id).toBe(
      'op_6__point_b.stakeholder-listed',
    );
  });

  it('[PART-8] would have shown the Secretariat who applied twice', () => {
    const { applications } = state.participation;
    const others = Object.values(applications).map(({ id, organization }) => ({ id, ...organization }));
    const twice = applications['a-open-horizons-2']!;
    const found = likelyDuplicates({ id: twice.id, ...twice.organization }, others).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['a-open-horizons', 'c-open-horizons']));
    expect(found).toHaveLength(2);
  });

  it('[PART-7] gives the place of one who cancels to whoever waited longest', () => {
    expect(state.participation.registrations['s5-ponts']?.status).toBe('registered');
    expect(state.participation.registrations['s5-diaspora-manila']?.status).toBe('waiting');
    expect(state.participation.registrations['s5-mujeres-en-ruta']?.status).toBe('waiting');
  });

  it('[PART-14] marks credentials that came less than one week before the conference', () => {
    const late = Object.entries(state.participation.delegations).filter(
      ([, { credentials }]) => credentials?.late,
    );
    expect(late.map(([party]) => party)).toEqual(['member-state/EC']);
  });

  it('[PART-18] counts who is inside', () => {
    expect(state.participation.rooms.plenary).toMatchObject({ inside: 2, entered: 3 });
  });

  it('[PART-1] uses no paragraph that the plan has not', () => {
    const known = new Set(planOf('A-RES-71-280.zh').participation.map(({ authority }) => authority.eId));
    for (const { admission } of Object.values(state.participation.applications))
      expect(known.has(admission.slice(0, admission.lastIndexOf('.'))), admission).toBe(true);
  });
});

describe('the sample of 2013', () => {
  let state: ProcessState;
  beforeAll(() => {
    state = performed('A-RES-67-219', 'A-RES-67-219.zh');
  });

  it('[LIST-1] has the lists of paragraphs 8, 9, 12 and 13', () => {
    const by = Object.values(state.participation.lists).map(({ authority, status }) => [
      authority.eId,
      status,
    ]);
    expect(by).toEqual(
      expect.arrayContaining([
        ['op_8', 'final'],
        ['op_9', 'final'],
        ['op_12', 'final'],
        ['op_13', 'final'],
      ]),
    );
    expect(by).toHaveLength(5);
  });

  it('[LIST-4] considers the list until one month before the hearing', () => {
    expect(state.participation.lists['stakeholder-list']?.until).toBe('2013-06-15T21:00:00.000Z');
  });

  it('[PART-9] [LIST-1] admits NGOs in consultative status by the list of the President', () => {
    expect(admittedTo(state, 'ngo-ecosoc/ifma', 'hearing')?.authority.eId).toBe('op_9');
    expect(admittedTo(state, 'stakeholder/volga-legal', 'hearing')).toBeNull();
    expect(admittedTo(state, 'intergovernmental/aden-commission', 'high-level-dialogue')?.authority.eId).toBe(
      'op_8',
    );
  });

  it('[LIST-1] has one speaker of each group', () => {
    const speakers = state.participation.lists['speakers-list']!;
    expect(new Set(finalNames(speakers).map(({ group }) => group)).size).toBe(3);
  });
});
