import { readResolution } from '@rostrum/resolution';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusText, seedText, sharedFolder, sharedNote } from '../../../corpus/shared.ts';
import { derivePlan } from './derive.ts';
import type { Plan, Step } from './model.ts';

function planOfSeed(name: string): Plan {
  return derivePlan(readResolution(seedText(name)));
}

function planOfText(text: string): Plan {
  return derivePlan(readResolution(text, { language: 'en' }));
}

function step(plan: Plan, id: string): Step {
  const found = plan.steps.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No step ${id} among ${plan.steps.map((other) => other.id).join(', ')}`);
  return found;
}

const withIds = (plan: Plan, pattern: RegExp) => plan.steps.filter(({ id }) => pattern.test(id));

describe('the plan of A/RES/71/280', () => {
  let plan: Plan;
  beforeAll(() => {
    plan = planOfSeed('A-RES-71-280.zh');
  });

  test.each([
    ['phase-1', 'op_14__point_a', '2017-04-01', '2017-11-30'],
    ['phase-2', 'op_14__point_b', '2017-11-01', '2018-01-31'],
    ['phase-3', 'op_14__point_c', '2018-02-01', '2018-07-31'],
  ])('[PLAN-6] %s is set out in %s, from %s to %s', (id, eId, start, end) => {
    expect(step(plan, id)).toMatchObject({ kind: 'meeting', authority: { eId }, resolved: { start, end } });
  });

  test('[PLAN-6] six thematic sessions with city and month belong to one series of the first phase', () => {
    const sessions = withIds(plan, /^thematic-session-\d$/);
    expect(
      sessions.map(({ place, when, authority }) => [place?.split(' ').at(-1), when?.edtf, authority.eId]),
    ).toEqual([
      ['Geneva', '2017-04/2017-05', 'op_15__point_a__point_i'],
      ['Geneva', '2017-10', 'op_15__point_a__point_ii'],
      ['Geneva', '2017-06', 'op_15__point_a__point_iii'],
      ['York', '2017-07', 'op_15__point_b__point_i'],
      ['York', '2017-05', 'op_15__point_b__point_ii'],
      ['Vienna', '2017-09', 'op_15__point_c'],
    ]);
    expect(sessions.every(({ partOf }) => partOf === 'thematic-sessions')).toBe(true);
    expect(step(plan, 'thematic-sessions').partOf).toBe('phase-1');
  });

  test('[PLAN-8] twelve working days are the ceiling, two or three panels the range', () => {
    expect(plan.limits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ measure: 'working-days', of: 'thematic-session', atMost: 12 }),
        expect.objectContaining({
          measure: 'panel-discussions',
          of: 'thematic-session',
          atLeast: 2,
          atMost: 3,
        }),
      ]),
    );
    expect(step(plan, 'panel-discussion')).toMatchObject({
      partOf: 'thematic-sessions',
      authority: { eId: 'op_16' },
    });
  });

  test('[PLAN-6] a brief before and a summary after each session', () => {
    for (const session of withIds(plan, /^thematic-session-\d$/)) {
      const brief = session.after
        .map((id) => step(plan, id))
        .find(({ authority }) => authority.eId === 'op_18');
      expect(brief?.when).toMatchObject({ relation: 'before', anchor: session.id });
      expect((brief?.resolved?.end ?? '') < (session.resolved?.end ?? '')).toBe(true);
      expect(brief?.resolved?.approximate).toBe(true);
      expect(step(plan, `${session.id}-summary`)).toMatchObject({
        after: [session.id],
        authority: { eId: 'op_21' },
      });
    }
    expect(step(plan, 'issues-briefs').when?.anchor).toBe('thematic-session');
  });

  test.each([
    ['stakeholder-list-preparatory-process', 'op_6__point_b', '2017-04'],
    ['stakeholder-list-intergovernmental-conference', 'op_6__point_c', '2018-04'],
  ])(
    '[PLAN-4] %s is due, goes to Member States without objection, and footnote 5 orders its disclosure',
    (id, eId, edtf) => {
      expect(step(plan, id)).toMatchObject({
        kind: 'list',
        authority: { eId },
        when: { relation: 'by', edtf },
      });
      expect(step(plan, `${id}-consideration`)).toMatchObject({
        kind: 'decision',
        after: [id],
        bearer: ['Member States'],
      });
      const disclosure = step(plan, `${id}-disclosure`);
      expect(disclosure).toMatchObject({ authority: { eId }, after: [id] });
      expect(disclosure.authority.quote).toContain('提出异议的一般理由');
    },
  );

  test.each<readonly [string, string, Partial<Step>, string]>([
    ['intergovernmental-conference', 'op_1__point_a', { unlessOtherwiseAgreed: true }, 'the conference'],
    ['co-facilitators-appointment', 'op_5', { kind: 'appointment' }, 'two co-facilitators'],
    ['conference-secretary-general-appointment', 'op_10', { kind: 'appointment' }, 'before phase one'],
    ['note', 'op_13', { kind: 'deliverable' }, 'the note on organization'],
    ['arrangements-decision', 'op_13', { kind: 'decision', bearer: ['Member States'] }, 'its decision'],
    ['work-plan', 'op_22', { kind: 'deliverable' }, 'the work plan'],
    ['stocktaking-meeting', 'op_23', { place: 'Mexico', duration: 'P3D' }, 'three days in Mexico'],
    ['report', 'op_26', { kind: 'deliverable' }, 'the report before phase three'],
    ['zero-draft', 'op_27', { bearer: ['co-facilitators'] }, 'the zero draft'],
    ['hearing', 'op_30', { duration: 'P4D' }, 'four days of hearings'],
    ['trust-fund', 'op_31', { kind: 'fund' }, 'the trust fund'],
  ])('[PLAN-1] %s rests on %s', (id, eId, expected) => {
    expect(step(plan, id)).toMatchObject({ ...expected, essential: true });
    expect(step(plan, id).authority.eId).toBe(eId);
  });

  test('[CAL-4] [PLAN-2] the conference falls before the general debate of the seventy-third session', () => {
    const conference = step(plan, 'intergovernmental-conference');
    expect(conference.when).toMatchObject({ relation: 'before', anchor: 'ga/73/general-debate/opening' });
    expect(conference.resolved).toMatchObject({ start: null, end: '2018-09-24' });
  });

  test('[PLAN-2] what must come before a phase is tied to it', () => {
    expect(step(plan, 'conference-secretary-general-appointment')).toMatchObject({
      before: ['phase-1'],
      resolved: { end: '2017-03-31' },
    });
    expect(step(plan, 'report').before).toEqual(expect.arrayContaining(['phase-3', 'zero-draft']));
  });

  test('[PLAN-3] the zero draft rests on the stocktaking summary and precedes the first round', () => {
    const draft = step(plan, 'zero-draft');
    expect(draft.after).toEqual(
      expect.arrayContaining(['phase-1', 'phase-2', 'stocktaking-meeting-summary']),
    );
    expect(draft.after).not.toContain('intergovernmental-conference-summary');
    expect(draft.before).toContain('negotiation-2018-02');
    expect(draft.resolved).toMatchObject({ end: '2018-02-09', approximate: true });
  });

  test('[PLAN-1] six rounds of negotiation are named by their months, each with its length', () => {
    expect(withIds(plan, /^negotiation-/).map(({ id, duration }) => [id, duration])).toEqual([
      ['negotiation-2018-02', 'P3D'],
      ['negotiation-2018-03', 'P4D'],
      ['negotiation-2018-04', 'P4D'],
      ['negotiation-2018-05', 'P5D'],
      ['negotiation-2018-06', 'P5D'],
      ['negotiation-2018-07', 'P5D'],
    ]);
  });

  test('[PLAN-9] who takes part, and how', () => {
    const entry = (eId: string, category: string) =>
      plan.participation.find((part) => part.authority.eId === eId && part.category === category);
    expect(entry('op_3', 'member-states')?.how).toBe('open');
    expect(entry('op_3', 'specialized-agency-members')?.how).toBe('open');
    expect(entry('op_4', 'igo-standing-invitation')?.conditions).toContain('as observers');
    expect(entry('op_6__point_a', 'ngo-ecosoc')?.how).toBe('register');
    expect(entry('op_9', 'nhri')?.how).toBe('register');
    expect(entry('op_6__point_c', 'stakeholder-listed')).toMatchObject({
      how: 'list',
      events: ['intergovernmental-conference'],
      conditions: expect.arrayContaining(['no-objection', 'disclosure of objections']),
    });
  });

  test('[PLAN-10] panels are balanced by region and by countries of origin, transit and destination', () => {
    const panels = plan.balances.find(({ authority }) => authority.eId === 'op_17');
    expect(panels?.criteria).toEqual(expect.arrayContaining(['geographical', 'origin-transit-destination']));
  });
});

describe('the plan of A/RES/67/219', () => {
  let plan: Plan;
  beforeAll(() => {
    plan = planOfSeed('A-RES-67-219.zh');
  });

  test('[PLAN-6] the dialogue, four plenaries and four round tables with days, halves and themes', () => {
    expect(step(plan, 'high-level-dialogue').resolved).toMatchObject({
      start: '2013-10-03',
      end: '2013-10-04',
    });
    expect(withIds(plan, /^plenary-meeting-\d$/)).toHaveLength(4);
    const tables = withIds(plan, /^round-table-\d$/);
    expect(tables.map(({ resolved, authority }) => [resolved?.start, authority.eId])).toEqual([
      ['2013-10-03', 'op_3__point_b__point_i'],
      ['2013-10-03', 'op_3__point_b__point_i'],
      ['2013-10-04', 'op_3__point_b__point_ii'],
      ['2013-10-04', 'op_3__point_b__point_ii'],
    ]);
    expect(tables.map(({ title }) => /\((\w+)\)/.exec(title)?.[1])).toEqual([
      'morning',
      'afternoon',
      'morning',
      'afternoon',
    ]);
    expect(tables[3]?.title).toContain('劳工流动');
  });

  test.each([
    ['round-tables-summary', 'deliverable', 'op_3__point_b__point_iii'],
    ['round-table-co-chairs-appointment', 'appointment', 'op_3__point_d'],
    ['igo-list', 'list', 'op_8'],
    ['ngo-ecosoc-list', 'list', 'op_9'],
    ['note', 'deliverable', 'op_10'],
    ['hearing', 'meeting', 'op_11'],
    ['hearing-summary', 'deliverable', 'op_11'],
    ['stakeholder-list', 'list', 'op_12'],
    ['panel-discussion', 'meeting', 'op_14'],
    ['study', 'deliverable', 'op_15'],
    ['agenda-item-ga-69', 'agenda-item', 'op_18'],
    ['report-ga-69', 'deliverable', 'op_19'],
  ])('[PLAN-1] %s is a %s that rests on %s', (id, kind, eId) => {
    expect(step(plan, id)).toMatchObject({ kind, authority: { eId } });
  });

  test('[COUNT-1] [PLAN-2] the list is considered no later than one month before the hearing', () => {
    const consideration = step(plan, 'stakeholder-list-consideration');
    expect(consideration.when).toMatchObject({ anchor: 'hearing', offset: '-P1M' });
    expect(consideration.before).toContain('hearing');
    expect(consideration.after).toContain('stakeholder-list');
  });
});

describe('the plan of A/RES/61/208 in two languages', () => {
  test('[PLAN-1] gives the same steps', () => {
    const shape = (plan: Plan) =>
      plan.steps
        .filter(({ essential }) => essential)
        .map(({ id, kind, when, authority }) => [id, kind, when?.anchor, authority.eId]);
    const chinese = shape(planOfSeed('A-RES-61-208.zh'));
    expect(chinese).toEqual(shape(planOfSeed('A-RES-61-208.en')));
    expect(chinese).toEqual(
      expect.arrayContaining([
        ['report-ga-63', 'deliverable', 'ga/63', 'op_9'],
        ['agenda-item-ga-63', 'agenda-item', 'ga/63', 'op_10'],
      ]),
    );
  });
});

const HEAD = 'The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n';

describe('turns of phrase, one at a time', () => {
  test.each<readonly [string, string, Partial<Step>, string]>([
    [
      'Decides to convene a two-day high-level meeting on water, to be held in New York on 22 and 23 March 2023;',
      'high-level-meeting',
      {
        kind: 'meeting',
        resolved: {
          start: '2023-03-22',
          end: '2023-03-23',
          approximate: false,
          basis: '2023-03-22/2023-03-23',
        },
      },
      'a meeting with its days',
    ],
    [
      'Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on the implementation of the present resolution.',
      'report-ga-80',
      { kind: 'deliverable', bearer: ['Secretary-General'] },
      'a report to a session',
    ],
    [
      'Decides to include in the provisional agenda of its eighty-first session the item entitled “Oceans”.',
      'agenda-item-ga-81',
      { kind: 'agenda-item', title: 'Agenda item “Oceans”' },
      'an agenda item with its title',
    ],
    [
      'Requests the President of the General Assembly to appoint two co-facilitators, one from a developed country and one from a developing country;',
      'co-facilitators-appointment',
      { kind: 'appointment' },
      'an appointment',
    ],
    [
      'Decides to establish a voluntary trust fund to support the participation of developing countries;',
      'trust-fund',
      { kind: 'fund' },
      'a fund',
    ],
  ])('%s', (text, id, expected) => {
    const plan = planOfText(`${HEAD}1. ${text}\n`);
    expect(step(plan, id)).toMatchObject(expected);
  });

  test.each([
    ['Welcomes the summary of the high-level meeting held on 14 September 2006;', 'a past fact'],
    ['Takes note of the report of the Secretary-General;', 'a note'],
    ['Expresses its appreciation to the Government of Spain for hosting the conference in 2025;', 'thanks'],
    ['Reaffirms the importance of regional consultations;', 'a reaffirmation'],
    ['Decides that the proceedings of the summit shall be webcast;', 'a manner, not a step'],
  ])('nothing enters the plan from: %s (%s)', (text) => {
    expect(planOfText(`${HEAD}1. ${text}\n`).steps).toEqual([]);
  });

  test('[PLAN-3] a convened event and its summary are two steps, tied', () => {
    const plan = planOfText(
      `${HEAD}1. Requests the President of the General Assembly to convene, no later than June 2023, an interactive multi-stakeholder hearing and to prepare a summary of the hearing;\n`,
    );
    expect(step(plan, 'hearing')).toMatchObject({
      when: { relation: 'by', edtf: '2023-06' },
      before: ['hearing-summary'],
    });
    expect(step(plan, 'hearing-summary')).toMatchObject({ when: null, after: ['hearing'] });
  });

  test('[PLAN-2] an event that the plan does not know is a finding, not a guess', () => {
    const plan = planOfText(
      `${HEAD}1. Requests the Secretary-General to prepare a background paper no later than two months before the expert symposium;\n`,
    );
    const paper = plan.steps.find(({ authority }) => authority.eId === 'op_1');
    expect(paper?.resolved?.end ?? null).toBeNull();
  });
});

describe.skipIf(!sharedFolder)(`modalities resolutions of the shared corpus${sharedNote}`, () => {
  test.each<readonly [string, string, Partial<Step>, string]>([
    [
      'A_RES_76_307.en',
      'summit',
      { authority: expect.objectContaining({ eId: 'op_3' }) },
      'the Summit of the Future',
    ],
    [
      'A_RES_76_307.zh',
      'summit',
      { resolved: expect.objectContaining({ start: '2024-09-22', end: '2024-09-23' }) },
      'in Chinese',
    ],
    [
      'A_RES_76_307.en',
      'preparatory-ministerial-meeting',
      { resolved: expect.objectContaining({ start: '2023-09-18' }) },
      'a second meeting in one sentence',
    ],
    [
      'A_RES_76_307.en',
      'stakeholder-list-final-decision',
      { bearer: ['General Assembly'] },
      'the Assembly decides finally',
    ],
    [
      'A_RES_76_307.en',
      'co-facilitators-appointment',
      { resolved: expect.objectContaining({ end: '2022-10-31' }) },
      'a deadline',
    ],
    [
      'A_RES_77_274.en',
      'hearing',
      { resolved: expect.objectContaining({ end: '2023-06-30' }) },
      'no later than June 2023',
    ],
    [
      'A_RES_77_274.en',
      'panel-discussion-2',
      { partOf: 'panel-discussions' },
      'panels with themes on lines of their own',
    ],
    ['A_RES_75_308.en', 'supporting-event', { duration: 'P1D' }, 'an event behind two adverbials'],
    [
      'A_RES_78_271.en',
      'conference',
      { resolved: expect.objectContaining({ start: '2025-06-30', end: '2025-07-03' }) },
      'a conference whose name stands in the chapeau',
    ],
    [
      'A_RES_77_328.zh',
      'conference',
      { resolved: expect.objectContaining({ start: '2024-05-27', end: '2024-05-30' }) },
      'a conference that only the title names',
    ],
  ])('%s orders %s: %s', (id, stepId, expected) => {
    expect(step(derivePlan(readResolution(corpusText(id))), stepId)).toMatchObject(expected);
  });

  test.each([
    ['A_RES_78_319.en', 'statement', 3],
    ['A_RES_78_319.en', 'group-statement', 5],
    ['A_RES_76_307.en', 'statement', 5],
  ])('[PLAN-8] %s limits a %s to %i minutes', (id, of, atMost) => {
    const { limits } = derivePlan(readResolution(corpusText(id)));
    expect(limits).toEqual(
      expect.arrayContaining([expect.objectContaining({ measure: 'minutes', of, atMost })]),
    );
  });
});
