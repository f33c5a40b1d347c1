import type { Plan } from '../plan/model.ts';
import type { Check } from './model.ts';

/**
 * Steps that wait for each other in a circle.
 *
 * @authority A plan can be carried out only if its steps can be put in an order: A/RES/71/280 paras 21 to 28 as the model of such a chain
 */
export const cycle: Check = {
  code: 'plan.cycle',
  severity: 'error',
  title: 'Steps that wait for each other',
  why: 'If each of several steps has to come before the next, and the last before the first, none can begin.',
  find({ plan }) {
    const circle = circleIn(followersOf(plan));
    const step = plan.steps.find(({ id }) => id === circle?.[0]);
    if (!circle || !step) return [];
    const titles = circle.map((id) => `“${plan.steps.find((other) => other.id === id)?.title ?? id}”`);
    const message = `${titles.join(' waits for ')} waits for the first again. One of these paragraphs has to be read differently.`;
    return [{ eId: step.authority.eId, quote: step.authority.quote, message }];
  },
};

/** For each step those that come later. */
function followersOf({ steps }: Plan): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>(steps.map(({ id, before }) => [id, [...before]]));
  for (const { id, after } of steps) for (const first of after) followers.get(first)?.push(id);
  return followers;
}

/** The first circle found by walking forward from each step; each step is walked through once. */
function circleIn(followers: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  for (const start of followers.keys()) {
    const trail: string[] = [];
    const walk = (id: string): readonly string[] | null => {
      if (trail.includes(id)) return trail.slice(trail.indexOf(id));
      if (done.has(id)) return null;
      trail.push(id);
      for (const next of followers.get(id) ?? []) {
        const circle = walk(next);
        if (circle) return circle;
      }
      trail.pop();
      done.add(id);
      return null;
    };
    const circle = walk(start);
    if (circle) return circle;
  }
  return null;
}
