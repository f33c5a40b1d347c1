/** Counting of hits, and what is made of them. */

/** How many things there are, how many were given, and how many of those are right. */
export interface Tally {
  readonly expected: number;
  readonly given: number;
  readonly right: number;
}

/** Nothing counted yet. */
export const noTally: Tally = { expected: 0, given: 0, right: 0 };

/** Two counts as one. */
export function addTally(a: Tally, b: Tally): Tally {
  return { expected: a.expected + b.expected, given: a.given + b.given, right: a.right + b.right };
}

/** The harmonic mean of precision and recall, 0 to 1; 1 when nothing was to be found and nothing was given. */
export function f1({ expected, given, right }: Tally): number {
  return expected + given === 0 ? 1 : (2 * right) / (expected + given);
}

/** Hits between two bags of keys: each expected key can be met once. */
export function tallyOf(expected: readonly string[], given: readonly string[]): Tally {
  const open = new Map<string, number>();
  for (const key of expected) open.set(key, (open.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of given) {
    const left = open.get(key) ?? 0;
    if (left === 0) continue;
    open.set(key, left - 1);
    right += 1;
  }
  return { expected: expected.length, given: given.length, right };
}
