import { superscriptDigit, superscriptNumber } from '../source/note-mark.ts';
import { isCjk } from '../source/width.ts';

/** A place in a text at which a footnote is called. */
export interface Call {
  readonly marker: string;
  /** Offset in the text without the calls. */
  readonly offset: number;
}

/** A text without the marks that call its footnotes. */
export interface Called {
  readonly text: string;
  readonly calls: readonly Call[];
}

/** A stretch of a text that is a call. */
export interface CallSpan {
  readonly marker: string;
  readonly start: number;
  readonly end: number;
}

const CALLS = /\ue000(\d+|\*+)\ue001|⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾?|\[\^?(\d{1,3})\]|[(（](\d{1,3})[)）]/g;
/** As above, and `1/` after a word. */
const CALLS_WITH_SLASH =
  /\ue000(\d+|\*+)\ue001|⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾?|\[\^?(\d{1,3})\]|[(（](\d{1,3})[)）]|(?<=[\p{L},;.:)”"»’])\s?(\d{1,3})\/(?![\p{L}\d])/gu;
const MARKED = /[¹²³⁰⁴-⁹⁽[\ue000]/;
const MARKED_OR_PAREN = /[¹²³⁰⁴-⁹⁽[(（\ue000]/;
const UNIT = /(?:^|[\s\d])[kcdm]?m$/;

/** What a bracketed call may follow: a word, a mark, a year; not the number of a decision. */
const CALLABLE = /(?:[^\d\sA-Za-z]|(?:^|[^\dA-Za-z])\d{4}|-\d{1,2}|[\u0600-\u06ff] \d{1,2})$/;
/** `المادة 3(2)`: the second paragraph of an article. */
const SUBDIVIDED = /(?:المادة|الفقرة|القاعدة|البند|المرفق|القرار|المقرر) \d{1,2}$/;

/** Which printed forms count as calls in one document. */
export interface CallForms {
  /** Numbers of the notes that the document has. */
  readonly notes: ReadonlySet<string>;
  /** True where notes are called by numbers in round brackets, as in Arabic. */
  readonly paren: boolean;
  /** True where notes are called as `1/`. */
  readonly slash: boolean;
}

function isSquare(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return UNIT.test(before);
}

function asCall(found: RegExpExecArray, text: string, forms: CallForms): string | null {
  const [whole, own, raised, bracket, paren, slash] = found;
  if (slash !== undefined) return forms.slash && forms.notes.has(slash) ? slash : null;
  if (own !== undefined) return own;
  if (raised !== undefined) {
    const marker = String(superscriptNumber(raised));
    const square = raised.length === 1 && whole.length === 1 && isSquare(text, found.index);
    return square && !forms.notes.has(marker) ? null : marker;
  }
  if (bracket !== undefined)
    return forms.notes.has(String(Number(bracket))) || whole.startsWith('[^')
      ? String(Number(bracket))
      : null;
  if (paren === undefined || !forms.paren || !forms.notes.has(String(Number(paren)))) return null;
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  return CALLABLE.test(before) && !SUBDIVIDED.test(before) ? String(Number(paren)) : null;
}

/** Finds the calls that are marked as such: raised, bracketed, or on a line of their own. */
export function findCalls(text: string, forms: CallForms): readonly CallSpan[] {
  const spans: CallSpan[] = [];
  const pattern = forms.slash ? CALLS_WITH_SLASH : CALLS;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const marker = asCall(found, text, forms);
    if (marker !== null) spans.push({ marker, start: found.index, end: found.index + found[0].length });
  }
  return spans;
}

function closesUp(before: string, after: string): boolean {
  if (after === '' || before === '') return true;
  return (
    isCjk(before.charCodeAt(before.length - 1)) ||
    isCjk(after.charCodeAt(0)) ||
    /^[,.;:)\]”’»،؛?!]/.test(after)
  );
}

/** Takes calls out of a text; the blanks round them close up to one, or to none where none belongs. */
export function removeCalls(text: string, spans: readonly CallSpan[]): Called {
  if (spans.length === 0) return { text, calls: [] };
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  let last = '';
  const calls: Call[] = [];
  for (const { marker, start, end } of spans) {
    const part = text.slice(from, start).trimEnd();
    const blank = start > from && text.charCodeAt(start - 1) === 0x20;
    if (part !== '') last = part.charAt(part.length - 1);
    parts.push(part);
    length += part.length;
    let next = end;
    while (text.charCodeAt(next) === 0x20) next++;
    calls.push({ marker, offset: length });
    const following = text.charAt(next);
    if ((blank || next > end) && !closesUp(last, following) && superscriptDigit(text.charCodeAt(next)) < 0) {
      parts.push(' ');
      length++;
    }
    from = next;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), calls };
}

/** True when a text holds a character that may open a call; texts without one need no search. */
export function mayHoldCall(text: string, forms: CallForms): boolean {
  if (forms.slash && text.includes('/')) return true;
  return forms.paren ? MARKED_OR_PAREN.test(text) : MARKED.test(text);
}
