export { type AknError, type AknValidation, SCHEMA_VARIABLE, validateAkn } from './akn-validation.ts';
export { qrSvg } from './badge/qr-svg.ts';
export { type Decoded, decodeText } from './encoding/decode.ts';
export { actsToAtom, type FeedOptions, type PublishedAct } from './feed/acts-to-atom.ts';
export { actsToCsv } from './feed/acts-to-csv.ts';
export {
  type CalendarPart,
  type ProcessCalendarOptions,
  processesToCalendar,
} from './feed/process-to-calendar.ts';
export { details, happeningOf, tell } from './feed/told.ts';
export { escapeXml } from './feed/xml.ts';
export { htmlText } from './html/html-text.ts';
export { listToCsv } from './list/list-to-csv.ts';
export { listToDocx } from './list/list-to-docx.ts';
export type { ListedName, ListLanguage, PublishedList } from './list/model.ts';
export { type CalendarOptions, planToCalendar } from './plan-file/plan-to-calendar.ts';
export { csvCell, planToCsv, toCsv } from './plan-file/plan-to-csv.ts';
export { paragraphName } from './plan-file/words.ts';
export {
  type ChangesView,
  changesViews,
  type ReadSourceOptions,
  type SourceDocument,
  type SourceFormat,
} from './source/model.ts';
export { LARGEST_FILE, readSource } from './source/read-source.ts';
export { type Sniffed, sniff } from './source/sniff.ts';
export {
  mostRows,
  readTable,
  type SourceTable,
  type TableRow,
  type TableTrouble,
} from './table/read-table.ts';
