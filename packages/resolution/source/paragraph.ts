import type { Language } from '../model.ts';
import { readClosing } from './closing.ts';
import { jointOf } from './joint.ts';
import { readHeadingLabel, readLabel } from './label.ts';
import type { Layout } from './layout.ts';
import {
  isAnnexHead,
  opensMidSentence,
  opensParagraph,
  opensSeries,
  opensWithVerb,
  readEnactor,
} from './opening.ts';
import { endsWithAbbreviation, endsWithColon, endsWithFullStop, endsWithStop } from './punctuation.ts';
import type { BodyLine } from './separate.ts';
import { isTableRow } from './table-row.ts';
import { displayWidth, firstWordWidth, isCjk } from './width.ts';

/** Opens and closes a note's mark that stood on its own line: private characters that no text contains. */
export const CALL_OPEN = '\ue000';
export const CALL_CLOSE = '\ue001';

/** A paragraph of the source: its lines put together again. */
export interface Paragraph {
  /** White space collapsed; marks of emphasis and note calls still in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Blank lines before. */
  readonly gap: number;
  readonly page: number;
  /** The page on which it ends. */
  readonly lastPage: number;
  /** The words at which a page break or a note had cut it in two; null when it was whole. */
  readonly cut: string | null;
  /** Offset in `text` of each printed line after the first, for tables and lists. */
  readonly lines: readonly BodyLine[];
}

/** A paragraph while lines are still being added to it. */
class Growing {
  readonly parts: string[];
  readonly lines: BodyLine[];
  cut: string | null = null;

  constructor(first: BodyLine) {
    this.lines = [first];
    this.parts = [first.text];
  }

  get last(): BodyLine {
    return this.lines[this.lines.length - 1] as BodyLine;
  }

  get lastText(): string {
    return this.parts[this.parts.length - 1] as string;
  }

  call(mark: string): void {
    this.parts[this.parts.length - 1] += CALL_OPEN + mark + CALL_CLOSE;
  }

  add(line: BodyLine, known: (word: string) => boolean): void {
    if (line.mark !== null) this.call(line.mark);
    const before = this.lastText.replace(/\ue000.*\ue001$/, '');
    if (this.lines.length === 1 && isLabelAlone(before)) {
      this.parts[0] = readLabel(before) === null && !/[.．]$/.test(before) ? `${before}. ` : `${before} `;
      this.parts.push(line.text);
      this.lines.push(line);
      return;
    }
    const { keep, blank } = jointOf(before, line.text, known);
    if (keep < before.length)
      this.parts[this.parts.length - 1] = before.slice(0, keep) + this.lastText.slice(before.length);
    this.parts[this.parts.length - 1] += blank;
    this.parts.push(line.text);
    this.lines.push(line);
  }

  finish(): Paragraph {
    const first = this.lines[0] as BodyLine;
    const joined = this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join('');
    const text = joined.includes('  ') ? joined.replace(/ {2,}/g, ' ') : joined;
    return {
      text: text.trim(),
      start: first.start,
      end: this.last.end,
      indent: first.indent,
      gap: first.gap,
      page: first.page,
      lastPage: this.last.page,
      cut: this.cut,
      lines: this.lines,
    };
  }
}

/** Decides, line after line, whether a paragraph goes on. */
class Joiner {
  private readonly done: Paragraph[] = [];
  private growing: Growing | null = null;
  private asked = 0;
  private at = 0;
  /** The number of the last numbered paragraph. */
  private number = 0;

  constructor(
    private readonly source: readonly BodyLine[],
    private readonly layout: Layout,
    private readonly language: Language,
    private readonly text: string,
    private readonly bodyFrom: number,
  ) {}

  run(): Paragraph[] {
    for (; this.at < this.source.length; this.at++) this.take(this.source[this.at] as BodyLine);
    if (this.growing !== null) this.done.push(this.growing.finish());
    return this.done;
  }

