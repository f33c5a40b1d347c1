/** What server and clients agree on: routes, shapes and problems. No implementation. */
export { address } from './address.ts';
export { openApiDocument, routes } from './openapi.ts';
export {
  checkDocument,
  getDocument,
  keepDocument,
  listDocuments,
  putCorrections,
  putSettlements,
  readFile,
  removeDocument,
} from './route/document.ts';
export { getHealth, type Health } from './route/health.ts';
export { getPlan, getPlanCalendar, getPlanTable } from './route/plan.ts';
export { problemKinds } from './route/problem-responses.ts';
export { getAlignment, getReading, type ReadingFormat, readingFormats } from './route/reading.ts';
export { getDocumentRecord, getRecord } from './route/record.ts';
export type { AlignmentAnswer } from './schema/alignment.ts';
export {
  type CheckReport,
  type DocumentSummary,
  type KeepRequest,
  type KeptDocument,
  largestFile,
  longestText,
  type ReadPreview,
} from './schema/document.ts';
export { type Problem, type ProblemCode, problemCodes, problemMediaType } from './schema/problem.ts';
export type { RecordPage } from './schema/record.ts';
