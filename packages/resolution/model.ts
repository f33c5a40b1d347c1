/**
 * The shapes of a reading. They are the JSON contract of `rostrum read`: field names and order are
 * relied on by others and change only with the contract.
 */

/** An official language of the United Nations, by its ISO 639-1 code. */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** What a block of a resolution is. `point` is a sub-paragraph, `other` text that is none of these. */
export type BlockKind =
  | 'enactor'
  | 'preambular'
  | 'operative'
  | 'point'
  | 'heading'
  | 'annexHeading'
  | 'annexParagraph'
  | 'other';

/** A half-open range of character offsets (UTF-16 units) in the source text as it was given. */
export type Span = readonly [start: number, end: number];

/** Where a footnote is called: the marker, and the offset in the block's `text` before which it stands. */
export interface FootnoteAnchor {
  readonly marker: string;
  /** UTF-16 offset in `Block.text`. */
  readonly offset: number;
  /** A second reference to a note that was called before. */
  readonly repeat?: true;
}

/** One paragraph, point or heading, in printed order. */
export interface Block {
  /** `pp_1`, `op_6__point_b__point_i`, `hdg_1`, `enactor`, `annex_1__…`; unique in the reading. */
  readonly eId: string;
  readonly kind: BlockKind;
  /** As printed, normalised: `6`, `(a)`, `㈠`, `(أ)`, `I`; null when there is none. */
  readonly num: string | null;
  /** 0 for paragraphs, 1 for (a), 2 for (i). */
  readonly depth: number;
  /** Without number and footnote markers, white space collapsed. */
  readonly text: string;
  /** The operative (or preambular) verb as printed, with 又, 还, also, further; null if there is none. */
  readonly verb: string | null;
  /** Markers called in this block, in order. */
  readonly footnotes: readonly string[];
  readonly anchors?: readonly FootnoteAnchor[];
  /** The stretch of the source from which the block was read. */
  readonly span: Span;
  /** For tables in annexes: the cells by row. */
  readonly subtype?: 'table' | 'tableNote' | 'separator';
  readonly rows?: readonly (readonly string[])[];
}

/** A footnote: `eId` is that of the block that calls it first, null if nothing does. */
export interface Footnote {
  readonly marker: string;
  readonly text: string;
  readonly eId: string | null;
}

/** A reference to another document. `symbol` is null when the words name one that has no symbol or is unknown. */
export interface Citation {
  /** The block in which it stands, null when it stands in a footnote. */
  readonly eId: string | null;
  /** The marker of the footnote in which it stands, null when it stands in a block. */
  readonly footnote: string | null;
  readonly quote: string;
  /** `A/RES/71/1`, `E/RES/1996/31`, `A/61/515`, `E/2006/25`; null for an honest unknown. */
  readonly symbol: string | null;
  /** ISO date of the cited act where the text gives it. */
  readonly date: string | null;
  /** UTF-16 offset of `quote` in the block's or the note's text. */
  readonly start: number;
}

/** How a point in time relates to an act. */
export type TimeRelation = 'on' | 'in' | 'by' | 'before' | 'after' | 'at' | 'from-to';

/** When something is to be done: either an EDTF date, or an anchor with an offset, or both. */
export interface When {
  readonly relation: TimeRelation;
  /** EDTF (ISO 8601-2): `2017-04`, `2017-04/2017-11`, `2018-02~` for "early February"; null without a date. */
  readonly edtf: string | null;
  /** A step id, `STEP/opening`, `ga/63`, `ga/73/general-debate/opening`; null with a plain date. */
  readonly anchor: string | null;
  /** Signed ISO 8601 duration from the anchor: `-P1M`, `P0D`; null when there is none. */
  readonly offset: string | null;
  /** The words as printed. */
  readonly quote: string;
}

/** What an operative verb does: the legal force of the act. */
export type Force =
  | 'decision'
  | 'request'
  | 'invitation'
  | 'encouragement'
  | 'call'
  | 'recommendation'
  | 'reaffirmation'
  | 'recognition'
  | 'note'
  | 'welcome'
  | 'emphasis'
  | 'condemnation'
  | 'recall'
  | 'other';

/** How a field of a provision is known. */
export type Confidence = 'read' | 'inferred' | 'repaired';

/** One act that a paragraph orders. Bearers, actions and categories are canonical English in every language. */
export interface Provision {
  /** `op_27.1`: the eId and the number of the act in it. */
  readonly id: string;
  readonly eId: string;
  readonly force: Force;
  readonly verb: string;
  readonly bearer: readonly string[];
  /** An English verb in the infinitive: `prepare`, `submit`, `hold`, `appoint`. */
  readonly action: string;
  readonly object: string;
  readonly counterparty: readonly string[];
  readonly when: When | null;
  readonly place: string | null;
  /** ISO 8601 duration (`P3D`), with ` working` for a total in working days. */
  readonly duration: string | null;
  readonly count: number | null;
  readonly conditions: readonly string[];
  /** One unbroken stretch of the block's text. */
  readonly quote: string;
  /** A duty inside another act, or one that stands in a footnote. */
  readonly secondary?: true;
  /** How each doubtful field is known; a field that is not named was read. */
  readonly confidence?: Readonly<
    Partial<
      Record<'force' | 'bearer' | 'action' | 'object' | 'when' | 'place' | 'duration' | 'count', Confidence>
    >
  >;
}

export type Severity = 'notice' | 'warning' | 'error';

/** Something that the reader repaired or could not settle. */
export interface Finding {
  /** Dotted, lower case: `num.repaired`, `time.reversed`, `footnote.orphan`. Listed in docs/findings.md. */
  readonly code: string;
  readonly severity: Severity;
  /** The block concerned, null for the whole document. */
  readonly eId: string | null;
  readonly quote: string;
  /** English, complete sentence: what was found, what was done about it, what the reader may do. */
  readonly message: string;
}

/** The body before which the draft stood: a Main Committee by its English name, or null when there was none. */
export interface Source {
  readonly committee: string | null;
  /** The draft (`A/71/L.58`) or the committee's report (`A/61/424/Add.2`); null when not printed. */
  readonly symbol: string | null;
}

/** A resolution as read. */
export interface Resolution {
  readonly symbol: string | null;
  readonly language: Language;
  readonly title: string | null;
  readonly organ: string | null;
  readonly session: number | null;
  readonly agendaItems: readonly string[];
  /** ISO date. */
  readonly adoptedOn: string | null;
  /** Number of the plenary meeting. */
  readonly meeting: number | null;
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly citations: readonly Citation[];
  readonly provisions: readonly Provision[];
  readonly findings: readonly Finding[];
}
