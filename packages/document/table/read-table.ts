/** Registers and lists as people keep them, CSV or Excel, read into rows of text. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { decodeText } from '../encoding/decode.ts';
import { sniff } from '../source/sniff.ts';

/** A table of a file. */
export interface SourceTable {
  readonly format: 'csv' | 'xlsx';
  /** Heads of the columns; `Column 3` where a head is empty, `Name (2)` where it stands twice. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** What was repaired or left out, as sentences. */
  readonly notes: readonly string[];
}

/** A row with the number under which it stands in the file, from 1. */
export interface TableRow {
  readonly line: number;
  /** One for each column; empty where the file has nothing. */
  readonly cells: readonly string[];
}

/** Why a file gives no table, with what to do. */
export interface TableTrouble {
  readonly trouble: 'empty' | 'not-a-table' | 'damaged' | 'too-large';
  readonly message: string;
}

/** More rows than any register has. */
export const mostRows = 100_000;
const mostColumns = 200;
const largestUnpacked = 256 * 1024 * 1024;

type Grid = readonly (readonly string[])[];

const trouble = (kind: TableTrouble['trouble'], message: string): TableTrouble => ({
  trouble: kind,
  message,
});

/**
 * Reads the first table of a file.
 * @param name - the file's name, for messages
 * @returns the table, or why there is none; never throws
 */
export async function readTable(bytes: Uint8Array, name = 'The file'): Promise<SourceTable | TableTrouble> {
  if (bytes.length === 0)
    return trouble('empty', `${name} is empty. Choose a file with a row of heads and at least one row.`);
  const { format, kind } = sniff(bytes);
  if (format === 'spreadsheet') return fromExcel(bytes, name);
  if (format === 'text') return fromText(bytes, name);
  return trouble('not-a-table', `${name} is ${kind}, not a table. Save it as .xlsx or .csv and try again.`);
}

async function fromExcel(bytes: Uint8Array, name: string): Promise<SourceTable | TableTrouble> {
  if (!opens(bytes))
    return trouble(
      'damaged',
      `${name} cannot be opened as .xlsx. Open it in your spreadsheet, save it anew as .xlsx, and try again.`,
    );
  try {
    const sheets = await readSheets(new Uint8Array(bytes).buffer);
    const filled = sheets.find(({ data }) => data.length > 0);
    if (!filled)
      return trouble('empty', `${name} has no rows. Choose a file with a row of heads and at least one row.`);
    const left = sheets.filter(({ data }) => data.length > 0).length - 1;
    const notes = left > 0 ? [`Only the sheet “${filled.sheet}” was read; ${left} more have rows.`] : [];
    return tableOf(
      'xlsx',
      filled.data.map((row) => row.map(cellText)),
      name,
      notes,
    );
  } catch {
    return trouble(
      'damaged',
      `${name} cannot be read as .xlsx. Open it in your spreadsheet, save it anew as .xlsx, and try again.`,
    );
  }
}

/** Whether a zip opens and unpacks to what a register may have; nothing is unpacked to find out. */
function opens(bytes: Uint8Array): boolean {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return false;
  }
  return unpacked <= largestUnpacked;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return clean(String(cell));
}

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Guessed without the empty lines, which would speak for no delimiter at all. */
function delimiterOf(text: string): string {
  const delimitersToGuess = [',', ';', '\t', '|', '，'];
  return Papa.parse<string[]>(text, { preview: 30, skipEmptyLines: 'greedy', delimitersToGuess }).meta
    .delimiter;
}

function fromText(bytes: Uint8Array, name: string): SourceTable | TableTrouble {
  const text = decodeText(bytes).text.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const quotes = errors.filter(({ type }) => type === 'Quotes').length;
  const notes =
    quotes > 0
      ? [`In ${quotes} places quotation marks do not match; see that the rows there are whole.`]
      : [];
  const grid = data.map((row) => row.map(clean));
  return tableOf('csv', grid, name, notes);
}

function tableOf(
  format: SourceTable['format'],
  grid: Grid,
  name: string,
  notes: string[],
): SourceTable | TableTrouble {
  const lines = grid.map((cells, index) => ({ line: index + 1, cells }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...rows] = fromHead(filled);
  if (!head || rows.length === 0)
    return trouble(
      'empty',
      `${name} has no rows under its heads. Choose a file with a row of heads and at least one row.`,
    );
  if (rows.length > mostRows || head.cells.length > mostColumns)
    return trouble(
      'too-large',
      `${name} has more than ${mostRows} rows or ${mostColumns} columns. Part it and bring in the parts one after the other.`,
    );
  const columns = distinct(head.cells);
  const longer = rows.filter(({ cells }) => cells.slice(columns.length).some((cell) => cell !== '')).length;
  if (longer > 0)
    notes.push(
      `${longer} rows have more cells than there are heads; what is beyond the last head was left out.`,
    );
  const whole = rows.map(({ line, cells }) => ({
    line,
    cells: columns.map((_, index) => cells[index] ?? ''),
  }));
  return { format, columns, rows: whole, notes };
}

/** Titles above a table have one cell; its heads have several. */
function fromHead(lines: readonly TableRow[]): readonly TableRow[] {
  const width = (row: TableRow) => row.cells.filter((cell) => cell !== '').length;
  const widest = Math.max(0, ...lines.slice(0, 30).map(width));
  const start = lines.findIndex((row) => width(row) * 2 > widest);
  return lines.slice(Math.max(0, start));
}

function distinct(heads: readonly string[]): string[] {
  const last = heads.findLastIndex((head) => head !== '');
  const seen = new Map<string, number>();
  return heads.slice(0, last + 1).map((head, index) => {
    const named = head === '' ? `Column ${index + 1}` : head;
    const times = (seen.get(named) ?? 0) + 1;
    seen.set(named, times);
    return times === 1 ? named : `${named} (${times})`;
  });
}
