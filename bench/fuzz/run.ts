/** One share of a fuzz run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateAkn } from '@rostrum/document';
import { derivePlan } from '@rostrum/procedure';
import { type Resolution, readResolution, toAkn, toHtml, toPlainText } from '@rostrum/resolution';
import { corpusFolder, sharedFolder } from '../../corpus/shared.ts';
import { brokenPromises } from './invariants.ts';
import { mutant } from './mutate.ts';

/** What came of a share. */
export interface FuzzResult {
  readonly read: number;
  readonly validated: number;
  /** Characters read, as a measure of size. */
  readonly bytes: number;
  /** Milliseconds per million characters, of the slowest document. */
  readonly slowest: number;
  readonly faults: readonly string[];
}

/** Without the schema, Akoma Ntoso is written and not validated. */
const schema = sharedFolder ? join(sharedFolder, 'akoma-ntoso/akomantoso30.xsd') : null;

/** One in so many readings is planned, written in all formats and validated. */
const sampled = 50;
/**
 * No document may take longer than this: milliseconds of the processor at the start, and per million characters. Time on the clock
 * would measure what else the machine does.
 */
const allowance = { start: 400, perMillion: 3000 };
/** Sources from the shared corpus, where it is at hand: a spread over all languages and renditions. */
const corpusSources = 240;

/** Mutates and reads the documents with numbers `from` to `to` - 1 of a run. */
export async function fuzz(seed: number, from: number, to: number): Promise<FuzzResult> {
  const sources = fuzzSources();
  const faults: string[] = [];
  let bytes = 0;
  let slowest = 0;
  let validated = 0;
  for (let number = from; number < to; number++) {
    const text = mutant(sources, seed, number);
    const trial = attempt(text);
    bytes += text.length;
    slowest = Math.max(slowest, trial.perMillion);
    faults.push(...trial.faults.map((fault) => `document ${number}: ${fault}`));
    if (trial.reading && number % sampled === 0) {
      if (schema) validated += 1;
      faults.push(...(await sampleFaults(trial.reading)).map((fault) => `document ${number}: ${fault}`));
    }
  }
  return { read: to - from, validated, bytes, slowest, faults: faults.slice(0, 200) };
}

interface Trial {
  readonly reading: Resolution | null;
  readonly perMillion: number;
  readonly faults: readonly string[];
}

function attempt(text: string): Trial {
  const started = process.cpuUsage();
  try {
    const reading = readResolution(text);
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    const slow = took > allowance.start + (text.length / 1e6) * allowance.perMillion;
    const late = slow ? [`took ${took.toFixed(0)} ms for ${text.length} characters`] : [];
    const perMillion = text.length > 5000 ? (took / text.length) * 1e6 : 0;
    return { reading, perMillion, faults: [...late, ...brokenPromises(text, reading)] };
  } catch (error) {
    return { reading: null, perMillion: 0, faults: [`the reader threw ${firstLines(error)}`] };
  }
}

async function sampleFaults(reading: Resolution): Promise<string[]> {
  try {
    derivePlan(reading);
    toHtml(reading);
    toPlainText(reading);
    const verdict = await validateAkn(toAkn(reading), schema ? { schema } : {});
    const [error] = verdict.checked ? verdict.errors : [];
    return error ? [`Akoma Ntoso is not valid: ${error.message}`] : [];
  } catch (error) {
    return [`a writer or the plan threw ${firstLines(error)}`];
  }
}

const firstLines = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);

/** The sample resolutions, and a spread of the shared corpus. */
export function fuzzSources(): string[] {
  const seeds = textsIn(fileURLToPath(new URL('../../corpus/seeds', import.meta.url)));
  if (!sharedFolder) return seeds;
  const corpus = textFiles(corpusFolder('text'));
  const step = Math.max(1, Math.floor(corpus.length / corpusSources));
  return [
    ...seeds,
    ...corpus.filter((_, index) => index % step === 0).map((path) => readFileSync(path, 'utf8')),
  ];
}

const textFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));

const textsIn = (folder: string) => textFiles(folder).map((path) => readFileSync(path, 'utf8'));
