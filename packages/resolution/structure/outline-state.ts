import type { Language } from '../model.ts';
import type { HeadingLabel } from '../source/label.ts';
import type { Layout } from '../source/layout.ts';
import type { Paragraph } from '../source/paragraph.ts';
import type { Draft } from './draft.ts';
import { PointRow, toRoman } from './point.ts';

/** Where in a resolution the walk stands. */
export type Region = 'front' | 'preamble' | 'operative' | 'annex';

/** eIds are in Latin letters: 二 is II. */
function latinNumeral(label: HeadingLabel): string {
  return label.kind === 'cjk' ? toRoman(label.value).toUpperCase() : label.num;
}

/** What is known while the paragraphs of a text are walked once from first to last. */
export class OutlineState {
  readonly drafts: Draft[] = [];
  meeting: number | null = null;
  closedOn: string | null = null;
  organ: string | null = null;
  region: Region = 'front';
  readonly row = new PointRow();
  /** The paragraph whose points may follow. */
  chapeau: Draft | null = null;
  /** The number of the last numbered paragraph, as meant. */
  number = 0;
  section: string | null = null;
  /** How often paragraphs were counted anew. */
  counts = 0;
  annex = 0;
  organs = 0;
  /** The letter that stood alone before an organ's formula: parts A and B of one resolution. */
  part: string | null = null;
  /** True after "Adopts the following declaration:". */
  adopting = false;
  /** The row of lines without a stop in which the walk stands: its first paragraph, and the one behind its last. */
  bareFrom = 0;
  bareUntil = 0;
  /** True once a numbered paragraph was met. */
  counted = false;

  constructor(
    readonly paragraphs: readonly Paragraph[],
    readonly language: Language,
    readonly layout: Layout,
    part: string | null,
  ) {
    if (part !== null) this.part = `part_${part}`;
  }

  /** Puts a block down in the section in which the walk stands. */
  add(made: Draft): Draft {
    made.section = this.section;
    this.drafts.push(made);
    return made;
  }

  /** The path of a block that is counted by its kind, in an annex or outside. */
  annexPath(step: string): readonly string[] {
    return this.annex > 0 ? [`annex_${this.annex}`, `#${step}`] : [`#${step}`];
  }

  /** Opens a new count of paragraphs: a section or a part. */
  startCount(name: string): void {
    this.counts++;
    this.section = name;
  }

  /** Remembers the section or part that a heading opens. */
  openSection(label: HeadingLabel): void {
    if (label.kind === 'letter') this.part = `part_${label.num}`;
    else this.section = `sec_${latinNumeral(label)}`;
  }
}
