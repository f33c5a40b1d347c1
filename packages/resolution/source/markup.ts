/** A text without its marks of emphasis, and what they had marked. */
export interface Unmarked {
  readonly text: string;
  /** The first emphasised run: offsets in `text`. Null when nothing was emphasised. */
  readonly run: readonly [start: number, end: number] | null;
}

const MARKS = /\*+/g;

function isMark(text: string, at: number, length: number): boolean {
  if (length > 3) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  return !((before === '' || before === ' ') && (after === '' || after === ' '));
}

/**
 * Takes Markdown's asterisks out of a text.
 *
 * ```text
 * > | *Also requests* the Secretary-General
 *      ^^^^^^^^^^^^^ run
 * ```
 */
export function unmark(text: string): Unmarked {
  if (!text.includes('*')) return { text, run: null };
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  let opened = -1;
  let run: readonly [number, number] | null = null;
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(text); found !== null; found = MARKS.exec(text)) {
    if (!isMark(text, found.index, found[0].length)) continue;
    const part = text.slice(from, found.index);
    parts.push(part);
    length += part.length;
    from = found.index + found[0].length;
    if (opened < 0) opened = length;
    else {
      run ??= opened < length ? [opened, length] : null;
      opened = -1;
    }
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), run };
}