  private take(line: BodyLine): void {
    const growing = this.growing;
    if (growing === null) {
      this.open(line);
      return;
    }
    const inBody = line.start >= this.bodyFrom;
    if (inBody && this.goesOn(growing, line)) {
      if (line.broken || this.isCutByBlank(growing, line))
        growing.cut ??= `${growing.lastText.slice(-24)} … ${line.text.slice(0, 24)}`;
      growing.add(line, (word) => this.knows(word));
      return;
    }
    if (line.mark !== null) growing.call(line.mark);
    this.done.push(growing.finish());
    this.open(line);
  }

  private open(line: BodyLine): void {
    this.growing = new Growing(line);
    const label = readLabel(line.text);
    if (label?.kind === 'number') this.number = label.value;
  }

  private isCutByBlank(growing: Growing, line: BodyLine): boolean {
    return !this.layout.wrapped && line.gap > 0 && !isLabelAlone(growing.lastText);
  }

  /** Whether a divided word occurs undivided elsewhere; asked a bounded number of times. */
  private knows(word: string): boolean {
    this.asked++;
    return this.asked < 400 && this.text.includes(word);
  }

  private goesOn(growing: Growing, line: BodyLine): boolean {
    const before = growing.lastText;
    const plain = !this.layout.wrapped && !line.broken && !line.first && line.mark === null;
    if (plain && before.length > 8 && endsWithStop(before)) return false;
    if (growing.lines.length === 1 && isLabelAlone(before))
      return (
        readLabel(line.text) === null &&
        readEnactor(line.text, this.language) === null &&
        line.gap <= this.layout.gap + 1
      );
    if (isTableRow(line.text) || isTableRow(before)) return false;
    if (isAnnexHead(line.text, this.language) || isAnnexHead(before, this.language)) return false;
    if (line.mark !== null && !line.broken) return this.goesOnAfterCall(growing, line);
    if (endsWithFullStop(before) && readClosing(line.text, this.language) !== null) return false;
    if (line.broken || line.first) return this.goesOnAfterBreak(growing, line);
    return this.layout.wrapped ? this.goesOnWrapped(growing, line) : this.goesOnLoose(growing, line);
  }

  /** After a note's mark on a line of its own the sentence mostly goes on, in the rest of the line it cut. */
  private goesOnAfterCall(growing: Growing, line: BodyLine): boolean {
    const before = growing.lastText;
    const label = readLabel(line.text);
    if (!endsWithStop(before))
      return label === null || label.kind !== 'number' || line.gap <= this.layout.gap;
    if (label !== null && label.kind !== 'dash') return false;
    if (line.gap > 0 && readHeadingLabel(line.text) !== null) return false;
    const atMargin = this.layout.indented && line.indent <= this.layout.margin;
    if (endsWithFullStop(before))
      return this.isLatin ? opensMidSentence(line.text) : this.resumesLine(growing, line);
    if (label === null && isNumbered(growing) && !endsWithColon(before)) return true;
    if (opensWithVerb(line.text, this.language) && !atMargin)
      return !this.isLatin && this.fillsLine(growing, line);
    return line.gap <= this.layout.gap + (atMargin ? 1 : 0);
  }

  /** True when the line is the rest of a printed line that a note's mark had cut: together they fill it. */
  private fillsLine(growing: Growing, line: BodyLine): boolean {
    const next = this.source[this.at + 1];
    if (next === undefined || next.mark !== null || next.indent > this.layout.margin) return false;
    const whole = this.printedWidth(growing) + displayWidth(line.text);
    return (
      whole > this.layout.width - 8 &&
      whole < this.layout.width + 6 &&
      displayWidth(line.text) < this.layout.width - 10
    );
  }

  /** In Chinese, after a full stop and a call: the rest of a numbered paragraph, at the margin where none opens. */
  private resumesLine(growing: Growing, line: BodyLine): boolean {
    const { indented, margin, gap } = this.layout;
    if (this.language !== 'zh' || !indented || !isNumbered(growing)) return false;
    const opening = (growing.lines[0] as BodyLine).indent;
    return line.indent <= margin + 1 && line.indent < opening && line.gap <= gap && endsWithStop(line.text);
  }

