/** Walks through a Word document in printed order: paragraphs with their automatic numbers, tables, boxes, notes. */
import { type Finding, Manuscript, superscript } from '@rostrum/resolution';
import { listNumber } from '../source/list-number.ts';
import type { ChangesView } from '../source/model.ts';
import { addTable } from '../source/table.ts';
import { type ChangeKind, Changes, changeOf, leavesOut } from './changes.ts';
import {
  descendants,
  isOnAttribute,
  isTableOfContents,
  type NoteBody,
  noteBodies,
  rawText,
  SYMBOLS,
  textBoxes,
  WRAPPERS,
} from './elements.ts';
import { NumberingCounter } from './numbering.ts';
import type { DocumentParts } from './package-parts.ts';
import { noteFormat, Styles } from './styles.ts';
import { child, descend, isElement, isOn, parseXml, propertyOf, type XmlElement } from './xml-tree.ts';

/** How the properties of a paragraph's end or of a row say that it was changed. */
const CHANGED: readonly (readonly [name: string, kind: ChangeKind])[] = [
  ['w:ins', 'insertion'],
  ['w:moveTo', 'insertion'],
  ['w:del', 'deletion'],
  ['w:moveFrom', 'deletion'],
];

/** Reads one document, once. */
export class DocxReader {
  readonly #manuscript = new Manuscript();
  readonly #styles: Styles;
  readonly #numbering: NumberingCounter;
  readonly #changes = new Changes();
  readonly #view: ChangesView;
  readonly #notes: ReadonlyMap<string, NoteBody>;
  readonly #markers = new Map<string, string>();
  readonly #noteStyles: { readonly footnote: string; readonly endnote: string };
  readonly #called: { readonly marker: string; readonly key: string }[] = [];
  /** Paragraphs of text boxes, printed after the paragraph that holds the box. */
  #boxes: XmlElement[] = [];
  /** Text of a paragraph whose end was deleted: it runs on into the next. */
  #runningOn = '';
  #noteCounts = { footnote: 0, endnote: 0 };

