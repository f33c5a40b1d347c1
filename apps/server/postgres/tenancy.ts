/** Who uses a data folder: one server at a time, named in `server.json`. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PostgresFault } from './fault.ts';
import { isSameRunning, markOf, type ProcessMark } from './process-state.ts';

/** The server that uses a data folder. */
export interface Tenant extends ProcessMark {
  readonly since: string;
  /** A folder for the socket outside of the data folder, to be removed after us. */
  readonly socketFolder: string | null;
}

/** The right to use a data folder; held until given back, or until the process is dead. */
export interface Tenancy {
  readonly folder: string;
  /** The tenant before us, if it ended without giving the folder back. */
  readonly formerTenant: Tenant | null;
  giveBack(): Promise<void>;
}

const tenantFile = (folder: string) => join(folder, 'server.json');

async function readTenant(folder: string): Promise<Tenant | null> {
  try {
    return JSON.parse(await readFile(tenantFile(folder), 'utf8')) as Tenant;
  } catch {
    return null;
  }
}

async function enter(folder: string, socketFolder: string | null): Promise<boolean> {
  const tenant: Tenant = { ...markOf(process.pid), since: new Date().toISOString(), socketFolder };
  try {
    const file = await open(tenantFile(folder), 'wx', 0o600);
    await file.writeFile(JSON.stringify(tenant));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refusal(folder: string, tenant: Tenant): PostgresFault {
  return new PostgresFault(
    'in-use',
    `Another Rostrum (process ${tenant.pid}, since ${tenant.since}) uses the data folder ${folder}. ` +
      'Stop it first, or give this one a folder of its own with ROSTRUM_DATA.',
  );
}

/**
 * Takes a data folder into use.
 *
 * A tenant that died without giving back (kill -9, power cut) is known by its process being gone, and is succeeded.
 * @param socketFolder - noted for whoever comes after us
 * @throws {PostgresFault} `in-use` while another server lives in it
 */
export async function takeFolder(folder: string, socketFolder: string | null = null): Promise<Tenancy> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const formerTenant = await readTenant(folder);
  if (formerTenant && isSameRunning(formerTenant)) throw refusal(folder, formerTenant);
  await rm(tenantFile(folder), { force: true });
  if (!(await enter(folder, socketFolder))) {
    const winner = await readTenant(folder);
    throw refusal(folder, winner ?? { ...markOf(0), since: 'this moment', socketFolder: null });
  }
  return { folder, formerTenant, giveBack: () => rm(tenantFile(folder), { force: true }) };
}
