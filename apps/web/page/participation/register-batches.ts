/** Rows in batches as one act takes them. */
import type { RegisterRow } from '@rostrum/procedure';

/** The most rows of one act. */
const mostRows = 200;

/** Batches in the order of the rows. */
export function batchesOf(rows: readonly RegisterRow[]): readonly (readonly RegisterRow[])[] {
  const starts = Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, index) => index * mostRows);
  return starts.map((start) => rows.slice(start, start + mostRows));
}
