/** The printed order of a resolution as a tree: preamble, body and annexes; points under their paragraphs, paragraphs under their headings. */
import type { Block } from '../model.ts';

/** A block with what stands under it. */
export interface OutlineNode {
  readonly block: Block;
  readonly children: OutlineNode[];
}

/** An annex: its title lines, and the rest of it. */
export interface AnnexOutline {
  readonly titles: readonly Block[];
  readonly body: readonly OutlineNode[];
}

/** The three parts of a resolution. */
export interface Outline {
  readonly preamble: readonly OutlineNode[];
  readonly body: readonly OutlineNode[];
  readonly annexes: readonly AnnexOutline[];
}

/** Deeper than any resolution nests; beyond it points stay side by side. */
const DEEPEST = 12;
const ANNEX_KINDS: ReadonlySet<string> = new Set(['annexHeading', 'annexParagraph']);
const HEADING_KINDS: ReadonlySet<string> = new Set(['heading', 'annexHeading']);

/** Whether the block is a heading, in the body or in an annex. */
export const isHeading = (block: Block): boolean => HEADING_KINDS.has(block.kind);

/** Lays a resolution's blocks out as a tree. Every block appears exactly once, in printed order. */
export function outline(blocks: readonly Block[]): Outline {
  const annexStart = firstIndex(blocks, (block) => ANNEX_KINDS.has(block.kind));
  const main = blocks.slice(0, annexStart);
  const preambleEnd = endOfPreamble(main);
  return {
    preamble: nest(main.slice(0, preambleEnd)),
    body: nest(main.slice(preambleEnd)),
    annexes: annexes(blocks.slice(annexStart)),
  };
}

function firstIndex(blocks: readonly Block[], test: (block: Block) => boolean): number {
  const index = blocks.findIndex(test);
  return index < 0 ? blocks.length : index;
}

/** The preamble ends with its last preambular paragraph (and that one's points) before the first operative one. */
function endOfPreamble(blocks: readonly Block[]): number {
  const firstOperative = firstIndex(blocks, (block) => block.kind === 'operative');
  let end = firstOperative;
  while (end > 0 && !['enactor', 'preambular'].includes(blocks[end - 1]?.kind ?? '')) end -= 1;
  if (end === 0) return 0;
  while (end < firstOperative && depthOf(blocks[end]) > 0) end += 1;
  return end;
}

const depthOf = (block: Block | undefined): number =>
  Math.min(DEEPEST, Math.max(0, Math.trunc(block?.depth ?? 0) || 0));

interface OpenParagraph {
  readonly node: OutlineNode;
  readonly depth: number;
}

/** Nests headings by the style of their numbers and points by their depth. */
function nest(blocks: readonly Block[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const headings: { rank: string; node: OutlineNode }[] = [];
  let open: OpenParagraph[] = [];
  const interrupts = interruptions(blocks);
  blocks.forEach((block, index) => {
    const node: OutlineNode = { block, children: [] };
    if (isHeading(block)) {
      open = [];
      closeHeadings(headings, block);
      (headings.at(-1)?.node.children ?? roots).push(node);
      headings.push({ rank: rankOf(block, headings), node });
      return;
    }
    const depth = interrupts[index] ? Math.max(1, open.at(-1)?.depth ?? 0) : depthOf(block);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    (open.at(-1)?.node.children ?? headings.at(-1)?.node.children ?? roots).push(node);
    if (!interrupts[index]) open.push({ node, depth });
  });
  return roots;
}

/** Text without number that stands between a paragraph and its further points belongs to that paragraph. */
function interruptions(blocks: readonly Block[]): boolean[] {
  const result: boolean[] = [];
  let leadsToPoint = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as Block;
    const unnumbered = block.kind === 'other' && depthOf(block) === 0;
    result[index] = unnumbered && leadsToPoint && index > 0;
    if (!unnumbered) leadsToPoint = !isHeading(block) && depthOf(block) > 0;
  }
  return result;
}

/** A heading closes those of its own rank and what is open under them. */
function closeHeadings(headings: { rank: string }[], block: Block): void {
  const at = headings.findIndex((heading) => heading.rank === rankOf(block, headings));
  if (at >= 0) headings.length = at;
}

/** Headings of one rank number themselves alike: I, II; A, B; 1, 2; 一, 二; or not at all. */
function rankOf(block: Block, open: readonly { rank: string }[]): string {
  const num = (block.num ?? '').replace(/[\s.()（）]/g, '');
  if (num === '') return 'plain';
  if (/^\d+$/.test(num)) return 'digit';
  const letterOpen = open.some((heading) => heading.rank === 'letter');
  if (/^[IVXLC]+$/.test(num) && !(letterOpen && num.length === 1 && num !== 'I')) return 'roman';
  if (/^\p{Lu}$/u.test(num)) return 'letter';
  return /^[一二三四五六七八九十]+$/.test(num) ? 'han' : 'other';
}

const annexKey = (block: Block): string => /^annex(?:_[^_]+)?/.exec(block.eId)?.[0] ?? '';

/** A new annex begins where the eIds begin a new one. */
function annexes(blocks: readonly Block[]): AnnexOutline[] {
  const groups: Block[][] = [];
  let key: string | null = null;
  for (const block of blocks) {
    const own = annexKey(block);
    if (key === null || (own !== '' && own !== key)) groups.push([]);
    key = own === '' ? (key ?? '') : own;
    groups.at(-1)?.push(block);
  }
  return groups.map(annex);
}

/** At most two title lines: "Annex I" and the name of the annex. */
function annex(blocks: readonly Block[]): AnnexOutline {
  const untitled = firstIndex(blocks, (block) => block.kind !== 'annexHeading' || block.num !== null);
  const count = Math.min(2, untitled);
  return { titles: blocks.slice(0, count), body: nest(blocks.slice(count)) };
}
