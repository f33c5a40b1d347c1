/** The categories of the two sample processes, each by its paragraph. */
import { describe, expect, it } from 'vitest';
import { organizationKinds } from '../application/state.ts';
import { hat, planOf, play } from '../play.test-data.ts';
import { admissionOf, admissionsFor, admissionsOf } from './admissions.ts';
import { hatFor, hatsOf } from './hats.ts';

describe('[PART-1] categories', () => {
  it.each([
    ['A-RES-71-280.zh', 'op_3.member-states', 'invited', 'op_3'],
    ['A-RES-71-280.zh', 'op_4.igo-standing-invitation', 'invited', 'op_4'],
    ['A-RES-71-280.zh', 'op_6__point_a.ngo-ecosoc', 'register', 'op_6__point_a'],
    ['A-RES-71-280.zh', 'op_6__point_b.stakeholder-listed', 'list', 'op_6__point_b'],
    ['A-RES-71-280.zh', 'op_6__point_c.stakeholder-listed', 'list', 'op_6__point_c'],
    ['A-RES-71-280.zh', 'op_9.nhri', 'register', 'op_9'],
    ['A-RES-67-219.zh', 'op_6.european-union', 'invited', 'op_6'],
    ['A-RES-67-219.zh', 'op_8.igo-other', 'list', 'op_8'],
    ['A-RES-67-219.zh', 'op_9.ngo-ecosoc', 'list', 'op_9'],
    ['A-RES-67-219.zh', 'op_12.stakeholder-listed', 'list', 'op_12'],
    ['A-RES-67-219.zh', 'op_13.stakeholder-speakers', 'selected', 'op_13'],
  ])('of %s: %s come in as “%s”', (name, id, route, eId) => {
    const state = { course: { ...play().state.course, plan: planOf(name) } };
    expect(admissionOf(state, id)).toMatchObject({ route, authority: { eId } });
  });

  it('have a hat each', () => {
    for (const name of ['A-RES-71-280.zh', 'A-RES-67-219.zh'])
      for (const { category } of planOf(name).participation)
        expect(hatsOf(category), category).not.toEqual([]);
  });

  it('have ids of their own', () => {
    const { state } = play();
    const ids = admissionsOf(state).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(planOf('A-RES-71-280.zh').participation.length);
  });

  it('are shown to a hat as far as they are its own', () => {
    const { state } = play();
    const ids = (text: string) => admissionsFor(state, hat(text)).map(({ id }) => id);
    expect(ids('nhri/n1;head')).toEqual(['op_9.nhri']);
    expect(ids('media/m1;head')).toEqual([]);
    expect(ids('public')).toHaveLength(admissionsOf(state).length);
  });
});

describe('[PART-2] the hat of who applies', () => {
  it.each([
    ['an academy among listed stakeholders', 'stakeholder-listed', 'academia', 'stakeholder'],
    ['anybody where all may come', 'all', 'civil-society', 'stakeholder'],
    ['the press where all may come', 'all', 'media', 'media'],
    ['an international organization among observers', 'observers', 'intergovernmental', 'intergovernmental'],
    ['whoever calls itself a State among observers', 'observers', 'state', 'intergovernmental'],
    ['nobody among Member States', 'member-states', 'state', null],
    ['nobody among members of specialized agencies', 'specialized-agency-members', 'state', null],
  ] as const)('%s', (_who, category, kind, wanted) => {
    expect(hatFor(category, kind)).toBe(wanted);
  });

  it('is never that of a State, whatever category and kind', () => {
    for (const { category } of planOf('A-RES-71-280.zh').participation.concat(
      planOf('A-RES-67-219.zh').participation,
    ))
      for (const kind of organizationKinds) expect(hatFor(category, kind) ?? '').not.toMatch(/state$/);
  });
});
