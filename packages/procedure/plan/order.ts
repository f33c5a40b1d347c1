/** The order in which steps come: ties first, then dates, then the printed order. */
import type { Finding } from '@rostrum/resolution';
import type { Step } from './model.ts';

/** The steps without ties that lead in a circle, and a finding for each tie that was dropped. */
export interface Untangled {
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

/**
 * Drops the ties that close a circle. Two steps that must each come before the other cannot be carried out: the tie read
 * last is left out and named.
 *
 * @rule PLAN-7
 */
export function untangle(steps: readonly Step[]): Untangled {
  const ids = new Set(steps.map((step) => step.id));
  const earlier = new Map<string, Set<string>>(steps.map((step) => [step.id, new Set()]));
  const findings: Finding[] = [];
  for (const [from, to] of ties(steps, ids)) {
    if (from === to || leadsTo(to, from, earlier)) findings.push(circle(steps, from, to));
    else earlier.get(to)?.add(from);
  }
  const kept = steps.map(
    (step): Step => ({
      ...step,
      after: [...(earlier.get(step.id) ?? [])],
      before: steps.filter((other) => earlier.get(other.id)?.has(step.id)).map((other) => other.id),
    }),
  );
  return { steps: kept, findings };
}

/** All ties as pairs, each once, in the order in which they were read. */
function ties(steps: readonly Step[], ids: ReadonlySet<string>): [string, string][] {
  const pairs = steps.flatMap((step): [string, string][] => [
    ...step.after.map((id): [string, string] => [id, step.id]),
    ...step.before.map((id): [string, string] => [step.id, id]),
  ]);
  const known = pairs.filter(([from, to]) => ids.has(from) && ids.has(to));
  return [...new Map(known.map((pair) => [pair.join(' '), pair])).values()];
}

/** Whether one step already comes, through others, before another. */
function leadsTo(from: string, to: string, earlier: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [to];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === from) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(earlier.get(id) ?? []));
  }
  return false;
}

function circle(steps: readonly Step[], from: string, to: string): Finding {
  const step = steps.find(({ id }) => id === to) ?? steps[0];
  return {
    code: 'plan.tie.circular',
    severity: 'warning',
    eId: step?.authority.eId ?? null,
    quote: step?.authority.quote ?? '',
    message: `“${from}” and “${to}” would each have to come before the other: the tie from the first to the second was left out. Compare the two paragraphs.`,
  };
}

/**
 * The steps in the order in which they are carried out: none before a step that it must follow; where the text leaves the
 * order open, by the first day known, then as printed.
 */
export function orderOf(steps: readonly Step[]): Step[] {
  const place = new Map(steps.map((step, index) => [step.id, index]));
  const waiting = new Map(steps.map((step) => [step.id, new Set(step.after.filter((id) => place.has(id)))]));
  const ordered: Step[] = [];
  const left = [...steps].sort(
    (a, b) => compareDays(a, b) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
  while (left.length > 0) {
    const ready = left.findIndex((step) => (waiting.get(step.id)?.size ?? 0) === 0);
    const [step] = left.splice(Math.max(ready, 0), 1);
    if (!step) break;
    ordered.push(step);
    for (const others of waiting.values()) others.delete(step.id);
  }
  return ordered;
}

/** Earlier days first; steps without any day last. */
export function compareDays(a: Step, b: Step): number {
  return sortDay(a).localeCompare(sortDay(b));
}

function sortDay(step: Step): string {
  const { resolved } = step;
  return `${resolved?.start ?? resolved?.end ?? '9999-99-99'} ${resolved?.end ?? '9999-99-99'}`;
}
