/** A plan for people: steps in the order of their dates, then limits, participation and balances. */
import { type Plan, planTable, type Step, stepStanding } from '@rostrum/procedure';
import { table } from './table.ts';

const relations = {
  on: '',
  in: '',
  at: 'at ',
  by: 'by ',
  before: 'before ',
  after: 'after ',
  'from-to': '',
} as const;

const standings = { done: 'done', may: 'may', must: 'must', notYet: 'not yet', notNow: 'not now' } as const;

/** Widths beyond which a cell is cut: dates, kind, title, bearer, paragraph. */
const limits = [27, 12, 56, 28, 14];

/**
 * The whole plan as tables.
 * @param asOf adds the standing of each step on that ISO date
 */
export function planTables(plan: Plan, asOf: string | null): string {
  const amended = plan.amendedBy.length > 0 ? `, as changed by ${plan.amendedBy.join(', ')}` : '';
  const heading = `Plan of ${plan.mandate ?? 'a text without a symbol'}${amended}${asOf ? `, as of ${asOf}` : ''}\n\n`;
  const parts = [stepTable(plan, asOf), limitTable(plan), participationTable(plan), balanceTable(plan)];
  return heading + parts.filter(Boolean).join('\n');
}

function stepTable(plan: Plan, asOf: string | null): string {
  const byId = new Map(plan.steps.map((step) => [step.id, step]));
  const steps = planTable(plan).flatMap(({ id }) => byId.get(id) ?? []);
  const heading = ['When', 'Kind', 'Step', 'Who', 'Paragraph', ...(asOf ? ['Standing'] : [])];
  const rows = steps.map((step) => [
    dates(step),
    step.kind,
    step.title,
    step.bearer.join(', '),
    paragraph(step.authority.eId),
    ...(asOf ? [standings[stepStanding(plan, step, asOf).standing]] : []),
  ]);
  const star = steps.some((step) => step.unlessOtherwiseAgreed) ? '* unless otherwise agreed\n' : '';
  return table(heading, rows, limits) + star;
}

/** `by 2017-04`, `2017-12~ (P3D)`, `from 2017-05-31`; a star where the text lets others decide otherwise. */
function dates(step: Step): string {
  const length = step.duration ? ` (${step.duration})` : '';
  return `${day(step)}${length}${step.unlessOtherwiseAgreed ? ' *' : ''}`;
}

function day({ when, resolved }: Step): string {
  if (when?.edtf) return relations[when.relation] + when.edtf;
  if (resolved?.start && resolved.end) return `${resolved.start}/${resolved.end}`;
  if (resolved?.end) return `by ${resolved.end}`;
  if (resolved?.start) return `from ${resolved.start}`;
  return when ? relations[when.relation] + [when.anchor, when.offset].filter(Boolean).join(' ') : '–';
}

function limitTable({ limits: all }: Plan): string {
  const rows = all.map(({ measure, of, atMost, atLeast, authority }) => [
    of,
    measure,
    atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`,
    paragraph(authority.eId),
  ]);
  return rows.length > 0 ? table(['Limit of', 'Measure', '', 'Paragraph'], rows) : '';
}

function participationTable({ participation }: Plan): string {
  const rows = participation.map(({ category, how, rights, conditions, authority }) => [
    category,
    how,
    rights.join(', '),
    conditions.join(', '),
    paragraph(authority.eId),
  ]);
  return rows.length > 0
    ? table(['Who takes part', 'How', 'Rights', 'Conditions', 'Paragraph'], rows, [24, 12, 24, 48])
    : '';
}

function balanceTable({ balances }: Plan): string {
  const rows = balances.map(({ of, criteria, authority }) => [
    of,
    criteria.join(', '),
    paragraph(authority.eId),
  ]);
  return rows.length > 0 ? table(['Balance of', 'Criteria', 'Paragraph'], rows) : '';
}

/** `15 (a) (i)` for `op_15__point_a__point_i`. */
function paragraph(eId: string): string {
  const [head = '', ...points] = eId.split('__');
  return [head.replace(/^op_/, ''), ...points.map((point) => `(${point.replace(/^point_/, '')})`)].join(' ');
}
