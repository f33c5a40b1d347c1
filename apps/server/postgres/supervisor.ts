/**
 * The embedded PostgreSQL: a real one, made and started in the data folder, watched, started again when it dies, and
 * gone when we are.
 */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Binaries, embeddedBinaries } from './binaries.ts';
import { clusterVersion, embeddedUser, ensureCluster, type Workshop } from './cluster.ts';
import { type Confinement, chooseConfinement, lookAtMachine, type Machine } from './confinement.ts';
import { PostgresFault } from './fault.ts';
import { type Places, placesIn, prepareFolders, requireWalkable } from './folder.ts';
import { type Postmaster, socketPort, startPostmaster } from './postmaster.ts';
import { type Tenancy, takeFolder } from './tenancy.ts';

/** How to reach a PostgreSQL through `pg`. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** An embedded PostgreSQL that runs. */
export interface EmbeddedPostgres {
  readonly connection: Connection;
  readonly places: Places;
  readonly confinement: Confinement;
  /** The number of the postmaster; another one after each death. */
  readonly pid: number;
  /** Resolves only if PostgreSQL keeps dying and is given up. */
  readonly givenUp: Promise<PostgresFault>;
  stop(): Promise<void>;
}

/** What a test or a machine with needs of its own may set. */
export interface EmbeddedOptions {
  /** Instead of the way that suits the machine. */
  readonly confinement?: Confinement;
  /** Instead of what is seen of this machine. */
  readonly machine?: Machine;
  /** Instead of the programs that npm carries. */
  readonly binaries?: Binaries;
  /** Told of what happens to PostgreSQL. */
  readonly log?: (event: string, details: Readonly<Record<string, string | number>>) => void;
}

/** A folder for a socket that a killed server left in the system's folder for temporary files. */
async function removeSocketFolder(folder: string | null | undefined): Promise<void> {
  if (folder && dirname(folder) === tmpdir() && /rostrum-\w+$/.test(folder))
    await rm(folder, { recursive: true, force: true });
}

async function openWorkshop(places: Places, options: EmbeddedOptions): Promise<Workshop> {
  const machine = options.machine ?? lookAtMachine();
  const confinement = options.confinement ?? chooseConfinement(machine);
  const binaries = options.binaries ?? (await embeddedBinaries(places.libraries));
  if (confinement === 'setuid') await requireWalkable(places, dirname(binaries.postgres));
  return { machine, confinement, binaries };
}

/** Clusters of another major version need their data moved; opening them would fail in words that help nobody. */
async function requireVersion(places: Places, expected: string | null): Promise<void> {
  const found = await clusterVersion(places.cluster);
  if (expected && found !== expected)
    throw new PostgresFault(
      'wrong-version',
      `The data in ${places.cluster} were made by PostgreSQL ${found}, this Rostrum carries PostgreSQL ${expected}. ` +
        `Export with the Rostrum that made them, or serve them with a PostgreSQL ${found} through DATABASE_URL.`,
    );
}

/** The major version that npm carries. */
const carriedVersion = '18';

async function prepare(places: Places, options: EmbeddedOptions): Promise<Workshop> {
  const workshop = await openWorkshop(places, options);
  await prepareFolders(places, workshop.confinement);
  await ensureCluster(places, workshop);
  await requireVersion(places, options.binaries ? null : carriedVersion);
  return workshop;
}

/** So many deaths within a minute, and PostgreSQL is given up. */
const mostDeaths = 5;

/** Keeps a postmaster running until told to stop. */
class Watch {
  readonly givenUp: Promise<PostgresFault>;
  private readonly deaths: number[] = [];
  private stopping = false;
  private restarting: Promise<void> = Promise.resolve();
  private giveUp: (fault: PostgresFault) => void = () => undefined;
  private readonly quit = () => this.postmaster.quit();

  constructor(
    private postmaster: Postmaster,
    private readonly begin: () => Promise<Postmaster>,
    private readonly log: NonNullable<EmbeddedOptions['log']>,
  ) {
    this.givenUp = new Promise((resolve) => {
      this.giveUp = resolve;
    });
    // Where nothing ties the child's life to ours, an orderly `process.exit` must end it.
    process.once('exit', this.quit);
    this.follow();
  }

  get pid(): number {
    return this.postmaster.pid;
  }

  private follow(): void {
    void this.postmaster.ended.then(() => {
      if (this.stopping) return;
      this.log('postgres.ended', { pid: this.postmaster.pid });
      this.restarting = this.restart();
    });
  }

  private async restart(): Promise<void> {
    const now = Date.now();
    this.deaths.push(now);
    const recent = this.deaths.filter((death) => death > now - 60_000).length;
    if (recent > mostDeaths)
      return this.giveUp(
        new PostgresFault('cannot-start', 'PostgreSQL keeps ending. See postgres.log in the data folder.'),
      );
    await pause((recent - 1) * 200);
    if (!this.stopping) await this.startAgain();
  }

  private async startAgain(): Promise<void> {
    try {
      this.postmaster = await this.begin();
      this.log('postgres.restarted', { pid: this.postmaster.pid });
      this.follow();
    } catch (error) {
      this.giveUp(error as PostgresFault);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.restarting;
    await this.postmaster.stop();
    process.off('exit', this.quit);
  }
}

function running(places: Places, confinement: Confinement, watch: Watch, tenancy: Tenancy): EmbeddedPostgres {
  const leave = async () => {
    await watch.stop();
    if (places.socketOutside) await removeSocketFolder(places.socketFolder);
    await tenancy.giveBack();
  };
  let stopped: Promise<void> | null = null;
  return {
    connection: {
      host: places.socketFolder,
      port: socketPort,
      user: embeddedUser,
      database: 'postgres',
    },
    places,
    confinement,
    givenUp: watch.givenUp,
    get pid() {
      return watch.pid;
    },
    stop() {
      stopped ??= leave();
      return stopped;
    },
  };
}

/**
 * Starts the embedded PostgreSQL on a data folder, made where there is none.
 *
 * Whatever killed the server before (kill -9 of either process, a power cut), it starts again and nothing that was
 * acknowledged is lost; a second server on the folder is refused.
 * @param dataFolder - what ROSTRUM_DATA names
 * @throws {PostgresFault} with a message that says what to do
 */
export async function startPostgres(
  dataFolder: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const places = await placesIn(dataFolder);
  const tenancy = await takeFolder(places.data, places.socketOutside ? places.socketFolder : null);
  try {
    await removeSocketFolder(tenancy.formerTenant?.socketFolder);
    const workshop = await prepare(places, options);
    const begin = () => startPostmaster(places, workshop, tenancy.formerTenant !== null);
    const watch = new Watch(await begin(), begin, options.log ?? (() => undefined));
    return running(places, workshop.confinement, watch, tenancy);
  } catch (error) {
    await tenancy.giveBack();
    if (places.socketOutside) await removeSocketFolder(places.socketFolder);
    throw error;
  }
}
