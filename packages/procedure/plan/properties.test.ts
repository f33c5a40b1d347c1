import type { Block, Provision, Resolution, When } from '@rostrum/resolution';
import { readResolution } from '@rostrum/resolution';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivePlan } from './derive.ts';
import type { Plan } from './model.ts';
import { orderOf } from './order.ts';
import { stepStanding } from './standing.ts';
import { planTable } from './table.ts';

const words = fc.constantFrom(
  'zero draft',
  'summary of the hearing',
  'hearing',
  'thematic sessions',
  'summit',
  'list of representatives',
  '圆桌会议 1和 2',
  '决定',
  '举行',
  '编写',
  '听证会摘要',
  'report',
  'phase 1',
  '第一阶段',
  'shall comprise',
  'four plenary meetings',
  'to be held',
  'before',
  'each',
  'as an input to',
  'no more than',
  '12 working days',
  'Round table 3:',
  '名单',
  '在无异议基础上',
  '任命',
  'trust fund',
  '',
  '“',
  '(',
  '\u0000',
  'قائمة',
  'доклад',
);
const text = fc
  .array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(' '));
const eId = fc.constantFrom(
  'op_1',
  'op_2',
  'op_2__point_a',
  'op_2__point_b',
  'op_2__point_a__point_i',
  'op_3',
  'op_9',
  '',
);
const when: fc.Arbitrary<When | null> = fc.option(
  fc.record({
    relation: fc.constantFrom('on', 'in', 'by', 'before', 'after', 'at', 'from-to'),
    edtf: fc.option(
      fc.constantFrom(
        '2018',
        '2018-02',
        '2018-02~',
        '2018-02-31',
        '2017-04/2017-11',
        'XXXX-12-18',
        'x',
        '2018/2017',
      ),
      { nil: null },
    ),
    anchor: fc.option(
      fc.constantFrom(
        'hearing',
        'phase-1',
        'ga/73',
        'ga/73/x',
        'summit/opening',
        'thematic-session',
        'zero-draft',
        '',
        '/opening',
      ),
      { nil: null },
    ),
    offset: fc.option(fc.constantFrom('-P1M', 'P0D', 'P10D working', 'P', '-P99999999Y'), { nil: null }),
    quote: text,
  }),
  { nil: null },
);

const block: fc.Arbitrary<Block> = fc.record({
  eId,
  kind: fc.constantFrom('operative', 'point', 'heading', 'other', 'preambular', 'annexParagraph'),
  num: fc.option(fc.string({ maxLength: 3 }), { nil: null }),
  depth: fc.nat({ max: 3 }),
  text,
  verb: fc.option(text, { nil: null }),
  footnotes: fc.array(fc.constantFrom('1', '5'), { maxLength: 2 }),
  span: fc.constant([0, 0] as const),
});

const provision: fc.Arbitrary<Provision> = fc.record({
  id: fc.string({ maxLength: 6 }),
  eId,
  force: fc.constantFrom('decision', 'request', 'invitation', 'encouragement', 'note', 'emphasis', 'other'),
  verb: text,
  bearer: fc.array(fc.constantFrom('Secretary-General', 'Member States', '', 'constructor'), {
    maxLength: 2,
  }),
  action: fc.constantFrom(
    'hold',
    'prepare',
    'submit',
    'appoint',
    'register',
    'include',
    '',
    'constructor',
    'review',
  ),
  object: text,
  counterparty: fc.constant([]),
  when,
  place: fc.option(text, { nil: null }),
  duration: fc.option(fc.constantFrom('P3D', 'P12D working', 'x'), { nil: null }),
  count: fc.option(fc.integer({ min: -2, max: 100_000 }), { nil: null }),
  conditions: fc.array(fc.constantFrom('no-objection', 'unless otherwise agreed'), { maxLength: 2 }),
  quote: text,
});

const resolution: fc.Arbitrary<Resolution> = fc.record({
  symbol: fc.option(fc.constant('A/RES/1/1'), { nil: null }),
  language: fc.constantFrom('ar', 'en', 'es', 'fr', 'ru', 'zh'),
  title: fc.option(text, { nil: null }),
  organ: fc.constant('General Assembly'),
  session: fc.option(fc.nat(), { nil: null }),
  agendaItems: fc.constant([]),
  adoptedOn: fc.option(fc.constantFrom('2017-04-06', '2018-12-01'), { nil: null }),
  meeting: fc.constant(null),
  source: fc.constant({ committee: null, symbol: null }),
  blocks: fc.array(block, { maxLength: 10 }),
  footnotes: fc.array(fc.record({ marker: fc.constantFrom('1', '5'), text, eId: fc.constant(null) }), {
    maxLength: 2,
  }),
  citations: fc.constant([]),
  provisions: fc.array(provision, { maxLength: 10 }),
  findings: fc.constant([]),
});

/** What holds of every plan, whatever it was derived from. */
function expectSound(plan: Plan): void {
  const ids = plan.steps.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const known = new Set(ids);
  for (const step of plan.steps) {
    for (const other of [...step.after, ...step.before]) expect(known.has(other)).toBe(true);
    if (step.partOf !== undefined) expect(known.has(step.partOf)).toBe(true);
    if (step.resolved?.start && step.resolved.end) expect(step.resolved.basis).not.toBeNull();
  }
  const order = orderOf(plan.steps).map(({ id }) => id);
  for (const step of plan.steps)
    for (const first of step.after) expect(order.indexOf(first)).toBeLessThan(order.indexOf(step.id));
}

describe('every plan', () => {
  test('[PLAN-1] [PLAN-3] [PLAN-7] is sound, whatever the reading: unique ids, ties to steps, no circles', () => {
    fc.assert(
      fc.property(resolution, (reading) => expectSound(derivePlan(reading))),
      { numRuns: 600 },
    );
  });

  test('[PLAN-12] stays sound when any later act changes it, and loses no step', () => {
    fc.assert(
      fc.property(resolution, resolution, (mandate, later) => {
        const before = derivePlan(mandate);
        const after = derivePlan(mandate, { amendments: [later] });
        expectSound(after);
        const ids = new Set(after.steps.map(({ id }) => id));
        expect(before.steps.every(({ id }) => ids.has(id))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('[PLAN-11] answers for every step and day, and stands in the table once', () => {
    fc.assert(
      fc.property(
        resolution,
        fc.constantFrom('2016-01-01', '2017-05-01', '2018-02-05', '2030-01-01'),
        (reading, day) => {
          const plan = derivePlan(reading);
          for (const step of plan.steps) expect(stepStanding(plan, step, day).reason).toMatch(/\.$/);
          expect(planTable(plan)).toHaveLength(plan.steps.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('comes from any text at all', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (head, paragraphs) => {
        const source = [
          head,
          ...paragraphs.map((paragraph, index) => `${index + 1}. Decides ${paragraph};`),
        ].join('\n\n');
        expectSound(derivePlan(readResolution(source)));
      }),
      { numRuns: 150 },
    );
  });
});
