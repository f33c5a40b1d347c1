/** Operative and preambular verbs. */
import type { Block } from '@rostrum/resolution';
import { fold } from './fold.ts';
import type { Gold, GoldBlock } from './gold.ts';
import type { Pairing } from './paragraphs.ts';
import type { Tally } from './tally.ts';

const withVerb = new Set(['preambular', 'operative', 'point']);

/**
 * Verb F1: right is the verb of a paired block, as printed. What the mark-up cannot tell is left out on both sides: doubtful
 * verbs, points (whose verbs are seldom set in italics), and declarations (whose paragraphs have none in italics).
 */
export function scoreVerbs(gold: Gold, blocks: readonly Block[], pairing: Pairing): Tally {
  const untold = new Set(pairing.filter((_, index) => isUntold(gold.blocks[index]!, gold)));
  let expected = 0;
  let right = 0;
  for (const [index, block] of gold.blocks.entries()) {
    if (!withVerb.has(block.kind) || block.verb === null || block.verbSuspect) continue;
    expected += 1;
    if (fold(pairing[index]?.verb ?? '') === fold(block.verb)) right += 1;
  }
  const given = blocks.filter((block) => withVerb.has(block.kind) && block.verb && !untold.has(block)).length;
  return { expected, given, right };
}

/** Whether the mark-up of this block says nothing about a verb. */
function isUntold(block: GoldBlock, { blocks }: Gold): boolean {
  if (block.verbSuspect) return true;
  if (block.verb !== null) return false;
  const declaration = !blocks.some(
    ({ kind, num, verb }) => kind === 'operative' && num !== null && verb !== null,
  );
  return block.kind === 'point' || (declaration && block.kind === 'operative');
}
