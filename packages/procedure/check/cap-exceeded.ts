import type { Limit, Plan, Step } from '../plan/model.ts';
import type { Check, Doubt } from './model.ts';

/**
 * Ordered meetings that do not fit under a ceiling of the same resolution.
 *
 * A ceiling in working days is compared with the days that are ordered; a meeting whose length the text leaves open counts
 * one day, the least it can take.
 * @authority A/RES/71/280 para. 16: the thematic sessions "不超过 12 个工作日" in total
 */
export const capExceeded: Check = {
  code: 'limit.exceeded',
  severity: 'error',
  title: 'Meetings that exceed a ceiling set by the same resolution',
  why: 'Conference servicing is budgeted by the ceiling: days beyond it have no interpretation and no room.',
  find({ plan }) {
    return plan.limits.flatMap((limit) => doubtOf(limit, plan));
  },
};

function doubtOf(limit: Limit, plan: Plan): readonly Doubt[] {
  if (limit.atMost === undefined || limit.measure !== 'working-days') return [];
  const meetings = meetingsUnder(limit, plan);
  const days = meetings.reduce((sum, { duration }) => sum + daysOf(duration), 0);
  if (days <= limit.atMost) return [];
  const open = meetings.filter(({ duration }) => duration === null).length;
  const counted = open > 0 ? ` (counting one day for each of the ${open} whose length is left open)` : '';
  const message = `The ${meetings.length} meetings ordered take ${days} days${counted}, but the ceiling is ${limit.atMost} working days. Ask whether the ceiling or the programme stands.`;
  return [{ eId: limit.authority.eId, quote: limit.authority.quote, message }];
}

/** The single meetings that a ceiling is over: those of its series, without the series itself. */
function meetingsUnder({ of }: Limit, { steps }: Plan): readonly Step[] {
  const series = new Set(steps.map(({ partOf }) => partOf));
  const belongs = ({ id, partOf }: Step) =>
    partOf === of || partOf?.startsWith(of) || id.startsWith(`${of}-`);
  return steps.filter((step) => step.kind === 'meeting' && belongs(step) && !series.has(step.id));
}

/** `P3D` is 3, `P1W` five working days; less than a day counts as one. */
function daysOf(duration: string | null): number {
  const [, weeks = '0', days = '0'] = /^P(?:(\d+)W)?(?:(\d+)D)?/.exec(duration ?? '') ?? [];
  return Math.max(1, Number(weeks) * 5 + Number(days));
}
