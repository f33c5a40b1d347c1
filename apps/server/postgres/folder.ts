/** Where the embedded PostgreSQL keeps its files. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, lchown, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Confinement, nobody } from './confinement.ts';
import { PostgresFault } from './fault.ts';

/** The places in a data folder. */
export interface Places {
  /** The folder that ROSTRUM_DATA names. */
  readonly data: string;
  /** The PostgreSQL cluster. */
  readonly cluster: string;
  readonly lock: string;
  readonly log: string;
  readonly socketFolder: string;
  /** For library links, where the package cannot be written. */
  readonly libraries: string;
  /** The socket lies outside of the data folder, whose path is too long for one. */
  readonly socketOutside: boolean;
}

/** Sockets have paths of 107 bytes at most (104 on macOS): the name takes 15 and some are left over. */
const longestSocketFolder = 85;

/** Places in a data folder; makes a folder for the socket where the data folder's path is too long. */
export async function placesIn(dataFolder: string): Promise<Places> {
  const data = resolve(dataFolder);
  const inside = join(data, 'run');
  const socketOutside = Buffer.byteLength(inside) > longestSocketFolder;
  const socketFolder = socketOutside ? await mkdtemp(join(tmpdir(), 'rostrum-')) : inside;
  return {
    data,
    cluster: join(data, 'postgres'),
    lock: join(data, 'postgres.lock'),
    log: join(data, 'postgres.log'),
    libraries: join(data, 'libraries'),
    socketFolder,
    socketOutside,
  };
}

async function walkableByAll(folder: string): Promise<boolean> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const mode = (await stat(at).catch(() => null))?.mode ?? 0o755;
    if ((mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * Checks that `nobody` can walk to the folders that PostgreSQL needs when it runs under that name.
 * The data folder itself is given to `nobody`, so that only its parents count.
 * @throws {PostgresFault} `cannot-create`, naming the folder that is closed
 */
export async function requireWalkable(places: Places, programs: string): Promise<void> {
  for (const folder of [dirname(places.data), programs])
    if (!(await walkableByAll(folder)))
      throw new PostgresFault(
        'cannot-create',
        `PostgreSQL may not run as root, user namespaces are closed on this machine, and the user "nobody" cannot reach ${folder}. ` +
          'Run Rostrum as an ordinary user, or install it and set ROSTRUM_DATA under a folder that others may enter ' +
          '(such as /opt and /var/lib/rostrum), or set DATABASE_URL.',
      );
}

async function ownerOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.uid ?? null;
}

/**
 * Makes the folders that PostgreSQL needs, with the owner under whose name it runs. A cluster that was made under the
 * other way of running is handed over as a whole.
 */
export async function prepareFolders(places: Places, confinement: Confinement): Promise<void> {
  await mkdir(places.data, { recursive: true, mode: 0o700 });
  await mkdir(places.socketFolder, { recursive: true, mode: 0o700 });
  await writeFile(places.lock, '', { flag: 'a', mode: 0o600 });
  if (process.getuid?.() !== 0) return;
  const owner = confinement === 'setuid' ? nobody : 0;
  await chmod(places.data, confinement === 'setuid' ? 0o711 : 0o700);
  for (const path of [places.socketFolder, places.lock]) await chown(path, owner, owner);
  const present = await ownerOf(places.cluster);
  if (present !== null && present !== owner) await handOver(places.cluster, owner);
}

async function handOver(cluster: string, owner: number): Promise<void> {
  const entries = await readdir(cluster, { recursive: true });
  for (const entry of ['', ...entries]) await lchown(join(cluster, entry), owner, owner);
}

/** A name for a cluster that is being made: it gets its own name only when it is whole. */
export const stagingName = (cluster: string): string => `${cluster}.${randomBytes(4).toString('hex')}.new`;

/** Removes what interrupted creations have left. */
export async function clearStaging(cluster: string): Promise<void> {
  const folder = dirname(cluster);
  for (const name of await readdir(folder).catch(() => [] as string[]))
    if (/^postgres\.[0-9a-f]{8}\.new$/.test(name))
      await rm(join(folder, name), { recursive: true, force: true });
}
