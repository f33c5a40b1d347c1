export { fromAkn, isAkn } from './akn/from-akn.ts';
export { Manuscript } from './akn/manuscript.ts';
export { decodeReferences, type MarkupKind, type MarkupToken, tokenizeMarkup } from './akn/markup.ts';
export { type Masthead, mastheadOf } from './akn/masthead.ts';
export { type NoteCall, type Run, RunCutter } from './akn/runs.ts';
export { superscript } from './akn/superscript.ts';
export { toAkn } from './akn/to-akn.ts';
export { toHtml } from './akn/to-html.ts';
export { toPlainText } from './akn/to-plain-text.ts';
export { alignVersions } from './align/align.ts';
export type * from './align/model.ts';
export { type CitingDocument, citationDoubts } from './citation/doubts.ts';
export { findCitations } from './citation/find.ts';
export type * from './citation/mention.ts';
export { resolveCitations, speakerOf } from './citation/resolve.ts';
export { applyCorrections, findMarked, sameValue } from './correction/apply.ts';
export type * from './correction/model.ts';
export { settlementOf } from './correction/settlement.ts';
export { detectLanguage } from './language/detect.ts';
export type * from './language/lexicon.ts';
export { languages, lexicons } from './language/lexicons.ts';
export { matchVerb, type VerbMatch } from './language/verb.ts';
export type * from './model.ts';
export { canonicalNames } from './provision/lexicon/names.ts';
export { type ProvisionReading, type ProvisionSource, readProvisions } from './provision/read.ts';
export { type ReadOptions, readResolution } from './read.ts';
export { readStructure, type Structure } from './structure/structure.ts';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isLeapYear,
  isoDate,
  parseIsoDate,
  weekdayOf,
} from './time/civil.ts';
export { compareEdtf, type EdtfSpan, edtfDate, endsBefore, isEdtf, parseEdtf } from './time/edtf.ts';
export { findTimes, isReversed } from './time/find.ts';
export type * from './time/mention.ts';
