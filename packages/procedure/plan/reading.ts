/** A resolution as the plan reads it: blocks by eId, their chapeaux and headings, the clause of each provision. */
import type { Block, Footnote, Language, Provision, Resolution } from '@rostrum/resolution';
import type { Authority } from './model.ts';
import { plain } from './terms.ts';

/** Quick ways round a resolution; made once for each plan. */
export interface Reading {
  readonly resolution: Resolution;
  readonly language: Language;
  /** Operative paragraphs and points, with the headings and other lines between them, in printed order. */
  readonly operative: readonly Block[];
  readonly block: (eId: string) => Block | null;
  /** The blocks that enclose a point, from the paragraph inwards, without the point itself. */
  readonly chapeaux: (eId: string) => readonly Block[];
  /** The heading under which a block stands. */
  readonly heading: (eId: string) => Block | null;
  readonly footnotes: (eId: string) => readonly Footnote[];
  /** The words of a provision, to where the next provision of its block begins. */
  readonly clause: (provision: Provision) => string;
}

/** Prepares a resolution for the passes of the plan. */
export function readingOf(resolution: Resolution): Reading {
  const blocks = new Map(resolution.blocks.map((block) => [block.eId, block]));
  const headings = headingsOf(resolution.blocks);
  const byBlock = groupBy(resolution.provisions, (provision) => provision.eId);
  return {
    resolution,
    language: resolution.language,
    operative: operativePart(resolution.blocks),
    block: (eId) => blocks.get(eId) ?? null,
    chapeaux: (eId) => enclosing(eId).flatMap((outer) => blocks.get(outer) ?? []),
    heading: (eId) => headings.get(eId) ?? null,
    footnotes: (eId) => {
      const called = new Set(blocks.get(eId)?.footnotes ?? []);
      return resolution.footnotes.filter((note) => called.has(note.marker));
    },
    clause: (provision) =>
      plain(
        clauseOf(
          provision,
          byBlock.get(provision.eId) ?? [],
          blocks.get(provision.eId)?.text ?? provision.quote,
        ),
      ),
  };
}

/** `op_15__point_a__point_i` → `op_15`, `op_15__point_a`. */
export function enclosing(eId: string): string[] {
  const parts = eId.split('__');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('__'));
}

/** The operative paragraph to which a point belongs: `op_15__point_a` → `op_15`. */
export function paragraphOf(eId: string): string {
  return eId.split('__')[0] ?? eId;
}

/** The paragraph on which something rests, with its words: one unbroken stretch of the block. */
export function authorityOf(reading: Reading, eId: string, quote: string): Authority {
  return { symbol: reading.resolution.symbol, eId, quote };
}

/** The longest stretch that is quoted for an act that no provision quotes. */
const QUOTED = 400;

/** The opening words of a block, as the quote of what the whole block orders. */
export function opening(block: Block | null): string {
  return (block?.text ?? '').slice(0, QUOTED).trim();
}

/** Groups values in the order in which their keys first appear. */
export function groupBy<Value, Key>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function operativePart(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'operative');
  if (first < 0) return [];
  const annex = blocks.findIndex(({ kind }) => kind === 'annexHeading');
  const rest = blocks.slice(first, annex < first ? blocks.length : annex);
  return rest.filter((block) => ['operative', 'point', 'other'].includes(block.kind) && !block.rows);
}

function headingsOf(blocks: readonly Block[]): Map<string, Block> {
  const under = new Map<string, Block>();
  let heading: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block;
    else if (heading) under.set(block.eId, heading);
  }
  return under;
}

function clauseOf(provision: Provision, siblings: readonly Provision[], text: string): string {
  const start = text.indexOf(provision.quote);
  if (start < 0 || provision.quote === '') return text;
  const later = siblings.map((sibling) => text.indexOf(sibling.quote)).filter((at) => at > start);
  const end = Math.min(...later, text.length);
  return text.slice(start, Math.max(end, start + provision.quote.length));
}
