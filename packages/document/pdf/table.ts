/** Puts the lines of a table together to rows: cells under one another, and cells of several lines. */
import type { Line, Segment } from './model.ts';

/** A table found among lines. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** How many lines it takes. */
  readonly length: number;
}

/** Lines of one row stand as close as the lines of a paragraph. */
const CLOSE = 1.45;

/** Cells stand under one another when their left or right edges do. */
const isUnder = (one: Segment, other: Segment, size: number): boolean =>
  Math.abs(one.left - other.left) < size || Math.abs(one.right - other.right) < size;

const isSamePlace = (line: Line, before: Line): boolean =>
  line.page === before.page && line.column === before.column;

/** Whether a line of several cells stands under another: two of its cells do. */
function continues(line: Line, before: Line): boolean {
  if (!isSamePlace(line, before)) return line.segments.length === before.segments.length;
  const under = line.segments.filter((segment) =>
    before.segments.some((cell) => isUnder(cell, segment, line.size)),
  );
  return under.length >= 2;
}

/** Whether a line of one cell goes on with a cell of the row above it. */
function goesOn(line: Line, before: Line, columns: readonly number[]): boolean {
  const [segment] = line.segments;
  if (!segment || line.segments.length !== 1 || !isSamePlace(line, before)) return false;
  const next = columns.find((left) => left > segment.left + line.size);
  return next !== undefined && segment.right < next + line.size && (before.y - line.y) / line.size < CLOSE;
}

/** The first word of the line would have fitted above: it opens a row of its own. */
function opensRow(line: Line, before: Line, columns: readonly number[]): boolean {
  const [segment] = line.segments;
  const [above] = before.segments;
  if (!segment || !above) return true;
  const next = columns.find((left) => left > segment.left + line.size) ?? above.right;
  return next - above.right > segment.firstWord + 2.5 * line.size;
}

/** Left edges of the columns, from the line with most cells. */
function columnsOf(lines: readonly Line[]): number[] {
  const widest = lines.reduce((best, line) => (line.segments.length > best.segments.length ? line : best));
  const lefts = widest.segments.map((segment) => segment.left);
  // Figures are set to the right: the longest shows how far their column reaches.
  for (const line of lines) {
    if (line.segments.length !== widest.segments.length) continue;
    line.segments.forEach((segment, index) => {
      lefts[index] = Math.min(lefts[index] ?? segment.left, segment.left);
    });
  }
  return lefts;
}

/** The table that begins at a line, or null: at least two lines of cells that stand under one another. */
export function tableAt(lines: readonly Line[], start: number): FoundTable | null {
  const first = lines[start];
  if (!first || first.segments.length < 2 || first.rtl) return null;
  const full = [first];
  const columns = (): number[] => columnsOf(full);
  let end = start + 1;
  let last = first;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const before = lines[index - 1] as Line;
    if (line.segments.length >= 2) {
      if (!continues(line, last)) break;
      full.push(line);
      last = line;
      end = index + 1;
    } else if (goesOn(line, before, columns())) end = opensRow(line, before, columns()) ? end : index + 1;
    else break;
  }
  if (full.length < 2) return null;
  return { rows: rowsOf(lines.slice(start, end), columns()), length: end - start };
}

function rowsOf(lines: readonly Line[], columns: readonly number[]): string[][] {
  const rows: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const whole = line.segments.length >= 2 || !before || opensRow(line, before, columns);
    if (whole) rows.push(placed(line, columns));
    else append(rows.at(-1), line, columns);
  }
  return rows;
}

const columnOf = (segment: Segment, columns: readonly number[], size: number): number =>
  Math.max(
    0,
    columns.findLastIndex((left) => left <= segment.left + size),
  );

/** The cells of a line: a number and the words beside it are two where the table has a column for each. */
function cellsOf({ segments, size }: Line, columns: readonly number[]): readonly Segment[] {
  return segments.flatMap((segment) => {
    const beside = segment.parts?.[1];
    const parted = beside && columns.some((left) => Math.abs(left - beside.left) < size);
    return parted ? (segment.parts ?? []) : [segment];
  });
}

/** The cells of a line in the columns where they stand; a line with all its cells needs no looking. */
function placed(line: Line, columns: readonly number[]): string[] {
  const found = cellsOf(line, columns);
  if (found.length >= columns.length) return found.map(({ text }) => text);
  const cells = columns.map(() => '');
  for (const segment of found) {
    const column = columnOf(segment, columns, line.size);
    cells[column] = [cells[column], segment.text].filter(Boolean).join(' ');
  }
  return cells;
}

function append(row: string[] | undefined, line: Line, columns: readonly number[]): void {
  const [segment] = line.segments;
  if (!row || !segment) return;
  const column = Math.min(row.length - 1, columnOf(segment, columns, line.size));
  const tight = /\p{Script=Han}$/u.test(row[column] ?? '') && /^\p{Script=Han}/u.test(segment.text);
  row[column] = [row[column], segment.text].filter(Boolean).join(tight ? '' : ' ');
}
