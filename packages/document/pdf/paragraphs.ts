/** Finds where paragraphs begin among the lines of a document, and puts tables together. */
import type { Manuscript } from '@rostrum/resolution';
import { withHalfLines } from './half-line.ts';
import { Joiner } from './join.ts';
import { type Line, textOf } from './model.ts';
import { tableAt } from './table.ts';

const LABEL =
  /^(?:\d{1,3}[.．、](?!\d)\s*\S|\d{1,3}\s+[-–]\s|[(（](?:[a-z]{1,3}|[ivxl]{1,6}|[一二三四五六七八九十]{1,3}|\p{Script=Arabic}|\d{1,2})[)）]|[a-z]{1,4}\)\s|[㈠-㈩①-⑳]|[一二三四五六七八九十]{1,3}、|[IVXLC]{1,6}\.\s|[A-Z]\.\s)/u;
const ENDS = /[.;:,。；：，؛،、!?]["”»’)）\]]?[⁰¹²³⁴-⁹]*$/u;
const ENDS_FULLY = /[.;:。；：؛]["”»’)）\]]?[⁰¹²³⁴-⁹]*$/u;
/** Wider than the usual distance of lines by this much, and a paragraph has ended. */
const WIDER = 1.25;

interface Frame {
  readonly left: number;
  readonly right: number;
  /** Usual distance from line to line, in font sizes. */
  readonly leading: number;
}

/** The text area of a page's column, and how far its lines usually stand apart. */
function frameOf(lines: readonly Line[]): Frame {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && Math.abs(before.size - line.size) < 0.5) distances.push((before.y - line.y) / line.size);
  }
  const sound = distances
    .filter((distance) => distance > 0.8 && distance < 2.5)
    .sort((one, other) => one - other);
  return {
    left: -edgeOf(lines.map((line) => -line.left)),
    right: edgeOf(lines.map((line) => line.right)),
    leading: sound[Math.floor(sound.length * 0.3)] ?? 1.2,
  };
}

/** The outermost edge that lines share; a single line that stands out further (a title, a figure) sets no edge. */
function edgeOf(edges: readonly number[]): number {
  const sorted = [...edges].sort((one, other) => other - one);
  const enough = Math.max(3, Math.ceil(edges.length / 6));
  const shared = sorted.find(
    (edge, index) => (sorted[index + enough - 1] ?? Number.NEGATIVE_INFINITY) > edge - 4,
  );
  return shared ?? sorted[0] ?? 0;
}

/** Whether a line begins a paragraph, looking back at the line before it. */
function begins(line: Line, before: Line, frame: Frame): boolean {
  const samePlace = line.page === before.page && line.column === before.column;
  if (Math.abs(line.size - before.size) > 0.12 * Math.max(line.size, before.size)) return true;
  if (samePlace && (before.y - line.y) / line.size > frame.leading * WIDER) return true;
  const text = textOf(line);
  const last = textOf(before);
  if (samePlace && /\p{Ll}[-\u2010\u00ad]$/u.test(last)) return false;
  if (LABEL.test(text) && ENDS.test(last)) return true;
  if (endsEarly(line, before, frame))
    return samePlace || ENDS.test(last) || !/^[\p{Ll}\p{Script=Han}\p{Script=Arabic}]/u.test(text);
  if (!samePlace && !ENDS_FULLY.test(last)) {
    // After a comma only a line that stands further in than the last one, and goes on with no small letter, is another.
    const further = indentOf(line, frame) > indentOf(before, frame) + line.size;
    return ENDS.test(last) && further && !/^\p{Ll}/u.test(text);
  }
  if (!samePlace) return isIndented(line, frame);
  return (
    isIndented(line, widened(frame, before)) &&
    ENDS.test(last) &&
    indentOf(before, frame) < indentOf(line, frame) - line.size
  );
}

/** The frame with room for a line that stands out of it at the edge where lines begin. */
const widened = (frame: Frame, { left, right, rtl }: Line): Frame =>
  rtl ? { ...frame, right: Math.max(right, frame.right) } : { ...frame, left: Math.min(left, frame.left) };

