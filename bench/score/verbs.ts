/** Operative and preambular verbs. */
import type { Block } from '@rostrum/resolution';
import { fold } from './fold.ts';
import type { Gold } from './gold.ts';
import type { Pairing } from './paragraphs.ts';
import type { Tally } from './tally.ts';

const withVerb = new Set(['preambular', 'operative', 'point']);

/** Verb F1: right is the verb of a paired block, as printed. Doubtful mark-up is left out on both sides. */
export function scoreVerbs(gold: Gold, blocks: readonly Block[], pairing: Pairing): Tally {
  const doubtful = new Set(pairing.filter((_, index) => gold.blocks[index]!.verbSuspect));
  let expected = 0;
  let right = 0;
  for (const [index, block] of gold.blocks.entries()) {
    if (!withVerb.has(block.kind) || block.verb === null || block.verbSuspect) continue;
    expected += 1;
    if (fold(pairing[index]?.verb ?? '') === fold(block.verb)) right += 1;
  }
  const given = blocks.filter(
    (block) => withVerb.has(block.kind) && block.verb && !doubtful.has(block),
  ).length;
  return { expected, given, right };
}
