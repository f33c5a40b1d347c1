/** Processes as the server has them: opened, followed, watched, and what they answer. */
import type { Database } from '../database/database.ts';
import type { Library } from '../library/library.ts';
import { sampleProcesses } from '../library/sample-processes.ts';
import type { Log } from '../log.ts';
import { postgresPersonalRecords } from '../record/personal-data.ts';
import type { Tx } from '../record/postgres-store.ts';
import type { ActRecord } from '../record/record.ts';
import { liveRoute } from '../route/live.ts';
import type { Mounted } from '../route/mount.ts';
import { processRoutes } from '../route/processes.ts';
import type { QuickAnswer } from '../route/quick-view.ts';
import type { Settings } from '../settings.ts';
import { Standing } from '../standing/standing.ts';
import type { FindWho } from '../standing/who.ts';
import { foldVersion } from './fold-version.ts';
import { listenToRecord } from './listen.ts';
import { LiveStream } from './live-stream.ts';
import { loadSampleProcesses } from './load-samples.ts';
import { Processes } from './processes.ts';
import { PostgresSnapshots } from './snapshots.ts';

/** What processes are opened with. */
export interface OpenProcessParts {
  readonly database: Database;
  readonly record: ActRecord<Tx>;
  readonly library: Library;
  readonly who: FindWho;
  readonly mode: Settings['mode'];
  readonly now: () => Date;
  readonly log: Log;
}

/** Processes, opened. */
export interface OpenProcesses {
  readonly processes: Processes<Tx>;
  readonly standing: Standing;
  readonly live: LiveStream;
  readonly routes: readonly Mounted[];
  /** Answers at once what can be. */
  readonly quick: QuickAnswer;
  close(): Promise<void>;
}

/** Opens the processes of a database; in sample mode with those that come with the product. */
export async function openProcesses(parts: OpenProcessParts): Promise<OpenProcesses> {
  const { database, record, library, who, mode, now, log } = parts;
  const samples = mode === 'sample' ? await sampleProcesses() : [];
  const personal = postgresPersonalRecords(database.query);
  const processes = await Processes.open({
    ...{ record, personal, now, log },
    snapshots: new PostgresSnapshots(database.query, foldVersion()),
    samples: new Set(samples.map(({ id }) => id)),
  });
  const listening = listenToRecord({ pool: database.pool, log, nudge: () => processes.nudge() });
  await loadSampleProcesses(processes, library, samples, log);
  const standing = new Standing({ who, processes, mode });
  const live = new LiveStream({ processes, log });
  const { routes, quick } = processRoutes({ processes, library, standing, personal, now });
  return {
    ...{ processes, standing, live, quick },
    routes: [...routes, liveRoute(processes, standing, live)],
    async close() {
      live.close();
      await listening.close();
      await processes.close();
    },
  };
}
