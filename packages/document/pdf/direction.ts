/** The reading order of a line's pieces: from the left, or from the right with numbers and Latin words in their own order. */
import type { Piece } from './model.ts';

/** Pieces that are read one after another from the left. */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
}

/** Gaps up to this wide part no words. */
type IsTight = (gap: number) => boolean;

const rightOf = ({ x, width }: Piece): number => x + width;
const hasLatin = ({ text }: Piece): boolean => /\p{Script=Latin}/u.test(text);
const isLeftToRight = ({ text, rtl }: Piece): boolean => !rtl && /[\p{L}\p{N}]/u.test(text);

/**
 * The signs of Arabic in the shapes that print gives them are put back to its letters, vowel signs join their letters, and
 * the strokes that stretch words to the width of the line are taken out; nothing else is changed.
 */
export const lettersOf = (text: string): string =>
  text
    .replace(/[\ufb50-\ufdc7\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
    .replace(/\s+(?=\p{M})/gu, '')
    .replace(/(?<=\p{Script=Arabic}\p{M}*)\u0640+(?=\p{M}*\p{Script=Arabic})/gu, '');

/**
 * Parts pieces around the signs that stand within them. Files set "74/269" in a line from the right as "74 269" with
 * the stroke laid into the gap.
 */
export function apart(pieces: readonly Piece[]): Piece[] {
  const parted: Piece[] = [];
  for (const piece of pieces) parted.push(...partedBy(piece, pieces));
  return parted;
}

function partedBy(piece: Piece, pieces: readonly Piece[]): Piece[] {
  if (!/\S\s+\S/.test(piece.text)) return [piece];
  const within = pieces.find(
    (other) => other !== piece && other.text.trim() !== '' && isWithin(other, piece),
  );
  if (!within) return [piece];
  const [left, right] = partedAt(piece, within);
  return left && right ? [...partedBy(left, pieces), ...partedBy(right, pieces)] : [piece];
}

const isWithin = (inner: Piece, outer: Piece): boolean =>
  inner.width < outer.width && inner.x > outer.x + 0.5 && rightOf(inner) < rightOf(outer) - 0.5;

/** Cuts at the blank nearest to the sign, its place reckoned from the number of letters before it. */
function partedAt(piece: Piece, within: Piece): readonly Piece[] {
  const share = (within.x + within.width / 2 - piece.x) / piece.width;
  const place = (piece.rtl ? 1 - share : share) * piece.text.length;
  const blanks = [...piece.text.matchAll(/(?<=\S)\s+(?=\S)/g)];
  const distance = (blank: RegExpMatchArray): number =>
    Math.abs((blank.index ?? 0) + blank[0].length / 2 - place);
  const blank = blanks.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  const before = piece.text.slice(0, blank.index);
  const after = piece.text.slice((blank.index ?? 0) + blank[0].length);
  const [leftText, rightText] = piece.rtl ? [after, before] : [before, after];
  const [left, right] = [within.x - piece.x, rightOf(piece) - rightOf(within)];
  const rightWidth = Math.min(right, widestOf(rightText, piece.size));
  return [
    { ...piece, text: leftText, width: Math.min(left, widestOf(leftText, piece.size)) },
    { ...piece, text: rightText, x: rightOf(piece) - rightWidth, width: rightWidth },
  ];
}

/** How far words may reach: a sign set apart from a word leaves the gap between them open. */
function widestOf(text: string, size: number): number {
  const share = (sign: string): number => (/\p{L}/u.test(sign) ? 1 : /\d/.test(sign) ? 0.56 : 0.34);
  return [...text].reduce((sum, sign) => sum + share(sign) * size, 0);
}

const runOf = (pieces: readonly Piece[]): Run => ({
  pieces,
  left: Math.min(...pieces.map((piece) => piece.x)),
  right: Math.max(...pieces.map(rightOf)),
});

/** A sign without direction in a line from the right was drawn from the left. */
const turned = (piece: Piece): Piece =>
  piece.rtl || isLeftToRight(piece) ? piece : { ...piece, text: [...piece.text].reverse().join('') };

/**
 * The runs of a line in reading order.
 * @param pieces the pieces of one line, blanks left out.
 */
export function inReadingOrder(pieces: readonly Piece[], rtl: boolean, isTight: IsTight): Run[] {
  const sorted = apart(pieces).sort((one, other) => one.x - other.x);
  if (!rtl) return sorted.map((piece) => runOf([piece]));
  const runs: Piece[][] = [];
  for (let index = 0; index < sorted.length; index += 1) {
    const piece = sorted[index] as Piece;
    const run = runs.at(-1);
    if (run && joins(sorted, index, isTight)) run.push(piece);
    else runs.push([piece]);
  }
  return runs.reverse().map((run) => runOf(run.length > 1 ? run : run.map(turned)));
}

/**
 * Whether a piece is read on after the one to its left: within a number or a Latin word, or between Latin words.
 * @authority Unicode Standard Annex 9, rules W4–W7 and N1
 */
function joins(sorted: readonly Piece[], index: number, isTight: IsTight): boolean {
  const piece = sorted[index] as Piece;
  const before = sorted[index - 1];
  if (!before || piece.rtl || before.rtl) return false;
  if (isLeftToRight(piece) && isLeftToRight(before)) return isJoined(before, piece, isTight);
  if (isLeftToRight(before)) {
    const after = sorted[index + 1];
    return after !== undefined && isLeftToRight(after) && isBridge(before, piece, after, isTight);
  }
  const first = sorted[index - 2];
  return (
    first !== undefined &&
    isLeftToRight(piece) &&
    isLeftToRight(first) &&
    isBridge(first, before, piece, isTight)
  );
}

function isJoined(before: Piece, piece: Piece, isTight: IsTight): boolean {
  // The raised mark of a note after a number stands to its left.
  if (Math.abs(before.y - piece.y) > 0.12 * Math.max(before.size, piece.size)) return hasLatin(before);
  return isTight(piece.x - rightOf(before)) || hasLatin(before);
}

function isBridge(before: Piece, sign: Piece, after: Piece, isTight: IsTight): boolean {
  if (hasLatin(before) && hasLatin(after)) return true;
  if (!/^[/.,:]$/.test(sign.text.trim())) return false;
  return isTight(sign.x - rightOf(before)) && isTight(after.x - rightOf(sign));
}
