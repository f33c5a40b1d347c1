import type { Block, Resolution } from '@rostrum/resolution';

/** One paragraph in two versions. */
export interface Twin {
  readonly eId: string;
  readonly here: Block;
  readonly there: Block;
}

/**
 * Paragraphs and points that both versions have, in the order of the second. Preambular paragraphs go by their count alone:
 * where the counts differ they are left out, because every one after the gap would be compared with its neighbour.
 */
export function paragraphsInBoth(one: Resolution, other: Resolution): readonly Twin[] {
  const blocks = new Map(one.blocks.map((block) => [block.eId, block]));
  const compared = new Set(['operative', 'point', ...(samePreamble(one, other) ? ['preambular'] : [])]);
  return other.blocks.flatMap((there) => {
    const here = blocks.get(there.eId);
    return here && compared.has(there.kind) ? [{ eId: there.eId, here, there }] : [];
  });
}

/** Whether two versions have as many preambular paragraphs. */
export function samePreamble(one: Resolution, other: Resolution): boolean {
  return preambleLength(one) === preambleLength(other);
}

/** The number of preambular paragraphs. */
export function preambleLength({ blocks }: Resolution): number {
  return blocks.filter(({ kind }) => kind === 'preambular').length;
}
