import type { Label, LabelKind } from '../source/label.ts';
import type { Repair } from './draft.ts';

/** Where a point stands among the points of one paragraph. */
export interface PointPlace {
  /** 1 for (a), 2 for (i). */
  readonly depth: number;
  /** Its place in its row, as meant. */
  readonly value: number;
  /** `point_b`, `point_ii`: its step in an eId. */
  readonly step: string;
  /** The steps of the points above it. */
  readonly above: readonly string[];
  readonly repair: Repair | null;
}

/** How a row is written; `a.` and `i.` are rows of their own beside `(a)` and `(i)`. */
type Writing = LabelKind | 'roman' | 'letter.' | 'roman.';

interface Level {
  readonly kind: Writing;
  value: number;
  step: string;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Writes a number as a small Roman numeral. */
export function toRoman(value: number): string {
  let rest = Math.min(value, 399);
  let text = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Writes a number as letters are counted in lists: 1 is a, 27 is aa. */
export function toLetters(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.min(4, Math.floor((value - 1) / 26) + 1));
}

function stepOf(depth: number, value: number): string {
  if (value < 1) return 'point_0';
  if (depth === 1) return `point_${value > 104 ? value : toLetters(value)}`;
  return `point_${depth === 2 && value < 400 ? toRoman(value) : value}`;
}

/**
 * Keeps the place in the points of one paragraph and finds the place of the next.
 *
 * Rank decides, not writing: whatever is printed first under a paragraph is the first level.
 *
 * ```text
 * > | (a) 在联合国日内瓦办事处:      depth 1, point_a
 * > |   (一) 所有移民的人权           depth 2, point_i
 * > | (b) 在纽约联合国总部:           depth 1, point_b
 * ```
 */
export class PointRow {
  private readonly levels: Level[] = [];

  /** Forgets all places: a new paragraph begins. */
  clear(): void {
    this.levels.length = 0;
  }

  /** True when the label would open or continue a row. */
  expects(label: Label): boolean {
    if (label.kind === 'dash') return true;
    return (
      this.levels.some((level) => this.valueIn(level, label) === level.value + 1) ||
      label.value === 1 ||
      label.roman === 1
    );
  }

  /** @param nextRoman - true when the label after this one is the Roman numeral that would follow it */
  place(label: Label, nextRoman: boolean): PointPlace {
    const kind = this.writingOf(label, nextRoman);
    const at = this.levels.findIndex((level) => level.kind === kind);
    const printed = kind === 'roman' || kind === 'roman.' ? label.roman : label.value;
    if (at < 0) return this.open(kind, printed);
    this.levels.length = at + 1;
    return this.follow(this.levels[at] as Level, at + 1, printed, label);
  }

  private valueIn(level: Level, label: Label): number {
    if (level.kind === 'roman' || level.kind === 'roman.') return label.roman;
    return level.kind === label.kind || level.kind === `${label.kind}.` ? label.value : -1;
  }

  private writingOf(label: Label, nextRoman: boolean): Writing {
    if (label.kind !== 'letter') return label.kind;
    const dot = label.num.endsWith('.') && this.dotIsMeant(label) ? '.' : '';
    return `${this.letterOrRoman(label, nextRoman, dot)}${dot}`;
  }

  /** A stop for a lost bracket, `(a)` and then `b.`, opens no row of its own. */
  private dotIsMeant(label: Label): boolean {
    const dotted = this.levels.some(({ kind }) => kind === 'letter.' || kind === 'roman.');
    if (dotted || label.value === 1 || label.roman === 1) return true;
    return !this.levels.some((level) => this.valueIn(level, label) === level.value + 1);
  }

  /** (i) after (h) is a letter, elsewhere a Roman numeral; so are (v) and (x). (ii) is a letter after (hh) alone. */
  private letterOrRoman(label: Label, nextRoman: boolean, dot: '' | '.'): 'letter' | 'roman' {
    if (label.value === 0) return 'roman';
    if (label.roman === 0) return 'letter';
    const numerals = this.levels.find((level) => level.kind === `roman${dot}`);
    if (numerals !== undefined && label.roman === numerals.value + 1) return 'roman';
    const letters = this.levels.find((level) => level.kind === `letter${dot}`);
    if (label.value > 26 && label.value !== (letters?.value ?? 0) + 1) return 'roman';
    if (letters !== undefined && label.value === letters.value + 1)
      return nextRoman && label.roman === 1 ? 'roman' : 'letter';
    if (label.roman === 1) return 'roman';
    return letters === undefined && label.value > 1 ? 'roman' : 'letter';
  }

  private open(kind: Writing, printed: number): PointPlace {
    const depth = this.levels.length + 1;
    const value = Math.max(1, printed);
    const step = stepOf(depth, value);
    const above = this.levels.map((level) => level.step);
    this.levels.push({ kind, value, step });
    return { depth, value, step, above, repair: null };
  }

  private follow(level: Level, depth: number, printed: number, label: Label): PointPlace {
    const expected = level.value + 1;
    const value = printed > level.value && printed <= expected + 3 ? printed : expected;
    const repair =
      value === printed || label.kind === 'dash' ? null : repeated(label.num, stepOf(depth, value));
    level.value = value;
    level.step = stepOf(depth, value);
    return {
      depth,
      value,
      step: level.step,
      above: this.levels.slice(0, depth - 1).map(({ step }) => step),
      repair,
    };
  }
}

function repeated(num: string, step: string): Repair {
  return {
    code: 'num.repaired',
    severity: 'notice',
    quote: num,
    message: `The point is printed ${num}, which does not follow the point before it; it is read as ${step}. Check the source if the order matters.`,
  };
}
