/** Takes the footnotes from the feet of pages. */
import { type Line, textOf } from './model.ts';

/** The text of a document parted from its notes. */
export interface Parted {
  readonly body: readonly Line[];
  readonly notes: readonly { readonly marker: string; readonly lines: readonly Line[] }[];
}

/** Notes are set at most at this share of the size of the text. */
const SMALLER = 0.93;
/** A note that opens with a plain number, for files that raise no marks. */
const PLAIN_MARK = /^[(]?(\d{1,3}|\*{1,3})[)]?(?:\s+(?=\S)|(?=[\p{Lu}\p{Script=Han}\p{Script=Arabic}«“《]))/u;
const ENDS_SENTENCE = /[.。؛;)\]”」]\s*$/;

/** The size in which most of the document is set. */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + textOf(line).length);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0];
}

interface Note {
  marker: string;
  lines: Line[];
}

/** Parts the notes at the feet of pages from the text. */
export function partFootnotes(lines: readonly Line[]): Parted {
  const size = bodySize(lines);
  const body: Line[] = [];
  const notes: Note[] = [];
  for (const group of byPage(lines)) {
    const start = startOfNotes(group, size, notes.at(-1));
    body.push(...group.slice(0, start));
    for (const line of group.slice(start)) addNoteLine(notes, line);
  }
  return { body, notes };
}

/** Lines by page and column: each column may have notes at its foot. */
function byPage(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.page === line.page && last.column === line.column) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Where the small type at the foot begins with the mark of a note, or goes on with a note of the page before. */
function startOfNotes(lines: readonly Line[], size: number, last: Note | undefined): number {
  let foot = lines.length;
  while (foot > 0 && (lines[foot - 1]?.size ?? size) <= size * SMALLER) foot -= 1;
  if (foot === lines.length) return foot;
  const lastLine = last?.lines.at(-1);
  const unfinished = lastLine !== undefined && !ENDS_SENTENCE.test(textOf(lastLine));
  const previousPage = lastLine?.page === (lines[0]?.page ?? 0) - 1;
  for (let index = foot; index < lines.length; index += 1) {
    if (markOf(lines[index] as Line) !== null) {
      return unfinished && previousPage && index - foot <= 12 ? foot : index;
    }
  }
  return unfinished && previousPage ? foot : lines.length;
}

/** The mark that opens a line of a note. */
function markOf(line: Line): string | null {
  return line.openingMark ?? PLAIN_MARK.exec(textOf(line))?.[1] ?? null;
}

function addNoteLine(notes: Note[], line: Line): void {
  const marker = markOf(line);
  const last = notes.at(-1);
  if (marker !== null && follows(marker, last?.marker, line)) notes.push({ marker, lines: [line] });
  else if (last) last.lines.push(line);
  else notes.push({ marker: marker ?? '*', lines: [line] });
}

/** A plain number opens a new note only when it is the next one: a line of a note may begin with a number. */
function follows(marker: string, last: string | undefined, line: Line): boolean {
  if (line.openingMark !== null || last === undefined || !/^\d+$/.test(last)) return true;
  return Number(marker) === Number(last) + 1;
}

/** The words of a note's first line without its mark. */
export const withoutMark = (text: string): string =>
  text.replace(/^\s*[(⁽]?(?:[⁰¹²³⁴-⁹]+|\d{1,3}|\*+|[ᵃ-ᶻ])[)⁾]?\s*/, '');
