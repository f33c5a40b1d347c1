/** Numbers of several words: "sixty-third", "soixante-treizième", "семьдесят третьей", الثالثة والستين. */
import { gapBefore, type TokenView, tokenOf } from './tokens.ts';

/** A number and the tokens it is made of. */
export interface NumberRead {
  readonly value: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
  readonly last: number;
}

/** A hundred, a ten and a unit, each with "and" between, are the longest number that counts sessions. */
const MAX_WORDS = 5;

/** Whether the tokens at `at` goes on with the number before it: a ten and a unit, in either order. */
function extendsNumber(view: TokenView, at: number, value: number): number | null {
  const gap = gapBefore(view, at);
  const token = tokenOf(view, at, 'number', 'ordinal', 'hundred');
  if (!token || token.digits || (gap !== 'blank' && gap !== 'dash')) return null;
  const sum = value + token.number;
  const fits = token.number < 10 ? value % 10 === 0 : value < token.number && value < 10;
  const teen = value % 20 === 0 && value >= 60 && token.number > 9 && token.number < 20;
  return fits || teen || (value >= 100 && value % 100 === 0 && token.number < 100) ? sum : null;
}

/** The number that starts at a token, null if none does. */
export function numberAt(view: TokenView, index: number): NumberRead | null {
  const token = tokenOf(view, index, 'number', 'ordinal', 'hundred');
  if (!token) return null;
  if (token.digits || view.lexicon.spacing === 'unspaced')
    return { value: token.number, ordinal: token.type === 'ordinal', digits: token.digits, last: index };
  let value = token.number;
  let last = index;
  let ordinal = token.type === 'ordinal';
  for (let words = 1; words < MAX_WORDS; words++) {
    const at = tokenOf(view, last + 1, 'and') && gapBefore(view, last + 1) === 'blank' ? last + 2 : last + 1;
    const sum = extendsNumber(view, at, value);
    if (sum === null) break;
    ordinal ||= view.tokens[at]!.type === 'ordinal';
    value = sum;
    last = at;
  }
  return { value, ordinal, digits: false, last };
}
