/** Aligns two sequences by dynamic programming in a band around their diagonal: time linear in their length. */

/** Indices of both sides; -1 where one side has no counterpart. */
export type Step = readonly [left: number, right: number];

/** Half the width of the band, beyond what the difference of lengths needs. */
const BAND = 48;
/** Below this fit two paragraphs are rather left without counterpart. */
const GAP = 0.3;

enum Move {
  Match = 0,
  Left = 1,
  Right = 2,
}

/**
 * The best alignment of two sequences.
 * @param fit how well two items fit, 0 to 1.
 * @returns steps in order; every index of both sides appears once.
 */
export function alignSequences(
  leftLength: number,
  rightLength: number,
  fit: (left: number, right: number) => number,
): Step[] {
  const band = BAND + Math.abs(leftLength - rightLength);
  const width = 2 * band + 1;
  const moves = new Uint8Array((leftLength + 1) * width).fill(Move.Left);
  const slope = leftLength === 0 ? 0 : rightLength / leftLength;
  const first = (row: number): number => Math.round(row * slope) - band;
  let scores = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row <= leftLength; row += 1) {
    const next = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const shift = row === 0 ? 0 : first(row) - first(row - 1);
    for (let offset = 0; offset < width; offset += 1) {
      const column = first(row) + offset;
      if (column < 0 || column > rightLength) continue;
      if (row === 0 && column === 0) {
        next[offset] = 0;
        continue;
      }
      const above = row > 0 ? (scores[offset + shift] ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
      const diagonal =
        row > 0 ? (scores[offset + shift - 1] ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
      const beside = next[offset - 1] ?? Number.NEGATIVE_INFINITY;
      const match =
        column > 0 && diagonal > Number.NEGATIVE_INFINITY
          ? diagonal + fit(row - 1, column - 1)
          : Number.NEGATIVE_INFINITY;
      const best = Math.max(match, above + GAP, beside + GAP);
      next[offset] = best;
      moves[row * width + offset] =
        best === match ? Move.Match : best === above + GAP ? Move.Left : Move.Right;
    }
    scores = next;
  }
  return trace(moves, width, first, leftLength, rightLength);
}

function trace(
  moves: Uint8Array,
  width: number,
  first: (row: number) => number,
  leftLength: number,
  rightLength: number,
): Step[] {
  const steps: Step[] = [];
  let row = leftLength;
  let column = rightLength;
  while (row > 0 || column > 0) {
    const move = row === 0 ? Move.Right : column === 0 ? Move.Left : moves[row * width + column - first(row)];
    if (move === Move.Match) steps.push([--row, --column]);
    else if (move === Move.Left) steps.push([--row, -1]);
    else steps.push([-1, --column]);
  }
  return steps.reverse();
}
