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

/** Widths beyond which a cell is cut: dates, kind, title, bearer, paragraph. */
const limits = [32, 12, 64, 30, 24];

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
    ...(asOf ? [stepStanding(plan, step, asOf).standing] : []),
  ]);
  return table(heading, rows, limits);
}

/** `by 2017-04`, `2017-12~ (P3D)`, `before ga/73/general-debate/opening = 2018-09-25`. */
function dates({ when, resolved, duration, unlessOtherwiseAgreed }: Step): string {
  const length = duration ? ` (${duration})` : '';
  const freedom = unlessOtherwiseAgreed ? ' *' : '';
  if (!when) return `${resolved?.start ? `${resolved.start}…` : '–'}${length}${freedom}`;
  const words = when.edtf ?? [when.anchor, when.offset].filter(Boolean).join(' ');
  const known = when.edtf === null && (resolved?.end ?? resolved?.start);
  return `${relations[when.relation]}${known ? known : words}${length}${freedom}`;
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
