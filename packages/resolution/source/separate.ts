import type { Language } from '../model.ts';
import { readLabel } from './label.ts';
import type { Layout } from './layout.ts';
import { type MarkForm, type NoteMark, readNoteMark } from './note-mark.ts';
import { opensLikeNote, opensParagraph } from './opening.ts';
import type { PageLine } from './page.ts';
import { endsWithAbbreviation, endsWithFullStop, endsWithStop } from './punctuation.ts';

/** A footnote as its lines were found. */
export interface RawNote {
  readonly marker: string;
  readonly value: number;
  readonly form: MarkForm;
  readonly lines: PageLine[];
  readonly page: number;
}

/** What a line turned out to be: text, a note's mark alone on its line, or nothing that is kept. */
export interface BodyLine extends PageLine {
  /** The mark that stood alone on a line before this one, to be set at the end of the text so far. */
  readonly mark: string | null;
  /** True when notes or a page break stand between this line and the line of text before. */
  readonly broken: boolean;
}

/** The lines of the text and the footnotes that stood between them. */
export interface Separated {
  readonly lines: readonly BodyLine[];
  readonly notes: readonly RawNote[];
}

const RULE = /^[_‗─—–-]{5,}$/;

/** Walks the lines once, knowing which note may come next. */
class Separator {
  readonly lines: BodyLine[] = [];
  readonly notes: RawNote[] = [];
  private zone = false;
  private note: RawNote | null = null;
  private broken = false;
  private mark: string | null = null;
  /** How the first note was marked: the others are marked alike. */
  private form: MarkForm | null = null;

  constructor(
    private readonly source: readonly PageLine[],
    private readonly layout: Layout,
    private readonly language: Language,
    private readonly enactor: number,
  ) {}

  run(): Separated {
    for (let at = 0; at < this.source.length; at++) this.take(this.source[at] as PageLine, at);
    return { lines: this.lines, notes: this.notes };
  }

  private take(line: PageLine, at: number): void {
    if (line.first || line.feed) this.endPage();
    const code = line.text.charCodeAt(0);
    if ((code === 0x5f || code === 0x2d || code >= 0x2013) && RULE.test(line.text)) {
      this.openZone(at);
      return;
    }
    if (at <= this.enactor) {
      this.keep(line);
      return;
    }
    const mark = this.mayOpenNote(code) ? readNoteMark(line.text) : null;
    if (mark !== null && this.opensNote(line, mark, at)) this.open(line, mark);
    else if (mark?.form === 'alone' && this.isCall(mark)) this.mark = mark.marker;
    else if (this.note !== null && this.belongsToNote(line)) this.note.lines.push(line);
    else this.keep(line);
  }

  private mayOpenNote(code: number): boolean {
    return (
      (code >= 0x28 && code <= 0x39) ||
      code === 0x5b ||
      code >= 0x2070 ||
      (code >= 0xb2 && code <= 0xb9) ||
      code === 0x2020
    );
  }

  private endPage(): void {
    this.zone = false;
    this.note = null;
    this.broken = true;
  }

  private openZone(at: number): void {
    const following = this.source[at + 1];
    this.zone = following !== undefined && readNoteMark(following.text) !== null;
    this.broken ||= this.zone;
    this.note = null;
  }

  private open(line: PageLine, mark: NoteMark): void {
    const text = line.text.slice(mark.end);
    const lines =
      text.length === 0 ? [] : [{ ...line, text, start: Math.min(line.start + mark.end, line.end) }];
    this.note = { marker: mark.marker, value: mark.value, form: mark.form, lines, page: line.page };
    this.notes.push(this.note);
    this.form ??= mark.form;
    this.broken = true;
  }

  private keep(line: PageLine): void {
    this.zone = false;
    this.note = null;
    const { start, end, text, indent, gap, feed, page, first } = line;
    this.lines.push({
      start,
      end,
      text,
      indent,
      gap,
      feed,
      page,
      first,
      mark: this.mark,
      broken: this.broken,
    });
    this.mark = null;
    this.broken = false;
  }

  private get nextNote(): number {
    return (this.notes.at(-1)?.value ?? 0) + 1;
  }

