/** Reading beside yardsticks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectLanguage, readResolution, readStructure } from '@rostrum/resolution';
import { documents } from './sources.ts';
import { cpuSeconds, medianOfProgram, medianSeconds, printTable } from './timing.ts';

const runs = 5;

/** Prints MB/s and the share of `wc -m` for decoding, JSON.parse, and reading with and without provisions. */
export function benchReading(): void {
  const texts = documents();
  const bytes = Buffer.from(texts.join('\n'));
  const megabytes = bytes.length / 1e6;
  const lines = JSON.stringify(texts);
  const cold = megabytes / cpuSeconds(() => readAll(texts, readResolution));
  const speeds: readonly (readonly [string, number])[] = [
    ['wc -m', megabytes / wordCount(bytes)],
    ['decode UTF-8', megabytes / medianSeconds(runs, () => void bytes.toString('utf8'))],
    ['JSON.parse', megabytes / medianSeconds(runs, () => void JSON.parse(lines))],
    ['read, structure', megabytes / medianSeconds(runs, () => readAll(texts, readStructureOf))],
    ['read, whole', megabytes / medianSeconds(runs, () => readAll(texts, readResolution))],
    ['read, whole, the first time', cold],
  ];
  const yardstick = speeds[0]![1];
  const rows = speeds.map(([name, speed]) => [name, speed.toFixed(1), ratio(speed / yardstick)]);
  const title = `Reading: ${texts.length} documents, ${megabytes.toFixed(1)} MB, one core`;
  printTable(title, ['', 'MB/s', 'beside wc -m'], rows);
}

/** Everything but citations and provisions: masthead, paragraphs, points, footnotes. */
const readStructureOf = (text: string) => readStructure(text, detectLanguage(text));

function readAll(texts: readonly string[], read: (text: string) => unknown): void {
  for (const text of texts) read(text);
}

const ratio = (share: number) => (share >= 1 ? `${share.toFixed(1)} ×` : `1/${(1 / share).toFixed(1)}`);

/** Seconds that `wc -m` takes for the bytes, repeated until its start no longer counts. */
function wordCount(bytes: Buffer): number {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-wc-'));
  const file = join(folder, 'bytes');
  const times = 12;
  writeFileSync(file, Buffer.concat(Array.from({ length: times }, () => bytes)));
  const seconds = medianOfProgram(runs, 'wc', ['-m', file]);
  rmSync(folder, { recursive: true });
  return seconds / times;
}
