/** How alike two words are. */

/** The number of single edits from one to the other, a swap of neighbours counted as one; `Infinity` once it is above `most`. */
export function edits(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const kept = (last[column - 1] ?? 0) + (same ? 0 : 1);
      let least = Math.min(kept, (last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    // A swap reaches back over one row: two rows above the limit end it.
    if (Math.min(...now) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = now;
  }
  const count = last[other.length] ?? 0;
  return count > most ? Number.POSITIVE_INFINITY : count;
}

/** From 0, nothing alike, to 1, the same; 0 as well for what is less alike than `least`, which need not be counted to its end. */
export function similarity(one: string, other: string, least = 0.6): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const count = edits(one, other, Math.floor(longest * (1 - least)));
  return count === Number.POSITIVE_INFINITY ? 0 : 1 - count / longest;
}
