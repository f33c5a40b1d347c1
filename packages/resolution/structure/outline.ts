import { lexicons } from '../language/lexicons.ts';
import { matchDamagedVerb, matchVerb } from '../language/verb.ts';
import type { Force, Language } from '../model.ts';
import { readClosing } from '../source/closing.ts';
import { type HeadingLabel, type Label, readLabel } from '../source/label.ts';
import type { Layout } from '../source/layout.ts';
import { unmark } from '../source/markup.ts';
import { isAnnexHead, readEnactor } from '../source/opening.ts';
import type { Paragraph } from '../source/paragraph.ts';
import { endsWithColon, endsWithFullStop, lastStop } from '../source/punctuation.ts';
import { type Draft, draft } from './draft.ts';
import { type Heading, mayBeHeading, readHeading } from './heading.ts';
import { readNumber } from './numbering.ts';
import { PointRow, toRoman } from './point.ts';
import { readTable, tableText } from './table.ts';

/** The blocks of a text in printed order, and the lines that close it. */
export interface Outline {
  readonly drafts: readonly Draft[];
  readonly meeting: number | null;
  readonly closedOn: string | null;
  readonly organ: string | null;
  /** True when paragraphs are counted anew in parts or sections, so that their eIds need the section. */
  readonly sectioned: boolean;
}

type Region = 'front' | 'preamble' | 'operative' | 'annex';

const SEPARATOR = /^[\s*_~·•–—-]{3,}$/;
const TABLE_NOTE = /^(?:[a-z]|[ᵃᵇᶜᵈᵉ])\s+\S/;

const ENACTING: ReadonlySet<Force> = new Set([
  'decision',
  'request',
  'invitation',
  'call',
  'recommendation',
  'encouragement',
]);

/** eIds are in Latin letters: 二 is II. */
function toArabicOrRoman(label: HeadingLabel): string {
  return label.kind === 'cjk' ? toRoman(label.value).toUpperCase() : label.num;
}

