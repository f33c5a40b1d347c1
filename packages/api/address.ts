/** The addresses of the interface, for those who call it. */
import type { ReadingFormat } from './route/reading.ts';

const under = (key: string) => `/api/documents/${encodeURIComponent(key)}`;
const withDay = (path: string, asOf?: string) => (asOf ? `${path}?asOf=${encodeURIComponent(asOf)}` : path);

/** Addresses by what is found there; a key is that of a document, a day an ISO date. */
export const address = {
  health: '/api/health',
  documents: '/api/documents',
  read: '/api/read',
  openApi: '/api/openapi.json',
  document: under,
  settlements: (key: string) => `${under(key)}/settlements`,
  corrections: (key: string) => `${under(key)}/corrections`,
  check: (key: string) => `${under(key)}/check`,
  plan: (key: string, asOf?: string) => withDay(`${under(key)}/plan`, asOf),
  planCalendar: (key: string, asOf?: string) => withDay(`${under(key)}/plan.ics`, asOf),
  planTable: (key: string, asOf?: string) => withDay(`${under(key)}/plan.csv`, asOf),
  reading: (key: string, format: ReadingFormat) => `${under(key)}/reading.${format}`,
  documentRecord: (key: string) => `${under(key)}/record`,
  record: (after = 0) => `/api/record?after=${after}`,
  alignment: (key: string, other: string) => `${under(key)}/alignment/${encodeURIComponent(other)}`,
} as const;
