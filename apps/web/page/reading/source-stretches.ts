/** The source text cut at its paragraphs. */
import type { Block } from '@rostrum/resolution';

/** A stretch of the source, with the paragraph that was read from it. */
export interface SourceStretch {
  readonly start: number;
  readonly text: string;
  readonly eId: string | null;
}

/** Cuts a source text at the spans of its paragraphs. Where spans overlap, the later paragraph has the words. */
export function sourceStretches(original: string, blocks: readonly Block[]): readonly SourceStretch[] {
  const edges = new Set([0, original.length]);
  for (const { span } of blocks) {
    for (const edge of span) edges.add(Math.min(original.length, Math.max(0, edge)));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const starts = blocks.toSorted((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  const open: Block[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    for (let block = starts[next]; block && block.span[0] <= start; block = starts[++next]) open.push(block);
    const owner = open.findLast(({ span }) => span[0] <= start && span[1] > start);
    return { start, text: original.slice(start, cuts[index + 1]), eId: owner?.eId ?? null };
  });
}
