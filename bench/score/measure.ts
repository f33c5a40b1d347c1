/** Reads every specimen and counts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Resolution, readResolution } from '@rostrum/resolution';
import { corpusFolder, sharedFolder } from '../../corpus/shared.ts';
import { scoreCitations } from './citations.ts';
import { scoreAnchors, scoreNotes } from './footnotes.ts';
import { type Specimen, specimens } from './gold.ts';
import { scoreMetadata } from './metadata.ts';
import { pairBlocks, scoreParagraphs } from './paragraphs.ts';
import {
  addScores,
  labelledResolutions,
  type ProvisionScore,
  scoreParity,
  scoreProvisions,
} from './provisions.ts';
import { addTally, noTally, type Tally } from './tally.ts';
import { scoreVerbs } from './verbs.ts';

/** What is measured of each document, in the order of the table. */
export const metrics = ['paragraphs', 'verbs', 'anchors', 'notes', 'citations', 'metadata'] as const;

/** One of {@link metrics}. */
export type Metric = (typeof metrics)[number];

/** The counts of one document. */
export type DocumentScore = Readonly<Record<Metric, Tally>>;

/** Everything that was measured: cells by `en clean`, documents by `A_RES_76_307.en clean`. */
export interface Measurement {
  readonly cells: ReadonlyMap<string, DocumentScore>;
  readonly documents: ReadonlyMap<string, DocumentScore>;
  /** By language. */
  readonly provisions: ReadonlyMap<string, ProvisionScore>;
  /** By language, beside English. */
  readonly parity: ReadonlyMap<string, Tally>;
}

/** The counts of one document beside its expected reading. */
export function scoreDocument(gold: Specimen['gold'], reading: Resolution): DocumentScore {
  const pairing = pairBlocks(gold, reading.blocks);
  return {
    paragraphs: scoreParagraphs(gold, reading.blocks, pairing),
    verbs: scoreVerbs(gold, reading.blocks, pairing),
    anchors: scoreAnchors(gold, reading.blocks, pairing),
    notes: scoreNotes(gold, reading.footnotes),
    citations: scoreCitations(gold, reading.citations, pairing),
    metadata: scoreMetadata(gold, reading),
  };
}

/** Measures the whole corpus. @param seen is told of each document read */
export function measure(seen: () => void = () => {}): Measurement {
  const cells = new Map<string, DocumentScore>();
  const documents = new Map<string, DocumentScore>();
  const clean = new Map<string, Resolution>();
  for (const specimen of specimens()) {
    const { gold, rendition } = specimen;
    const reading = readResolution(readFileSync(specimen.path, 'utf8'));
    const score = scoreDocument(gold, reading);
    const cell = `${gold.language} ${rendition}`;
    cells.set(cell, addDocuments(cells.get(cell), score));
    documents.set(`${gold.id} ${rendition}`, score);
    if (rendition === 'clean') clean.set(gold.id, reading);
    seen();
  }
  return { cells, documents, provisions: measureProvisions(), parity: measureParity(clean) };
}

function addDocuments(sum: DocumentScore | undefined, score: DocumentScore): DocumentScore {
  if (!sum) return score;
  const entries = metrics.map((metric) => [metric, addTally(sum[metric], score[metric])]);
  return Object.fromEntries(entries) as Record<Metric, Tally>;
}

function measureProvisions(): Map<string, ProvisionScore> {
  const byLanguage = new Map<string, ProvisionScore>();
  for (const { text, provisions } of labelledResolutions()) {
    for (const path of versionsOf(text)) {
      const reading = readResolution(readFileSync(path, 'utf8'));
      const score = scoreProvisions(provisions, reading.provisions);
      const sum = byLanguage.get(reading.language);
      byLanguage.set(reading.language, sum ? addScores(sum, score) : score);
    }
  }
  return byLanguage;
}

/** The texts that a set of labels holds for. */
function versionsOf(text: string): string[] {
  if (text.startsWith('seed:')) return [join(sharedFolder!, 'corpus/seeds', `${text.slice(5)}.txt`)];
  const base = `${text}.`;
  return specimens()
    .filter(({ gold, rendition }) => rendition === 'clean' && gold.id.startsWith(base))
    .map(({ gold }) => join(corpusFolder('text'), `${gold.id}.clean.txt`));
}

function measureParity(readings: ReadonlyMap<string, Resolution>): Map<string, Tally> {
  const byLanguage = new Map<string, Tally>();
  for (const [id, reading] of readings) {
    const english = readings.get(id.replace(/\.\w\w$/, '.en'));
    if (!english || english === reading) continue;
    const language = id.slice(-2);
    const tally = scoreParity(english.provisions, reading.provisions);
    byLanguage.set(language, addTally(byLanguage.get(language) ?? noTally, tally));
  }
  return byLanguage;
}
