import type { VerbMatch } from '../language/verb.ts';
import type { Block, BlockKind } from '../model.ts';
import type { Paragraph } from '../source/paragraph.ts';

/** A block before its notes, verb and eId are known. */
export interface Draft {
  kind: BlockKind;
  num: string | null;
  depth: number;
  /** Text without number; calls and marks of emphasis still in it. */
  raw: string;
  readonly paragraph: Paragraph;
  /** The part or section whose count its number belongs to: `sec_II`, `part_B`. */
  section: string | null;
  /** The steps of its eId: `['op_6', 'point_b']`. */
  path: readonly string[];
  subtype?: Block['subtype'];
  rows?: readonly (readonly string[])[];
  /** Findings of this block, by code. */
  readonly repairs: Repair[];
  /** The verb with which it was seen to open; undefined when nobody looked. */
  opening?: VerbMatch;
  /** The draft whose point this is. */
  parent: Draft | null;
}

/** Something that was mended while the outline was made. */
export interface Repair {
  readonly code: string;
  readonly severity: 'notice' | 'warning';
  readonly quote: string;
  readonly message: string;
}

/** A draft with nothing known about it but its kind; its fields stand in one order, absent ones too, so that they are read fast. */
export function draft(kind: BlockKind, paragraph: Paragraph, raw: string, num: string | null = null): Draft {
  return {
    kind,
    num,
    depth: 0,
    section: null,
    raw,
    paragraph,
    path: [],
    subtype: undefined,
    rows: undefined,
    repairs: [],
    opening: undefined,
    parent: null,
  };
}