  constructor(parts: DocumentParts, view: ChangesView) {
    const parsed = (part: string | null): XmlElement | null => (part === null ? null : parseXml(part));
    this.#styles = new Styles(parsed(parts.styles));
    this.#numbering = new NumberingCounter(parsed(parts.numbering));
    this.#view = view;
    const settings = parsed(parts.settings);
    this.#noteStyles = {
      footnote: noteFormat(settings, 'w:footnotePr') ?? 'decimal',
      endnote: noteFormat(settings, 'w:endnotePr') ?? (parts.footnotes ? 'lowerRoman' : 'decimal'),
    };
    this.#notes = new Map([
      ...noteBodies(parsed(parts.footnotes), 'w:footnotes', 'w:footnote'),
      ...noteBodies(parsed(parts.endnotes), 'w:endnotes', 'w:endnote'),
    ]);
  }

  read(document: string): { readonly text: string; readonly findings: Finding[] } {
    const body = descend(parseXml(document), 'w:document', 'w:body');
    this.#blocks(body, (text) => this.#manuscript.paragraph(text));
    if (this.#runningOn) this.#manuscript.paragraph(this.#runningOn);
    // Notes may call further notes, which then stand in the list as well.
    for (let index = 0; index < this.#called.length; index += 1) {
      const { marker, key } = this.#called[index] ?? { marker: '', key: '' };
      const texts = (this.#notes.get(key)?.paragraphs ?? []).map((paragraph) => this.#runs(paragraph));
      this.#manuscript.note(marker, texts.join(' '));
    }
    return { text: this.#manuscript.toText(), findings: this.#changes.findings(this.#view) };
  }

  /** Paragraphs and tables in order; `print` takes each paragraph. */
  #blocks(parent: XmlElement | undefined, print: (text: string) => void): void {
    for (const node of parent?.children ?? []) {
      if (!isElement(node) || isTableOfContents(node)) continue;
      if (node.name === 'w:p') this.#paragraph(node, print);
      else if (node.name === 'w:tbl') this.#table(node, print);
      else if (WRAPPERS.has(node.name) && !leavesOut(this.#view, changeOf(node))) this.#blocks(node, print);
    }
  }

  #paragraph(paragraph: XmlElement, print: (text: string) => void): void {
    const own = this.#runs(paragraph);
    const label = own.trim() === '' ? '' : this.#label(paragraph);
    const text = this.#runningOn + (label === '' ? own : `${label} ${own}`);
    this.#runningOn = '';
    if (this.#isLeftOut(descend(paragraph, 'w:pPr', 'w:rPr'))) this.#runningOn = text;
    else print(text);
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#blocks(box, print);
  }

  /** Whether the end of a paragraph or a row of a table, by its properties, has no part in the text. */
  #isLeftOut(properties: XmlElement | undefined): boolean {
    return CHANGED.some(([name, kind]) => leavesOut(this.#view, kind) && isOn(properties, name));
  }

  /** The automatic number, unless the numbering is switched off for this paragraph (`w:numId` 0). */
  #label(paragraph: XmlElement): string {
    const { numId, level, styleId } = this.#styles.numberingOf(paragraph);
    if (numId === null || numId === '0') return '';
    return this.#numbering.next(numId, level ?? this.#numbering.levelOfStyle(numId, styleId));
  }

  #table(table: XmlElement, print: (text: string) => void): void {
    const rows = descendants(table, 'w:tr').filter((row) => !this.#isLeftOut(child(row, 'w:trPr')));
    const cells = rows.map((row) => descendants(row, 'w:tc').flatMap((cell) => this.#cell(cell)));
    // A table inside a note or a cell is only its words.
    if (print === this.#printInCell) print(cells.map((row) => row.flat().join(' ')).join(' '));
    else addTable(this.#manuscript, cells);
  }

  #cellTexts: string[] = [];
  readonly #printInCell = (text: string): void => {
    if (text.trim()) this.#cellTexts.push(text);
  };

  /** A cell's paragraphs; one that spans columns is followed by empty ones, so that columns stay in line. */
  #cell(cell: XmlElement): string[][] {
    const outer = this.#cellTexts;
    this.#cellTexts = [];
    this.#blocks(cell, this.#printInCell);
    const texts = this.#cellTexts;
    this.#cellTexts = outer;
    const span = Math.min(64, Number(propertyOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1);
    return [texts, ...Array.from({ length: span - 1 }, () => [])];
  }

  /** The words of everything in an element. */
  #runs(parent: XmlElement): string {
    let text = '';
    for (const node of parent.children) if (isElement(node)) text += this.#inline(node);
    return text;
  }

  #inline(element: XmlElement): string {
    if (element.name === 'w:r') return this.#run(element);
    const change = changeOf(element);
    if (change) return this.#changed(change, element);
    return WRAPPERS.has(element.name) ? this.#runs(element) : '';
  }

  #changed(kind: ChangeKind, element: XmlElement): string {
    const leftOut = leavesOut(this.#view, kind);
    // What is left out must not count its notes.
    const words = leftOut ? rawText(element) : this.#runs(element);
    this.#changes.note(kind, element, words);
    if (leftOut || words === '') return '';
    if (this.#view !== 'marked') return words;
    return kind === 'deletion' ? `[-${words}-]` : `{+${words}+}`;
  }

  #run(run: XmlElement): string {
    const { raised, hidden } = this.#styles.lookOf(run);
    if (hidden) return '';
    const custom = run.children.some(
      (node) => isElement(node) && isOnAttribute(node.attributes['w:customMarkFollows']),
    );
    const text = run.children.map((node) => (isElement(node) ? this.#piece(node, custom, run) : '')).join('');
    return raised && /^\s*[\d*a-z]{1,3}\s*$/.test(text) && !/^(?:st|nd|rd|th|er|re|e|o|a)$/.test(text.trim())
      ? superscript(text.trim())
      : text;
  }

  #piece(element: XmlElement, custom: boolean, run: XmlElement): string {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        return element.children.filter((node) => typeof node === 'string').join('');
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
      case 'w:cr':
        return ['page', 'column'].includes(element.attributes['w:type'] ?? '') ? ' ' : '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:sym':
        return SYMBOLS.get((element.attributes['w:char'] ?? '').toUpperCase()) ?? '';
      case 'w:footnoteReference':
        return this.#noteMark('footnote', element, custom ? rawText(run).trim() : null);
      case 'w:endnoteReference':
        return this.#noteMark('endnote', element, custom ? rawText(run).trim() : null);
      default:
        this.#boxes.push(...textBoxes(element));
        return '';
    }
  }

  /** The mark of a note: counted, or the sign that the author set, which then follows in the run. */
  #noteMark(kind: 'footnote' | 'endnote', reference: XmlElement, custom: string | null): string {
    const key = `w:${kind} ${reference.attributes['w:id'] ?? ''}`;
    const known = this.#markers.get(key);
    if (known !== undefined) return superscript(known);
    const marker = custom ?? this.#nextMarker(kind);
    this.#markers.set(key, marker);
    this.#called.push({ marker, key });
    return custom === null ? superscript(marker) : '';
  }

  #nextMarker(kind: 'footnote' | 'endnote'): string {
    this.#noteCounts[kind] += 1;
    return listNumber(this.#noteCounts[kind], this.#noteStyles[kind]);
  }
}
