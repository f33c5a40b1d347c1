import { describe, expect, it } from 'vitest';
import { readNumber } from './numbering.ts';

describe('readNumber', () => {
  it.each<readonly [number, number, boolean, number, string | null, string]>([
    [5, 4, false, 5, null, 'the next number'],
    [8, 17, false, 18, 'num.repaired', 'a lost digit: "8." after 17'],
    [1, 10, false, 11, 'num.repaired', '"1." after 10 has lost a digit'],
    [4, 4, false, 5, 'num.repaired', 'printed twice'],
    [7, 4, false, 7, 'num.gap', 'two are missing'],
    [1, 9, true, 1, null, 'a section starts anew'],
  ])('%d after %d (restart %s) is %d, %s: %s', (printed, last, restart, value, code) => {
    const read = readNumber(printed, last, restart);
    expect(read?.value).toBe(value);
    expect(read?.repair?.code ?? null).toBe(code);
  });

  it('does not take a year or a sum for a number', () => {
    expect(readNumber(300, 4, false)).toBeNull();
  });
});
