/** What a document's styles say that matters to its words: numbering, raised and hidden text. */
import { child, childrenOf, descend, isOn, propertyOf, type XmlElement } from './xml-tree.ts';

/** A place in a numbering: `w:numId` and level. */
export interface NumberingPlace {
  readonly numId: string | null;
  readonly level: number | null;
}

/** Properties of runs; undefined where nothing is said, so that an outer one holds. */
export interface RunLook {
  readonly raised?: boolean;
  readonly hidden?: boolean;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly numbering: NumberingPlace;
  readonly look: RunLook;
}

/** The numbering that paragraph properties give. */
export function numberingPlace(properties: XmlElement | undefined): NumberingPlace {
  const numbering = child(properties, 'w:numPr');
  const level = propertyOf(numbering, 'w:ilvl');
  return {
    numId: propertyOf(numbering, 'w:numId') ?? null,
    level: level === undefined ? null : Number(level) || 0,
  };
}

/** What run properties say of raising and hiding. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const align = propertyOf(properties, 'w:vertAlign');
  const position = Number(propertyOf(properties, 'w:position') ?? 0);
  return {
    ...(align === undefined ? (position >= 6 ? { raised: true } : {}) : { raised: align === 'superscript' }),
    ...(child(properties, 'w:vanish') ? { hidden: isOn(properties, 'w:vanish') } : {}),
  };
}

/** The styles of one document. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph: string | undefined;

  constructor(part: XmlElement | null) {
    for (const style of childrenOf(child(part ?? undefined, 'w:styles'), 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      const isDefault = style.attributes['w:default'] === '1' && style.attributes['w:type'] === 'paragraph';
      if (isDefault) this.#defaultParagraph = id;
      this.#styles.set(id, {
        basedOn: propertyOf(style, 'w:basedOn'),
        numbering: numberingPlace(child(style, 'w:pPr')),
        look: runLook(child(style, 'w:rPr')),
      });
    }
  }

  /** The place in a numbering of a paragraph: its own, else that of its style and of the styles that this one builds on. */
  numberingOf(paragraph: XmlElement): NumberingPlace & { readonly styleId: string | undefined } {
    const properties = child(paragraph, 'w:pPr');
    const own = numberingPlace(properties);
    const styleId = propertyOf(properties, 'w:pStyle') ?? this.#defaultParagraph;
    let { numId, level } = own;
    for (const style of this.#chain(styleId)) {
      numId ??= style.numbering.numId;
      level ??= style.numbering.level;
    }
    return { numId, level, styleId };
  }

  /** How a run looks: its own properties before those of its style. */
  lookOf(run: XmlElement): RunLook {
    const properties = child(run, 'w:rPr');
    const looks = [...this.#chain(propertyOf(properties, 'w:rStyle'))].map((style) => style.look);
    return Object.assign({}, ...looks.reverse(), runLook(properties));
  }

  *#chain(id: string | undefined): Generator<Style> {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = this.#styles.get(at)?.basedOn) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (style) yield style;
    }
  }
}

/** The first level whose definition names the style: how a style takes its level of a numbering. */
export const levelOfStyle = (levels: readonly XmlElement[], styleId: string | undefined): number => {
  const level = levels.find((candidate) => propertyOf(candidate, 'w:pStyle') === styleId);
  return level ? Number(level.attributes['w:ilvl']) || 0 : 0;
};

/** Format of the marks of notes that the settings name (`w:footnotePr/w:numFmt`). */
export const noteFormat = (
  settings: XmlElement | null,
  kind: 'w:footnotePr' | 'w:endnotePr',
): string | undefined => propertyOf(descend(settings ?? undefined, 'w:settings', kind), 'w:numFmt');
