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
}

/** Lines that are looked at: enough to know, few enough not to matter. */
const SAMPLE = 3000;
/** No page has lines wider than this; where lines are wider, each is a paragraph. */
const WIDEST_PAGE = 150;

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function share(lines: readonly Line[], holds: (line: Line) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
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
  const width = percentile(widths, 0.97);
  const long = sample.filter((_, index) => (widths[index] ?? 0) > width * 0.8);
  const openEnded = share(long, (line) => !endsWithStop(line.text));
  const wrapped =
    width <= WIDEST_PAGE &&
    width >= 30 &&
    long.length >= 6 &&
    long.length >= sample.length * 0.2 &&
    openEnded > 0.4;
  const inner = long.slice(1);
  const gap = wrapped && share(inner, (line) => line.gap > 0) > 0.6 ? 1 : 0;
  const margin = mostCommon(long.map((line) => line.indent));
  const indented =
    wrapped && share(sample, (line) => line.indent > margin && line.indent <= margin + 12) > 0.03;
  return { wrapped, width, gap, margin, indented };
}
