/** Two versions of one resolution beside each other: the shapes of an alignment. */

/** Two paragraphs that say the same, or one that the other version lacks. */
export interface AlignedPair {
  /** eId in the first version; null when only the second has the paragraph. */
  readonly left: string | null;
  /** eId in the second version; null when only the first has the paragraph. */
  readonly right: string | null;
  /** How well they fit, 0 to 1; 0 for a paragraph without counterpart. */
  readonly fit: number;
}

/** In what two versions differ. */
export type DifferenceKind =
  | 'paragraph'
  | 'number'
  | 'date'
  | 'citation'
  | 'footnote'
  | 'force'
  | 'bearer'
  | 'when'
  | 'acts';

/** One difference, with the paragraphs of both sides and what only one of them says. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** eId in the first version, null when it has no such paragraph. */
  readonly left: string | null;
  /** eId in the second version, null when it has no such paragraph. */
  readonly right: string | null;
  /** What only the first version says: numbers, EDTF dates, symbols, marks, names. */
  readonly onlyLeft: readonly string[];
  /** What only the second version says. */
  readonly onlyRight: readonly string[];
}

/** Two versions paragraph by paragraph. */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly differences: readonly Difference[];
}