  /** A figure alone in the middle of the text calls a note; the next one, or one that was called before. */
  private isCall(mark: NoteMark): boolean {
    return this.lines.length > 0 && mark.value >= 1 && mark.value <= this.nextNote + 60;
  }

  private opensNote(line: PageLine, mark: NoteMark, at: number): boolean {
    const plain = mark.form === 'bare' || mark.form === 'alone' || mark.form === 'paren';
    if (plain && this.form !== null && this.form !== mark.form) return false;
    const gap = mark.value - this.nextNote;
    const inRow = gap >= 0 && gap <= 6;
    switch (mark.form) {
      case 'superscript':
      case 'bracket':
        return this.zone || this.note !== null || this.standsApart(line, mark);
      case 'paren':
        return (
          (this.language === 'ar' || this.zone || mark.end >= line.text.length) &&
          inRow &&
          (this.zone || this.note !== null || this.standsApart(line, mark))
        );
      case 'alone':
        return (
          (this.zone || this.note !== null) &&
          inRow &&
          (mark.value === this.nextNote || this.noteIsComplete()) &&
          this.alonePrecedesNote(at, mark)
        );
      case 'slash':
        return inRow && (this.zone || this.note !== null || this.standsApart(line, mark));
      case 'bare':
        return inRow && this.bareOpens(line, mark);
      case 'star':
        return this.zone;
    }
  }

  private noteIsComplete(): boolean {
    const last = this.note?.lines.at(-1);
    return (
      this.note === null ||
      (last !== undefined &&
        ((endsWithStop(last.text) && !endsWithAbbreviation(last.text)) || !this.layout.wrapped))
    );
  }

  /** In 67/219 a figure on its own line opens a note inside the notes, and calls one in the text after them. */
  private alonePrecedesNote(at: number, mark: NoteMark): boolean {
    const following = this.source[at + 1];
    if (following === undefined) return false;
    if (this.zone && (this.note === null || mark.value === this.nextNote)) return true;
    return this.zone && !opensParagraph(following.text, this.language)
      ? true
      : opensLikeNote(following.text, this.language);
  }

  private bareOpens(line: PageLine, mark: NoteMark): boolean {
    if (readLabel(line.text) !== null) return false;
    if (this.zone) return this.noteIsComplete();
    const rest = line.text.slice(mark.end);
    if (/^\d/.test(rest) || !opensLikeNote(rest, this.language)) return false;
    return this.note !== null || this.standsApart(line, mark);
  }

  /** Outside the foot of a page a note stands on a line that no sentence runs into. */
  private standsApart(line: PageLine, mark: NoteMark): boolean {
    if (mark.end >= line.text.length) return false;
    if (!this.layout.wrapped || line.gap > this.layout.gap || line.first) return true;
    const before = this.lines.at(-1);
    return before === undefined || endsWithFullStop(before.text);
  }

  private belongsToNote(line: PageLine): boolean {
    const last = this.note?.lines.at(-1);
    if (last === undefined || (this.zone && endsWithAbbreviation(last.text))) return true;
    if (!this.layout.wrapped) return false;
    if (!this.zone) return line.gap <= this.layout.gap && !endsWithFullStop(last.text);
    if (!endsWithFullStop(last.text))
      return !(line.gap > this.layout.gap && opensParagraph(line.text, this.language));
    return (
      line.gap <= this.layout.gap && !opensParagraph(line.text, this.language) && !this.resumesText(line)
    );
  }

  /** After a complete note, a line that carries on the sentence above the notes. */
  private resumesText(line: PageLine): boolean {
    return line.indent !== (this.note?.lines[0]?.indent ?? line.indent) && line.indent === this.layout.margin;
  }
}

/**
 * Separates footnotes from the text, wherever the page break left them.
 *
 * ```text
 * > | 回顾《公民权利和政治权利国际公约》、
 * > | 6                                    a call: mark "6"
 * > | 《经济、社会及文化权利国际公约》，
 * > | _______________                      opens the foot of the page
 * > | 5                                    a note
 * > |  第 217A(III)号决议。
 * ```
 */
export function separateNotes(
  lines: readonly PageLine[],
  layout: Layout,
  language: Language,
  enactor: number,
): Separated {
  return new Separator(lines, layout, language, enactor).run();
}
