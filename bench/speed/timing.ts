/** Timing and its table. */

/** The median time of `runs` runs after one that warms up, in seconds. */
export function medianSeconds(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Prints a table with a title; numbers to the right. */
export function printTable(
  title: string,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = heading.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('   ');
  console.log(`\n${title}\n${line(heading)}\n${widths.map((width) => '─'.repeat(width)).join('───')}`);
  for (const row of rows) console.log(line(row));
}
