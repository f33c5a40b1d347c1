import type { Check, Doubt } from './model.ts';

/** Where a paragraph stands: its parent, and its number among the children there. */
interface Place {
  readonly eId: string;
  readonly parent: string;
  readonly number: number;
  readonly printed: string;
}

/**
 * Paragraphs or points whose numbers leave one out or turn back.
 *
 * @authority The printed form of the Assembly's resolutions: operative paragraphs 1, 2, 3, points (a), (b), (c), further
 * (i), (ii), (iii); copies lose digits (A/RES/67/219 para. 18 printed as "8.")
 */
export const numberingGap: Check = {
  code: 'num.gap',
  severity: 'warning',
  title: 'Numbers of paragraphs or points that leave one out',
  why: 'Paragraphs are numbered consecutively: a gap means that a paragraph was lost in copying, or that a reference will miss.',
  find({ resolution: { blocks } }) {
    const last = new Map<string, number>();
    const doubts: Doubt[] = [];
    for (const block of blocks) {
      const place = placeOf(block.eId, block.num);
      if (!place || (block.kind !== 'operative' && block.kind !== 'point')) continue;
      const expected = (last.get(place.parent) ?? 0) + 1;
      if (place.number > expected) doubts.push(gap(place, expected, block.text));
      last.set(place.parent, Math.max(place.number, expected - 1));
    }
    return doubts;
  },
};

function placeOf(eId: string, printed: string | null): Place | null {
  const match = /^(.*?)(?:op_|point_)([a-z]{1,5}|\d{1,3})$/.exec(eId);
  if (!match || printed === null) return null;
  const [, parent = '', number = ''] = match;
  const roman = parent.includes('point_');
  const value = /^\d/.test(number) ? Number(number) : roman ? romanValue(number) : letterValue(number);
  return { eId, parent, number: value, printed };
}

function gap({ eId, number, printed }: Place, expected: number, text: string): Doubt {
  const missing = number - expected;
  const message =
    `${printed} follows where number ${expected} of its level was due: ${missing === 1 ? 'one is' : `${missing} are`} missing. ` +
    'Compare the original; if the text was renumbered, references to these paragraphs need the same change.';
  return { eId, quote: `${printed} ${text.slice(0, 60)}`, message };
}

/** a = 1 … z = 26, aa = 27. */
function letterValue(letters: string): number {
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
