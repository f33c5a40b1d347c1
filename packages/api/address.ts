/** The addresses of the interface, for those who call it. */
import type { ReadingFormat } from './route/reading.ts';

const under = (key: string) => `/api/documents/${encodeURIComponent(key)}`;
const ofProcess = (id: string) => `/api/processes/${encodeURIComponent(id)}`;
const ofHook = (hook: string) => `/api/webhooks/${encodeURIComponent(hook)}`;
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
  acts: '/api/acts',
  processes: '/api/processes',
  process: (id: string, asOf?: string) => withDay(ofProcess(id), asOf),
  processActs: (id: string, after = 0) => `${ofProcess(id)}/acts?after=${after}`,
  performAct: (id: string, act: string) => `${ofProcess(id)}/acts/${encodeURIComponent(act)}`,
  processLive: (id: string) => `${ofProcess(id)}/live`,
  checkpoint: '/api/checkpoint',
  checkpointKeys: '/api/checkpoint-key',
  growth: (from: number, to: number) => `/api/checkpoint/growth?from=${from}&to=${to}`,
  receipt: (position: number) => `/api/checkpoint/receipt?position=${position}`,
  archives: '/api/archives',
  processArchive: (id: string) => `${ofProcess(id)}/archive`,
  processCalendar: (id: string, language = 'en') => `${ofProcess(id)}/calendar.ics?language=${language}`,
  processFeed: (id: string, language = 'en', matter?: string) =>
    `${ofProcess(id)}/feed.atom?language=${language}${matter ? `&matter=${encodeURIComponent(matter)}` : ''}`,
  processTable: (id: string, language = 'en') => `${ofProcess(id)}/acts.csv?language=${language}`,
  feeds: '/api/feeds',
  feed: (id: string) => `/api/feeds/${encodeURIComponent(id)}`,
  secretCalendar: (token: string) => `/api/calendar/${encodeURIComponent(token)}.ics`,
  webhooks: (id: string) => `${ofProcess(id)}/webhooks`,
  webhook: ofHook,
  webhookDeliveries: (hook: string) => `${ofHook(hook)}/deliveries`,
  webhookTest: (hook: string) => `${ofHook(hook)}/test`,
  webhookSecret: (hook: string) => `${ofHook(hook)}/secret`,
  enableWebhook: (hook: string) => `${ofHook(hook)}/enable`,
  noticeSettings: '/api/me/notices',
  unsubscribe: (token: string) => `/api/unsubscribe/${encodeURIComponent(token)}`,
  mails: '/api/mails',
} as const;
