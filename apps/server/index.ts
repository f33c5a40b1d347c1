/** The server: documents and plans over HTTP, kept in PostgreSQL. */
export { inviteAdministratorAt } from './account/set-up.ts';
export { exportProcessAt } from './archive/beside.ts';
export { type Archive, readArchive } from './archive/read-archive.ts';
export { verifyArchive } from './archive/verify-archive.ts';
export { type Checkpoint, keptHead, readCheckpoint } from './checkpoint/checkpoint.ts';
export { provesGrowth, provesInclusion } from './checkpoint/hash-tree.ts';
export { openDatabase } from './database/database.ts';
export { openLog } from './log.ts';
export { run } from './main.ts';
export { PostgresFault, type PostgresFaultCode } from './postgres/fault.ts';
export { type RecordPlace, verifyRecordAt } from './record/open-record.ts';
export { PostgresStore } from './record/postgres-store.ts';
export { ActRecord } from './record/record.ts';
export type { ShownAct } from './record/sealed.ts';
export { type Kept, type Verification, verifyRecord } from './record/verify.ts';
export { type RunningServer, type ServeOptions, serve } from './serve.ts';
export { SettingFault, type Settings, settingsFrom } from './settings.ts';
