/** Which block of a reading is which block of the expected one. */
import type { Block } from '@rostrum/resolution';
import { fold, foldNum } from './fold.ts';
import type { Gold, GoldBlock } from './gold.ts';
import type { Tally } from './tally.ts';

/** For each expected block the block that was read for it, or null. */
export type Pairing = readonly (Block | null)[];

/** Expected and read blocks that are the same in kind, number and text; in printed order, each used once. */
export function pairBlocks(gold: Gold, blocks: readonly Block[]): Pairing {
  const open = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = keyOf(block, meantNumber(block));
    open.set(key, [...(open.get(key) ?? []), block]);
  }
  return gold.blocks.map((block) => open.get(keyOf(block, block.num))?.shift() ?? null);
}

/** Paragraph F1: right is a block whose kind, number and text are those expected. Tables are left out on both sides. */
export function scoreParagraphs(gold: Gold, blocks: readonly Block[], pairing: Pairing): Tally {
  const scored = gold.blocks.map((block) => block.subtype !== 'table');
  return {
    expected: scored.filter(Boolean).length,
    given: blocks.filter((block) => block.subtype !== 'table').length,
    right: pairing.filter((block, index) => block !== null && scored[index]).length,
  };
}

function keyOf(block: { readonly kind: string; readonly text: string }, num: string | null): string {
  return `${block.kind} ${foldNum(num)} ${fold(block.text)}`;
}

/**
 * The number that is meant. A reader that keeps a damaged "8." as printed says in the eId that it is 18 (CONVENTIONS,
 * "Provisions"), which is as good.
 */
function meantNumber(block: Block): string | null {
  const meant = /^op_(\d+)$/.exec(block.eId)?.[1];
  return block.num !== null && meant !== undefined && /^\d+$/.test(block.num) ? meant : block.num;
}

/** Expected blocks that nothing was read for, with their place. */
export function missedBlocks(gold: Gold, pairing: Pairing): readonly GoldBlock[] {
  return gold.blocks.filter((block, index) => pairing[index] === null && block.subtype !== 'table');
}
