/** Opening a process on documents of the library: the plan is derived, the id is that of the mandate. */
import type { Opening } from '@rostrum/api';
import type { Hat, Plan, Sentence } from '@rostrum/procedure';
import { documentKey } from '../library/key.ts';
import type { Library } from '../library/library.ts';
import type { Performed } from './perform.ts';
import type { Processes } from './processes.ts';

/** Whoever opens a process is its secretariat. */
const opener: Hat = { category: 'secretariat', party: null, role: null };

/** Runs of one mandate at most. */
const mostRuns = 9_999;

/** The title of the mandate in each language that there is a document for. */
async function titleOf(library: Library, documents: readonly string[]): Promise<Sentence> {
  const outlines = await Promise.all(documents.map((key) => library.outline(key)));
  const any = outlines.find(({ title }) => title)?.title ?? documents[0] ?? '';
  const inLanguage = (language: string) => outlines.find((one) => one.language === language)?.title ?? any;
  return { en: inLanguage('en').slice(0, 500), zh: inLanguage('zh').slice(0, 500) };
}

/** `A-RES-71-280`; a further run is `A-RES-71-280~2`. */
function freeId(processes: Pick<Processes, 'has'>, base: string): string | null {
  for (let run = 1; run <= mostRuns; run += 1) {
    const id = run === 1 ? base : `${base}~${run}`;
    if (!processes.has(id)) return id;
  }
  return null;
}

/** The key of the mandate without its language. */
function baseOf(plan: Plan, mandate: string): string {
  const named = plan.mandate ? documentKey(plan.mandate, 'en', '') : mandate;
  return named.replace(/\.[a-z]{2}$/, '');
}

/** What came of opening a process. */
export interface Opened {
  readonly process: string;
  readonly performed: Performed;
}

/** Opens a process; where somebody else takes the id meanwhile, under the next. */
export async function openOn(
  processes: Processes,
  library: Library,
  opening: Opening,
  person: string | null,
): Promise<Opened> {
  const { documents, amendments, rehearsal } = opening;
  const [mandate = ''] = documents;
  const [plan, title] = await Promise.all([
    library.derivePlan(mandate, amendments),
    opening.title ?? titleOf(library, documents),
  ]);
  const request = { title, plan, documents: [...documents, ...amendments], rehearsal };
  for (;;) {
    const process = freeId(processes, baseOf(plan, mandate));
    if (process === null) throw new Error(`There are ${mostRuns} runs of ${mandate}.`);
    const performed = await processes.perform({ process, act: 'openProcess', request, hat: opener, person });
    const isTaken = performed.kind === 'refused' && processes.has(process);
    if (!isTaken) return { process, performed };
  }
}

/** The request of an act with what the server derives: the plan of a later resolution comes from its text, never from whoever asks. */
export async function withPlan(library: Library, act: string, request: Readonly<Record<string, unknown>>) {
  const { kind, document } = request;
  if (act !== 'attachDecision' || kind !== 'resolution' || typeof document !== 'string') return request;
  return { ...request, plan: await library.derivePlan(document) };
}
