import { lexicons } from '../language/lexicons.ts';
import type { Language } from '../model.ts';
import { closeUpDigits, findDate } from './date.ts';
import { unmark } from './markup.ts';

/** The number in "83rd plenary meeting", 第 61 次全体会议, "الجلسة العامة 58"; null for other text. */
export function meetingNumber(text: string, language: Language): number | null {
  const lower = text.toLowerCase();
  for (const word of lexicons[language].masthead.meeting) {
    const at = lower.indexOf(word);
    if (at < 0) continue;
    const figures =
      language === 'ar'
        ? /\d{1,5}/.exec(text.slice(at, at + word.length + 12))
        : /(\d{1,5})\D{0,16}$/.exec(text.slice(Math.max(0, at - 28), at));
    const value = Number(figures?.[1] ?? figures?.[0] ?? 0);
    if (value > 0) return value;
  }
  return null;
}

/** Closing lines end with a word or a year, seldom with a full stop; in Russian the meeting stands before a comma. */
const NO_CLOSING = /[;:；：，،؛]\**$|^(?!\d{1,5}-е ).*,\**$/;

/** The lines that close a resolution: the number of the meeting and its date. */
export interface Closing {
  readonly meeting: number | null;
  readonly date: string | null;
}

/**
 * Reads a closing line; null for any other text.
 *
 * ```text
 * > | 56th (resumed) plenary meeting
 * > | 第25次全体会议
 * > | 30 December 2022
 * ```
 */
export function readClosing(text: string, language: Language): Closing | null {
  if (text.length > 90 || NO_CLOSING.test(text) || !/\d/.test(text)) return null;
  const plain = closeUpDigits(unmark(text).text).trim();
  const date = findDate(plain, language);
  const withoutDate = (date === null ? plain : plain.slice(0, date.start) + plain.slice(date.end)).replace(
    /^[\s,，.]+|[\s,，.года]+$/g,
    '',
  );
  if (date !== null && withoutDate === '') return { meeting: null, date: date.iso };
  if (/[;:；：。]$/.test(plain)) return null;
  const words = lexicons[language].masthead.meeting;
  const lower = withoutDate.toLowerCase();
  const meets = words.some((word) => lower.includes(word));
  if (!meets || withoutDate.length > 50) return null;
  const meeting = meetingNumber(withoutDate, language);
  return meeting === null ? null : { meeting, date: date?.iso ?? null };
}
