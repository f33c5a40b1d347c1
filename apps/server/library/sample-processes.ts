/** The sample processes that come with the product: who did what on which day, to be performed act by act. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Hat, hatFromText, type RulingAsked, type Sentence } from '@rostrum/procedure';
import { parse } from 'yaml';
import { z } from 'zod';
import { productFolder } from '../root.ts';

/** One act of a sample process. The request of `openProcess` lacks its plan, which is derived from the documents. */
export interface SampleAct {
  /** ISO instant at which it happened. */
  readonly at: string;
  readonly hat: Hat;
  readonly act: string;
  readonly request: unknown;
  /** The ids that the act draws, in their order; new ones where it draws more. */
  readonly ids: readonly string[];
  readonly ruling: RulingAsked | null;
}

/** A sample process. */
export interface SampleProcess {
  /** `A-RES-71-280`. */
  readonly id: string;
  readonly title: Sentence;
  /** Keys in the library, the mandate first. */
  readonly documents: readonly string[];
  /** Keys of later resolutions that change it from its opening on. */
  readonly amendments: readonly string[];
  /** In the order in which they happened. */
  readonly entries: readonly SampleAct[];
}

const sentence = z.strictObject({ en: z.string(), zh: z.string() });

const entrySchema = z
  .strictObject({
    at: z.iso.datetime(),
    hat: z.string(),
    act: z.string(),
    request: z.unknown().optional(),
    requests: z.array(z.unknown()).optional(),
    ids: z.array(z.string()).default([]),
    ruling: z.strictObject({ departsFrom: z.array(z.string()), reason: sentence }).optional(),
    source: z.string().optional(),
  })
  .refine(({ request, requests }) => (request === undefined) !== (requests === undefined), {
    message: 'Give either a request or requests.',
  });

const fileSchema = z.strictObject({
  id: z.string(),
  title: sentence.optional(),
  documents: z.array(z.string()).default([]),
  amendments: z.array(z.string()).default([]),
  acts: z.array(entrySchema),
});

type SampleFile = z.output<typeof fileSchema>;

/** Where the words of an act say where its facts are from. */
const wordsOfSource: Readonly<Record<string, 'note' | 'reason'>> = {
  actualiseStep: 'note',
  publishDocument: 'note',
  editStep: 'reason',
  attachDecision: 'reason',
};

/** A request with its source in its words, so that the screens show it. */
function sourced(act: string, request: unknown, source: string | undefined): unknown {
  const field = wordsOfSource[act];
  if (!field || source === undefined) return request;
  const { [field]: words, ...others } = request as Record<string, Sentence | null | undefined>;
  const en = `${words?.en ? `${words.en} ` : ''}Source: ${source}.`;
  const zh = `${words?.zh ?? ''}来源：${source}。`;
  return { ...others, [field]: { en, zh } };
}

/** One entry with several requests is as many acts; each draws one of the ids. */
function actsOf({
  at,
  hat,
  act,
  request,
  requests,
  ids,
  ruling,
  source,
}: z.output<typeof entrySchema>): SampleAct[] {
  const worn = hatFromText(hat);
  if (!worn) throw new Error(`A sample process is worn by no hat: “${hat}” at ${at}.`);
  const shared = { at, hat: worn, act, ruling: ruling ?? null };
  if (!requests) return [{ ...shared, request: sourced(act, request, source), ids }];
  return requests.map((one, index) => ({
    ...shared,
    request: sourced(act, one, source),
    ids: ids.slice(index, index + 1),
  }));
}

/** The files of one process as one; the file with the title opens it. */
function joined(id: string, files: readonly SampleFile[]): SampleProcess {
  const first = files.find(({ title }) => title !== undefined);
  if (!first?.title) throw new Error(`The sample process ${id} has no file with a title.`);
  const { title, documents, amendments } = first;
  const entries = [first, ...files.filter((file) => file !== first)]
    .flatMap(({ acts }) => acts.flatMap(actsOf))
    // Stable: what happened at one instant stays in the order of the file.
    .toSorted((one, other) => one.at.localeCompare(other.at));
  return { id, title, documents, amendments, entries };
}

async function fileAt(folder: string, name: string): Promise<SampleFile> {
  const read: unknown = parse(await readFile(join(folder, name), 'utf8'));
  const judged = fileSchema.safeParse(read);
  if (judged.success) return judged.data;
  const [issue] = judged.error.issues;
  throw new Error(`corpus/processes/${name}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * All sample processes: `corpus/processes/ID.yaml`, with `ID.PART.yaml` beside it. None where the folder is absent, as in a pared-down installation.
 * @throws if a file does not have the form, with its name and where
 */
export async function sampleProcesses(): Promise<readonly SampleProcess[]> {
  const folder = join(productFolder(), 'corpus/processes');
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => name.endsWith('.yaml'));
  const files = await Promise.all(names.toSorted().map((name) => fileAt(folder, name)));
  const ids = [...new Set(files.map(({ id }) => id))];
  return ids.map((id) =>
    joined(
      id,
      files.filter((file) => file.id === id),
    ),
  );
}
