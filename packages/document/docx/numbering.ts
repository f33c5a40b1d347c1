/** Automatic numbers of paragraphs, counted as Word counts them. */
import { listNumber } from '../source/list-number.ts';
import { levelOfStyle } from './styles.ts';
import { child, childrenOf, descend, isOn, propertyOf, type XmlElement } from './xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.`, `(%2)`, `%1.%2`. */
  readonly text: string;
  /** Starts anew after a paragraph of this level or higher; 0 never. */
  readonly restartAfter: number;
  /** All numbers of the label in digits. */
  readonly legal: boolean;
}

interface Numbering {
  readonly abstractId: string;
  readonly levels: readonly Level[];
  /** Levels whose count this numbering starts anew (`w:startOverride`). */
  readonly overrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** Word formats that `w:numFmt` writes as custom text ("001, 002, …") count in digits. */
const formatOf = (level: XmlElement): string =>
  propertyOf(level, 'w:numFmt') ??
  propertyOf(descend(level, 'mc:AlternateContent', 'mc:Choice'), 'w:numFmt') ??
  'decimal';

function readLevel(level: XmlElement): Level {
  const index = Number(level.attributes['w:ilvl']) || 0;
  const restart = propertyOf(level, 'w:lvlRestart');
  return {
    start: Number(propertyOf(level, 'w:start') ?? 1),
    format: formatOf(level),
    text: propertyOf(level, 'w:lvlText') ?? '',
    restartAfter: restart === undefined ? index : Number(restart),
    legal: isOn(level, 'w:isLgl'),
  };
}

const BLANK: Level = { start: 1, format: 'none', text: '', restartAfter: 0, legal: false };

/** The numberings of one document and how far each has counted. Use it once, in printed order. */
export class NumberingCounter {
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #numberings = new Map<string, Numbering>();
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #begun = new Set<string>();

  constructor(part: XmlElement | null) {
    const root = child(part ?? undefined, 'w:numbering');
    for (const abstract of childrenOf(root, 'w:abstractNum')) {
      this.#abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
    }
    for (const numbering of childrenOf(root, 'w:num')) {
      const id = numbering.attributes['w:numId'];
      if (id !== undefined) this.#numberings.set(id, this.#readNumbering(numbering));
    }
  }

  /** A numbering that only links to a style uses the abstract numbering that defines the style. */
  #abstractOf(numbering: XmlElement): { readonly id: string; readonly element: XmlElement | undefined } {
    const id = propertyOf(numbering, 'w:abstractNumId') ?? '';
    const link = propertyOf(this.#abstracts.get(id), 'w:numStyleLink');
    if (link === undefined) return { id, element: this.#abstracts.get(id) };
    for (const [linkedId, element] of this.#abstracts) {
      if (propertyOf(element, 'w:styleLink') === link) return { id: linkedId, element };
    }
    return { id, element: undefined };
  }

  #readNumbering(numbering: XmlElement): Numbering {
    const { id, element } = this.#abstractOf(numbering);
    const levels: Level[] = Array.from({ length: LEVELS }, () => BLANK);
    for (const level of childrenOf(element, 'w:lvl')) {
      levels[Number(level.attributes['w:ilvl']) || 0] = readLevel(level);
    }
    const overrides = new Map<number, number>();
    for (const override of childrenOf(numbering, 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl']) || 0;
      const level = child(override, 'w:lvl');
      if (level) levels[index] = readLevel(level);
      const start = propertyOf(override, 'w:startOverride');
      if (start !== undefined) overrides.set(index, Number(start));
    }
    return { abstractId: id, levels, overrides };
  }

  /** The level that a style has in a numbering. */
  levelOfStyle(numId: string, styleId: string | undefined): number {
    const numbering = this.#numberings.get(numId);
    return levelOfStyle(childrenOf(this.#abstracts.get(numbering?.abstractId ?? ''), 'w:lvl'), styleId);
  }

  /**
   * Counts a paragraph and gives its label.
   * @returns `6.`, `(b)`, `一、`; empty for bullets, levels without text and unknown numberings.
   */
  next(numId: string, index: number): string {
    const numbering = this.#numberings.get(numId);
    const level = numbering?.levels[index];
    if (!numbering || !level) return '';
    const counts = this.#countsOf(numId, numbering);
    counts[index] = counts[index] == null ? level.start : counts[index] + 1;
    numbering.levels.forEach(({ restartAfter }, deeper) => {
      if (deeper > index && restartAfter > index) counts[deeper] = null;
    });
    if (level.format === 'bullet') return level.text === '' ? '' : '–';
    return label(numbering, level, counts);
  }

  /** Numberings of one abstract numbering count on together until one of them starts anew. */
  #countsOf(numId: string, numbering: Numbering): (number | null)[] {
    const counts = this.#counts.get(numbering.abstractId) ?? Array.from({ length: LEVELS }, () => null);
    this.#counts.set(numbering.abstractId, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [index, start] of numbering.overrides) counts[index] = start - 1;
    }
    return counts;
  }
}

function label(numbering: Numbering, own: Level, counts: readonly (number | null)[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = numbering.levels[index] ?? BLANK;
    const format = own.legal && level.format !== 'none' ? 'decimal' : level.format;
    return listNumber(counts[index] ?? level.start, format);
  });
}