/** Walks the paragraphs once and says of each what it is. */
class Outliner {
  readonly drafts: Draft[] = [];
  meeting: number | null = null;
  closedOn: string | null = null;
  organ: string | null = null;
  private region: Region = 'front';
  private readonly row = new PointRow();
  private chapeau: Draft | null = null;
  private number = 0;
  private section: string | null = null;
  private counts = 0;
  private annex = 0;
  private organs = 0;
  /** The letter that stood alone before an organ's formula: parts A and B of one resolution. */
  private part: string | null = null;
  private adopting = false;
  private counted = false;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly language: Language,
    private readonly layout: Layout,
    part: string | null,
  ) {
    if (part !== null) this.part = `part_${part}`;
  }

  run(): Outline {
    for (let at = 0; at < this.paragraphs.length; at++) at += this.take(at) - 1;
    return {
      drafts: this.drafts,
      meeting: this.meeting,
      closedOn: this.closedOn,
      organ: this.organ,
      sectioned: this.counts > 0,
    };
  }

  /** @returns how many paragraphs were used */
  private take(at: number): number {
    const paragraph = this.paragraphs[at] as Paragraph;
    const { text } = paragraph;
    const table =
      text.includes('|') || paragraph.lines[0]?.text.includes('  ')
        ? readTable(this.paragraphs, at, !this.layout.wrapped)
        : null;
    if (table !== null) {
      this.takeTable(at, table.rows, table.length);
      return table.length;
    }
    if (text.length <= 400 && this.takeSpecial(paragraph)) return 1;
    const label = readLabel(text);
    if (label !== null && this.takeLabelled(paragraph, label, at)) return 1;
    return this.takePlain(paragraph, at);
  }

  private add(made: Draft): Draft {
    made.section = this.section;
    this.drafts.push(made);
    return made;
  }

  private takeTable(at: number, rows: Draft['rows'], length: number): void {
    const last = this.paragraphs[at + length - 1] as Paragraph;
    const first = this.paragraphs[at] as Paragraph;
    const whole: Paragraph = { ...first, end: last.end, lastPage: last.lastPage };
    const made = this.add(draft('other', whole, tableText(rows ?? [])));
    made.subtype = 'table';
    made.rows = rows;
    made.path = this.annexPath('table');
  }

  /** Enacting words, separators, closing lines and the heads of annexes. */
  private takeSpecial(paragraph: Paragraph): boolean {
    const { text } = paragraph;
    if (text.length < 40 && SEPARATOR.test(text)) {
      const made = this.add(draft('other', paragraph, text));
      made.subtype = 'separator';
      return true;
    }
    if (this.region !== 'annex' && this.takeEnactor(paragraph)) return true;
    if (this.region !== 'front' && isAnnexHead(text, this.language)) {
      this.openAnnex(paragraph);
      return true;
    }
    if (this.region === 'annex' && this.drafts.at(-1)?.subtype !== undefined && TABLE_NOTE.test(text)) {
      this.add(draft('other', paragraph, text)).subtype = 'tableNote';
      return true;
    }
    return this.region !== 'front' && this.takeClosing(text);
  }

  private takeEnactor(paragraph: Paragraph): boolean {
    const enactor = readEnactor(paragraph.text, this.language);
    if (enactor === null || !enactor.alone) return false;
    this.organ ??= enactor.organ;
    this.region = 'preamble';
    this.number = 0;
    this.chapeau = null;
    if (this.organs++ > 0) this.startCount(this.part ?? `part_${this.organs}`);
    else if (this.part !== null) this.section = this.part;
    this.part = null;
    this.add(draft('enactor', paragraph, paragraph.text)).path = ['enactor'];
    return true;
  }

  private takeClosing(text: string): boolean {
    const closing =
      this.chapeau !== null && endsWithColon(this.drafts.at(-1)?.raw ?? '')
        ? null
        : readClosing(text, this.language);
    if (closing === null) return false;
    this.meeting = closing.meeting ?? this.meeting;
    this.closedOn = closing.date ?? this.closedOn;
    return true;
  }

  private openAnnex(paragraph: Paragraph): void {
    this.region = 'annex';
    this.annex++;
    this.number = 0;
    this.chapeau = null;
    this.row.clear();
    this.add(draft('annexHeading', paragraph, paragraph.text)).path = [`annex_${this.annex}`];
  }

  private annexPath(step: string): readonly string[] {
    return this.annex > 0 ? [`annex_${this.annex}`, `#${step}`] : [`#${step}`];
  }

  private startCount(name: string): void {
    this.counts++;
    this.section = name;
  }

  private takeLabelled(paragraph: Paragraph, label: Label, at: number): boolean {
    if (label.kind === 'number' || this.isClosedNumber(paragraph, label))
      return this.takeNumber(paragraph, label);
    if (label.end >= paragraph.text.length) return false;
    if (this.chapeau === null) return false;
    return this.takePoint(paragraph, label, at);
  }

  /** `1) Calls upon …`: a number with a bracket opens an act where it opens with an operative verb. */
  private isClosedNumber(paragraph: Paragraph, label: Label): boolean {
    if (label.kind !== 'digit' || label.num.startsWith('(') || this.region === 'annex') return false;
    if (label.value !== this.number + 1) return false;
    const verb = matchVerb(unmark(paragraph.text.slice(label.end)).text, 0, this.language);
    return verb !== null && !verb.joined && verb.role !== 'preambular';
  }

  private takeNumber(paragraph: Paragraph, label: Label): boolean {
    if (this.region === 'front' && label.value !== 1) return false;
    const heading = this.drafts.at(-1)?.kind;
    const mayRestart =
      heading === 'heading' ||
      heading === 'annexHeading' ||
      this.number === 0 ||
      heading === 'preambular' ||
      heading === 'enactor';
    const read = readNumber(label.value, this.number, mayRestart);
    if (read === null) return false;
    if (read.restart && this.region !== 'annex') this.startCount(this.section ?? `sec_${this.counts + 2}`);
    this.number = read.value;
    this.row.clear();
    const inAnnex = this.region === 'annex';
    const made = draft(
      inAnnex ? 'annexParagraph' : 'operative',
      paragraph,
      paragraph.text.slice(label.end),
      String(read.value),
    );
    if (!inAnnex) this.region = 'operative';
    made.path = inAnnex ? [`annex_${this.annex}`, `para_${read.value}`] : [`op_${read.value}`];
    if (read.repair !== null) made.repairs.push(read.repair);
    this.counted = true;
    this.chapeau = this.add(made);
    return true;
  }

  private takePoint(paragraph: Paragraph, label: Label, at: number): boolean {
    if (label.kind === 'dash' && !this.row.expects(label)) return false;
    const following = this.paragraphs[at + 1];
    const next = following === undefined ? null : readLabel(following.text);
    const place = this.row.place(label, next !== null && next.roman === 2);
    const chapeau = this.chapeau as Draft;
    const kind =
      chapeau.kind === 'annexParagraph' || chapeau.kind === 'annexHeading' ? 'annexParagraph' : 'point';
    const made = draft(kind, paragraph, paragraph.text.slice(label.end), label.num === '' ? null : label.num);
    made.depth = place.depth;
    made.parent = chapeau;
    made.path = [...chapeau.path, ...place.above, place.step];
    if (place.repair !== null) made.repairs.push(place.repair);
    this.add(made);
    return true;
  }

  private takePlain(paragraph: Paragraph, at: number): number {
    const plain = unmark(paragraph.text).text;
    if (this.region === 'annex') return this.takeAnnexText(paragraph, at);
    const verb =
      matchVerb(plain, 0, this.language) ??
      (this.region === 'preamble' ? matchDamagedVerb(plain, this.language) : null);
    const opens = verb !== null && this.isCapital(plain);
    if (
      this.region === 'preamble' &&
      opens &&
      verb.role !== 'operative' &&
      !this.enactsHere(paragraph, verb, at)
    )
      this.addPreambular(paragraph);
    else if (this.region === 'preamble' && opens) this.addUnnumbered(paragraph);
    else if (this.region === 'front' && this.decides(plain)) this.addUnnumbered(paragraph);
    else if (this.region === 'front' && opens && verb.role !== 'operative' && lastStop(plain) !== '.')
      this.addPreambular(paragraph);
    else return this.takeOther(paragraph, at, opens ? verb.role : null);
    return 1;
  }

  /** A decision has no enacting words: it tells that the organ, at a meeting, decided. */
  private decides(text: string): boolean {
    const lower = text.toLowerCase();
    const { organs, masthead } = lexicons[this.language];
    const organ = organs.find(({ names }) => names.some((name) => lower.includes(name)));
    if (organ === undefined || !masthead.decided.some((word) => lower.includes(word))) return false;
    this.organ ??= organ.organ;
    return true;
  }

  private isCapital(text: string): boolean {
    if (this.language === 'ru' || this.language === 'zh' || this.language === 'ar') return true;
    const first = text.charAt(0);
    return first === first.toUpperCase();
  }

  /** In Chinese one form opens both kinds; a directive one that closes a sentence is an act. */
  private enactsHere(paragraph: Paragraph, verb: { role: string; force: Force }, at: number): boolean {
    if (verb.role !== 'both') return false;
    const stop = lastStop(paragraph.text);
    if (stop !== '。' && stop !== '：' && stop !== ':' && stop !== '.') return false;
    return ENACTING.has(verb.force) || (stop === '。' && this.closesHere(at));
  }

  /** True when the text ends after this paragraph, with or without closing lines. */
  private closesHere(at: number): boolean {
    const next = this.paragraphs[at + 1];
    return next === undefined || readClosing(next.text, this.language) !== null;
  }

  private addPreambular(paragraph: Paragraph): void {
    this.region = 'preamble';
    this.row.clear();
    const made = this.add(draft('preambular', paragraph, paragraph.text));
    made.path = ['#pp'];
    this.chapeau = made;
  }

  /** "Adopts the following declaration:" */
  private addUnnumbered(paragraph: Paragraph): void {
    this.region = 'operative';
    this.row.clear();
    this.adopting = endsWithColon(paragraph.text);
    const made = this.add(draft('operative', paragraph, paragraph.text));
    made.path = ['op_0'];
    this.chapeau = made;
  }

  private takeOther(
    paragraph: Paragraph,
    at: number,
    role: 'operative' | 'preambular' | 'both' | null,
  ): number {
    const previous = this.drafts.at(-1);
    const afterHeading = previous?.kind === 'heading';
    if (role !== null && role !== 'operative' && afterHeading && lastStop(paragraph.text) !== '.') {
      this.addPreambular(paragraph);
      return 1;
    }
    if (role === 'operative' && this.region === 'operative' && this.isUnnumberedAct(paragraph, at)) {
      this.supplyNumber(paragraph);
      return 1;
    }
    const heading = this.headingHere(paragraph, previous, at);
    if (heading !== null) return this.addHeading(paragraph, heading, 'heading');
    if (
      this.region === 'preamble' &&
      !this.adopting &&
      previous?.kind === 'preambular' &&
      !endsWithFullStop(paragraph.text)
    )
      this.addPreambular(paragraph);
    else this.add(draft('other', paragraph, paragraph.text)).path = ['#other'];
    return 1;
  }

  /** An act whose number was lost: the next paragraph has the number after the missing one. */
  private isUnnumberedAct(paragraph: Paragraph, at: number): boolean {
    if (!this.counted) return this.number === 0 && !this.adopting;
    const following = this.paragraphs[at + 1];
    const next = following === undefined ? null : readLabel(following.text);
    return next?.kind === 'number' && next.value === this.number + 2 && endsWithFullStop(paragraph.text);
  }

  private supplyNumber(paragraph: Paragraph): void {
    if (!this.counted) {
      this.addUnnumbered(paragraph);
      return;
    }
    this.number++;
    this.row.clear();
    const made = this.add(draft('operative', paragraph, paragraph.text, String(this.number)));
    made.path = [`op_${this.number}`];
    made.repairs.push({
      code: 'num.supplied',
      severity: 'notice',
      quote: paragraph.text.slice(0, 60),
      message: `The paragraph has no number and the next one is ${this.number + 1}; it is read as ${this.number}.`,
    });
    this.chapeau = made;
  }

  private headingHere(paragraph: Paragraph, previous: Draft | undefined, at: number): Heading | null {
    if (this.region === 'front') return null;
    const heading = readHeading(paragraph.text, this.language);
    if (heading === null) return null;
    if (heading.label !== null) return heading;
    if (previous !== undefined && endsWithColon(previous.raw) && !this.adopting) return null;
    if (
      previous?.kind === 'other' &&
      previous.subtype === undefined &&
      this.chapeau !== null &&
      !this.adopting &&
      !this.precedesNumber(at)
    )
      return null;
    return mayBeHeading(unmark(paragraph.text).text) ? heading : null;
  }

  private precedesNumber(at: number): boolean {
    const next = this.paragraphs[at + 1];
    return next !== undefined && readLabel(next.text)?.kind === 'number';
  }

  private addHeading(paragraph: Paragraph, heading: Heading, kind: 'heading' | 'annexHeading'): number {
    if (kind === 'annexHeading' || heading.label !== null) this.row.clear();
    if (heading.label !== null && kind === 'heading') this.chapeau = null;
    const made = this.add(draft(kind, paragraph, heading.text, heading.label?.num ?? null));
    made.path = this.annexPath('hdg');
    if (kind === 'heading' && heading.label !== null) this.openSection(heading.label);
    return 1;
  }

  private openSection(label: HeadingLabel): void {
    if (label.kind === 'letter') this.part = `part_${label.num}`;
    else this.section = `sec_${toArabicOrRoman(label)}`;
  }

  private takeAnnexText(paragraph: Paragraph, at: number): number {
    const heading = readHeading(paragraph.text, this.language);
    const previous = this.drafts.at(-1);
    const listed =
      previous !== undefined && previous.kind === 'annexParagraph' && endsWithColon(previous.raw);
    if (heading !== null && (heading.label !== null || !listed) && at < this.paragraphs.length)
      return this.addHeading(paragraph, heading, 'annexHeading');
    const made = this.add(draft('annexParagraph', paragraph, paragraph.text));
    made.path = this.annexPath('para');
    if (endsWithColon(paragraph.text)) {
      this.row.clear();
      this.chapeau = made;
    }
    return 1;
  }
}

/**
 * Says of each paragraph what it is, in printed order.
 *
 * @param part - the letter of the part that opens first, null when the text is one
 */
export function outlineOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  layout: Layout,
  part: string | null,
): Outline {
  return new Outliner(paragraphs, language, layout, part).run();
}
