/** Making a PostgreSQL cluster: UTF-8, a proper locale, synced to the disk, whole or not at all. */
import { spawn } from 'node:child_process';
import { chown, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { type Confinement, launch, type Machine, nobody } from './confinement.ts';
import { PostgresFault } from './fault.ts';
import { clearStaging, type Places, stagingName } from './folder.ts';

/** The user and the database's owner in the embedded PostgreSQL. */
export const embeddedUser = 'rostrum';

/** Tried in turn. Sorting and folding are ICU's; the character classes come from the system's locale, which is never `C`. */
const locales = process.platform === 'darwin' ? ['en_US.UTF-8'] : ['C.UTF-8', 'en_US.UTF-8'];

/** The environment in which programs of PostgreSQL run: nothing of ours that could steer them. */
export function postgresEnvironment(binaries: Binaries): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR, DYLD_LIBRARY_PATH, LD_LIBRARY_PATH } = process.env;
  const ours = binaries.libraryPath ? { LD_LIBRARY_PATH: binaries.libraryPath } : {};
  return {
    PATH,
    SystemRoot,
    TMPDIR,
    DYLD_LIBRARY_PATH,
    LD_LIBRARY_PATH,
    ...ours,
    LC_MESSAGES: 'C',
    TZ: 'UTC',
  };
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function run(
  command: string,
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; uid?: number; gid?: number },
) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(command, [...args], { ...options, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

const initdbArgs = (cluster: string, locale: string) => [
  `--pgdata=${cluster}`,
  `--username=${embeddedUser}`,
  '--auth=trust',
  '--encoding=UTF8',
  `--locale=${locale}`,
  '--locale-provider=icu',
  '--icu-locale=und',
  '--no-instructions',
];

/** What is needed to run programs of PostgreSQL. */
export interface Workshop {
  readonly machine: Machine;
  readonly confinement: Confinement;
  readonly binaries: Binaries;
}

async function initialise({ machine, confinement, binaries }: Workshop, cluster: string): Promise<void> {
  let output = '';
  for (const locale of locales) {
    await mkdir(cluster, { mode: 0o700 });
    if (confinement === 'setuid') await chown(cluster, nobody, nobody);
    const program = [binaries.initdb, ...initdbArgs(cluster, locale)];
    const { command, args, ...as } = launch(machine, program, { confinement, diesWithUs: true });
    const ended = await run(command, args, { env: postgresEnvironment(binaries), ...as });
    if (ended.code === 0) return;
    output = ended.output;
    await rm(cluster, { recursive: true, force: true });
    if (!/locale/.test(output)) break;
  }
  throw new PostgresFault(
    'cannot-create',
    `The database could not be created. PostgreSQL says: ${lastLines(output)}`,
  );
}

/** The end of what a program said, on one line. */
export function lastLines(output: string, count = 4): string {
  return output.trim().split('\n').slice(-count).join(' · ');
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

/** The major version of the cluster in a folder, or null where there is none. */
export async function clusterVersion(cluster: string): Promise<string | null> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  return text?.trim() ?? null;
}

/**
 * Makes the cluster where there is none.
 *
 * It is made under another name and moved when initdb has synced it (never `--no-sync`: after a power cut such a cluster does
 * not open), so that an interrupted creation is simply begun again.
 */
export async function ensureCluster(places: Places, workshop: Workshop): Promise<void> {
  await clearStaging(places.cluster);
  if (await clusterVersion(places.cluster)) return;
  const staging = stagingName(places.cluster);
  await initialise(workshop, staging);
  await rename(staging, places.cluster);
  await syncFolder(dirname(places.cluster));
}
