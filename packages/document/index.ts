export { type AknError, type AknValidation, SCHEMA_VARIABLE, validateAkn } from './akn-validation.ts';
export { type Decoded, decodeText } from './encoding/decode.ts';
export { htmlText } from './html/html-text.ts';
export { type CalendarOptions, planToCalendar } from './plan-file/plan-to-calendar.ts';
export { csvCell, planToCsv, toCsv } from './plan-file/plan-to-csv.ts';
export type { ReadSourceOptions, SourceDocument, SourceFormat } from './source/model.ts';
export { LARGEST_FILE, readSource } from './source/read-source.ts';
