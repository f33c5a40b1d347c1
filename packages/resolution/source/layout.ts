import type { Line } from './line.ts';
import { endsWithStop } from './punctuation.ts';
import { displayWidth } from './width.ts';

/** How a source was typeset, as far as its lines tell. */
export interface Layout {
  /** True when lines break where the page ends, so that a paragraph has several. */
  readonly wrapped: boolean;
  /** The width of a full line in columns. */
  readonly width: number;
  /** Blank lines between two lines of one paragraph: 0, or 1 where every line is followed by one. */
  readonly gap: number;
  /** Indentation of the lines that continue a paragraph. */
  readonly margin: number;
  /** True when paragraphs open with an indented line. */
  readonly indented: boolean;
  /** True when that indentation is a single blank, which is soon lost. */
  readonly faint: boolean;
}

/** Lines that are looked at: enough to know, few enough not to matter. */
const SAMPLE = 3000;
/** No page has lines wider than this; where lines are wider, each is a paragraph. */
const WIDEST_PAGE = 150;
/** Nor narrower columns. */
const NARROWEST_PAGE = 28;

/** Ragged lines fall short of the full width by at most about a long word. */
const RAGGED = 10;

/**
 * The width up to which lines are filled: where the most lines lie within a word's length below it,
 * and next to none beyond. Running heads and mastheads may be wider.
 */
function filledWidth(widths: readonly number[]): { width: number; share: number; beyond: number } {
  const counts = new Array<number>(WIDEST_PAGE + 2).fill(0);
  for (const width of widths)
    counts[Math.min(width, WIDEST_PAGE + 1)] = (counts[Math.min(width, WIDEST_PAGE + 1)] ?? 0) + 1;
  let best = 0;
  let most = 0;
  let within = 0;
  let upTo = 0;
  for (let width = 0; width <= WIDEST_PAGE; width++) {
    within += (counts[width] ?? 0) - (counts[width - RAGGED] ?? 0);
    upTo += counts[width] ?? 0;
    if (width >= NARROWEST_PAGE && within >= most && upTo > widths.length * 0.88) {
      most = within;
      best = width;
    }
  }
  while (best > 0 && (counts[best] ?? 0) === 0) best--;
  const lines = widths.filter((width) => width >= NARROWEST_PAGE).length;
  const beyond = widths.filter((width) => width > best + 3).length;
  return {
    width: best,
    share: most / Math.max(1, lines),
    beyond: beyond / Math.max(1, lines),
  };
}

/** The smallest indentation that a good part of the full lines has. */
function leftEdge(indents: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const indent of indents) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= indents.length * 0.12).map(([indent]) => indent);
  return common.length === 0 ? 0 : Math.min(...common);
}

function share(lines: readonly Line[], holds: (line: Line) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
}

/** In a short text: whether long lines mostly stop in the middle of a sentence that the next line takes up. */
function runsOn(lines: readonly Line[], widths: readonly number[]): boolean {
  let long = 0;
  let open = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const width = widths[at] ?? 0;
    if (width > WIDEST_PAGE) return false;
    if (width < 60) continue;
    long++;
    if (!endsWithStop(lines[at]?.text ?? '') && lines[at + 1]?.gap === 0) open++;
  }
  return open >= 2 && open >= long * 0.3;
}

/**
 * Finds out how a source was typeset.
 *
 * Text that was copied from a page breaks its lines at the page's width: most lines are about as wide as the
 * widest, and many end in the middle of a sentence. Text with a line per paragraph does neither.
 */
export function findLayout(lines: readonly Line[]): Layout {
  const sample = lines.length > SAMPLE ? lines.slice(0, SAMPLE) : lines;
  const widths = sample.map((line) => displayWidth(line.text));
  const filled = filledWidth(widths);
  const { width } = filled;
  const long = sample.filter(
    (_, index) => (widths[index] ?? 0) > width - RAGGED && (widths[index] ?? 0) <= width + 3,
  );
  const openEnded = share(long, (line) => !endsWithStop(line.text));
  const crowded = filled.share > 0.2 && filled.beyond < 0.12 && long.length >= 5 && openEnded > 0.2;
  const wrapped = crowded || (filled.beyond < 0.12 && runsOn(sample, widths));
  const inner = long.slice(1);
  const gap = wrapped && share(inner, (line) => line.gap > 0) > 0.6 ? 1 : 0;
  const margin = leftEdge(long.map((line) => line.indent));
  const after = sample.filter((_, index) => index > 0 && endsWithStop(sample[index - 1]?.text ?? ''));
  const indented =
    wrapped && share(after, (line) => line.indent > margin && line.indent <= margin + 12) > 0.4;
  const openings = after.map((line) => line.indent - margin).filter((indent) => indent > 0 && indent <= 12);
  const faint =
    indented &&
    openings.every((indent) => indent <= 2) &&
    openings.filter((indent) => indent === 1).length > openings.length / 2;
  return { wrapped, width, gap, margin, indented, faint };
}
