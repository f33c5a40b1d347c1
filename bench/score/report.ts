/** The score in print. */
import type { DocumentChange, Loss, ScoreRecord } from './record.ts';

const shownChanges = 12;

/** One table: a line per language and rendition, the F1 of each metric in percent, and the change since the last commit. */
export function printScore(after: ScoreRecord, before: ScoreRecord | null): void {
  let heading = '';
  for (const [cell, scores] of Object.entries(after.cells).sort(byGroup)) {
    const names = Object.keys(scores);
    if (names.join() !== heading)
      console.log(`\n${''.padEnd(14)}${names.map((name) => name.padStart(16)).join('')}`);
    heading = names.join();
    const values = names.map((name) => figure(scores[name]!, before?.cells[cell]?.[name]).padStart(16));
    console.log(`${cell.padEnd(14)}${values.join('')}`);
  }
}

/** Documents that gained or lost, the greatest changes first. */
export function printChanges(changes: readonly DocumentChange[]): void {
  const lost = changes.filter(({ before, after }) => after > before);
  const gained = changes.filter(({ before, after }) => after < before);
  console.log(
    `\nFaults since the last committed score: ${lost.length} more, ${gained.length} fewer (document × metric).`,
  );
  for (const change of [...lost.slice(0, shownChanges), ...gained.slice(0, shownChanges)]) {
    const sign = change.after > change.before ? 'lost  ' : 'gained';
    console.log(
      `  ${sign}  ${change.name.padEnd(24)} ${change.metric.padEnd(11)} ${change.before} → ${change.after} faults`,
    );
  }
}

/** What makes the check fail. */
export function printLosses(losses: readonly Loss[]): void {
  const count = losses.length === 0 ? 'No loss' : `${losses.length} losses`;
  console.log(`\n${count} beyond the tolerance.`);
  for (const { cell, metric, before, after } of losses) {
    console.log(`  ${cell}  ${metric}  ${percent(before)} → ${percent(after)}`);
  }
}

/** Cells with the same metrics together: documents, then labels, then parity. */
function byGroup([a]: [string, unknown], [b]: [string, unknown]): number {
  const group = (cell: string) => (cell.includes('beside') ? 2 : cell.endsWith('labels') ? 1 : 0);
  return group(a) - group(b) || a.localeCompare(b);
}

function figure(now: number, before: number | undefined): string {
  const change = before === undefined ? 0 : now - before;
  const note = Math.abs(change) < 0.0001 ? '' : ` (${change > 0 ? '+' : '−'}${percent(Math.abs(change))})`;
  return percent(now) + note;
}

const percent = (share: number) => (share * 100).toFixed(2);
