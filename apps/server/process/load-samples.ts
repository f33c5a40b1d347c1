/** The sample processes are performed act by act through the same rules as any request, each act once however often the server starts. */
import { createHash } from 'node:crypto';
import type { Library } from '../library/library.ts';
import type { SampleAct, SampleProcess } from '../library/sample-processes.ts';
import type { Log } from '../log.ts';
import { canonicalJson } from '../record/canonical-json.ts';
import { withPlan } from './opening.ts';
import { type Asked, requestKey } from './perform.ts';
import type { Processes } from './processes.ts';

/** An act is known by what it says, and by how many say the same before it. */
function keysOf(entries: readonly SampleAct[]): readonly string[] {
  const said = new Map<string, number>();
  return entries.map(({ at, hat, act, request }) => {
    const words = canonicalJson([at, hat, act, request ?? null]);
    const before = said.get(words) ?? 0;
    said.set(words, before + 1);
    return `sample-${createHash('sha256').update(`${words} ${before}`).digest('hex').slice(0, 32)}`;
  });
}

function askedOf(
  { id }: SampleProcess,
  { at, hat, act, request, ids, ruling }: SampleAct,
  key: string,
): Asked {
  return { process: id, act, request, hat, person: null, ruling, idempotencyKey: key, happenedAt: at, ids };
}

/** The request with what the server derives. */
async function whole(library: Library, sample: SampleProcess, asked: Asked): Promise<Asked> {
  const request = asked.request as Readonly<Record<string, unknown>>;
  if (asked.act !== 'openProcess') return { ...asked, request: await withPlan(library, asked.act, request) };
  const { documents, amendments, title } = sample;
  const plan = await library.derivePlan(documents[0] ?? '', amendments);
  return { ...asked, request: { title, documents, ...request, plan } };
}

async function loadOne(
  processes: Processes,
  library: Library,
  sample: SampleProcess,
  log: Log,
): Promise<void> {
  const keys = keysOf(sample.entries);
  const all = sample.entries.map((entry, index) => askedOf(sample, entry, keys[index]!));
  const recorded = await processes.recordedRequests(all.map(requestKey));
  for (const asked of all) {
    if (recorded.has(requestKey(asked))) continue;
    const performed = await processes.perform(await whole(library, sample, asked));
    if (performed.kind === 'recorded') continue;
    const { act, happenedAt = '' } = asked;
    const why = JSON.stringify(performed).slice(0, 300);
    log.warn('sample.not-recorded', { process: sample.id, act, happenedAt, why });
  }
}

/** Loads sample processes. What cannot be recorded is logged and left out: a start never fails for a sample. */
export async function loadSampleProcesses(
  processes: Processes,
  library: Library,
  samples: readonly SampleProcess[],
  log: Log,
): Promise<void> {
  await Promise.all(samples.map((sample) => loadOne(processes, library, sample, log)));
}
