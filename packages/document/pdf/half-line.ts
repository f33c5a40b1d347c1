/** Rows of tables whose cells are centred from top to bottom: their lines stand half a line apart. */
import type { Line, Segment } from './model.ts';

/** Lines of text stand farther apart than this many font sizes. */
const HALF = 0.9;

const overlap = (one: Segment, other: Segment): boolean => one.left < other.right && other.left < one.right;

/** Whether a line stands less than a line below another and beside its words: both belong to one row. */
function isHalfBelow(line: Line, before: Line): boolean {
  if (line.page !== before.page || line.column !== before.column || line.rtl || before.rtl) return false;
  const distance = before.y - line.y;
  if (distance <= 0 || distance > HALF * Math.min(line.size, before.size)) return false;
  return !line.segments.some((segment) => before.segments.some((other) => overlap(segment, other)));
}

/** The lines of one row as one line: words that stand under one another are one cell. */
function rowOf(lines: readonly Line[]): Line {
  const cells: Segment[] = [];
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    const at = cells.findIndex((cell) => overlap(cell, segment));
    const above = cells[at];
    if (above === undefined) cells.push(segment);
    else
      cells[at] = {
        text: `${above.text} ${segment.text}`,
        left: Math.min(above.left, segment.left),
        right: Math.max(above.right, segment.right),
        firstWord: above.firstWord,
      };
  }
  const segments = cells.sort((one, other) => one.left - other.left);
  const last = lines.at(-1) as Line;
  return {
    ...last,
    segments,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/**
 * The lines with those put together that are one row of a table.
 *
 * ```text
 * > |     Department of Political and
 * > | 2.                                7,233,300   → 2. | Department of Political and Peacebuilding Affairs | 7,233,300
 * > |     Peacebuilding Affairs
 * ```
 */
export function withHalfLines(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  let row: Line[] = [];
  const end = (): void => {
    if (row.length > 0) whole.push(row.length === 1 ? (row[0] as Line) : rowOf(row));
  };
  for (const line of lines) {
    const before = row.at(-1);
    if (before !== undefined && isHalfBelow(line, before)) row.push(line);
    else {
      end();
      row = [line];
    }
  }
  end();
  return whole;
}
