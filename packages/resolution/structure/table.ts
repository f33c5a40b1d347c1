import { readLabel } from '../source/label.ts';
import type { Paragraph } from '../source/paragraph.ts';
import { isTableRow } from '../source/table-row.ts';

/** The cells of a table's row, as far as its line tells. */
export type Row = readonly string[];

const RULE = /^\|[\s|:–-]+\|$/;
const GAP = / {2,}|\t+/;

function barCells(line: string): Row {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function plainCell(cell: string): string {
  const trimmed = cell.trim();
  return trimmed === '-' || trimmed === '–' ? '' : trimmed;
}

/** The cells of one printed line; null when the line is no row. */
export function readRow(line: string, loose: boolean): Row | null {
  if (line.charCodeAt(0) === 0x7c) return line.length > 2 && line.endsWith('|') ? barCells(line) : null;
  if (isTableRow(line)) return line.split(/ {3,}|\t+/).map(plainCell);
  if (!loose || !line.includes('  ') || readLabel(line) !== null) return null;
  const cells = line.split(GAP).map(plainCell);
  return cells.length > 1 ? cells : null;
}

function isRule(line: string): boolean {
  return RULE.test(line) && line.includes('-');
}

function lineOf(paragraph: Paragraph): string {
  return paragraph.lines.length === 1 ? (paragraph.lines[0]?.text ?? '') : '';
}

/** A table and the number of paragraphs of which it is made. */
export interface Table {
  readonly rows: readonly Row[];
  readonly length: number;
}

/** A line between two rows that has only one cell: "Of which:", "(United States dollars)". */
function isLoneCell(paragraphs: readonly Paragraph[], at: number, loose: boolean): boolean {
  const paragraph = paragraphs[at];
  const following = paragraphs[at + 1];
  if (paragraph === undefined || following === undefined || paragraph.gap > 0 || following.gap > 0)
    return false;
  if (paragraph.text.length > 200 || readLabel(paragraph.text) !== null) return false;
  return (
    readRow(lineOf(following), loose) !== null ||
    (following.gap === 0 && readRow(lineOf(paragraphs[at + 2] ?? paragraph), loose) !== null)
  );
}

/**
 * Reads the table that opens at a paragraph; null when there is none.
 *
 * ```text
 * > | Gross   Net of staff assessment
 * > | Estimated appropriation for 2023   78 992 300   72 288 600
 * > | | Member State | Percentage |
 * ```
 *
 * @param loose - true where two blanks part cells, false where a page's layout may have set them
 */
export function readTable(paragraphs: readonly Paragraph[], from: number, loose: boolean): Table | null {
  const following = paragraphs[from + 1];
  const headed = following !== undefined && following.gap === 0 && readRow(lineOf(following), loose) !== null;
  const first = readRow(lineOf(paragraphs[from] as Paragraph), loose || headed);
  if (first === null) return null;
  const rows: Row[] = [first];
  let at = from + 1;
  let full = 1;
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const line = lineOf(paragraph);
    const row = isRule(line) ? [] : readRow(line, loose);
    if (row === null && !isLoneCell(paragraphs, at, loose)) break;
    if (row === null) rows.push([paragraph.text]);
    else if (row.length > 0) rows.push(row);
    if (row !== null) full++;
  }
  return full < 2 ? null : { rows, length: at - from };
}

/** The words of a table, cell after cell. */
export function tableText(rows: readonly Row[]): string {
  return rows
    .map((row) => row.filter((cell) => cell !== '').join(' '))
    .filter((row) => row !== '')
    .join(' ');
}
