/**
 * `npm run fuzz`: mutated documents through the reader. Every reading must be valid, nothing may throw, no document may take
 * out of proportion long; a sample is written as Akoma Ntoso and validated against the schema.
 * `--count N` (100,000), `--seed N` (a run can be repeated), `--jobs N`.
 */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FuzzResult, fuzz } from './fuzz/run.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const jobs = Number(values.jobs);

/** A share of the work in a process of its own, so that a hang or a crash is seen from outside. */
async function share(index: number): Promise<FuzzResult> {
  const from = Math.floor((count * index) / jobs);
  const to = Math.floor((count * (index + 1)) / jobs);
  const child = fork(fileURLToPath(import.meta.url), {
    env: { ...process.env, ROSTRUM_FUZZ: `${seed} ${from} ${to}` },
  });
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => [crash(code)]),
  ]);
  return answer as FuzzResult;
}

const crash = (code: unknown): FuzzResult => ({
  read: 0,
  validated: 0,
  bytes: 0,
  slowest: 0,
  faults: [`a process of the run ended with code ${code} before its work was done`],
});

if (process.env.ROSTRUM_FUZZ) {
  const [ownSeed, from, to] = process.env.ROSTRUM_FUZZ.split(' ').map(Number) as [number, number, number];
  const result = await fuzz(ownSeed, from, to);
  process.send!(result, () => process.exit(0));
} else {
  const started = performance.now();
  const results = await Promise.all(Array.from({ length: jobs }, (_, index) => share(index)));
  report(results, (performance.now() - started) / 1000);
}

function report(results: readonly FuzzResult[], seconds: number): void {
  const sum = (field: 'read' | 'validated' | 'bytes') =>
    results.reduce((total, result) => total + result[field], 0);
  const slowest = Math.max(...results.map((result) => result.slowest));
  const faults = results.flatMap((result) => result.faults);
  console.log(
    `fuzz  seed ${seed}: ${sum('read').toLocaleString('en')} mutated documents, ${(sum('bytes') / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s`,
  );
  console.log(
    `      ${sum('validated')} readings validated as Akoma Ntoso; slowest document ${slowest.toFixed(0)} ms per MB`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ✗ ${fault}`);
  console.log(faults.length === 0 ? '      no faults' : `      ${faults.length} faults`);
  if (faults.length > 0 || sum('read') < count) process.exitCode = 1;
}