/** The first word of the line would have fitted on the line before: the break was meant. */
function endsEarly(line: Line, before: Line, frame: Frame): boolean {
  const width = frame.right - frame.left;
  // A line that is centred or set to the far side had the whole width for it.
  const indent = indentOf(before, frame) > 0.3 * width ? 0 : indentOf(before, frame);
  const room = width - (before.right - before.left) - indent;
  const large = before.size > line.size * 1.15;
  return !large && room > firstWord(line) + 2.2 * line.size;
}

const firstWord = ({ segments }: Line): number => segments[0]?.firstWord ?? 0;

/** How far a line stands in from the edge at which it begins. */
const indentOf = (line: Line, frame: Frame): number =>
  line.rtl ? frame.right - line.right : line.left - frame.left;

const isIndented = (line: Line, frame: Frame): boolean => indentOf(line, frame) > 1.2 * line.size;

/** Adds the lines of a document's text to the manuscript as paragraphs and tables. */
export function addParagraphs(manuscript: Manuscript, printed: readonly Line[]): void {
  const lines = withHalfLines(printed);
  const joiner = new Joiner(lines.map(textOf));
  const frames = framesOf(lines);
  let paragraph = '';
  let before: Line | null = null;
  const end = (): void => {
    manuscript.paragraph(paragraph);
    paragraph = '';
    before = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const table = tableAt(lines, index);
    if (table) {
      end();
      for (const row of table.rows) manuscript.row(row);
      manuscript.endTable();
      index += table.length - 1;
      continue;
    }
    const line = lines[index] as Line;
    const frame = frames.get(frameKey(line)) ?? { left: line.left, right: line.right, leading: 1.2 };
    if (before && begins(line, before, frame)) end();
    paragraph = joiner.join(paragraph, textOf(line));
    before = line;
  }
  end();
}

const frameKey = (line: Line): string => `${line.page} ${line.column}`;

function framesOf(lines: readonly Line[]): ReadonlyMap<string, Frame> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(frameKey(line));
    if (group) group.push(line);
    else groups.set(frameKey(line), [line]);
  }
  const frames = new Map([...groups].map(([key, group]) => [key, frameOf(group)]));
  for (const [key, group] of groups) {
    const [page, column] = key.split(' ');
    if (column === '0' && !groups.has(`${page} 1`) && group.length >= FULL_PAGE)
      frames.set(key, widest(frames.get(key) as Frame, [...frames.values()]));
  }
  const usual = usualFrame(
    [...groups].filter(([, group]) => group.length >= FULL_PAGE).map(([key]) => frames.get(key)),
  );
  if (usual) for (const [key, group] of groups) if (group.length < FULL_PAGE) frames.set(key, usual);
  return frames;
}

/** Edges closer than this are one, in points. */
const SAME_EDGE = 6;

/** A page of names or figures has short lines alone: its text area reaches as far as on pages that begin at the same edge. */
function widest(frame: Frame, frames: readonly Frame[]): Frame {
  let { left, right } = frame;
  for (const other of frames) {
    if (Math.abs(other.left - frame.left) < SAME_EDGE) right = Math.max(right, other.right);
    if (Math.abs(other.right - frame.right) < SAME_EDGE) left = Math.min(left, other.left);
  }
  return { ...frame, left, right };
}

/** A page of fewer lines says little of the text area: it takes that of the others. */
const FULL_PAGE = 12;

function usualFrame(frames: readonly (Frame | undefined)[]): Frame | null {
  const known = frames.filter((frame) => frame !== undefined);
  if (known.length === 0) return null;
  const middle = (values: readonly number[]): number =>
    [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return {
    left: middle(known.map((frame) => frame.left)),
    right: middle(known.map((frame) => frame.right)),
    leading: middle(known.map((frame) => frame.leading)),
  };
}

/** The words of a note's lines as one text. */
export function joinLines(lines: readonly Line[]): string {
  const joiner = new Joiner(lines.map(textOf));
  return lines.reduce((text, line) => joiner.join(text, textOf(line)), '');
}
