/** The words of a PDF page with their places. Lengths are points (1/72 inch); y grows upwards, as in PDF. */

/** A stretch of text set in one go. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly rtl: boolean;
}

/** A page as its pieces in the order of the file. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A stretch of a line that no wide gap interrupts. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Width of its first word: what would have had to fit on the line before. */
  readonly firstWord: number;
  /** A label and its text, where the stretch is both: in a table they may be two cells. */
  readonly parts?: readonly Segment[];
}

/** A line of print. */
export interface Line {
  readonly page: number;
  /** Column of the page, from 0 in reading order. */
  readonly column: number;
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Font size of most of its characters. */
  readonly size: number;
  readonly rtl: boolean;
  /** The mark of a note that opens the line, raised: how a footnote begins. */
  readonly openingMark: string | null;
}

/** The words of a line, its segments apart by blanks. */
export const textOf = (line: Line): string => line.segments.map((segment) => segment.text).join(' ');
