/** Puts the pieces of a page together to lines: by baseline, with raised marks in their places, column after column. */
import { superscript } from '@rostrum/resolution';
import { gutterOf } from './columns.ts';
import type { Line, PdfPage, Piece, Segment } from './model.ts';

/** A gap wider than this many font sizes parts a line: cells of a table, columns, a label and its text. */
const WIDE_GAP = 1.6;
/** A gap wider than this many font sizes is a blank. */
const BLANK_GAP = 0.17;
/** Baselines that differ by less than this many font sizes are one. */
const SAME_BASELINE = 0.25;
const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const MARK = /^\(?(\d{1,3}|\*{1,3}|[a-z])\)?$/;

interface Row {
  pieces: Piece[];
  baseline: number;
  size: number;
}

const isBlank = (piece: Piece): boolean => piece.text.trim() === '';

/** Pieces on one baseline; then raised and lowered signs join the line that they belong to. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    const size = isBlank(piece) ? (row?.size ?? 0) : piece.size;
    if (row && row.baseline - piece.y < SAME_BASELINE * Math.min(size, row.size)) row.pieces.push(piece);
    else if (!isBlank(piece)) rows.push({ pieces: [piece], baseline: piece.y, size: mainSize([piece]) });
  }
  for (const row of rows) row.size = mainSize(row.pieces);
  return withRaised(rows);
}

/** A row of small type that lies within a line of larger type is that line's raised (or lowered) signs. */
function withRaised(rows: readonly Row[]): Row[] {
  const hosts = new Map<Row, Row>();
  rows.forEach((row, index) => {
    const near = rows.slice(Math.max(0, index - 3), index + 4).filter((host) => isHost(host, row));
    const distance = (host: Row): number => Math.abs(row.baseline - host.baseline);
    if (near.length > 0)
      hosts.set(
        row,
        near.reduce((best, host) => (distance(host) < distance(best) ? host : best)),
      );
  });
  for (const [row, host] of hosts) host.pieces.push(...row.pieces);
  return rows.filter((row) => !hosts.has(row));
}

function isHost(host: Row, row: Row): boolean {
  const above = row.baseline - host.baseline;
  return row.size <= 0.82 * host.size && above < 0.68 * host.size && above > -0.3 * host.size;
}

/** The size of most characters. */
function mainSize(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0];
}

/** Right-to-left lines are read from the right; numbers and Latin words in them keep their own order. */
function inReadingOrder(pieces: readonly Piece[], rtl: boolean): Piece[] {
  const sorted = [...pieces].sort((one, other) => one.x - other.x);
  if (!rtl) return sorted;
  const ordered: Piece[] = [];
  let latin: Piece[] = [];
  for (const piece of sorted.reverse()) {
    if (!piece.rtl && /[\p{L}\p{N}]/u.test(piece.text)) latin.unshift(piece);
    else {
      ordered.push(...latin, piece);
      latin = [];
    }
  }
  return [...ordered, ...latin];
}

/** A raised, smaller mark of a note becomes a superscript; everything else is taken as it is. */
function wordsOf(piece: Piece, row: Row, size: number): string {
  const text = piece.text.trim();
  const small = piece.size <= 0.82 * size;
  const raised = piece.y - row.baseline > 0.12 * size;
  const mark = small && raised ? MARK.exec(text)?.[1] : undefined;
  if (mark) return superscript(mark);
  if (/^[⁰¹²³⁴-⁹\s]+$/.test(piece.text)) return text;
  return piece.text;
}

interface Draft {
  text: string;
  left: number;
  right: number;
}

function gapBetween(before: Piece, after: Piece): number {
  return before.x < after.x ? after.x - (before.x + before.width) : before.x - (after.x + after.width);
}

function segmentsOf(row: Row, size: number, rtl: boolean): Draft[] {
  const drafts: Draft[] = [];
  let last: Piece | null = null;
  const pieces = inReadingOrder(
    row.pieces.filter((piece) => !isBlank(piece)),
    rtl,
  );
  for (const piece of pieces) {
    const neutral = rtl && !/[\p{L}\p{N}]/u.test(piece.text);
    const words = wordsOf(
      neutral ? { ...piece, text: [...piece.text].reverse().join('') } : piece,
      row,
      size,
    );
    const gap = last ? gapBetween(last, piece) : 0;
    const draft = drafts.at(-1);
    if (!draft || gap > WIDE_GAP * size)
      drafts.push({ text: words, left: piece.x, right: piece.x + piece.width });
    else {
      draft.text += (gap > BLANK_GAP * size && !isTight(draft.text, words) ? ' ' : '') + words;
      draft.left = Math.min(draft.left, piece.x);
      draft.right = Math.max(draft.right, piece.x + piece.width);
    }
    last = piece;
  }
  return drafts;
}

