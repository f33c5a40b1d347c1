/** Time over size: twice the text should take twice the time. */
import { readResolution } from '@rostrum/resolution';
import { longDocument } from './sources.ts';
import { medianSeconds, printTable } from './timing.ts';

const unit = 250_000;

/** Prints the time for one, two, four and eight units of one resolution with a long annex. */
export function benchGrowth(): void {
  const times = [1, 2, 4, 8].map((factor) => {
    const text = longDocument(factor * unit);
    return { factor, seconds: medianSeconds(3, () => void readResolution(text)) };
  });
  const first = times[0]!.seconds;
  const rows = times.map(({ factor, seconds }) => [
    `${factor} × ${unit / 1000} kB`,
    `${(seconds * 1000).toFixed(0)} ms`,
    `${(seconds / first).toFixed(2)} ×`,
    `${(seconds / first / factor).toFixed(2)}`,
  ]);
  printTable(
    'Growth: one document, ever longer (1.00 = linear)',
    ['size', 'time', 'beside 1 ×', 'per unit'],
    rows,
  );
}
