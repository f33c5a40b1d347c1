/** Finds out whether a page is set in two columns. */
import type { Piece } from './model.ts';

/** So many lines on both sides make columns rather than a table. */
const FEWEST = 10;
/** A column of prose is filled at least so far; the cells of a table are not. */
const FILLED = 0.6;

interface Side {
  readonly left: number;
  readonly right: number;
}

/**
 * The x of the gutter between two columns, or null for a page that is set in one.
 * @param rows the pieces of each line, blanks left out.
 */
export function gutterOf(rows: readonly (readonly Piece[])[], width: number): number | null {
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    if (isGutter(rows, width * share)) return width * share;
  }
  return null;
}

function isGutter(rows: readonly (readonly Piece[])[], x: number): boolean {
  let both = 0;
  let filled = 0;
  let crossing = 0;
  const page = span(rows.flat());
  for (const row of rows) {
    if (row.some((piece) => piece.x < x && piece.x + piece.width > x)) crossing += 1;
    else {
      const left = span(row.filter((piece) => piece.x < x));
      const right = span(row.filter((piece) => piece.x >= x));
      if (!left || !right) continue;
      both += 1;
      if (page && isFilled(left, page.left, x) && isFilled(right, x, page.right)) filled += 1;
    }
  }
  return both >= FEWEST && both > 2 * crossing && filled > both * 0.5;
}

const isFilled = (side: Side, from: number, to: number): boolean =>
  side.right - side.left > FILLED * (to - from);

function span(pieces: readonly Piece[]): Side | null {
  if (pieces.length === 0) return null;
  return {
    left: pieces.reduce((least, piece) => Math.min(least, piece.x), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, piece) => Math.max(most, piece.x + piece.width), Number.NEGATIVE_INFINITY),
  };
}