  private get isLatin(): boolean {
    return this.language === 'en' || this.language === 'fr' || this.language === 'es';
  }

  private goesOnAfterBreak(growing: Growing, line: BodyLine): boolean {
    const before = growing.lastText;
    const label = readLabel(line.text);
    if (label !== null && label.kind !== 'dash' && (endsWithStop(before) || label.kind !== 'number'))
      return false;
    if (label === null && this.isLatin && opensMidSentence(line.text) && !endsWithFullStop(before))
      return true;
    if (isHeadingLike(before) && growing.lines.length === 1 && !this.isSentence(growing)) return false;
    if (!endsWithStop(before))
      return !this.startsAfresh(line) || !endsLikeHeading(before) || this.isCutSentence(growing);
    if (endsWithFullStop(before) || endsWithColon(before))
      return (
        opensMidSentence(line.text) &&
        this.language !== 'ru' &&
        !/[\u0600-\u06ff]/.test(line.text.charAt(0)) &&
        !endsWithColon(before)
      );
    if (this.layout.wrapped && this.layout.indented)
      return line.indent <= this.hangingIndent(growing) && !opensWithVerb(line.text, this.language);
    return !this.startsAfresh(line);
  }

  /** True for a full line of a sentence that opened with its verb: a page break left its end to the next page. */
  private isCutSentence(growing: Growing): boolean {
    const opens = opensWithVerb(growing.parts[0] as string, this.language);
    return this.layout.wrapped && opens && this.printedWidth(growing) > this.layout.width * 0.85;
  }

  private startsAfresh(line: BodyLine): boolean {
    return (
      opensParagraph(line.text, this.language) ||
      (this.layout.wrapped && this.layout.indented && line.indent > this.layout.margin)
    );
  }

  /** True when what has been read so far is prose, so that it cannot end without a stop. */
  private isSentence(growing: Growing): boolean {
    const opening = growing.parts[0] as string;
    const label = readLabel(opening);
    if (label !== null) return true;
    return opensWithVerb(opening, this.language) || growing.lines.length > 2 || opening.length > 200;
  }

  private goesOnLoose(growing: Growing, line: BodyLine): boolean {
    const before = growing.lastText;
    if (endsWithStop(before) || !this.isSentence(growing)) return false;
    if (readLabel(line.text) !== null || readHeadingLabel(line.text) !== null) return false;
    if (opensMidSentence(line.text) && this.language !== 'ru')
      return /\p{Ll}|[，；、。]/u.test(line.text.charAt(0)) || isCjk(line.text.charCodeAt(0));
    if (this.language === 'zh')
      return before.length > 20 && !isHeadingLike(line.text) && !opensParagraph(line.text, this.language);
    return false;
  }

  private goesOnWrapped(growing: Growing, line: BodyLine): boolean {
    const before = growing.lastText;
    if (line.gap > this.layout.gap) return false;
    const { indented, margin, width } = this.layout;
    if (indented && line.indent > margin && line.indent > this.hangingIndent(growing)) return false;
    if (this.opensNext(line) && !this.isSentence(growing)) return false;
    const stopped = endsWithStop(before) && !endsWithAbbreviation(before);
    const printed = this.printedWidth(growing);
    const full = printed + firstWordWidth(line.text) + 1 > width - 2;
    if (stopped && this.opensLabelled(line, full)) return false;
    if (stopped && !indented) return full && !this.opensAct(line, before);
    if (stopped && this.isHeadingBetween(before, line)) return false;
    if (stopped && this.layout.faint && opensSeries(line.text, this.language)) return false;
    if (full) return true;
    if (stopped) return printed > width * 0.8;
    return printed + firstWordWidth(line.text) > width * 0.7 || opensMidSentence(line.text);
  }

