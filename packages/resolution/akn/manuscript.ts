/**
 * The plain text that every kind of file is brought to before it is read: a paragraph to a line with blank lines between,
 * superscript marks where notes are called, rows of tables between bars (`| Chad | 0.003 |`), the notes at the end.
 */
import { superscript } from './superscript.ts';

/** Collects paragraphs, rows and notes in printed order and gives them as one text. */
export class Manuscript {
  readonly #parts: string[] = [];
  readonly #notes: string[] = [];
  #rows: string[] = [];

  /** A paragraph; a line break in it starts a new line of the same paragraph. Empty ones are left out. */
  paragraph(text: string): void {
    const lines = text.split('\n').map(collapse).filter(Boolean);
    if (lines.length === 0) return;
    this.#endTable();
    this.#parts.push(lines.join('\n'));
  }

  /** A row of a table; rows that follow one another are one table. */
  row(cells: readonly string[]): void {
    const cleaned = cells.map((cell) => collapse(cell));
    if (cleaned.some(Boolean)) this.#rows.push(tableRow(cleaned));
  }

  /** Ends the table that is open: the next row begins another. */
  endTable(): void {
    this.#endTable();
  }

  /** A footnote or endnote, in the order in which the notes are to stand. */
  note(marker: string, text: string): void {
    const body = collapse(text);
    if (body) this.#notes.push(`${superscript(marker)} ${body}`);
  }

  /** The whole text, ending with a line break; empty when nothing was collected. */
  toText(): string {
    this.#endTable();
    const text = [...this.#parts, this.#notes.join('\n')].filter(Boolean).join('\n\n');
    return text === '' ? '' : `${inArabic(text)}\n`;
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#parts.push(this.#rows.join('\n'));
    this.#rows = [];
  }
}

/** A row as the reader knows it whatever its cells hold: `| Chad | 0.003 |`. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '¦')).join(' | ')} |`;

/** White space of any kind becomes one blank; characters that are only typography (soft hyphens, bidi marks) go. */
const collapse = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=[，。；：、）》”])/gu, '')
    .trim();

/** Arabic resolutions print the marks of notes between raised parentheses. */
function inArabic(text: string): string {
  const sample = text.slice(0, 20_000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/gu)?.length ?? 0;
  if (arabic <= latin) return text;
  return text.replace(/⁽?([⁰¹²³⁴-⁹]+)⁾?/g, '⁽$1⁾');
}
