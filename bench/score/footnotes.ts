/** Footnotes: their texts, and where they are called. */
import type { Block, Footnote } from '@rostrum/resolution';
import { fold } from './fold.ts';
import type { Gold, GoldBlock } from './gold.ts';
import type { Pairing } from './paragraphs.ts';
import { type Tally, tallyOf } from './tally.ts';

/** A call may stand this many letters away from where it is printed: before or after a closing mark. */
const tolerance = 2;

/** Footnote-text F1: right is a note with the marker and the text that are printed. */
export function scoreNotes(gold: Gold, footnotes: readonly Footnote[]): Tally {
  const key = (note: { readonly marker: string; readonly text: string }) =>
    `${note.marker} ${fold(note.text)}`;
  return tallyOf(gold.footnotes.map(key), footnotes.map(key));
}

/**
 * Anchor F1: right is a call of a marker in the paired block, at its place in the text. Second references to the same note
 * are left out on both sides: the official mark-up often lacks them.
 */
export function scoreAnchors(gold: Gold, blocks: readonly Block[], pairing: Pairing): Tally {
  let expected = 0;
  let right = 0;
  for (const [index, block] of gold.blocks.entries()) {
    const called = firstCalls(block);
    expected += called.length;
    const read = pairing[index];
    if (read) right += called.filter((call) => isCalledIn(read, call)).length;
  }
  const given = blocks.reduce((sum, block) => sum + firstCalls(block).length, 0);
  return { expected, given, right };
}

interface Call {
  readonly marker: string;
  /** Letters before it, null where the place is not given. */
  readonly letters: number | null;
}

function firstCalls(block: Pick<GoldBlock, 'text' | 'footnotes' | 'anchors'>): Call[] {
  if (!block.anchors) return [...new Set(block.footnotes)].map((marker) => ({ marker, letters: null }));
  return block.anchors
    .filter((anchor) => !anchor.repeat)
    .map(({ marker, offset }) => ({ marker, letters: fold(block.text.slice(0, offset)).length }));
}

function isCalledIn(block: Block, call: Call): boolean {
  return firstCalls(block).some(({ marker, letters }) => {
    const near = letters === null || call.letters === null || Math.abs(letters - call.letters) <= tolerance;
    return marker === call.marker && near;
  });
}
