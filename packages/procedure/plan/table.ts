/** A plan as a table: one row for each step, by date. */

import type { Plan, Step, StepKind } from './model.ts';
import { compareDays } from './order.ts';

/** One row of the table; texts only, as they are printed. Empty where the plan says nothing. */
export interface PlanRow {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly bearer: string;
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  /** `yes` where the text gives no exact day. */
  readonly approximate: string;
  /** The words of the text, or what the date rests on. */
  readonly when: string;
  readonly place: string;
  /** ISO 8601. */
  readonly duration: string;
  readonly after: string;
  readonly before: string;
  readonly partOf: string;
  readonly unlessOtherwiseAgreed: string;
  readonly essential: string;
  /** The id of the step that holds instead. */
  readonly supersededBy: string;
  readonly symbol: string;
  readonly eId: string;
  readonly quote: string;
}

/** The columns in their order, as in CSV headers. */
export const PLAN_COLUMNS: readonly (keyof PlanRow)[] = [
  'start',
  'end',
  'approximate',
  'id',
  'kind',
  'title',
  'bearer',
  'when',
  'place',
  'duration',
  'after',
  'before',
  'partOf',
  'unlessOtherwiseAgreed',
  'essential',
  'supersededBy',
  'symbol',
  'eId',
  'quote',
];

/** The rows of a plan, the earliest first, steps without any date last; otherwise in printed order. */
export function planTable(plan: Plan): PlanRow[] {
  return [...plan.steps].sort(compareDays).map(rowOf);
}

function rowOf(step: Step): PlanRow {
  const { resolved, authority } = step;
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    bearer: step.bearer.join('; '),
    start: resolved?.start ?? '',
    end: resolved?.end ?? '',
    approximate: yes(resolved?.approximate),
    when: step.when?.quote || resolved?.basis || '',
    place: step.place ?? '',
    duration: step.duration ?? '',
    after: step.after.join(' '),
    before: step.before.join(' '),
    partOf: step.partOf ?? '',
    unlessOtherwiseAgreed: yes(step.unlessOtherwiseAgreed),
    essential: yes(step.essential),
    supersededBy: step.supersededBy?.step ?? '',
    symbol: authority.symbol ?? '',
    eId: authority.eId,
    quote: authority.quote,
  };
}

function yes(value: boolean | undefined): string {
  return value ? 'yes' : '';
}
