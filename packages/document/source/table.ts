/** Tables of files: those that hold figures stay tables, those that only lay a page out become paragraphs. */
import type { Manuscript } from '@rostrum/resolution';

/** A table as its rows of cells, each cell as its paragraphs. */
export type TableCells = readonly (readonly (readonly string[])[])[];

const SYMBOL = /(?:^|\s)[AES](?:\/[A-Z0-9][\w.()-]*)+\/\d/;
/** A masthead is set in a table of few rows with the document's symbol in one of the first. */
const isMasthead = (rows: TableCells): boolean =>
  rows.length <= 8 &&
  rows.slice(0, 2).some((row) => row.some((cell) => cell.some((text) => SYMBOL.test(text))));

const isLayout = (rows: TableCells): boolean =>
  rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1) ||
  rows.some((row) => row.some((cell) => cell.length > 3)) ||
  isMasthead(rows);

/** Adds a table to the manuscript. */
export function addTable(manuscript: Manuscript, rows: TableCells): void {
  manuscript.endTable();
  if (isLayout(rows)) {
    for (const row of rows) for (const cell of row) for (const text of cell) manuscript.paragraph(text);
    return;
  }
  for (const row of rows) manuscript.row(row.map((cell) => cell.join(' ')));
  manuscript.endTable();
}
