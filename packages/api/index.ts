/** What server and clients agree on: routes, shapes and problems. No implementation. */
export { address } from './address.ts';
export { openApiDocument, routes } from './openapi.ts';
export {
  beginRecovery,
  beginSingleSignOn,
  changeAccount,
  endRecovery,
  endSingleSignOn,
  getAccount,
  lookAtRecovery,
  passkeyChallenge,
  proveAgain,
  removeAccount,
  signIn,
  signInCode,
  signInPasskey,
  signOut,
  signUp,
} from './route/account.ts';
export {
  addPasskey,
  beginCodes,
  confirmCodes,
  endOtherSessions,
  endSession,
  getKeys,
  listSessions,
  listTokens,
  longestToken,
  makeToken,
  newPasskey,
  removeCodes,
  removePasskey,
  renewRecoveryCodes,
  revokeToken,
  setPassword,
} from './route/account-keys.ts';
export * from './route/act.ts';
export * from './route/archive.ts';
export * from './route/checkpoint.ts';
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
export * from './route/feed.ts';
export { getHealth, type Health } from './route/health.ts';
export {
  acceptInvitation,
  invite,
  listInvitations,
  lookAtInvitation,
  withdrawInvitation,
} from './route/invitation.ts';
export * from './route/notice.ts';
export {
  getAnswers,
  getAttachment,
  getBadge,
  getDoor,
  getListFile,
  getOwnData,
  getParticipation,
  keepAttachment,
  listRegistrations,
  readTableFile,
} from './route/participation-routes.ts';
export { getPlan, getPlanCalendar, getPlanTable } from './route/plan.ts';
export { problemKinds } from './route/problem-responses.ts';
export * from './route/process.ts';
export { hatHeader, hatSchema, processIdSchema, processParameter } from './route/process-path.ts';
export { getAlignment, getReading, type ReadingFormat, readingFormats } from './route/reading.ts';
export { getDocumentRecord, getRecord } from './route/record.ts';
export * from './route/webhook.ts';
export {
  type Account,
  type AccountKeys,
  type Passkey,
  passwordLength,
  type Session,
  type SignIn,
  type Token,
  type WaysIn,
  type Whose,
} from './schema/account.ts';
export type { ActPage, KnownAct, Performed } from './schema/act.ts';
export type { AlignmentAnswer } from './schema/alignment.ts';
export { type ImportReport, largestArchive } from './schema/archive.ts';
export type { Receipt } from './schema/checkpoint.ts';
export {
  type CheckReport,
  type DocumentSummary,
  type KeepRequest,
  type KeptDocument,
  keepRequestSchema,
  largestFile,
  longestText,
  type ReadPreview,
} from './schema/document.ts';
export type { CalendarAddress } from './schema/feed.ts';
export type { HeldInvitation, Invitation, InvitedHat } from './schema/invitation.ts';
export { type NoticeSettings, type QueuedMail, rhythms } from './schema/notice.ts';
export {
  type AttachmentAnswer,
  type BadgeAnswer,
  type DoorAnswer,
  largestAttachment,
  largestTable,
  type TableAnswer,
} from './schema/participation.ts';
export { type Problem, type ProblemCode, problemCodes, problemMediaType } from './schema/problem.ts';
export type { ListedProcess, Opening, ProcessView } from './schema/process.ts';
export type { RecordPage, ShownRecordPage } from './schema/record.ts';
export type { Delivery, Webhook } from './schema/webhook.ts';
