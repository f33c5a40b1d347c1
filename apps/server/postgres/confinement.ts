/**
 * Under whose name PostgreSQL runs, and how it dies with us.
 *
 * PostgreSQL refuses to run as root, and a postmaster outlives a parent that is killed. Linux can help with both,
 * with tools that every Debian has (util-linux); where they are missing, the next start puts an orphan to rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

/** `nobody`: PostgreSQL wants an owner that the system has a name for. */
export const nobody = 65534;

/**
 * - `namespace`: in a user namespace, where the files of root look like those of `nobody`.
 * - `setuid`: really as `nobody`, to whom the data folder is given; for root where user namespaces are closed.
 * - `own`: under our own name.
 */
export type Confinement = 'namespace' | 'setuid' | 'own';

/** What is known of the machine when the way to run PostgreSQL is chosen. */
export interface Machine {
  readonly root: boolean;
  /** Our user has an entry in the system's list of users. */
  readonly named: boolean;
  readonly namespaces: boolean;
  /** Path of setpriv, or null. */
  readonly setpriv: string | null;
  /** Path of flock, or null. */
  readonly flock: string | null;
}

function tool(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/bin', '/usr/sbin');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

const mapToNobody = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];

function namespacesOpen(): boolean {
  return spawnSync('unshare', [...mapToNobody, 'true'], { stdio: 'ignore' }).status === 0;
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Looks at the machine; takes some milliseconds. */
export function lookAtMachine(): Machine {
  const linux = process.platform === 'linux';
  return {
    root: process.getuid?.() === 0,
    named: hasName(),
    namespaces: linux && namespacesOpen(),
    setpriv: linux ? tool('setpriv') : null,
    flock: linux ? tool('flock') : null,
  };
}

/** The way to run PostgreSQL on a machine: a user namespace for root, and for users without a name of their own. */
export function chooseConfinement({ root, named, namespaces }: Machine): Confinement {
  if ((root || !named) && namespaces) return 'namespace';
  return root ? 'setuid' : 'own';
}

/** A command ready for `spawn`. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Runs under the lock: clears the lock file of a postmaster that is known to be dead, then becomes PostgreSQL.
 * `$1` is that postmaster's number (or empty), `$2` the data folder.
 */
const becomePostgres = [
  '[ -n "$1" ] && [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && rm -f "$2/postmaster.pid"',
  'shift 2',
  'exec "$@"',
].join('; ');

/** Exit code that flock gives when somebody else holds the lock. */
export const lockedExit = 75;

/** What is wrapped around PostgreSQL on its way. */
export interface LaunchOptions {
  readonly confinement: Confinement;
  /** Ends the process (SIGQUIT) when we end. */
  readonly diesWithUs: boolean;
  /** A file that stays locked for as long as any process of this PostgreSQL lives, and the dead postmaster to clear. */
  readonly lock?: { readonly file: string; readonly folder: string; readonly dead: number | null };
}

function underLock(machine: Machine, lock: LaunchOptions['lock'], command: readonly string[]) {
  if (!lock) return command;
  const cleared = ['/bin/sh', '-c', becomePostgres, 'sh', String(lock.dead ?? ''), lock.folder, ...command];
  if (process.platform === 'win32') return command;
  if (!machine.flock) return cleared;
  return [machine.flock, '--nonblock', '--no-fork', '-E', String(lockedExit), lock.file, ...cleared];
}

function privileges(machine: Machine, { confinement, diesWithUs }: LaunchOptions): readonly string[] {
  if (!machine.setpriv) return [];
  const asNobody =
    confinement === 'setuid' ? [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
  const death = diesWithUs ? ['--pdeathsig=SIGQUIT'] : [];
  const wanted = [...asNobody, ...death];
  return wanted.length > 0 ? [machine.setpriv, ...wanted] : [];
}

/**
 * The command that runs a program of PostgreSQL as this machine allows. Each link of the chain becomes the next, so that
 * the number of the child process is that of the program itself.
 */
export function launch(machine: Machine, program: readonly string[], options: LaunchOptions): Launch {
  const namespace = options.confinement === 'namespace' ? ['unshare', ...mapToNobody] : [];
  // Privileges are dropped before the lock is taken: setpriv's death signal would not survive a later change of user.
  const chain = [...namespace, ...privileges(machine, options), ...underLock(machine, options.lock, program)];
  const [command = '', ...args] = chain;
  const spawnAsNobody = options.confinement === 'setuid' && !machine.setpriv;
  return { command, args, ...(spawnAsNobody ? { uid: nobody, gid: nobody } : {}) };
}
