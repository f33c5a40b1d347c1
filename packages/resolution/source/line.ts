/** A printed line that is not blank, with its place in the source. */
export interface Line {
  /** UTF-16 offsets in the source of the first and after the last character that is not blank. */
  readonly start: number;
  readonly end: number;
  /** The content without invisible characters; blanks of every kind are plain blanks. */
  readonly text: string;
  /** Columns of blank before the content; a tab counts four, a full-width blank two. */
  readonly indent: number;
  /** Blank lines before this one. */
  readonly gap: number;
  /** True when a form feed stands before the content. */
  readonly feed: boolean;
}

const OTHER_BREAKS = /[\r\v\f\u0085\u2028\u2029]/;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Soft hyphens, zero-width and direction marks, byte order marks, control characters. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
function range(from: number, to: number): string {
  return `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
}

/** Control characters other than line feed and carriage return. */
const CONTROLS = range(0, 9) + range(0x0b, 0x0c) + range(0x0e, 0x1f) + range(0x7f, 0x9f);
/** One pass tells whether a text needs cleaning at all. */
const UNUSUAL = new RegExp(
  `[${CONTROLS}\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]`,
);
const BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

function isSpace(code: number): boolean {
  if (code > 0x20)
    return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);
  return true;
}

/** True for the text of a line that is blank, or invisible, from end to end. */
function contentStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function contentEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function columns(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) width += 4;
    else if (code === 0x3000) width += 2;
    else if (code === 0x20 || code === 0xa0) width++;
  }
  return width;
}

function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/** Drops invisible characters and turns every kind of blank into a plain one. */
export function plainBlanks(text: string): string {
  return isUnusual(text) ? text.replace(BLANKS, ' ').replace(INVISIBLE, '') : text;
}

/** Collects lines as they are met; blank ones are only counted. */
class LineCollector {
  readonly lines: Line[] = [];
  private gap = 0;
  private feed = false;

  constructor(
    private readonly source: string,
    private readonly unusual: boolean,
  ) {}

  add(from: number, to: number): void {
    const start = contentStart(this.source, from, to);
    if (start === to) {
      this.gap++;
      return;
    }
    const end = contentEnd(this.source, start, to);
    const raw = this.source.slice(start, end);
    const text = this.unusual ? plainBlanks(raw) : raw;
    if (text.length === 0) return;
    this.lines.push({
      start,
      end,
      text,
      indent: columns(this.source, from, start),
      gap: this.gap,
      feed: this.feed,
    });
    this.gap = 0;
    this.feed = false;
  }

  formFeed(): void {
    this.feed = true;
  }
}

function splitAtAnyBreak(source: string, into: LineCollector): void {
  BREAK.lastIndex = 0;
  let from = 0;
  for (let found = BREAK.exec(source); found !== null; found = BREAK.exec(source)) {
    into.add(from, found.index);
    if (found[0] === '\f') into.formFeed();
    from = found.index + found[0].length;
  }
  into.add(from, source.length);
}

function splitAtNewlines(source: string, into: LineCollector): void {
  let from = 0;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', from)) {
    into.add(from, at);
    from = at + 1;
  }
  into.add(from, source.length);
}

/**
 * Splits a source into its printed lines, whatever ends them (LF, CRLF, CR, form feed, U+2028).
 *
 * ```text
 * > | ␣␣1.␣␣Decides to␍␊␌2.␣Requests
 *     indent 2, "1.  Decides to" · feed, "2. Requests"
 * ```
 */
export function splitLines(source: string): readonly Line[] {
  const into = new LineCollector(source, isUnusual(source));
  if (OTHER_BREAKS.test(source)) splitAtAnyBreak(source, into);
  else splitAtNewlines(source, into);
  return into.lines;
}
