import type { Repair } from './draft.ts';

/** What a printed paragraph number is taken to mean. */
export interface NumberRead {
  /** The number that is meant. */
  readonly value: number;
  /** True when the paragraph opens a new count (a section or part that starts at 1 again). */
  readonly restart: boolean;
  readonly repair: Repair | null;
}

function lostDigit(printed: number, expected: number): boolean {
  const short = String(printed);
  const whole = String(expected);
  if (whole.length !== short.length + 1) return false;
  for (let at = 0; at < whole.length; at++)
    if (whole.slice(0, at) + whole.slice(at + 1) === short) return true;
  return false;
}

function repair(code: string, printed: number, message: string): Repair {
  return { code, severity: code === 'num.gap' ? 'warning' : 'notice', quote: `${printed}.`, message };
}

/**
 * Reads the number of a paragraph in the light of the one before it.
 *
 * ```text
 * > | 17. 邀请会员国 …
 * > | 8. 决定在其第六十九届会议 …      read as 18: a digit is lost (num.repaired)
 * ```
 *
 * @param printed - the printed number
 * @param last - the number that was meant before, 0 at the start
 * @param mayRestart - true after a heading or an organ's formula
 * @returns null when the figure cannot be the number of a paragraph here
 */
export function readNumber(printed: number, last: number, mayRestart: boolean): NumberRead | null {
  const expected = last + 1;
  if (printed === expected) return { value: printed, restart: false, repair: null };
  if (printed === 1 && mayRestart) return { value: 1, restart: last > 0, repair: null };
  if (lostDigit(printed, expected)) {
    return {
      value: expected,
      restart: false,
      repair: repair(
        'num.repaired',
        printed,
        `The paragraph is printed "${printed}." where ${expected} is due; a digit is taken to be lost and it is read as ${expected}.`,
      ),
    };
  }
  if (printed > expected && printed <= expected + 12) {
    const missing =
      printed - expected === 1 ? `Paragraph ${expected} is` : `Paragraphs ${expected} to ${printed - 1} are`;
    return {
      value: printed,
      restart: false,
      repair: repair(
        'num.gap',
        printed,
        `${missing} missing before paragraph ${printed}; nothing was put in. Look whether a paragraph is lost or was read as part of another.`,
      ),
    };
  }
  if (printed === last && last > 0) {
    return {
      value: expected,
      restart: false,
      repair: repair(
        'num.repaired',
        printed,
        `The number ${printed} is printed twice; the second is read as ${expected}.`,
      ),
    };
  }
  if (printed === 1) return { value: 1, restart: last > 0, repair: null };
  if (printed < expected) {
    return {
      value: expected,
      restart: false,
      repair: repair(
        'num.repaired',
        printed,
        `The paragraph is printed "${printed}." where ${expected} is due; it is read as ${expected}.`,
      ),
    };
  }
  return null;
}