/** Chinese is set without blanks, and marks of notes close up with their words. */
const isTight = (before: string, after: string): boolean =>
  (CJK.test(before.at(-1) ?? '') && CJK.test(after[0] ?? '')) || /^[⁰¹²³⁴-⁹]/.test(after);

/** Width of the first word, as its share of the letters. */
function firstWord({ text, left, right }: Draft): number {
  const word = CJK.test(text[0] ?? '') ? 1 : (/^\s*\S+/.exec(text)?.[0].length ?? 0);
  return ((right - left) * word) / Math.max(1, text.length);
}

/**
 * Lam-alef is one sign in print, and text layers give it the wrong way round ("األول" for "الأول"). Where an alef
 * follows an alef, which no word has, it can be put right.
 */
const repairLamAlef = (text: string): string => text.replace(/ا([أإآا])ل/g, 'ال$1');

/** A label and its text are one stretch, however far apart they stand. */
const LABEL =
  /^(?:[⁰¹²³⁴-⁹]{1,4}|\d{1,3}[.．、-]?|[(（]?[\p{L}\d]{1,5}[)）]|[㈠-㈩①-⑳]|[IVXLC]{1,6}\.|[A-Z]\.|[一二三四五六七八九十]{1,3}、|[–—•·-])$/u;

function withLabels(drafts: readonly Draft[]): Draft[] {
  const [first, second, ...rest] = drafts;
  if (!first || !second || !LABEL.test(first.text.trim())) return [...drafts];
  const joined = {
    text: `${first.text.trim()} ${second.text}`,
    left: Math.min(first.left, second.left),
    right: Math.max(first.right, second.right),
  };
  return withLabels([joined, ...rest].length < drafts.length ? [joined, ...rest] : drafts);
}

function lineOf(row: Row, page: number, column: number): Line {
  const size = mainSize(row.pieces);
  const rtlLength = row.pieces.reduce((sum, piece) => sum + (piece.rtl ? piece.text.length : 0), 0);
  const length = row.pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);
  const rtl = rtlLength * 2 > length;
  const baseline = row.pieces.find((piece) => piece.size === size && !isBlank(piece))?.y ?? row.baseline;
  const settled = { ...row, baseline, size };
  const drafts = withLabels(segmentsOf(settled, size, rtl));
  const segments: Segment[] = drafts.map((draft) => ({
    left: draft.left,
    right: draft.right,
    firstWord: firstWord(draft),
    text: (rtl ? repairLamAlef(draft.text) : draft.text).replace(/\s+/g, ' ').trim(),
  }));
  const opening = inReadingOrder(
    row.pieces.filter((piece) => !isBlank(piece)),
    rtl,
  )[0];
  const openingWords = opening ? wordsOf(opening, settled, size) : '';
  return {
    page,
    column,
    segments,
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
    y: baseline,
    size,
    rtl,
    openingMark: opening && openingWords !== opening.text ? opening.text.trim().replace(/[()]/g, '') : null,
  };
}

/** The lines of a page in reading order. */
export function linesOf(page: PdfPage): Line[] {
  const rows = rowsOf(page.pieces);
  const gutter = gutterOf(
    rows.map((row) => row.pieces.filter((piece) => !isBlank(piece))),
    page.width,
  );
  if (gutter === null) return rows.map((row) => lineOf(row, page.number, 0));
  return columnsOf(page, rows, gutter);
}

/** Text across both columns parts the page into bands; in each band the left column comes first. */
function columnsOf(page: PdfPage, rows: readonly Row[], gutter: number): Line[] {
  const crosses = (row: Row): boolean =>
    row.pieces.some((piece) => !isBlank(piece) && piece.x < gutter && piece.x + piece.width > gutter);
  const lines: Line[] = [];
  let band: Piece[] = [];
  const endBand = (): void => {
    const left = band.filter((piece) => piece.x < gutter);
    const right = band.filter((piece) => piece.x >= gutter);
    lines.push(...rowsOf(left).map((row) => lineOf(row, page.number, 0)));
    lines.push(...rowsOf(right).map((row) => lineOf(row, page.number, 1)));
    band = [];
  };
  for (const row of rows) {
    if (crosses(row)) {
      endBand();
      lines.push(lineOf(row, page.number, 0));
    } else band.push(...row.pieces);
  }
  endBand();
  return lines;
}
