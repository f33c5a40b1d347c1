import { isCjk } from './width.ts';

/** Puts two lines together: Chinese without a blank, words that were divided without their hyphen. */
export function jointOf(
  before: string,
  after: string,
  known: (word: string) => boolean,
): { keep: number; blank: string } {
  const last = before.charCodeAt(before.length - 1);
  if (isCjk(last) || isCjk(after.charCodeAt(0))) return { keep: before.length, blank: '' };
  if (last !== 0x2d || before.length < 2) return { keep: before.length, blank: ' ' };
  const head = /[\p{L}]+-$/u.exec(before.slice(-40));
  const tail = /^[\p{Ll}]+/u.exec(after.slice(0, 40));
  if (head === null || tail === null) return { keep: before.length, blank: '' };
  const whole = head[0].slice(0, -1) + tail[0];
  return known(whole) ? { keep: before.length - 1, blank: '' } : { keep: before.length, blank: '' };
}
