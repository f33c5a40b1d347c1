/** Puts the pieces of a page together to lines: by baseline, with raised marks in their places, column after column. */
import { superscript } from '@rostrum/resolution';
import { gutterOf } from './columns.ts';
import { inReadingOrder, lettersOf, type Run } from './direction.ts';
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
  /** A label and its text. */
  readonly parts?: readonly Draft[];
}

/** From the end of one stretch to the start of the next, whichever way they are read. */
const gapBetween = (before: Place, after: Place): number =>
  before.left < after.left ? after.left - before.right : before.left - after.right;

interface Place {
  readonly left: number;
  readonly right: number;
}

/** The runs of a row in reading order. */
const runsOf = (row: Row, size: number, rtl: boolean): Run[] =>
  inReadingOrder(
    row.pieces.filter((piece) => !isBlank(piece)),
    rtl,
    (gap) => gap <= BLANK_GAP * size,
  );

const placeOf = ({ x, width }: Piece): Place => ({ left: x, right: x + width });

/** The words of a run's pieces, with blanks where they stand apart. */
function wordsOfRun(run: Run, row: Row, size: number): string {
  return run.pieces.reduce((text, piece, index) => {
    const last = run.pieces[index - 1];
    const words = wordsOf(piece, row, size);
    const isApart = last !== undefined && gapBetween(placeOf(last), placeOf(piece)) > BLANK_GAP * size;
    return text + (isApart && !isTight(text, words) ? ' ' : '') + words;
  }, '');
}

function segmentsOf(row: Row, size: number, rtl: boolean): Draft[] {
  const drafts: Draft[] = [];
  let last: Run | null = null;
  for (const run of runsOf(row, size, rtl)) {
    const words = wordsOfRun(run, row, size);
    const gap = last ? gapBetween(last, run) : 0;
    const draft = drafts.at(-1);
    if (!draft || gap > WIDE_GAP * size) drafts.push({ text: words, left: run.left, right: run.right });
    else {
      draft.text += (gap > BLANK_GAP * size && !isTight(draft.text, words) ? ' ' : '') + words;
      draft.left = Math.min(draft.left, run.left);
      draft.right = Math.max(draft.right, run.right);
    }
    last = run;
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
 * follows an alef, which no word has, it can be put right; so can an alef set apart from its lam, which is no word.
 */
const repairLamAlef = (text: string): string =>
  text.replace(/ا([أإآا])ل/g, 'ال$1').replace(/ل\s([اأإآ])(?![\p{L}\p{M}])/gu, 'ل$1');

/** A label stands at most so many font sizes before its text. */
const FARTHEST_LABEL = 14;
/** A label and its text are one stretch. */
const LABEL =
  /^(?:[⁰¹²³⁴-⁹]{1,4}|\d{1,3}[.．、-]?|[(（]?[\p{L}\d]{1,5}[)）]|[㈠-㈩①-⑳]|[IVXLC]{1,6}\.|[A-Z]\.|[一二三四五六七八九十]{1,3}、|[–—•·-])$/u;

function withLabels(drafts: readonly Draft[], size: number): Draft[] {
  const [first, second, ...rest] = drafts;
  if (!first || !second || !LABEL.test(first.text.trim())) return [...drafts];
  if (Math.max(second.left - first.right, first.left - second.right) > FARTHEST_LABEL * size)
    return [...drafts];
  const joined: Draft = {
    parts: [first, second],
    text: `${first.text.trim()} ${second.text}`,
    left: Math.min(first.left, second.left),
    right: Math.max(first.right, second.right),
  };
  return withLabels([joined, ...rest], size);
}

/** Numbers and signs have no direction of their own: the letters decide; a line without any takes its page's. */
function isFromRight(pieces: readonly Piece[], page: readonly Piece[] = []): boolean {
  const letters = ({ text }: Piece): number => text.match(/\p{L}/gu)?.length ?? 0;
  const count = (some: readonly Piece[]): number => some.reduce((sum, piece) => sum + letters(piece), 0);
  const all = count(pieces);
  if (all === 0 && page.length > 0) return isFromRight(page);
  return count(pieces.filter(({ rtl }) => rtl)) * 2 > all;
}

function lineOf(row: Row, { number: page, pieces }: PdfPage, column: number): Line {
  const size = mainSize(row.pieces);
  const rtl = isFromRight(row.pieces, pieces);
  const baseline = row.pieces.find((piece) => piece.size === size && !isBlank(piece))?.y ?? row.baseline;
  const settled = { ...row, baseline, size };
  const drafts = withLabels(segmentsOf(settled, size, rtl), size);
  const segmentOf = (draft: Draft): Segment => ({
    left: draft.left,
    right: draft.right,
    firstWord: firstWord(draft),
    text: (rtl ? repairLamAlef(lettersOf(draft.text)) : draft.text).replace(/\s+/g, ' ').trim(),
    ...(draft.parts && { parts: draft.parts.map(segmentOf) }),
  });
  const segments = drafts.map(segmentOf);
  const opening = runsOf(row, size, rtl)[0]?.pieces[0];
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
  if (gutter === null) return rows.map((row) => lineOf(row, page, 0));
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
    lines.push(...rowsOf(left).map((row) => lineOf(row, page, 0)));
    lines.push(...rowsOf(right).map((row) => lineOf(row, page, 1)));
    band = [];
  };
  for (const row of rows) {
    if (crosses(row)) {
      endBand();
      lines.push(lineOf(row, page, 0));
    } else band.push(...row.pieces);
  }
  endBand();
  return lines;
}
