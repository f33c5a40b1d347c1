import type { Language } from '../model.ts';

/** No title or quotation inside a paragraph is longer; the look back is bounded, so that a sweep stays linear. */
const LONGEST = 400;

interface Signs {
  readonly open: readonly string[];
  readonly close: readonly string[];
}

const western: Signs = { open: ['“', '«', '《'], close: ['”', '»', '》'] };
const arabic: Signs = { open: ['”', '«'], close: ['“', '»'] };

/** Whether an offset lies in a quotation or a title: “… call for action …”. Arabic prints its marks the other way round: ”…“. */
export function inQuotation(text: string, at: number, language: Language): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const last = (signs: readonly string[]): number =>
    Math.max(...signs.map((sign) => before.lastIndexOf(sign)));
  const { open, close } = language === 'ar' ? arabic : western;
  return last(open) > last(close);
}
