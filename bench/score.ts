/**
 * `npm run score`: the reader beside the expected readings of the shared corpus, and beside the last committed score.
 * `--update` commits the new score to bench/score.json; `--faults NAME` shows what is wrong in the documents of that name.
 * Exit code 1 on a loss beyond the tolerance.
 */
import { sharedFolder } from '../corpus/shared.ts';
import { printFaults } from './score/faults.ts';
import { measure } from './score/measure.ts';
import { committedRecord, documentChanges, lossesSince, recordOf, writeRecord } from './score/record.ts';
import { printChanges, printLosses, printScore } from './score/report.ts';

function main(): void {
  const wanted = process.argv.indexOf('--faults');
  if (!sharedFolder) console.log('score: SKIPPED, the shared corpus is not beside this checkout.');
  else if (wanted > 0) printFaults(process.argv[wanted + 1] ?? '');
  else score(process.argv.includes('--update'));
}

function score(update: boolean): void {
  const before = committedRecord();
  const after = recordOf(measure());
  printScore(after, before);
  if (update) writeRecord(after);
  else if (before) compare(before, after);
  else console.log('No committed score yet: npm run score -- --update writes one.');
}

function compare(...[before, after]: Parameters<typeof lossesSince>): void {
  printChanges(documentChanges(before, after));
  const losses = lossesSince(before, after);
  printLosses(losses);
  if (losses.length > 0) process.exitCode = 1;
}

main();
