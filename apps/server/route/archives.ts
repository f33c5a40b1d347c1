/** The routes to archives of whole processes. */
import { getArchive, importArchive as importArchiveContract, largestArchive } from '@rostrum/api';
import type { Hat } from '@rostrum/procedure';
import { type ImportGround, importArchive } from '../archive/import-archive.ts';
import { type ArchiveGround, makeArchive } from '../archive/make-archive.ts';
import { readArchive } from '../archive/read-archive.ts';
import { verifyArchive } from '../archive/verify-archive.ts';
import { Refusal } from '../library/refusal.ts';
import type { Processes } from '../process/processes.ts';
import { seenActs } from '../process/seen-acts.ts';
import type { Tx } from '../record/postgres-store.ts';
import { requireAdministrator } from '../standing/administrator.ts';
import type { Asking, Standing } from '../standing/standing.ts';
import { readSentFile } from './body.ts';
import { type Mounted, mount } from './mount.ts';

/** With what archives are made and taken in. */
export interface ArchiveRouteParts {
  readonly make: ArchiveGround;
  readonly take: ImportGround;
  readonly processes: Processes<Tx>;
  readonly standing: Standing;
}

const secretariat: Hat = { category: 'secretariat', party: null, role: null };

async function archiveFor({ make, processes }: ArchiveRouteParts, { state, hat }: Asking) {
  // The state goes on while acts are read: what it was at this moment is archived.
  const { position } = state;
  const all = Object.values(state.versions).reduce((sum, count) => sum + count, 0);
  const request = { after: 0, limit: Number.POSITIVE_INFINITY };
  const seen = await seenActs(processes, state, hat, request);
  const { title, documents } = state.course;
  const acts = seen.filter((act) => act.position <= position);
  return makeArchive(make, { process: state.id, title, documents: [...documents], hat, acts, all });
}

function opened(bytes: Uint8Array) {
  const archive = readArchive(bytes);
  if ('fault' in archive) throw new Refusal('not-readable', archive.fault);
  const verified = verifyArchive(archive);
  if (verified.sound) return archive;
  throw new Refusal(
    'not-readable',
    `The archive is broken at position ${verified.position}: ${verified.reason}. Nothing of it was taken over.`,
  );
}

/** Whoever takes a process over can go on with it. */
async function handOver({ processes }: ArchiveRouteParts, process: string, person: string): Promise<void> {
  const state = await processes.state(process);
  const worn = state?.people.worn[person] ?? [];
  if (worn.some(({ hat }) => hat.category === 'secretariat')) return;
  const request = { person, hat: secretariat, name: null };
  await processes.perform({ process, act: 'assignOffice', request, hat: secretariat, person: null });
}

/** The routes to archives. */
export function archiveRoutes(parts: ArchiveRouteParts): readonly Mounted[] {
  const { standing, take } = parts;
  return [
    mount(getArchive, async ({ params, request }) => {
      const asking = await standing.ask(request, params.id);
      const bytes = await archiveFor(parts, asking);
      return new Response(bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          'Content-Type': 'application/zip',
          'Cache-Control': 'no-store',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(params.id)}.rostrum.zip`,
        },
      });
    }),
    mount(importArchiveContract, async ({ query, request }) => {
      const who = await standing.reader(request);
      // A server that is there to be looked at takes in what anybody brings.
      if (!standing.isSample) requireAdministrator(who);
      const archive = opened((await readSentFile(request, largestArchive)).bytes);
      const report = await importArchive(take, archive, query.as);
      if (who.person !== null) await handOver(parts, report.process, who.person);
      return new Response(JSON.stringify(report), {
        status: 201,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      });
    }),
  ];
}
