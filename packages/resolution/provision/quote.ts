import type { Clause } from './clause.ts';

const MAX = 280;

/**
 * One unbroken stretch of the text, enough to know the act: the clause with its verb, cut at a sign when it is long.
 *
 * @param text - the block's text as it was read
 */
export function quoteOf(clause: Clause, text: string): string {
  const whole = text.slice(clause.start, clause.end).trim();
  if (whole.length <= MAX) return whole;
  const stretch = whole.slice(0, MAX);
  const cut = Math.max(
    stretch.lastIndexOf(','),
    stretch.lastIndexOf('，'),
    stretch.lastIndexOf('；'),
    stretch.lastIndexOf('、'),
    stretch.lastIndexOf(' '),
  );
  return (cut > MAX / 2 ? stretch.slice(0, cut) : stretch).trim();
}