  /** Where nothing but the words parts paragraphs: a capital verb opens one, a small one only after a full stop. */
  private opensAct(line: BodyLine, before: string): boolean {
    if (!opensWithVerb(line.text, this.language)) return false;
    return this.isLatin || endsWithFullStop(before);
  }

  /** True for the number that follows the last one: it opens a paragraph under a heading without a stop. */
  private opensNext(line: BodyLine): boolean {
    const label = readLabel(line.text);
    return label?.kind === 'number' && (label.value === this.number + 1 || label.value === 1);
  }

  /** A figure at the head of a line after a full one may be a sum; a paragraph's follows the one before it. */
  private opensLabelled(line: BodyLine, full: boolean): boolean {
    const label = readLabel(line.text);
    if (label === null || label.kind === 'dash') return false;
    return !(full && label.kind === 'number' && label.value > this.number + 3);
  }

  /** The width of the last printed line, with what stood before a note's mark that cut it. */
  private printedWidth(growing: Growing): number {
    let width = Math.max(0, growing.last.indent - this.layout.margin);
    for (let at = growing.lines.length - 1; at >= 0; at--) {
      const line = growing.lines[at] as BodyLine;
      width += displayWidth(line.text);
      if (line.mark === null || width > this.layout.width) break;
    }
    return width;
  }

  /**
   * Indentation beyond which a line opens a paragraph. Points of the second level hang deeper than the margin: what
   * counts is the line before, or, after a first line, that line's own indentation.
   */
  private hangingIndent(growing: Growing): number {
    const { margin } = this.layout;
    const { last } = growing;
    if (last.mark !== null) return endsWithStop(growing.lastText) ? margin : this.firstHang(growing);
    return Math.max(margin, growing.lines.length > 1 ? last.indent : last.indent - 1);
  }

  /** Within a sentence the lines below a call hang as deep as those above it, short of the first. */
  private firstHang(growing: Growing): number {
    return Math.max(this.layout.margin, (growing.lines[0] as BodyLine).indent - 1);
  }

  /** A short line without a stop, after a full stop and before a paragraph that opens apart: a heading. */
  private isHeadingBetween(before: string, line: BodyLine): boolean {
    if (!endsWithFullStop(before) || endsWithStop(line.text)) return false;
    if (displayWidth(line.text) > this.layout.width * 0.8) return false;
    const next = this.source[this.at + 1];
    return (
      next !== undefined &&
      next.mark === null &&
      !next.first &&
      (next.gap > this.layout.gap || next.indent > Math.max(line.indent, this.layout.margin))
    );
  }
}

/** True for a number that stands alone on its line, before its text. */
function isLabelAlone(text: string): boolean {
  if (text.length > 8) return false;
  const label = readLabel(text);
  if (label !== null) return label.end >= text.length;
  const heading = readHeadingLabel(text);
  return heading !== null && heading.end >= text.length;
}

/** True for an act with its number: it ends with a full stop or a semicolon, never with a comma. */
function isNumbered(growing: Growing): boolean {
  return readLabel(growing.parts[0] as string)?.kind === 'number';
}

function isHeadingLike(text: string): boolean {
  return text.length < 160 && !endsWithStop(text);
}

function endsLikeHeading(text: string): boolean {
  return text.length < 60 && !endsWithStop(text);
}

/**
 * Joins the lines of a text to paragraphs.
 *
 * ```text
 * > | 又回顾《2005 年世界首脑会议成果》，及其关于 2005 年世界首脑会议的发
 * > |
 * > | 展方面成果
 *     one paragraph: every line of this source is followed by a blank one
 * ```
 *
 * @param bodyFrom - offset from which lines may be joined; the lines of a masthead stay apart
 */
export function joinLines(
  lines: readonly BodyLine[],
  layout: Layout,
  language: Language,
  text: string,
  bodyFrom: number,
): readonly Paragraph[] {
  return new Joiner(lines, layout, language, text, bodyFrom).run();
}
